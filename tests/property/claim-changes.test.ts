/** Real sentences with one thing changed: what the change makes wrong is never stated. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkClaim } from '../../src/claims/check-claim.ts';
import { comparePair } from '../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../src/claims/english/language.ts';
import { tokenise } from '../../src/claims/sentence/tokenise.ts';
import { type Corpus, createCorpus } from '../../src/corpus.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { changesOf } from './change-sentence.ts';

/** Sentences with what is hard: names that recur, several numbers, asides, reports, plans, lists. */
const OWN = [
  'The harbour of Rell was opened by Queen Adela on Monday, 4 March 1911, and the museum of Vasa by Karl Moss.',
  'Over 4,000 people from Morden and Tarn were brought to Oster in two days, at least 77 of them by ferry.',
  'The Tolva Port Authority (TPA) sold three ships to Nordline for $5 million, or 12% of its income.',
  'Between 1984 and 1989 the Orsen Bank lent the council 3 million crowns, while Nordline lent it nothing.',
  'According to the ministry, most houses in the 1970s were built before the law of 1968 was changed.',
  'The council, which had refused to sell the pier, will be asked to pay for all repairs in 2031.',
  'Ana Brandt beat Karl Moss by 21 to 9 and Greta Lind by 21 to 6 in the second round in Quill.',
  'The mayor of Rell said that the new bridge may be closed after the first storm of the winter.',
  'Lindau Beach is 12 km (7 miles) north of Lindau, and no train stops there on Sundays.',
  '“The lamp was never lit again,” the keeper wrote to his sister, “and nobody asked why.”',
];

let language: Language;
let corpus: Corpus;
let sentences: readonly { readonly text: string; readonly passage: string }[];

beforeAll(async () => {
  language = await loadLanguage();
  const library = await loadLibrary([{ path: 'knowledge', optional: false }], { reserved: [] });
  corpus = createCorpus(library);
  const bundled = library.packs
    .flatMap(pack => pack.passages)
    .flatMap(({ text }) =>
      tokenise(text, language)
        .filter(({ tokens }) => tokens.some(token => token.part === 'VERB' || token.part === 'AUX'))
        .map(({ start, end }) => ({ text: text.slice(start, end), passage: text })),
    )
    .filter(({ text }) => text.length < 400 && !text.endsWith('?') && text.split(' ').length > 4);
  sentences = [...bundled, ...OWN.map(text => ({ text, passage: text }))];
});

test('a sentence as it stands is stated', () => {
  const unsettled = sentences.filter(
    ({ text, passage }) => comparePair(text, [passage], language)?.ruling.kind !== 'stated',
  );
  expect(unsettled).toEqual([]);
});

describe('one change makes a sentence something that is not stated', () => {
  test.each([
    'number',
    'month',
    'weekday',
    'name',
    'names exchanged',
    'numbers exchanged',
    'not',
    'quantity word',
    'modality',
    'unit',
    'opposite',
  ] as const)('%s', kind => {
    const wrong = sentences.flatMap(({ text }) =>
      changesOf(text, kind, language)
        .filter(claim => comparePair(claim, [text], language)?.ruling.kind === 'stated')
        .map(claim => ({ text, claim })),
    );
    expect(wrong).toEqual([]);
  });
});

test('and a whole library does not state it either', async () => {
  const wrong: string[] = [];
  for (const [i, { text }] of sentences.entries()) {
    for (const kind of ['number', 'name', 'not'] as const) {
      if (i % 3 > 0) continue;
      const changed = changesOf(text, kind, language);
      const claim = changed[i % Math.max(1, changed.length)];
      if (claim !== undefined && (await checkClaim(claim, corpus)).kind === 'stated') wrong.push(claim);
    }
  }
  expect(wrong).toEqual([]);
});
