/** Whether the met words stand in the evidence in the claim's order and as close together. */
import type { Aligned, Link } from '../../alignment/align.ts';
import { saidByJoinedVerb } from '../../clauses/joined-verbs.ts';
import { distance, isNumeric, type Token } from '../../sentence/token.ts';
import { listStart } from './coordination.ts';
import { saidOfSubject } from './definition.ts';

/** A modifier more than this far from its head modifies something else. */
const HEAD_REACH = 3;
const FRONT_MAX = 8;
const FRONT_NOUN_MAX = 4;

export function measureOrder(aligned: Aligned) {
  const { claim, met } = aligned;
  const content = claim.filter(token => token.content);
  const links = content.flatMap(token => met(token) ?? []);
  const weighty = links.filter(({ claim: token }) => isNominal(token) || token.part === 'VERB');
  const fronted = new Set([...frontedWords(claim), ...frontedWords(aligned.evidence)]);
  const nominal = weighty.filter(
    ({ claim: token, evidence }) => token.part !== 'VERB' && !fronted.has(token) && !fronted.has(evidence),
  );
  return {
    /** From 1, the same order, to -1, the reverse; verbs are left out. */
    nominalOrder: rankCorrelation(nominal),
    /** Where the claim has a name, the evidence has another one that the claim does not mention. */
    displaced: content.some((token, i) => isDisplaced(token, content[i - 1], content[i + 1], aligned)),
    namesSwapped: swappedPairs(weighty).some(([a, b]) => a.claim.name && b.claim.name),
    widestGap: widestGap(
      content.filter(token => !fronted.has(token) && !fronted.has(met(token)?.evidence as Token)),
      aligned,
      new Set([...(saidOfSubject(aligned) ?? []), ...saidByJoinedVerb(aligned)]),
    ),
    modifierApart: content.some(
      (token, i) => !endsFront(token, claim) && isModifierApart(token, content[i + 1], aligned),
    ),
    /** Says what something is, not what it does. */
    descriptive: !content.some(token => token.part === 'VERB' && !token.light),
  };
}

/** "In 1990, he died": a place or a time set in front of the clause, which can stand at its end as well. */
function frontedWords(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.part !== 'ADP') return [];
  const end = tokens.findIndex(token => token.after === ',' && !isNumeric(tokens[token.index + 1] ?? token));
  const front = tokens.slice(0, end + 1);
  if (front.length > 0 && end <= FRONT_MAX && !front.some(token => token.part === 'VERB')) return front;
  // A date needs no comma behind it.
  const clause = tokens.findIndex((token, i) => i > 0 && !isNumeric(token));
  return clause > 1 ? tokens.slice(0, clause) : [];
}

function isNominal(token: Token): boolean {
  return token.name || token.part === 'NOUN';
}

function swappedPairs(links: readonly Link[]): readonly (readonly [Link, Link])[] {
  return links.flatMap((a, i) =>
    links.slice(i + 1).flatMap(b => (b.evidence.index < a.evidence.index ? [[a, b] as const] : [])),
  );
}

function rankCorrelation(links: readonly Link[]): number {
  let agreeing = 0;
  let swapped = 0;
  for (const [i, a] of links.entries()) {
    for (const b of links.slice(i + 1)) {
      if (b.evidence.index > a.evidence.index) agreeing++;
      else if (b.evidence.index < a.evidence.index) swapped++;
    }
  }
  return agreeing + swapped === 0 ? 1 : (agreeing - swapped) / (agreeing + swapped);
}

const SLOT_REACH = 3;

function isDisplaced(
  token: Token,
  before: Token | undefined,
  behind: Token | undefined,
  { evidence, met, meeting }: Aligned,
): boolean {
  const link = token.name || token.quantity !== undefined ? met(token) : undefined;
  if (link === undefined) return false;
  const slotBeside = (neighbour: Token | undefined): Token | undefined => {
    const anchor = neighbour === undefined ? undefined : met(neighbour);
    const offset = neighbour === undefined ? 0 : token.index - neighbour.index;
    if (anchor === undefined || Math.abs(offset) > SLOT_REACH) return undefined;
    return evidence[anchor.evidence.index + offset];
  };
  const slot = slotBeside(before);
  if (slot === undefined || slot !== slotBeside(behind) || slot === link.evidence) return false;
  return (
    slot.content && meeting(slot) === undefined && (token.name ? slot.name : slot.quantity !== undefined)
  );
}

/** How much further apart two neighbouring words of the claim are in the evidence, at worst. */
function widestGap(
  content: readonly Token[],
  { evidence, met }: Aligned,
  saidOfSubject: ReadonlySet<Token>,
): number {
  let widest = 0;
  for (const [i, token] of content.entries()) {
    const next = content[i + 1];
    const [here, there] = [met(token), next === undefined ? undefined : met(next)];
    if (next === undefined || here === undefined || there === undefined) continue;
    if (saidOfSubject.has(there.evidence) && !saidOfSubject.has(here.evidence)) continue;
    // What a list is tied to, each of its members is.
    const list = evidence[listStart(evidence, there.evidence.index)] ?? there.evidence;
    const near = list.index > here.evidence.index ? list : there.evidence;
    const apart = distance(here.evidence, near) - distance(token, next);
    widest = Math.max(widest, apart);
  }
  return widest;
}

/** "In the ministry's view sanctions …": the last noun of a front without a comma modifies nothing. */
function endsFront(token: Token, claim: readonly Token[]): boolean {
  return claim[0]?.part === 'ADP' && token.part === 'NOUN' && token.index <= FRONT_NOUN_MAX;
}

function isModifierApart(modifier: Token, head: Token | undefined, { evidence, met }: Aligned): boolean {
  if (head === undefined || head.index - modifier.index !== 1 || head.part !== 'NOUN') return false;
  const [here, there] = [met(modifier), met(head)];
  if (modifier.month !== undefined || here === undefined || there === undefined) return false;
  if (distance(here.evidence, there.evidence) <= HEAD_REACH) return false;
  // "a 2005 American neo-noir mystery film": one noun group, however long.
  const between = evidence.slice(here.evidence.index, there.evidence.index);
  return (
    between.length === 0 ||
    !between.every(token => isNominal(token) || token.part === 'ADJ' || token.part === 'NUM') ||
    between.some(token => token.after !== '')
  );
}
