/** Which words of the claim the evidence bears out. */
import type { Aligned, Link } from '../../alignment/align.ts';
import { leadsParticle } from '../../sentence/phrases.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';
import { isTurnedByNoun } from './event-nouns.ts';

export function measureMeeting(aligned: Aligned) {
  const { claim, evidence, of, met, opposed } = aligned;
  /** "Gave" of what was given up, however little "gave" says. */
  const losesParticle = ({ lemma }: Token) =>
    evidence.some(token => token.lemma === lemma && leadsParticle(token));
  const content = claim.filter(token => token.content);
  const unmet = content.filter(
    token =>
      (met(token) === undefined && (!token.light || losesParticle(token)) && !isTimeOfWork(token, aligned)) ||
      isTurnedByNoun(token, aligned),
  );
  const opposites = content.flatMap(token => {
    const link = of(token);
    return link?.relation === 'opposite' ? [link] : [];
  });
  return {
    unmet,
    opposites,
    /** "Old ships sank" leaves open whether new ones did, and "in public schools" what is done in private ones. */
    oppositeSelects: opposites.some(
      link =>
        (isInSubject(link.claim, claim) || isOfSome(link.claim, claim)) && !areBothDetermined(link, aligned),
    ),
    unmetName: unmet.some(token => token.name && !isNumeric(token)),
    unmetNumber: unmet.some(isNumeric),
    /** One number or name of the evidence stands for two of the claim: "in 1989 and 1989". */
    reused: isReused(
      content.filter(token => token.name || isNumeric(token)),
      met,
    ),
    opposed: content.some(token => opposed(token) && met(token)?.relation !== 'same'),
    /** A word met by a word for a kind of it: "vehicle" by "car". */
    generalised: content.some(token => met(token)?.relation === 'general'),
  };
}

function isInSubject({ index, part }: Token, claim: readonly Token[]): boolean {
  const verb = claim.findIndex(isVerbal);
  return verb > index && part !== 'VERB';
}

/** In front of a plural behind a preposition. */
function isOfSome({ index, part }: Token, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return part === 'ADJ' && before?.part === 'ADP' && next?.part === 'NOUN' && next.word !== next.lemma;
}

/** "A small group met" is no large one. */
function areBothDetermined(link: Link, { claim, evidence }: Aligned): boolean {
  const [ours, theirs] = [articleBefore(link.claim, claim), articleBefore(link.evidence, evidence)];
  return ours !== undefined && ours === theirs;
}

/** "A" or "the" in front of the noun group of a token. */
function articleBefore({ index }: Token, tokens: readonly Token[]): string | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const { part, name, word, after } = tokens[at] as Token;
    if (after !== '') return undefined;
    if (part === 'DET') return word === 'the' ? 'the' : 'a';
    if (part !== 'ADJ' && part !== 'NOUN' && part !== 'ADV' && !name) return undefined;
  }
  return undefined;
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

function isReused(tokens: readonly Token[], met: Aligned['met']): boolean {
  const partners = tokens.flatMap(token => met(token)?.evidence ?? []);
  return new Set(partners).size < partners.length;
}
