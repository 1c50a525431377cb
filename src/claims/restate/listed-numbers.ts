/** "In 1986 and 1988" with the sentence's own list: "in 1986 and 1989". */
import type { Aligned } from '../alignment/align.ts';
import { renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/** Undefined unless both list as many numbers of one kind, and some of the claim's are not among the sentence's. */
export function exchangeListedNumbers({ claim, evidence, match }: Aligned): Restatement | undefined {
  const ours = listIn(claim);
  const theirs = listIn(evidence);
  if (ours === undefined || theirs === undefined || ours.numbers.length !== theirs.numbers.length)
    return undefined;
  const kinds = new Set([...ours.numbers, ...theirs.numbers].map(({ quantity }) => quantity?.kind));
  if (kinds.size !== 1) return undefined;
  const unmet = ours.numbers.filter(token => !theirs.numbers.includes(match(token) as Token));
  const named = ours.numbers.flatMap(token => match(token) ?? []);
  const others = theirs.numbers.filter(token => !named.includes(token));
  if (unmet.length === 0 || unmet.length !== others.length) return undefined;
  return {
    kind: kinds.has('year') ? 'date' : 'number',
    claim: renumber([
      ...claim.slice(0, ours.first),
      ...evidence.slice(theirs.first, theirs.last + 1),
      ...claim.slice(ours.last + 1),
    ]),
    clash: { claim: unmet, evidence: others },
  };
}

interface NumberList {
  readonly numbers: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** "1984, 1986 and 1989"; undefined where there is none, or more than one. */
function listIn(tokens: readonly Token[]): NumberList | undefined {
  const joins = tokens.filter(({ word, index }) => word === 'and' && isExact(tokens[index - 1]));
  const [and, ...others] = joins.filter(({ index }) => isExact(tokens[index + 1]));
  if (and === undefined || others.length > 0) return undefined;
  let first = and.index - 1;
  while (tokens[first - 1]?.after === ',' && isExact(tokens[first - 1])) first--;
  const last = and.index + 1;
  return { numbers: tokens.slice(first, last + 1).filter(isExact), first, last };
}

function isExact(token: Token | undefined): token is Token {
  const quantity = token?.quantity;
  return quantity !== undefined && quantity.bound === '=' && quantity.range === undefined;
}
