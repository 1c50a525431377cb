/**
 * Whether the claim keeps only some of what the evidence joins by "and" or "or". Often that is fair ("an actor
 * and singer" is a singer), but not of a sum, a name, an alternative, or things that only hold together.
 */
import type { Aligned } from '../../alignment/align.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';

interface Coordination {
  readonly coordinator: Token;
  /** In order; the last stands behind the coordinator. */
  readonly conjuncts: readonly (readonly Token[])[];
}

const COORDINATOR = /^(?:and|or|&|nor)$/;
/** A count in front covers everything that is joined. */
const COUNT_REACH = 5;
/** Words between the two halves of a name or of a measure. */
const GAP_MAX = 4;
const COLLECTIVE =
  /^(?:consist|compri[sz]e|compose|form|combine|combined|together|total|sum|between|both|jointly|respectively|each|altogether)$/;

export function measureCoordination(aligned: Aligned) {
  const { claim, evidence } = aligned;
  const split = coordinationsOf(evidence).filter(found => isSplit(found, aligned));
  const collective = [...claim, ...evidence].some(
    token => COLLECTIVE.test(token.lemma) || COLLECTIVE.test(token.word),
  );
  return {
    dropsConjunct:
      (collective && split.length > 0) ||
      split.some(found => isInseparable(found, aligned)) ||
      closesGap(aligned) ||
      skipsQuantity(aligned) ||
      (evidence.some(token => token.word === 'respectively') && !claim.some(isRespectively)),
  };
}

function isRespectively(token: Token): boolean {
  return token.word === 'respectively';
}

/** Some conjuncts are met in full, others not at all. */
function isSplit({ conjuncts }: Coordination, { meeting }: Aligned): boolean {
  const metIn = (conjunct: readonly Token[]) =>
    conjunct.some(token => token.content && meeting(token) !== undefined);
  return conjuncts.some(metIn) && !conjuncts.every(metIn);
}

function isInseparable(found: Coordination, aligned: Aligned): boolean {
  const { coordinator } = found;
  if (coordinator.word === 'nor') return true;
  if (coordinator.word === 'or') return !givesSecondName(coordinator, aligned.evidence);
  return isSum(found, aligned) || isFirstOfTwoNames(found, aligned) || isSubject(found, aligned);
}

/** "Diwali or Deepavali is", "the second line, or L2, is": another name for the subject, no alternative. */
export function givesSecondName({ word, index }: Token, tokens: readonly Token[]): boolean {
  if (word !== 'or') return false;
  const copula = tokens.find(token => /^(?:is|was|are|were)$/.test(token.word) && !token.aside);
  if (copula === undefined || index > copula.index) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const between = before?.after === ',' && tokens[copula.index - 1]?.after === ',';
  return between || (before?.name === true && next?.name === true);
}

/** "26 miles and 385 yards", "71 passengers and crew". */
function isSum({ conjuncts }: Coordination, { evidence }: Aligned): boolean {
  const [first] = conjuncts[0] ?? [];
  if (first === undefined) return false;
  const counts = (token: Token) => token.quantity !== undefined && token.quantity.kind !== 'ordinal';
  const measures = conjuncts.filter(conjunct =>
    conjunct.some(token => counts(token) && token.quantity?.unit !== ''),
  );
  // "1.2 km long and 18 m wide" measures two things.
  if (measures.length > 1) return measures[0]?.at(-1)?.part !== 'ADJ';
  return evidence
    .slice(Math.max(0, first.index - COUNT_REACH), first.index + 1)
    .some(token => !token.aside && (token.quantity?.kind === 'count' || token.quantity?.kind === 'vague'));
}

/** "War and Peace": of two names, only the first is kept. */
function isFirstOfTwoNames({ conjuncts }: Coordination, { meeting }: Aligned): boolean {
  const [left = [], right = []] = conjuncts;
  const [a, b] = [left.at(-1), right[0]];
  if (conjuncts.length !== 2 || a === undefined || b === undefined) return false;
  return a.name && b.name && meeting(a) !== undefined && meeting(b) === undefined;
}

/** "Franklin and Marshall College" is not "Franklin College"; "2 hours 10 minutes" is not "2 hours". */
function closesGap({ claim, evidence, met }: Aligned): boolean {
  return claim.some((token, i) => {
    const next = claim[i + 1];
    const [here, there] = [met(token), next === undefined ? undefined : met(next)];
    if (next === undefined || here === undefined || there === undefined || token.after !== '') return false;
    const between = evidence.slice(here.evidence.index + 1, there.evidence.index);
    return (
      isInName(token) &&
      isInName(next) &&
      between.length <= GAP_MAX &&
      between.some(({ word }) => COORDINATOR.test(word))
    );
  });
}

function isInName(token: Token): boolean {
  return token.name || (token.quantity !== undefined && /^\p{Lu}/u.test(token.text));
}

function skipsQuantity({ evidence, meeting }: Aligned): boolean {
  const measures = evidence.filter(token => token.quantity?.kind === 'count');
  return measures.some(
    (token, i) =>
      meeting(token) === undefined &&
      [measures[i - 1], measures[i + 1]].every(
        other =>
          other !== undefined &&
          meeting(other) !== undefined &&
          Math.abs(other.index - token.index) <= GAP_MAX &&
          other.quantity?.unit !== '',
      ),
  );
}

/** What is said of both need not hold of one. */
function isSubject({ conjuncts }: Coordination, { evidence, meeting }: Aligned): boolean {
  const last = conjuncts.at(-1)?.at(-1);
  const first = conjuncts[0]?.[0];
  if (first === undefined || last === undefined) return false;
  const before = evidence.slice(0, first.index);
  if (before.some(token => (token.part === 'VERB' && meeting(token) !== undefined) || token.part === 'AUX')) {
    return false;
  }
  const next = evidence[last.index + 1];
  const predicate = next?.part === 'ADV' ? evidence[next.index + 1] : next;
  return predicate !== undefined && isVerbal(predicate);
}

function coordinationsOf(tokens: readonly Token[]): readonly Coordination[] {
  return tokens.flatMap(coordinator => {
    if (!COORDINATOR.test(coordinator.word)) return [];
    const right = takeWhile(tokens.slice(coordinator.index + 1), coordinator.after !== '');
    const conjuncts = [right];
    let end = coordinator.index;
    do {
      const conjunct = takeBackWhile(tokens.slice(0, end));
      if (conjunct.length === 0) break;
      conjuncts.unshift(conjunct);
      end = conjunct[0]?.index ?? 0;
    } while (tokens[end - 1]?.after === ',');
    return right.length > 0 && conjuncts.length > 1 ? [{ coordinator, conjuncts }] : [];
  });
}

function isNominal(token: Token): boolean {
  return (
    token.part === 'NOUN' ||
    token.part === 'PROPN' ||
    token.part === 'ADJ' ||
    token.part === 'NUM' ||
    token.part === 'MONTH' ||
    token.name
  );
}

function takeWhile(tokens: readonly Token[], stopped: boolean): readonly Token[] {
  const taken: Token[] = [];
  if (stopped) return taken;
  for (const token of tokens) {
    const starts = taken.length === 0 && (token.part === 'DET' || token.part === 'PRON');
    if (!isNominal(token) && !starts) break;
    if (isNominal(token)) taken.push(token);
    if (token.after !== '') break;
  }
  return taken;
}

function takeBackWhile(tokens: readonly Token[]): readonly Token[] {
  const taken: Token[] = [];
  for (const token of tokens.toReversed()) {
    if (!isNominal(token) || (taken.length > 0 && token.after !== '')) break;
    taken.unshift(token);
  }
  return taken;
}

/** Where the list begins that a token is in, or the token's own noun group: "known for A, B, C and the token". */
export function listStart(tokens: readonly Token[], index: number): number {
  let start = groupStart(tokens, index);
  for (;;) {
    const before = tokens[start - 1];
    const last = before !== undefined && COORDINATOR.test(before.word) ? tokens[start - 2] : before;
    if (last === undefined || !isListed(last) || (last === before && last.after !== ',')) return start;
    start = groupStart(tokens, last.index);
  }
}

function groupStart(tokens: readonly Token[], index: number): number {
  let start = index;
  for (;;) {
    const before = tokens[start - 1];
    if (before === undefined || before.after !== '' || !(isListed(before) || before.part === 'DET'))
      return start;
    start--;
  }
}

/** "Horse racing, salt and fish". */
function isListed(token: Token): boolean {
  return isNominal(token) || (token.part === 'VERB' && token.word.endsWith('ing'));
}
