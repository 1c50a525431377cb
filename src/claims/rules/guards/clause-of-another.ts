import { isVerbal, type Token } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';
import type { Pair } from '../pair.ts';
import { isNoun, subjectAndDeedOf } from '../subject-and-deed.ts';

/** "The aunt of Karl Moss, who commands the fleet": "who" and "whose" may well be of the one that stands nearer. */
export const clauseOfAnother: Guard = {
  code: 'clause-of-another',
  says: 'The passage may say it of somebody else',
  objects(pair) {
    const said = subjectAndDeedOf(pair);
    if (said === undefined) return undefined;
    const opens = pair.evidence.find(
      ({ word, index }) => index > said.bearer.index && /^(?:who|whose)$/.test(word),
    );
    if (opens === undefined || !isAllBehind(opens, said.head, pair)) return undefined;
    const nearer = pair.evidence.slice(said.bearer.index + 1, opens.index).findLast(isNoun);
    if (nearer === undefined || pair.meeting(nearer) !== undefined) return undefined;
    if (isPartOf(said.bearer, nearer, pair) || isSaidToBe(said.bearer, nearer, pair)) return undefined;
    return [opens];
  },
  examples: {
    objects: [
      [
        'The secretary commands the fleet.',
        'The treaty was signed by the secretary of Karl Brandt, who commands the fleet.',
      ],
    ],
    passes: [
      [
        'The secretary commands the fleet.',
        'The treaty was signed by the secretary, who commands the fleet.',
      ],
    ],
  },
};

/** Whether whatever the claim says of its subject is behind the pronoun. */
function isAllBehind(opens: Token, head: Token, { claim, met }: Pair): boolean {
  const said = claim.slice(head.index + 1).filter(({ content }) => content);
  const partners = said.flatMap(token => met(token)?.evidence ?? []);
  return partners.length > 0 && partners.every(({ index }) => index > opens.index);
}

/** The last word of one name: "Captain Brandt" of "Captain Karl Brandt". */
function isPartOf(bearer: Token, nearer: Token, { evidence }: Pair): boolean {
  return evidence.slice(bearer.index, nearer.index).every(token => isNoun(token) && token.after === '');
}

/** "Cole is a footballer who": the two are one. */
function isSaidToBe(bearer: Token, nearer: Token, { evidence }: Pair): boolean {
  const verbs = evidence
    .slice(bearer.index + 1, nearer.index)
    .filter(token => !token.aside && isVerbal(token));
  return verbs.length > 0 && verbs.every(({ lemma, word }) => lemma === 'be' || word === 'known');
}
