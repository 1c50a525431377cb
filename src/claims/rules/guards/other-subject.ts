import type { Clause } from '../../clauses/clause.ts';
import { prepositionBefore } from '../../clauses/prepositions.ts';
import { saidOfSubject } from '../../clauses/subject.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';
import type { Pair } from '../pair.ts';
import { isNoun, subjectAndDeedOf } from '../subject-and-deed.ts';

/** "A left, and B stayed" does not say that A stayed, and "A hired a company making seats" not that A makes them. */
export const otherSubject: Guard = {
  code: 'other-subject',
  says: 'The passage says it of somebody or something else',
  objects(pair) {
    const { bearer, verb, deed } = subjectAndDeedOf(pair) ?? {};
    if (bearer === undefined || verb === undefined || deed?.part !== 'VERB') return undefined;
    const clause = pair.clauses.evidence.clauseOf(deed);
    if (clause === undefined || clause.verb !== deed) return undefined;
    const [asked, said] = [pair.clauses.claim.voiceOf(verb), pair.clauses.evidence.voiceOf(deed)];
    if (asked === 'passive' && said === 'passive' && isTiedIn(bearer, deed, pair)) return [bearer];
    if (isSaidOf(bearer, clause)) return undefined;
    if (clause.kind !== 'subordinate' && saidOfSubject(pair).has(deed)) return undefined;
    // "Rell was ranked first" of "the council ranked Rell first".
    if (asked !== said && deed.index < bearer.index) return undefined;
    const other = clause.subject.findLast(token => isNoun(token) && !isNumeric(token));
    return other === undefined || pair.meeting(other) !== undefined ? undefined : [other];
  },
  examples: {
    objects: [
      ['Karl Moss left Rell in 1911.', 'Karl Moss stayed, and Ana Brandt left Rell in 1911.', 'said-across'],
      [
        'The ferry company specializes in harbour seats.',
        'The ferry company grew with the help of Nordline, a partner specializing in harbour seats.',
      ],
      [
        'The secretary commands the fleet.',
        'The treaty was signed by the secretary of Karl Brandt, who commands the fleet.',
      ],
      ['The brewery was moved in 1961.', 'It was moved to the old brewery in 1961.'],
      [
        'The flood in Tarn was first seen in Rell 40 years ago.',
        'The flood in Tarn is the worst since the storm was first seen in Rell 40 years ago.',
      ],
    ],
    passes: [
      [
        'Karl Moss was ranked as the best painter.',
        'In 1999, the Orsen Institute ranked Karl Moss as the best painter.',
      ],
      [
        'The ferry company specializes in harbour seats.',
        'The ferry company is a partner specializing in harbour seats.',
      ],
      [
        'The secretary commands the fleet.',
        'The treaty was signed by the secretary, who commands the fleet.',
      ],
      ['Ana Brandt left Rell in 1911.', 'Karl Moss stayed, and Ana Brandt left Rell in 1911.'],
    ],
  },
};

/** "It was moved to the brewery": nothing was done to the brewery. */
function isTiedIn(bearer: Token, deed: Token, { evidence }: Pair): boolean {
  if (bearer.index < deed.index) return false;
  return /^(?:to|into|from|in|at|on|for|with|against)$/.test(prepositionBefore(evidence, bearer.index));
}

/** It stands in the clause, or is its subject; "X is a drama that premiered in May" says it of X. */
function isSaidOf(bearer: Token, clause: Clause): boolean {
  const isSubject = ({ lemma }: Token) => lemma === bearer.lemma;
  if (clause.tokens.includes(bearer) || clause.subject.some(isSubject)) return true;
  const { within, kind } = clause;
  return (
    within?.verb?.lemma === 'be' &&
    (kind === 'relative' || kind === 'participle') &&
    within.subject.some(isSubject)
  );
}
