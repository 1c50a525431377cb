/**
 * The claim in other forms, each with one thing turned round that sentences turn on: a "not", how many, how
 * certain, where. Where the sentence states the other form, that thing and nothing else sets the claim apart.
 */
import type { Pair } from '../pair/pair.ts';
import { affirm } from './denial.ts';
import { exchangeDoer } from './doer.ts';
import { exchangeListedNames } from './listed-names.ts';
import { exchangeModality } from './modality.ts';
import { exchangeNameOfHead } from './name-of-head.ts';
import { exchangeOppositeWord } from './opposite-word.ts';
import { exchangePlace } from './place.ts';
import { exchangeQuantityWord } from './quantity-word.ts';
import type { Restatement } from './restatement.ts';
import { exchangeRoute } from './route.ts';
import { exchangeOpposedPhrase } from './same-phrase.ts';

type Restate = (pair: Pair) => Restatement | undefined;

const RESTATEMENTS: readonly Restate[] = [
  exchangeQuantityWord,
  exchangeModality,
  exchangePlace,
  exchangeNameOfHead,
  exchangeDoer,
  exchangeRoute,
  exchangeListedNames,
  exchangeOpposedPhrase,
  exchangeOppositeWord,
  ({ claim }) => affirm(claim),
];

/** Each is made when the one before has not been what was looked for. */
export function* restatementsOf(pair: Pair): Generator<Restatement> {
  for (const restate of RESTATEMENTS) {
    const restated = restate(pair);
    if (restated !== undefined) yield restated;
  }
}
