/** Numbers and months of the claim that clash with, or are not in, the evidence. */
import type { Aligned, Link } from '../align.ts';
import { distance, isNumeric, type Token, verbBefore } from '../token.ts';

export function measureNumbers({ claim, evidence, of, met, meeting }: Aligned) {
  const numeric = claim.filter(token => token.content && isNumeric(token));
  const clashes = numeric.flatMap(token => {
    const link = of(token);
    return link?.relation === 'numberClash' || link?.relation === 'monthClash' ? [link] : [];
  });
  const anchors = claim.filter(token => token.content && !isNumeric(token) && met(token) !== undefined);
  return {
    numberClashes: clashes,
    /** "Over 70" against "under 70". */
    boundClash: clashes.some(
      ({ claim: a, evidence: b }) => a.quantity !== undefined && a.quantity.value === b.quantity?.value,
    ),
    numberMissing: numeric.some(token => of(token) === undefined),
    /** How many numbers of the evidence the clashing one could be held against. */
    rivals: Math.max(0, ...clashes.map(link => rivalsOf(link, evidence, meeting))),
    /** How firmly the words around the clashing number are met around its counterpart. */
    anchoring: Math.max(
      0,
      ...clashes.map(link => anchoringOf(link, anchors, met) + partsOfDate(link, numeric, met)),
    ),
    /** Each clashing number stands between the same two words on both sides. */
    betweenSame: clashes.length > 0 && clashes.every(link => isBetweenSame(link, claim, evidence)),
    /** "Two or three" leaves open how many. */
    alternative: clashes.some(link => isBesideOr(link.claim, claim) || isBesideOr(link.evidence, evidence)),
    /** "To 5" says nothing of "by 3". */
    tiedOtherwise: clashes.some(
      link => tieOf(claim, link.claim) !== tieOf(evidence, link.evidence) && isAmount(link.claim),
    ),
    /** "12 on each side" are more than 12. */
    countedForEach:
      evidence.some(token => EACH.test(token.word) && follows(token, evidence, meeting)) &&
      !claim.some(token => EACH.test(token.word)),
    clashInName: clashes.some(link => link.claim.quantity?.inName === true),
  };
}

const EACH = /^(?:each|apiece|per|respectively)$/;
const EACH_REACH = 5;

/** Stands behind a number that the claim meets, in the same clause. */
function follows({ index }: Token, evidence: readonly Token[], meeting: Aligned['meeting']): boolean {
  const front = evidence.slice(Math.max(0, index - EACH_REACH), index);
  const parted = front.findLastIndex(token => /[,;:]/.test(token.after));
  return front.slice(parted + 1).some(token => isAmount(token) && meeting(token) !== undefined);
}

function isAmount({ quantity }: Token): boolean {
  return quantity !== undefined && AMOUNTS.has(quantity.kind);
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'measure', 'money', 'percent']);

/** What goes by, from and to an amount are three things. */
function tieOf(tokens: readonly Token[], { index }: Token): string {
  const before = tokens[index - 1]?.word ?? '';
  return /^(?:by|from|to)$/.test(before) ? before : '';
}

function isBesideOr({ index }: Token, tokens: readonly Token[]): boolean {
  return tokens[index - 1]?.word === 'or' || tokens[index + 1]?.word === 'or';
}

function isBetweenSame({ claim, evidence }: Link, ours: readonly Token[], theirs: readonly Token[]): boolean {
  return [-1, 1].every(step => {
    const word = ours[claim.index + step]?.word;
    return word !== undefined && word !== 'or' && word === theirs[evidence.index + step]?.word;
  });
}

/** Those that another verb has, "born in 1911, died in 1986", are none. */
function rivalsOf(
  { claim, evidence: partner }: Link,
  evidence: readonly Token[],
  meeting: Aligned['meeting'],
): number {
  const verb = verbBefore(evidence, partner.index);
  const ours = verb !== undefined && meeting(verb) !== undefined ? verb : undefined;
  return evidence.filter(token => {
    const alike =
      claim.month !== undefined
        ? token.month !== undefined
        : token.quantity !== undefined && token.quantity.kind === claim.quantity?.kind;
    return alike && (ours === undefined || verbBefore(evidence, token.index) === ours);
  }).length;
}

const CLAIM_REACH = 5;
const EVIDENCE_REACH = 6;

function anchoringOf(clash: Link, anchors: readonly Token[], met: Aligned['met']): number {
  let sum = 0;
  for (const anchor of anchors) {
    const link = met(anchor);
    if (link === undefined) continue;
    const ours = distance(anchor, clash.claim);
    const theirs = distance(link.evidence, clash.evidence);
    if (ours <= CLAIM_REACH && theirs <= EVIDENCE_REACH) sum += 1 / (1 + 0.3 * Math.abs(ours - theirs));
  }
  return sum;
}

const DATE_REACH = 2;
const PART_WORTH = 0.5;

/** A day beside the same month and year is firmly held: only it can be meant. */
function partsOfDate({ claim, evidence }: Link, numeric: readonly Token[], met: Aligned['met']): number {
  if (!isPartOfDate(claim)) return 0;
  const beside = numeric.filter(token => {
    const partner = isPartOfDate(token) ? met(token)?.evidence : undefined;
    return (
      partner !== undefined &&
      distance(token, claim) <= DATE_REACH &&
      distance(partner, evidence) <= DATE_REACH
    );
  });
  return beside.length * PART_WORTH;
}

function isPartOfDate({ month, quantity }: Token): boolean {
  return month !== undefined || quantity?.kind === 'day' || quantity?.kind === 'year';
}
