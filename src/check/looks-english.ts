/** Whether a text is English, as far as its small words and letters tell. */
import { BUNDLED_ENGLISH } from '../search/bundled-english.ts';
import { splitWords, type Word } from '../text/words.ts';
import { FUNCTION_WORDS } from './word-classes.ts';

/** Frequent small words of other languages that are no English words. */
const FOREIGN = new Set(
  `der die das und ist nicht ein eine einen mit von zu den dem des auf für sich sind wurde haben wird
   le la les et est une dans pour pas que qui sur du au aux ont été il elle nous vous ne pas
   el los las es en y por con una se del más fue son como para pero su
   lo gli che di è non per sono della nel alla
   os um uma não da em do dos na foi são ao
   het een van niet dat zijn op voor wordt
   nie się jest na że i w z
   och att det som är på av för inte
   ve bir bu için değil`
    .split(/\s+/)
    .filter(word => !FUNCTION_WORDS.has(word)),
);
/** Fewer words cannot tell a language; such a text is taken for what it claims to be. */
const FEWEST = 4;
const NON_LATIN_SHARE = 0.3;

/** On the Zipf scale, a word that every reader of English knows. */
const EVERYDAY = 3;

export function looksEnglish(text: string): boolean {
  const words = splitWords(text);
  const latin = words.filter(word => /^[\p{Script=Latin}\p{N}'-]+$/u.test(word.text)).length;
  if (words.length > 0 && latin < (1 - NON_LATIN_SHARE) * words.length) return false;
  if (words.length < FEWEST) return true;
  const english = words.filter(word => isEnglish(word.text)).length;
  const foreign = words.filter(word => isForeign(text, word)).length;
  return english >= foreign && (english > 0 || foreign === 0);
}

function isEnglish(word: string): boolean {
  return FUNCTION_WORDS.has(word) || (!FOREIGN.has(word) && (BUNDLED_ENGLISH.zipf(word) ?? 0) >= EVERYDAY);
}

/** A name tells no language: neither "Il" in "Kim Il Sung" nor one that English lacks. */
function isForeign(text: string, word: Word): boolean {
  if (/^\p{Lu}/u.test(text.slice(word.start))) return FOREIGN.has(word.text) && !isInName(text, word);
  return FOREIGN.has(word.text) || (/^\p{L}/u.test(word.text) && isUnknown(word.text));
}

/** The word before or behind it has a capital too. */
function isInName(text: string, { start, end }: Word): boolean {
  return /\p{Lu}[\p{L}.'’-]*\s+$/u.test(text.slice(0, start)) || /^\s+\p{Lu}/u.test(text.slice(end));
}

/** Without the list of English words, none is strange. */
function isUnknown(word: string): boolean {
  return BUNDLED_ENGLISH.zipf(word) === undefined && BUNDLED_ENGLISH.zipf('the') !== undefined;
}
