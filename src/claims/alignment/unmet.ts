/** Which words of the claim the evidence does not bear out, and which it holds something else against. */
import { leadsParticle } from '../sentence/phrases.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import type { Aligned, Link } from './align.ts';
import { isTurnedByNoun } from './event-nouns.ts';

export const unmetOf = readOnce((aligned: Aligned): readonly Token[] => {
  const { claim, evidence, met } = aligned;
  /** "Gave" of what was given up, however little "gave" says. */
  const losesParticle = ({ lemma }: Token) =>
    evidence.some(token => token.lemma === lemma && leadsParticle(token));
  return claim.filter(
    token =>
      token.content &&
      ((met(token) === undefined &&
        (!token.light || losesParticle(token)) &&
        !isTimeOfWork(token, aligned)) ||
        isTurnedByNoun(token, aligned)),
  );
});

/** Words for which the evidence has nothing, whatever stands for what: no other form that keeps them is met either. */
export const foreignOf = readOnce((aligned: Aligned): readonly Token[] =>
  unmetOf(aligned).filter(token => token.phrase === undefined && !aligned.mayBeMet(token)),
);

/** Numbers and months that cannot both be so. */
export const numberClashesOf = readOnce(({ claim, evidence, of }: Aligned): readonly Link[] =>
  claim.flatMap(token => {
    const link = token.content && isNumeric(token) ? of(token) : undefined;
    const clashes = link?.relation === 'numberClash' || link?.relation === 'monthClash';
    return clashes && !isReference(link.evidence, evidence) ? [link] : [];
  }),
);

export const oppositesOf = readOnce(({ claim, of }: Aligned): readonly Link[] =>
  claim.flatMap(token => {
    const link = token.content ? of(token) : undefined;
    return link?.relation === 'opposite' ? [link] : [];
  }),
);

/** "As shown before [28]". */
function isReference({ index, aside }: Token, tokens: readonly Token[]): boolean {
  return aside && tokens[index - 1]?.after === '[';
}

/** How a work comes about: "a 1983 novel" was written, and published, in 1983. */
const COMES_ABOUT = /^(?:release|publish|make|issue)$/;
const WORK =
  /^(?:film|movie|novel|book|album|song|single|game|episode|poem|series|mixtape|soundtrack|documentary)$/;

/** The verb of "was released in 1983", where the evidence has "is a 1983 film". */
function isTimeOfWork({ part, lemma }: Token, { claim, evidence, of }: Aligned): boolean {
  if (part !== 'VERB' || !COMES_ABOUT.test(lemma)) return false;
  return claim.some(token => {
    const partner = isYear(token) ? of(token)?.evidence : undefined;
    if (partner === undefined || !isYear(partner)) return false;
    const head = evidence
      .slice(partner.index + 1)
      .find(({ part, name }) => !name && part !== 'ADJ' && part !== 'VERB');
    const last = head === undefined ? undefined : lastNoun(evidence, head.index);
    return last !== undefined && WORK.test(last.lemma);
  });
}

function isYear({ quantity }: Token): boolean {
  return quantity?.kind === 'year' || quantity?.kind === 'decade';
}

/** The last of the nouns that stand together. */
function lastNoun(tokens: readonly Token[], from: number): Token | undefined {
  let last: Token | undefined;
  for (const token of tokens.slice(from)) {
    if (token.part !== 'NOUN' || token.aside) break;
    last = token;
    if (token.after !== '' && token.after !== '-') break;
  }
  return last;
}
