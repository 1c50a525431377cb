/** Words broken at the end of a line, whole again: with their hyphen where it is theirs. */

import { readProgramFile } from '../../library/files.ts';
import { createEnglishWords, type EnglishWords, NO_ENGLISH_WORDS } from '../../text/english-words.ts';

const BROKEN = /([\p{L}\p{N}]+)[-\u2010\u00ad]$/u;

export interface Hyphens {
  /** The two lines as one. */
  join(before: string, next: string): string;
}

/** The words of the text itself tell best which of them have hyphens; then a list of English words. */
export function createHyphens(lines: readonly string[]): Hyphens {
  const whole = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu))
      whole.add(word.toLowerCase());
  let english: EnglishWords | undefined;
  const isEnglish = (word: string) => {
    if (english === undefined) {
      const bytes = readProgramFile('data', 'english-words.bin');
      english = bytes === undefined ? NO_ENGLISH_WORDS : createEnglishWords(bytes);
    }
    return english.zipf(word) !== undefined;
  };

  function keepsHyphen(first: string, second: string): boolean {
    if (/^[\p{Lu}\p{N}]/u.test(second) || /\p{N}$/u.test(first)) return true;
    const [one, two] = [first.toLowerCase(), second.toLowerCase()];
    const isWhole = whole.has(`${one}${two}`);
    const isHyphened = whole.has(`${one}-${two}`);
    if (isWhole !== isHyphened) return isHyphened;
    if (isEnglish(`${one}${two}`)) return false;
    // "well-known", where "wellknown" is no word; a part of a word is none: "exam-ple".
    return isEnglish(one) && isEnglish(two) && one.length > 2 && two.length > 2;
  }

  return {
    join(before, next) {
      if (before === '') return next;
      const first = BROKEN.exec(before)?.[1];
      const second = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
      if (first === undefined || second === undefined) {
        const isUnspaced =
          /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。]$/u.test(before) &&
          /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。]/u.test(next);
        // A dash without spaces stays so, at whichever line it stands.
        const isDash = /\S—$/u.test(before) || (/^—\S/u.test(next) && /[\p{L}\p{N}]$/u.test(before));
        return isUnspaced || isDash ? before + next : `${before} ${next}`;
      }
      if (/^(?:and|or|to|und|oder|bis|sowie)$/u.test(second)) return `${before} ${next}`;
      return keepsHyphen(first, second)
        ? before.replace(/[\u2010\u00ad]$/u, '-') + next
        : before.slice(0, -1) + next;
    },
  };
}
