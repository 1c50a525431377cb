import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkClaim } from '../../src/claims/check-claim.ts';
import { comparePair } from '../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../src/claims/english/language.ts';
import { EMPTY_LEXICON, loadLexicon, PARTS, parseLexicon } from '../../src/claims/english/lexicon.ts';
import { NO_PLACES } from '../../src/claims/english/places.ts';
import { sideBySide } from '../../src/claims/evidence/side-by-side.ts';
import { readClaim } from '../../src/claims/sentence/read-claim.ts';
import type { Corpus } from '../../src/corpus.ts';
import { corpusOf } from '../unit/claims/corpus-of.ts';

const NAMES = ['Adela', 'Brandt', 'Orsen', 'Tolva', 'Karvel', 'Ulmer', 'Ostrava', 'Lindau'];
const MONTHS = ['January', 'April', 'June', 'July', 'October', 'December'];
const NOUNS = ['bridge', 'harbour', 'museum', 'railway', 'library', 'theatre'];
const VERBS = ['opened', 'sold', 'restored', 'visited', 'financed', 'painted'];
const PLACES = ['Rell', 'Morden', 'Vasa', 'Quill'];

interface Facts {
  readonly who: string;
  readonly verb: string;
  readonly noun: string;
  readonly place: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly count: number;
  readonly shape: number;
}

const facts: fc.Arbitrary<Facts> = fc.record({
  who: fc.constantFrom(...NAMES),
  verb: fc.constantFrom(...VERBS),
  noun: fc.constantFrom(...NOUNS),
  place: fc.constantFrom(...PLACES),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.constantFrom(...MONTHS),
  year: fc.integer({ min: 1850, max: 2020 }),
  count: fc.integer({ min: 2, max: 900 }),
  shape: fc.nat(4),
});

const FEATURES = 'and the other buildings in the old town near the river';

/** Sentences of several builds, so that no single rule carries the property. */
function write({ who, verb, noun, place, day, month, year, count, shape }: Facts, not = false): string {
  const denied = not ? ' not' : '';
  switch (shape) {
    case 0:
      return `The ${noun} of ${place} was${denied} ${verb} by ${who} on ${day} ${month} ${year}.`;
    case 1:
      return `In ${month} ${year}, the ${noun} in ${place} had${denied} been ${verb} by ${who} with ${count} workers.`;
    case 2:
      return `${who} is${denied} the architect of ${count} houses ${FEATURES}, built in ${year}.`;
    case 3:
      return `${count} people from ${place} were${denied} present when ${who} spoke on ${day} ${month} ${year}.`;
    default:
      return `The ${noun} (${year}) is${denied} a work by ${who}, ${verb} again ${count} years later in ${place}.`;
  }
}

const FILLER = 'The town council meets on Mondays and publishes its minutes.';
const corpusWith = (sentence: string): Corpus => corpusOf({ Town: [`${FILLER} ${sentence}`, FILLER] });
const kindOf = async (claim: string, source: string) => (await checkClaim(claim, corpusWith(source))).kind;

describe('a claim against a passage with its sentence', () => {
  test('equal, it is stated', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.boolean(), async (known, not) => {
        const sentence = write(known, not);
        expect(await kindOf(sentence, sentence)).toBe('stated');
      }),
      { numRuns: 60 },
    );
  });

  const other = <T>(values: readonly T[], value: T, step: number): T =>
    values[(values.indexOf(value) + 1 + (step % (values.length - 1))) % values.length] as T;

  test.each<[string, (known: Facts, step: number) => Facts]>([
    ['one number changed', (known, step) => ({ ...known, count: known.count + 1 + step })],
    ['one year changed', (known, step) => ({ ...known, year: known.year + 1 + (step % 60) })],
    ['one day changed', (known, step) => ({ ...known, day: ((known.day + (step % 26)) % 28) + 1 })],
    ['one month changed', (known, step) => ({ ...known, month: other(MONTHS, known.month, step) })],
    ['one name changed', (known, step) => ({ ...known, who: other(NAMES, known.who, step) })],
    ['one place changed', (known, step) => ({ ...known, place: other(PLACES, known.place, step) })],
  ])('with %s, it is never stated', async (_name, change) => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(50), async (known, step) => {
        const [sentence, claim] = [write(known), write(change(known, step))];
        fc.pre(sentence !== claim);
        expect(await kindOf(claim, sentence)).not.toBe('stated');
      }),
      { numRuns: 60 },
    );
  });

  test('with a "not" put in or taken out, it is never stated', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.boolean(), async (known, not) => {
        expect(await kindOf(write(known, !not), write(known, not))).not.toBe('stated');
      }),
      { numRuns: 60 },
    );
  });
});

describe('whatever is typed', () => {
  let language: Language;
  beforeAll(async () => {
    language = await loadLanguage();
  });
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    facts.map(known => write(known)),
    fc
      .array(
        fc.constantFrom(
          'not',
          'the',
          '12',
          'May',
          '(',
          ')',
          'USA',
          "don't",
          '“',
          '$',
          '%',
          'is',
          ',',
          '—',
          'and',
        ),
        { maxLength: 20 },
      )
      .map(words => words.join(' ')),
  );

  test('a check comes to a verdict', async () => {
    const corpus = corpusWith('The bridge of Rell was opened by Adela on 3 May 1911.');
    await fc.assert(
      fc.asyncProperty(anything, async claim => {
        expect(typeof (await checkClaim(claim, corpus)).kind).toBe('string');
      }),
    );
  });

  test('the marked spans joined are the texts', () => {
    fc.assert(
      fc.property(anything, anything, (claim, source) => {
        const compared = comparePair(claim, [source], language);
        if (compared === undefined) return;
        const { start, end } = compared.sentence;
        const text = source.slice(start, end);
        const sides = sideBySide(compared.pair, claim, { text, from: start }, new Set());
        expect(sides.claim.map(span => span.text).join('')).toBe(claim);
        expect(sides.evidence.map(span => span.text).join('')).toBe(text);
      }),
    );
  });

  test('words stand where they were typed, whatever their order: those of a question are put as a statement', () => {
    fc.assert(
      fc.property(anything, text => {
        let start = 0;
        for (const token of readClaim(text, language).toSorted((a, b) => a.start - b.start)) {
          expect(token.start).toBeGreaterThanOrEqual(start);
          expect(token.end).toBeGreaterThanOrEqual(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          start = token.start;
        }
      }),
    );
  });
});

describe('the lexicon', () => {
  test('knows what opposes, includes and stands for what', async () => {
    const lexicon = await loadLexicon();
    const { noun, verb } = PARTS;
    const between = (a: string, partOfA: number, b: string, partOfB: number) =>
      lexicon.relation(lexicon.idOf(a) ?? -1, lexicon.idOf(b) ?? -1, partOfA, partOfB);
    expect(between('rise', verb, 'fall', verb)).toBe('opposite');
    expect(between('car', noun, 'automobile', noun)).toBe('synonym');
    expect(between('automobile', noun, 'car', noun)).toBe('synonym');
    expect(between('vehicle', noun, 'car', noun)).toBe('general');
    expect(between('car', noun, 'vehicle', noun)).toBe('specific');
    expect(between('sign', verb, 'signing', noun)).toBe('derived');
    expect(between('car', noun, 'poem', noun)).toBeUndefined();
    expect(lexicon.idOf('qwxz')).toBeUndefined();
  });

  test('tells parts of speech apart, and leaves out what a word seldom means', async () => {
    const lexicon = await loadLexicon();
    const { noun, verb } = PARTS;
    const between = (a: string, b: string, part: number) =>
      lexicon.relation(lexicon.idOf(a) ?? -1, lexicon.idOf(b) ?? -1, part, part);
    expect(between('start', 'begin', verb)).toBe('synonym');
    expect(between('start', 'begin', noun)).toBeUndefined();
    expect(between('case', 'event', noun)).not.toBe('synonym');
    expect(between('number', 'routine', noun)).toBeUndefined();
    expect(between('secure', 'plug', verb)).toBeUndefined();
  });

  test('a missing or broken file leaves it empty', async () => {
    expect(await loadLexicon('/nowhere/lexicon.bin')).toBe(EMPTY_LEXICON);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(parseLexicon(bytes)).toBeUndefined();
      }),
    );
  });

  test('without it a check gives fewer verdicts and no other ones', async () => {
    const { tagger } = await loadLanguage();
    const bare: Language = { tagger, lexicon: EMPTY_LEXICON, places: NO_PLACES, names: [] };
    const source = 'Nordline bought three ships in 1986.';
    expect(comparePair(source, [source], bare)?.ruling.kind).toBe('stated');
    expect(comparePair('Nordline purchased three ships in 1986.', [source], bare)?.ruling.kind).toBe('none');
  });
});
