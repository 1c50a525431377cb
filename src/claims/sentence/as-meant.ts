/** "the sumit wasnt in moskow": what was typed in a hurry, with the marks and letters that are missing. */
import type { QueryWord } from '../../search/search-index.ts';
import type { Rewriting } from '../../text/rewrite.ts';
import type { Places } from '../english/places.ts';
import { MONTHS } from '../english/word-classes.ts';

/** Without their mark these are no words of English, or hardly ever. */
const UNMARKED = /\b(?:was|is|are|were|did|does|do|has|have|had|could|should|would)nt\b|\b(?:wont|cant)\b/gi;
/** Shorter words are one letter from too many others. */
const SHORTEST = 5;

/** `texts` are of the sources. A name is put right only where it is a place that everybody knows. */
export function asMeant(
  claim: string,
  words: readonly QueryWord[],
  texts: readonly string[],
  places: Places,
): readonly Rewriting[] {
  const misspelt = words.flatMap(word => {
    if (word.kind !== 'repaired' || word.readAs.length > 1 || word.text.length < SHORTEST) return [];
    const typed = new RegExp(`(?<![\\p{L}\\p{N}'’-])${word.text}(?![\\p{L}\\p{N}'’-])`, 'gu');
    const [meant] = word.readAs;
    if (!/^\p{Ll}+$/u.test(word.text) || claim.search(typed) === -1 || !isOneSlip(word.text, meant))
      return [];
    const isWord = texts.some(text => new RegExp(`(?<!\\p{L})${meant}(?!\\p{L})`, 'u').test(text));
    const isPlace = places.find(meant) !== undefined && places.find(word.text) === undefined;
    if (!isWord && !isPlace && !MONTHS.has(meant)) return [];
    return [{ pattern: typed, by: meant }];
  });
  return [
    { pattern: UNMARKED, by: (word: string) => `${word.slice(0, -2)}n't`.replace(/nn't$/, "n't") },
    ...misspelt,
  ];
}

/** One letter too many, too few or another, or two in the wrong order; the first is seldom wrong. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0]) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let [end, meantEnd] = [typed.length, meant.length];
  while (end > start && meantEnd > start && typed[end - 1] === meant[meantEnd - 1]) {
    end--;
    meantEnd--;
  }
  const [ours, theirs] = [typed.slice(start, end), meant.slice(start, meantEnd)];
  const isSwapped =
    ours.length === 2 && ours[1] === theirs[0] && ours[0] === theirs[1] && theirs.length === 2;
  return ours.length + theirs.length <= 1 || (ours.length === 1 && theirs.length === 1) || isSwapped;
}
