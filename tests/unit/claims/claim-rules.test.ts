import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { loadLanguage } from '../../../src/claims/english/language.ts';
import { corpusOf } from './corpus-of.ts';

const TOWN = corpusOf({
  'The people and works of Rell': [
    'Ana Brandt (4 March 1911 – 5 May 1986) was a Danish architect, painter and teacher.',
    'Low Tide is a 1953 Danish drama film directed by Ole Kvist and written by Ida Holm.',
    'Night Ferry is a song by the Danish singer Mia Lund.',
    'Timothy Ray Olsen is a sailor and a former smuggler, boatbuilder and cook.',
    'The Tolva sank in 1904, lay in the mud for ten years and was raised by divers in 1914.',
    'The Grey Pier is a pier in the old harbour of Rell.',
    'Karl Moss won the Orsen Cup in 1920 and published three novels.',
    'Ida Berg, better known by her stage name Ida Vance, is a Danish singer.',
    'Ole Renn is a third generation boating promoter in Rell.',
    'White Heron is a 1962 film based on the book White Heron Days.',
  ],
});

const check = async (claim: string) => {
  const verdict = await checkClaim(claim, TOWN);
  return verdict.kind === 'differs' ? `${verdict.kind}: ${verdict.reason}` : verdict.kind;
};

describe('another sort of thing', () => {
  test.each([
    ['a person is no novel', 'Ana Brandt was a novel.', 'differs: sort'],
    ['a film is no novel', 'Low Tide is a novel.', 'differs: sort'],
    ['a song is no album', 'Night Ferry is an album by Mia Lund.', 'differs: sort'],
    ['a pier is no person', 'The Grey Pier is a politician.', 'differs: sort'],
    ['a teacher may be a writer too', 'Ana Brandt was a writer.', 'related'],
    ['a film is no lorry', 'Low Tide is a lorry.', 'differs: sort'],
    ['a piece of something can be anything', 'The Grey Pier is a piece of history.', 'related'],
    ['what wins an award is none', 'Ana Brandt was an award-winning architect.', 'related'],
    ['nor is of a generation who writes', 'Ole Renn is a poet.', 'related'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });

  test('both words are named', async () => {
    expect(await checkClaim('Low Tide is a novel.', TOWN)).toMatchObject({
      differences: [{ kind: 'sort', claim: 'novel', evidence: 'film' }],
    });
  });
});

describe('"only"', () => {
  test.each([
    ['of one trade among several', 'Ana Brandt was only a painter.', 'differs: quantityWord'],
    ['of another trade', 'Ana Brandt was solely a dentist.', 'differs: quantityWord'],
    ['of what differs anyhow', 'Low Tide was directed only by Karl Moss.', 'differs: name'],
    ['of what is said without it', 'Night Ferry is only a song.', 'related'],
    ['of what includes all of it', 'Ana Brandt was only a person.', 'related'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });
});

describe('a claim that denies what is stated', () => {
  test.each([
    ['with "not"', 'Karl Moss did not win the Orsen Cup.', 'differs: negation'],
    ['with "never"', 'Karl Moss never published novels.', 'differs: negation'],
    ['with "incapable of"', 'Ana Brandt was incapable of being a painter.', 'differs: negation'],
    ['with "anything but"', 'Low Tide is anything but a drama film.', 'differs: negation'],
    ['with "refused to ever"', 'Karl Moss refused to ever win the Orsen Cup.', 'differs: negation'],
    ['with "outside"', 'The Grey Pier is outside of the old harbour.', 'differs: negation'],
    [
      'of another year, which is ruled out and not stated',
      'Karl Moss did not win the Orsen Cup in 1921.',
      'related',
    ],
    ['of another sort of thing, the same', 'Low Tide is not a novel.', 'related'],
    ['twice', 'Karl Moss was not unable to win the Orsen Cup.', 'related'],
    ['in part', 'Karl Moss did not win the Orsen Cup again.', 'related'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });

  test('the words that deny are named', async () => {
    expect(await checkClaim('Ana Brandt was incapable of being a painter.', TOWN)).toMatchObject({
      differences: [{ kind: 'negation', claim: 'incapable of being', evidence: '' }],
    });
  });
});

test.each([
  ['said by somebody', 'Eva Rask is a painter and a teacher, the mayor said.', 'Eva Rask is only a painter.'],
  ['said by somebody, of a sort', 'Low Water is a film, the mayor said.', 'Low Water is a novel.'],
])('what is %s contradicts nothing', async (_name, passage, claim) => {
  expect((await checkClaim(claim, corpusOf({ Rell: [passage] }))).kind).toBe('related');
});

describe('the dates in brackets behind a name', () => {
  test.each([
    ['are those of birth', 'Ana Brandt was born on 4 March 1911.', 'stated'],
    ['and of death', 'Ana Brandt died in 1986.', 'stated'],
    ['another year of birth', 'Ana Brandt was born in 1912.', 'differs: date'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });

  test('are not taken for each other', async () => {
    expect(await check('Ana Brandt was born in 1986.')).not.toBe('stated');
    expect(await check('Ana Brandt died in 1911.')).not.toBe('stated');
  });
});

describe('structure of a sentence', () => {
  test.each([
    ['a later verb of the same subject', 'The Tolva was raised by divers.', 'stated'],
    ['the year of a later verb', 'The Tolva was raised in 1914.', 'stated'],
    ['the year of an earlier verb is not its own', 'The Tolva was raised in 1904.', 'differs: date'],
    ['the year of a work', 'Low Tide was released in 1953.', 'stated'],
    ['another year of a work', 'Low Tide was released in 1955.', 'differs: date'],
    ['the maker of a work', 'Ole Kvist directed Low Tide.', 'stated'],
    ['another maker', 'Low Tide was directed by Karl Moss.', 'differs: name'],
    ['the maker of another part', 'Low Tide was directed by Ida Holm.', 'related'],
    ['"former" said of another trade', 'Timothy Olsen is a sailor.', 'stated'],
    ['"former" said of this one', 'Timothy Olsen is a smuggler.', 'related'],
    ['a shorter first name', 'Tim Olsen is a sailor.', 'stated'],
    ['another name of the subject', 'Ida Vance is a Danish singer.', 'stated'],
    ['a subject named twice', 'White Heron is only a book.', 'differs: quantityWord'],
    ['a book that a film is made of', 'White Heron is a book.', 'related'],
    ['a time set in front', 'In 1920, Karl Moss won the Orsen Cup.', 'stated'],
    ['"there is … called"', 'There is a Danish film called Low Tide.', 'stated'],
    ['a type of something', 'Night Ferry is a type of song.', 'stated'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });
});

describe('what stands beside a statement does not unsettle it', () => {
  const pair = async (claim: string, sentence: string) =>
    comparePair(claim, [sentence], await loadLanguage())?.ruling.kind;

  test.each([
    [
      'a denial in the next clause',
      'The mayor opened the terminal in 2017.',
      'The mayor, Olaf Bremer, opened the terminal in 2017 and did not mention the strike.',
    ],
    [
      'another measure',
      'The quay is 1.2 kilometres long.',
      'The quay is 1.2 kilometres long and 18 metres wide.',
    ],
    [
      'other members of a list',
      'Rell is known for its wool.',
      'Rell is known for its fish, salt, boats, ropes and wool.',
    ],
    [
      'the verb of a play by somebody',
      'Low Water premiered in 1962.',
      'Low Water is a drama by Eva Rask that premiered in 1962.',
    ],
    [
      'a former name in brackets',
      'The siege of Rell began in 1777.',
      'The siege of Rell (also known as Fort Tarn) began in 1777.',
    ],
    [
      'that it was the first',
      'Low Water was directed by Ole Kvist.',
      'Low Water is the first film to be directed by Ole Kvist.',
    ],
    ['two words, of the subject of both', 'Birka is in Sweden.', 'Birka is a small town in southern Sweden.'],
  ])('%s', async (_name, claim, sentence) => {
    expect(await pair(claim, sentence)).toBe('stated');
  });

  test.each([
    [
      'works are by one',
      'Low Water is by Ida Holm.',
      'Low Water is a drama by Eva Rask that premiered in 1962.',
    ],
    [
      'also where they star in it',
      'Low Water was created by Ida Holm.',
      'Low Water is a web series created by and starring Eva Rask.',
    ],
    ['a nickname is a name', 'Ann Brandt is Danish.', 'Maria Louise “Ann” Brandt was a Swedish painter.'],
  ])('and differs where the statement does: %s', async (_name, claim, sentence) => {
    expect(await pair(claim, sentence)).toBe('differs');
  });

  test.each([
    [
      'above one and below the other',
      'A warden ranks above a keeper and a porter.',
      'A warden ranks above a keeper, but below a porter.',
    ],
    [
      'a country whose language it is',
      'Rell is in Germany.',
      'Rell (German: Rall) is a town on the Tolva river.',
    ],
    ['what some of a kind do', 'Guests pay ten marks.', 'Guests who stay pay ten marks.'],
    [
      'what holds of some houses',
      'Houses are taxed by the town.',
      'Houses that are empty are taxed by the town.',
    ],
    [
      'what ships from one place are',
      'Ships are inspected on Monday.',
      'Ships from Vasa are inspected on Monday.',
    ],
    ['a denial of something else', 'Members vote on the plan.', 'Members without debts vote on the plan.'],
    ['a difference for an amount', 'Guests pay ten marks for it.', 'Guests pay ten marks more for it.'],
    [
      'some that were late',
      'All ferries were late on Monday.',
      'Some of the ferries that were late on Monday were sold.',
    ],
    [
      'what stands in one list',
      'Lord Karvel is a pirate.',
      'Among them are Lord Karvel, the Brandts, and the Orsens, other pirates.',
    ],
    [
      'what is so in others of a kind',
      'Teachers need a licence in private schools.',
      'Teachers need a licence in public schools.',
    ],
    [
      'two words about somebody else',
      'Saturn is a moon.',
      'Titan, the largest moon of Saturn, has seas of its own.',
    ],
  ])('and stays open where the words are tied otherwise: %s', async (_name, claim, sentence) => {
    expect(await pair(claim, sentence)).toBe('none');
  });
});

test('a second statement is split off also where its verb could be a noun', async () => {
  const verdict = await checkClaim('The Tolva sank in 1904, and bicycles travel free of charge.', TOWN);
  expect(verdict.kind === 'related' ? verdict.clauses.map(({ text }) => text) : verdict).toEqual([
    'The Tolva sank in 1904',
    'bicycles travel free of charge.',
  ]);
});

describe('a pair of claim and evidence', () => {
  const pair = async (claim: string, ...evidence: readonly string[]) =>
    comparePair(claim, evidence, await loadLanguage())?.ruling.kind;

  test.each([
    ['a pronoun stands for the subject of the claim', 'It was painted by Ida Holm in 1920.', 'stated'],
    ['another sentence about something else does not', 'The lamp was painted by Ida Holm in 1920.', 'none'],
    ['nor one that shares a word alone', 'It was dry.', 'none'],
  ])('%s', async (_name, evidence, kind) => {
    expect(await pair('The Grey Gull was painted by Ida Holm in 1920.', evidence)).toBe(kind);
  });

  test('a surname stands for the whole name of the claim', async () => {
    expect(
      await pair('Ida Holm painted the grey lamp in 1920.', 'Later Holm painted the grey lamp in 1920.'),
    ).toBe('stated');
  });

  test('the sentence that settles the claim is found behind one that has more of its words', async () => {
    const evidence = 'The bell of the old tower of Rell was cast for the town. The bell was cast in 1702.';
    expect(await pair('The bell was cast in 1702.', evidence)).toBe('stated');
  });

  test('accents may be left out', async () => {
    expect(await pair('Noel Horak painted three lamps.', 'Noël Horák painted three lamps.')).toBe('stated');
  });
});

describe('who says what a passage reports is named only where it is said', () => {
  const speakerOf = async (sentence: string) => {
    const verdict = await checkClaim('The mill burned down in 1903.', corpusOf({ Rell: [sentence] }));
    return verdict.kind === 'related' ? verdict.evidence[0].speaker : verdict.kind;
  };
  test.each([
    ['Historians say that the mill burned down in 1903.', 'historians'],
    ['According to Ana Brandt, the mill burned down in 1903.', 'Ana Brandt'],
    ['The mill is said to have burned down in 1903.', undefined],
    ['The mill was, in addition to this, said to have burned down in 1903.', undefined],
    ['In his view the mill burned down in 1903.', undefined],
    ['It is believed that the mill burned down in 1903.', undefined],
  ])('%s', async (sentence, speaker) => {
    expect(await speakerOf(sentence)).toBe(speaker);
  });
});

describe('a contraction is one word, also where it is all that differs', () => {
  test.each([
    ["The keeper didn't sleep in 1903.", 'The keeper slept in 1903.', { claim: "didn't", evidence: '' }],
    ['The mill is old.', 'The mill isn’t old.', { claim: '', evidence: 'isn’t' }],
  ])('%s', async (claim, sentence, difference) => {
    expect(await checkClaim(claim, corpusOf({ Rell: [sentence] }))).toMatchObject({
      kind: 'differs',
      differences: [difference],
    });
  });
});
