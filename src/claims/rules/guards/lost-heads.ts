/** What the claim says of a thing that the sentence says of another one that hangs on it. */
import type { Aligned } from '../../alignment/align.ts';
import type { Edit } from '../../alignment/edits.ts';
import { isNationality } from '../../english/nationality.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';

/** A longer stretch is a part of the sentence of its own. */
const LOST_MAX = 6;

/** "The city of Rell" is Rell, "in the spring of 1850" is in 1850, "the process of growing" is growing. */
export const NAMES_ITS_KIND = new Set(
  `city town village state country county province region district republic kingdom island continent month year
   spring summer autumn winter day process kind type sort form use`.split(/\s+/),
);

/** The heads left out: "the king" for "the king's son" or "the son of the king", "the music" for "the music school". */
export function lostHeads(
  { claim: putIn, evidence: lost }: Edit,
  { claim, evidence, meeting }: Aligned,
): readonly Token[] {
  const [first, second] = lost;
  const last = lost.at(-1);
  if (putIn.length > 0 || first === undefined || last === undefined || lost.length > LOST_MAX) return [];
  const [before, behind] = [evidence[first.index - 1], evidence[last.index + 1]];
  const tie = last.part === 'DET' ? evidence[last.index - 1] : last;
  if (tie?.word === 'of' && lost.includes(tie)) {
    return lost.filter(token => isNoun(token) && !NAMES_ITS_KIND.has(token.lemma));
  }
  const head = /^['’]s?$/.test(first.word) ? second : first;
  if (before === undefined || head === undefined || head.entry === undefined) return [];
  // "Sang the blues" of a blues singer.
  if (meeting(head) !== undefined) return [];
  const joined = isNoun(before) && before.after === '' && isNoun(head) && !head.aside;
  // "Is American" for "is an American actor".
  const predicated = isNationality(before) && meeting(before)?.claim === claim.at(-1);
  // "The recording artist X": a title in front of a name.
  const titled = head.name && !before.name;
  const goesOn = behind !== undefined && isNoun(behind) && (last.after === '' || isNationality(before));
  return joined && !titled && !goesOn && !predicated ? [head] : [];
}

function isNoun(token: Token): boolean {
  return !isNumeric(token) && (token.part === 'NOUN' || token.part === 'PROPN');
}
