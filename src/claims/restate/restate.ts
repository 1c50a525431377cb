/**
 * The claim in other forms, each with one thing turned round that sentences turn on: a "not", how many, how
 * certain, where. Where the sentence states the other form, that thing and nothing else sets the claim apart.
 */
import type { Aligned } from '../alignment/align.ts';
import { affirm } from './denial.ts';
import { exchangeDoer } from './doer.ts';
import { exchangeListedNumbers } from './listed-numbers.ts';
import { exchangeModality } from './modality.ts';
import { exchangeNameOfHead } from './name-of-head.ts';
import { exchangePlace } from './place.ts';
import { exchangeQuantityWord } from './quantity-word.ts';
import type { Restatement } from './restatement.ts';
import { exchangeRoute } from './route.ts';
import { exchangeOpposedPhrase } from './same-phrase.ts';

export function restatementsOf(aligned: Aligned): readonly Restatement[] {
  return [
    exchangeQuantityWord(aligned),
    exchangeModality(aligned),
    exchangePlace(aligned),
    exchangeNameOfHead(aligned),
    exchangeDoer(aligned),
    exchangeRoute(aligned),
    exchangeListedNumbers(aligned),
    exchangeOpposedPhrase(aligned),
    affirm(aligned.claim),
  ].flatMap(restated => restated ?? []);
}
