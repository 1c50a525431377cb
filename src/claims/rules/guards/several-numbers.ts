import type { Link } from '../../alignment/align.ts';
import { numberClashesOf } from '../../alignment/unmet.ts';
import { isPartOfDate } from '../../pair/numbers.ts';
import type { Pair } from '../../pair/pair.ts';
import { distance, isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** Of two numbers that could be meant, one is, if so much around it is met. */
const FIRM = 1.8;

/** Among several numbers only a firm hold on the surroundings tells which one is meant. */
export const severalNumbers: Guard = {
  code: 'several-numbers',
  says: 'The passage has several numbers that could be meant',
  objects(pair) {
    const clashes = numberClashesOf(pair);
    if (clashes.length === 0 || clashes.every(link => isBetweenSame(link, pair))) return undefined;
    const rivals = clashes.map(link => rivalsOf(link, pair)).reduce((a, b) => (b.length > a.length ? b : a));
    if (rivals.length <= 1) return undefined;
    const firm = Math.max(...clashes.map(link => anchoringOf(link, pair) + partsOfDate(link, pair))) >= FIRM;
    return firm && rivals.length === 2 ? undefined : ifAny(rivals);
  },
  examples: {
    objects: [['The pier was built in 1905.', 'The pier was built in 1911 and in 1920 and in 1931.']],
    passes: [['The pier was built in 1905.', 'The pier was built in 1911 and sold in 1920.']],
  },
};

/** Between the same two words on both sides. */
function isBetweenSame(link: Link, { claim, evidence }: Pair): boolean {
  return [-1, 1].every(step => {
    const word = claim[link.claim.index + step]?.word;
    return word !== undefined && word !== 'or' && word === evidence[link.evidence.index + step]?.word;
  });
}

/** Those that another verb has, "born in 1911, died in 1986", are none. */
function rivalsOf(link: Link, { evidence, meeting, clauses }: Pair): readonly Token[] {
  const { verbOf } = clauses.evidence;
  const verb = verbOf(link.evidence);
  const own = verb !== undefined && meeting(verb) !== undefined ? verb : undefined;
  return evidence.filter(token => {
    const alike =
      link.claim.month !== undefined
        ? token.month !== undefined
        : token.quantity !== undefined && token.quantity.kind === link.claim.quantity?.kind;
    return alike && (own === undefined || verbOf(token) === own);
  });
}

const CLAIM_REACH = 5;
const EVIDENCE_REACH = 6;

/** How firmly the words around the number are met around its counterpart. */
function anchoringOf(clash: Link, { claim, met }: Pair): number {
  let sum = 0;
  for (const anchor of claim) {
    const link = anchor.content && !isNumeric(anchor) ? met(anchor) : undefined;
    if (link === undefined) continue;
    const [here, there] = [distance(anchor, clash.claim), distance(link.evidence, clash.evidence)];
    if (here <= CLAIM_REACH && there <= EVIDENCE_REACH) sum += 1 / (1 + 0.3 * Math.abs(here - there));
  }
  return sum;
}

const DATE_REACH = 2;
const PART_WORTH = 0.5;

/** A day beside the same month and year is firmly held: only it can be meant. */
function partsOfDate(clash: Link, { claim, match }: Pair): number {
  if (!isPartOfDate(clash.claim)) return 0;
  const beside = claim.filter(token => {
    const partner = token.content && isPartOfDate(token) ? match(token) : undefined;
    return (
      partner !== undefined &&
      distance(token, clash.claim) <= DATE_REACH &&
      distance(partner, clash.evidence) <= DATE_REACH
    );
  });
  return beside.length * PART_WORTH;
}
