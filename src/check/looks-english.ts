/** Whether a text is English, as far as its small words and letters tell. */
import { splitWords } from '../text/words.ts';
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

export function looksEnglish(text: string): boolean {
  const words = splitWords(text);
  const latin = words.filter(word => /^[\p{Script=Latin}\p{N}'-]+$/u.test(word.text)).length;
  if (words.length > 0 && latin < (1 - NON_LATIN_SHARE) * words.length) return false;
  if (words.length < FEWEST) return true;
  const foreign = words.filter(word => FOREIGN.has(word.text)).length;
  const english = words.filter(word => FUNCTION_WORDS.has(word.text)).length;
  return english >= foreign && (english > 0 || foreign === 0);
}
