/** Numbers and months of the claim that clash with, or are not in, the evidence. */
import type { Aligned, Link } from '../../alignment/align.ts';
import {
  distance,
  isNumeric,
  isVerbal,
  OWN_VERB_REACH,
  type Token,
  verbBefore,
} from '../../sentence/token.ts';

export function measureNumbers({ claim, evidence, of, met, meeting }: Aligned) {
  const numeric = claim.filter(token => token.content && isNumeric(token));
  const clashes = numeric.flatMap(token => {
    const link = of(token);
    const clashes = link?.relation === 'numberClash' || link?.relation === 'monthClash';
    return clashes && !isReference(link.evidence, evidence) ? [link] : [];
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
      link =>
        // What goes on into the 1970s may go on.
        isInto(link.evidence, evidence) ||
        (tieOf(claim, link.claim) !== tieOf(evidence, link.evidence) && isAmount(link.claim)),
    ),
    /** "Half were sold, and 20 % sank": between the number and the verb, another number of its sort. */
    amountOfAnother: numeric.some(token => isAmountOfAnother(token, claim, evidence, met, meeting)),
    /** "12 on each side" are more than 12. */
    countedForEach:
      evidence.some(
        token =>
          EACH.test(token.word) &&
          follows(token, evidence, other => meeting(other) !== undefined || isPartnerOf(clashes, other)),
      ) && !claim.some(token => EACH.test(token.word)),
    /** "In 1990 it grew, and opened the previous year": the date that is met is another one's. */
    datedFromAnother: isDatedFromAnother(claim, evidence, met, meeting),
    /** The number that clashes is of something else that was done, or that another clause speaks of. */
    clashOfAnother: clashes.some(
      link => isOfOtherVerb(link, claim, evidence, met) || isOfOtherClause(link, claim, evidence, met),
    ),
    clashInName: clashes.some(link => link.claim.quantity?.inName === true),
  };
}

/** "Sold in 1914" says nothing against "built in 1904 and sold". */
function isOfOtherVerb(
  { claim, evidence: partner }: Link,
  ours: readonly Token[],
  theirs: readonly Token[],
  met: Aligned['met'],
): boolean {
  const verb = verbBefore(ours, claim.index);
  const there = verb === undefined ? undefined : met(verb)?.evidence;
  const own = verbBefore(theirs, partner.index);
  return there?.part === 'VERB' && own !== undefined && own !== there && own.index < there.index;
}

const OPENS_CLAUSE = /^(?:and|but|while|whereas|although|though|yet)$/;

/** "The museum was built in 1990, and the school was built later": a clause with a verb of its own, without the claim's subject. */
function isOfOtherClause(
  { claim, evidence: partner }: Link,
  ours: readonly Token[],
  theirs: readonly Token[],
  met: Aligned['met'],
): boolean {
  const verb = ours.findIndex(isVerbal);
  const subject = ours
    .slice(0, Math.max(0, verb))
    .findLast(token => token.content && token !== claim && met(token) !== undefined);
  const there = subject === undefined ? undefined : met(subject)?.evidence;
  if (there === undefined) return false;
  const between = theirs.slice(partner.index, there.index);
  const parted = between.some(
    token => /[,;]/.test(token.after) && OPENS_CLAUSE.test(theirs[token.index + 1]?.word ?? ''),
  );
  return parted && theirs.slice(0, partner.index).some(isVerbal);
}

const FROM_ANOTHER = /^(?:previous|following|preceding|subsequent|next)$/;
const SPAN = /^(?:day|week|month|year|decade|century|season|summer|winter|spring|autumn)$/;
const LATER = /^(?:later|earlier|before|after|afterwards|thereafter)$/;

function isDatedFromAnother(
  claim: readonly Token[],
  evidence: readonly Token[],
  met: Aligned['met'],
  meeting: Aligned['meeting'],
): boolean {
  const dates = claim.flatMap(token => (isDate(token) ? (met(token)?.evidence ?? []) : []));
  if (dates.length === 0) return false;
  return evidence.some(token => {
    const next = evidence[token.index + 1];
    const counted = token.quantity?.measure !== undefined && LATER.test(next?.word ?? '');
    if (!counted && !(FROM_ANOTHER.test(token.word) && SPAN.test(next?.lemma ?? ''))) return false;
    const verb = verbBefore(evidence, token.index);
    return (
      verb !== undefined &&
      meeting(verb) !== undefined &&
      dates.some(date => verbBefore(evidence, date.index) !== verb)
    );
  });
}

function isDate(token: Token): boolean {
  return isPartOfDate(token) || token.quantity?.kind === 'decade';
}

/** "Well into the 1970s". */
function isInto({ index }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  return (before?.part === 'DET' ? tokens[index - 2] : before)?.word === 'into';
}

/** "As shown before [28]". */
function isReference({ index, aside }: Token, tokens: readonly Token[]): boolean {
  return aside && tokens[index - 1]?.after === '[';
}

const EACH = /^(?:each|apiece|per|respectively)$/;
const EACH_REACH = 5;

function isPartnerOf(links: readonly Link[], token: Token): boolean {
  return links.some(({ evidence }) => evidence === token);
}

/** Stands behind a number that the claim's is held against, in the same clause. */
function follows(
  { index }: Token,
  evidence: readonly Token[],
  isHeldAgainst: (token: Token) => boolean,
): boolean {
  const front = evidence.slice(Math.max(0, index - EACH_REACH), index);
  const parted = front.findLastIndex(token => /[,;:]/.test(token.after));
  return front.slice(parted + 1).some(token => isAmount(token) && isHeldAgainst(token));
}

function isAmountOfAnother(
  token: Token,
  claim: readonly Token[],
  evidence: readonly Token[],
  met: Aligned['met'],
  meeting: Aligned['meeting'],
): boolean {
  const partner = isAmount(token) ? met(token)?.evidence : undefined;
  const verb = claim.slice(token.index + 1).find(({ part }) => part === 'VERB');
  const there = verb === undefined ? undefined : met(verb)?.evidence;
  if (partner === undefined || there === undefined) return false;
  return evidence
    .slice(partner.index + 1, there.index)
    .some(
      other =>
        other.quantity?.kind === partner.quantity?.kind && !other.aside && meeting(other) === undefined,
    );
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
  const verb = verbBefore(evidence, partner.index, OWN_VERB_REACH);
  const ours = verb !== undefined && meeting(verb) !== undefined ? verb : undefined;
  return evidence.filter(token => {
    const alike =
      claim.month !== undefined
        ? token.month !== undefined
        : token.quantity !== undefined && token.quantity.kind === claim.quantity?.kind;
    return alike && (ours === undefined || verbBefore(evidence, token.index, OWN_VERB_REACH) === ours);
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
