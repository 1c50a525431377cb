/** Whether a text is English, as far as its small words and letters tell. */
import { BUNDLED_ENGLISH } from '../../search/bundled-english.ts';
import { splitWords, type Word } from '../../text/words.ts';
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
   ve bir bu için değil
   zum zur im vom bei nach aus wie oder aber auch nur noch
   em pela pelo ele ela mais seu sua
   den ett han hon till från med inte
   og det ikke til fra af blev
   pe din fost care și şi cu este pentru prin
   ja oli että ei joka
   je byl který az és egy hogy nem yang dan untuk pada`
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
  const english = words.filter(word => isEnglish(text, word)).length;
  const foreign = words.reduce((sum, word) => sum + foreignness(text, word), 0);
  return english >= foreign && (english > 0 || foreign === 0);
}

function isEnglish(text: string, { start, text: word }: Word): boolean {
  if (FUNCTION_WORDS.has(word)) return true;
  return (
    !startsWithCapital(text, start) && !FOREIGN.has(word) && (BUNDLED_ENGLISH.zipf(word) ?? 0) >= EVERYDAY
  );
}

function startsWithCapital(text: string, start: number): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** A small letter that English does not write tells more than a word that may be of either language. */
function foreignness(text: string, word: Word): number {
  if (!isForeign(text, word)) return 0;
  return ACCENTED.test(word.text) && !startsWithCapital(text, word.start) ? 2 : 1;
}

const ACCENTED = /[^\p{ASCII}'’]/u;

/** A name tells no language: neither "Il" in "Kim Il Sung" nor one that English lacks. */
function isForeign(text: string, word: Word): boolean {
  if (startsWithCapital(text, word.start)) return FOREIGN.has(word.text) && !isInName(text, word);
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
