import type { Edit } from '../../alignment/edits.ts';
import { isNationality } from '../../english/nationality.ts';
import { NAMES_ITS_KIND } from '../../english/word-classes.ts';
import type { Pair } from '../../pair/pair.ts';
import { inEdits } from '../../pair/rewording.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** A longer stretch is a part of the sentence of its own. */
const LOST_MAX = 6;

/** "The king" for "the king's son" or "the son of the king", "the music" for "the music school". */
export const lostHead: Guard = {
  code: 'lost-head',
  says: 'The passage says it of something that belongs to it',
  objects: pair => ifAny(inEdits(pair, edit => headsLostIn(edit, pair))),
  examples: {
    objects: [
      ['The storm reached Lindau in 1911.', 'The storm reached Lindau Beach in 1911.'],
      ['Rell opened a music.', 'Rell opened a music school.'],
    ],
    passes: [['The storm reached Rell in 1911.', 'The storm reached the town of Rell in 1911.']],
  },
};

function headsLostIn({ claim: putIn, evidence: lost }: Edit, pair: Pair): readonly Token[] {
  const { claim, evidence, meeting } = pair;
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
  // "The marathon event" is the marathon.
  if (head.lemma === 'event') return [];
  // "The recording artist X": a title in front of a name.
  const titled = head.name && !before.name;
  const goesOn = behind !== undefined && isNoun(behind) && (last.after === '' || isNationality(before));
  return joined && !titled && !goesOn && !predicated ? [head] : [];
}

function isNoun(token: Token): boolean {
  return !isNumeric(token) && (token.part === 'NOUN' || token.part === 'PROPN');
}
