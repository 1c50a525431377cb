/** Pairs each content word of the claim with the word of the evidence that stands for it. */
import type { Lexicon } from '../english/lexicon.ts';
import type { Token } from '../sentence/token.ts';
import { groupByPlace } from './group-by-place.ts';
import { isOfOtherNoun } from './near.ts';
import { preferOwnVerb } from './own-verb.ts';
import { relate } from './relate.ts';
import { type Link, meets, type Relation } from './relation.ts';
import { initials, shortNames } from './short-names.ts';

export type { Link } from './relation.ts';

export interface Aligned {
  readonly claim: readonly Token[];
  readonly evidence: readonly Token[];
  readonly lexicon: Lexicon;
  /** The link of a claim's token, whatever its relation. */
  of(token: Token): Link | undefined;
  /** The link of a claim's token, if the evidence bears the word out. */
  met(token: Token): Link | undefined;
  /** Whether some word of the evidence bears the token out, even if that stands for another one. */
  mayBeMet(token: Token): boolean;
  /** The word of the evidence that bears a claim's token out; undefined for none. */
  match(token: Token | undefined): Token | undefined;
  /** Whether some word of the evidence says the opposite, even if another one meets the token. */
  opposed(token: Token): boolean;
  /** The link by which a token of the evidence bears out a word of the claim. */
  meeting(token: Token): Link | undefined;
}

/** As many words of content as no claim of the allowed length has that is written in sentences; others stay unmet. */
const OURS_MAX = 200;
/** A pair below this is too weak to support its neighbours. */
const SOLID = 0.55;
const CLAIM_REACH = 4;
const EVIDENCE_REACH = 6;
/** Another word of both sides stands within two of it. */
const NEAR_SUPPORT = 1 / 3;
const SUPPORT_SHARE = 0.08;
/** When a word occurs several times, only nearly as good occurrences may take its place. */
const NEARLY_AS_GOOD = 0.13;
const REPICK_FROM = 0.5;
const REPICK_REACH = 8;
const REPICK_ROUNDS = 3;
const PHRASE_REACH = 4;
const CLASHES: ReadonlySet<Relation> = new Set(['numberClash', 'monthClash']);

export function align(claim: readonly Token[], evidence: readonly Token[], lexicon: Lexicon): Aligned {
  const ours = claim.filter(token => token.content).slice(0, OURS_MAX);
  const theirs = evidence.filter(token => token.content);
  const pairs = [
    ...ours.flatMap(token => pairsOf(token, theirs, lexicon)),
    ...[...shortNames(claim, evidence), ...initials(claim, evidence)].filter(
      pair => pair.claim.content && pair.evidence.content,
    ),
  ];
  const supported = withSupport(pairs).filter(
    ({ relation, support }) => relation !== 'near' || support >= NEAR_SUPPORT,
  );
  const links = choose(supported);
  preferConsistentOccurrences(links, supported);
  preferConsistentClashes(links, supported);
  preferOwnVerb(links, supported, claim, evidence);
  completePhrases(links, ours, lexicon);
  for (const [token, link] of links) {
    const isOfOther =
      link.relation === 'near' && isOfOtherNoun(link, noun => links.get(noun)?.evidence, claim, evidence);
    if (isOfOther) links.delete(token);
  }
  const back = new Map<Token, Link>();
  for (const token of ours) {
    const link = links.get(token);
    if (link !== undefined && !back.has(link.evidence)) back.set(link.evidence, link);
  }
  const ifMet = (link: Link | undefined) => (link !== undefined && meets(link.relation) ? link : undefined);
  const met = (token: Token) => ifMet(links.get(token));
  return {
    claim,
    evidence,
    lexicon,
    of: token => links.get(token),
    met,
    mayBeMet: token => supported.some(pair => pair.claim === token && meets(pair.relation)),
    match: token => token && met(token)?.evidence,
    opposed: token => pairs.some(pair => pair.claim === token && pair.relation === 'opposite'),
    meeting: token => ifMet(back.get(token)),
  };
}

type Pair = Omit<Link, 'support'>;

function pairsOf(claim: Token, theirs: readonly Token[], lexicon: Lexicon): readonly Pair[] {
  return theirs.flatMap(evidence => {
    const related = relate(claim, evidence, lexicon);
    return related === undefined ? [] : [{ claim, evidence, ...related }];
  });
}

function withSupport(pairs: readonly Pair[]): readonly Link[] {
  const best = new Map<Token, Pair>();
  for (const pair of pairs) {
    const known = best.get(pair.claim);
    if (
      pair.weight >= SOLID &&
      pair.relation !== 'near' &&
      (known === undefined || pair.weight > known.weight)
    )
      best.set(pair.claim, pair);
  }
  const anchors = groupByPlace([...best.values()], ({ claim }) => claim.index, CLAIM_REACH);
  return pairs.map(pair => {
    let support = 0;
    for (const anchor of anchors[pair.claim.index] ?? []) {
      const distance = Math.abs(anchor.claim.index - pair.claim.index);
      if (anchor.claim === pair.claim) continue;
      if (Math.abs(anchor.evidence.index - pair.evidence.index) <= EVIDENCE_REACH)
        support += 1 / (1 + distance);
    }
    return { ...pair, support };
  });
}

/** Best pairs first; a word of the evidence stands for one word of the claim, unless both are the same. */
function choose(pairs: readonly Link[]): Map<Token, Link> {
  const value = (link: Link) => link.weight + SUPPORT_SHARE * link.support;
  const links = new Map<Token, Link>();
  const used = new Set<Token>();
  for (const link of pairs.toSorted((a, b) => value(b) - value(a))) {
    if (links.has(link.claim)) continue;
    if (used.has(link.evidence) && link.relation !== 'same' && link.relation !== 'number') continue;
    links.set(link.claim, link);
    used.add(link.evidence);
  }
  return links;
}

/** A word may occur twice in the evidence: take the occurrence that keeps the order and the distances. */
function preferConsistentOccurrences(links: Map<Token, Link>, pairs: readonly Link[]): void {
  const candidates = choicesFor(pairs, link => link.weight >= REPICK_FROM);
  const around = neighboursIn(links);
  for (let round = 0; round < REPICK_ROUNDS; round++) {
    let changed = false;
    for (const [token, choices] of candidates) {
      const current = links.get(token);
      if (choices.length < 2 || current === undefined) continue;
      let best: Link | undefined;
      let bestFit = -1;
      for (const choice of choices) {
        if (choice.weight < current.weight - NEARLY_AS_GOOD) continue;
        const fit = choice.weight + fitAmong(choice, links, around);
        if (fit > bestFit) [best, bestFit] = [choice, fit];
      }
      if (best !== undefined && best.evidence !== current.evidence) {
        links.set(token, best);
        changed = true;
      }
    }
    if (!changed) return;
  }
}

function choicesFor(
  pairs: readonly Link[],
  isChoice: (pair: Link) => boolean,
): ReadonlyMap<Token, readonly Link[]> {
  const choices = new Map<Token, Link[]>();
  for (const pair of pairs) {
    if (!isChoice(pair)) continue;
    const known = choices.get(pair.claim);
    if (known === undefined) choices.set(pair.claim, [pair]);
    else known.push(pair);
  }
  return choices;
}

/** Of several numbers that a clashing one could be held against, the one in the same surroundings. */
function preferConsistentClashes(links: Map<Token, Link>, pairs: readonly Link[]): void {
  const around = neighboursIn(links);
  const clashing = choicesFor(pairs, pair => CLASHES.has(pair.relation));
  for (const [token, current] of links) {
    if (!CLASHES.has(current.relation)) continue;
    const taken = new Set([...links.values()].filter(link => link !== current).map(link => link.evidence));
    let best = current;
    let bestFit = fitAmong(current, links, around);
    for (const choice of clashing.get(token) ?? []) {
      if (taken.has(choice.evidence)) continue;
      const fit = fitAmong(choice, links, around);
      if (fit > bestFit) [best, bestFit] = [choice, fit];
    }
    links.set(token, best);
  }
}

/** All of "motion picture" is met by "film", not its last word alone. */
function completePhrases(links: Map<Token, Link>, ours: readonly Token[], lexicon: Lexicon): void {
  for (const lead of ours) {
    const { phrase } = lead;
    const link = phrase?.leads === true ? links.get(lead) : undefined;
    const by = link?.evidence;
    if (phrase === undefined || link === undefined || by?.entry === undefined || !meets(link.relation))
      continue;
    if (lexicon.relation(phrase.entry, by.entry, phrase.part, by.parts) === undefined) continue;
    for (const token of ours) {
      const inside = token !== lead && token.phrase?.entry === phrase.entry;
      if (inside && Math.abs(token.index - lead.index) < PHRASE_REACH)
        links.set(token, { ...link, claim: token });
    }
  }
}

/** The tokens with a link that stand near each place of the claim. */
type Neighbours = readonly (readonly Token[])[];

function neighboursIn(links: ReadonlyMap<Token, Link>): Neighbours {
  return groupByPlace([...links.keys()], ({ index }) => index, REPICK_REACH);
}

function fitAmong(choice: Link, links: ReadonlyMap<Token, Link>, around: Neighbours): number {
  let fit = 0;
  for (const token of around[choice.claim.index] ?? []) {
    const link = links.get(token);
    const distance = choice.claim.index - token.index;
    if (link === undefined || token === choice.claim || link.weight < REPICK_FROM) continue;
    const shift = Math.abs(choice.evidence.index - link.evidence.index - distance);
    // One word of the evidence standing for two of the claim is worse than none.
    const worth = link.evidence === choice.evidence ? -1.5 : 1;
    fit += worth / (1 + shift * 0.35 + 0.15 * Math.abs(distance));
  }
  return fit;
}
