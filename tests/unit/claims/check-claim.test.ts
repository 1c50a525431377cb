import { describe, expect, test } from 'vitest';
import { CLAIM_MAX, checkClaim } from '../../../src/claims/check-claim.ts';
import type { ClaimReview, PassageId } from '../../../src/model.ts';
import type { Alignment, Verdict } from '../../../src/verdict.ts';
import { corpusOf } from './corpus-of.ts';

const HARBOUR = corpusOf({
  'The harbour of Rell': [
    'The harbour of Rell was opened by Queen Adela on 4 March 1911. Its lighthouse is 62 metres tall.',
    'The ferry company Nordline bought three ships in 1986. The mayor refused to sell the old pier. Divers never found the missing bell.',
    'About 3 million passengers used the terminal in 2019. The ministry said that the bridge would be finished in 2030.',
    'Rell (founded 1204) is a Danish port town on the Tolva river. It has two schools and a museum of shipping.',
    'The Tolva company was sued by the Orsen bank. The council plans to close the northern dock. Fishing rose sharply in 1999.',
    'Ana Brandt and Karl Moss designed the customs house. Tickets cost between 20 and 30 crowns, or nothing for children.',
  ],
});

const kindOf = async (claim: string, corpus = HARBOUR) => (await checkClaim(claim, corpus)).kind;

describe('stated', () => {
  test.each([
    ['in the same words', 'Its lighthouse is 62 metres tall.'],
    ['with less said', 'Queen Adela opened the harbour of Rell in 1911.'],
    ['in the other voice', 'Nordline bought three ships.'],
    ['with the agent in the active', 'The Orsen bank sued the Tolva company.'],
    ['with the agent in the passive', 'Three ships were bought by Nordline in 1986.'],
    ['with the brackets passed over', 'Rell is a Danish port town on the Tolva river.'],
    ['with the same denial', 'Divers never found the missing bell.'],
    ['with a number in words', 'Nordline bought 3 ships in 1986.'],
    ['with another word for the same', 'Nordline purchased three ships in 1986.'],
  ])('%s', async (_name, claim) => {
    expect(await kindOf(claim)).toBe('stated');
  });
});

describe('said otherwise', () => {
  test.each([
    ['a year', 'The harbour of Rell was opened by Queen Adela in 1912.', 'date', '1912', '1911'],
    ['a day', 'The harbour of Rell was opened on 5 March 1911.', 'date', '5 March', '4 March'],
    ['a count', 'The ferry company Nordline bought four ships in 1986.', 'number', 'four', 'three'],
    ['an opposite', 'Fishing fell sharply in 1999.', 'opposite', 'fell', 'rose'],
    ['a denial', 'Rell is not a port town.', 'negation', 'not', ''],
    ['a nationality', 'Rell is a Swedish port town.', 'name', 'Swedish', 'Danish'],
    [
      'who did it to whom',
      'The Tolva company sued the Orsen bank.',
      'role',
      'The Tolva company sued the Orsen bank',
      'The Tolva company was sued by the Orsen bank',
    ],
  ])('%s', async (_name, claim, kind, ours, theirs) => {
    const verdict = await checkClaim(claim, HARBOUR);
    expect(verdict).toMatchObject({
      kind: 'differs',
      reason: kind,
      differences: [{ kind, claim: ours, evidence: theirs }],
    });
  });

  test('a place is named as it is written, hyphen and all', async () => {
    const corpus = corpusOf({ 'The summit': ['The summit was held in Ulan-Ude in 1911.'] });
    expect(await checkClaim('The summit was held in Moscow in 1911.', corpus)).toMatchObject({
      differences: [{ kind: 'name', claim: 'Moscow', evidence: 'Ulan-Ude' }],
    });
  });
});

describe('left to the reader', () => {
  test.each([
    ['what somebody only said', 'The bridge would be finished in 2030.'],
    ['what is only planned', 'The council closed the northern dock.'],
    ['what was refused', 'The mayor sold the old pier.'],
    ['one of two who did it together', 'Karl Moss designed the customs house.'],
    ['what the passage does not mention', 'Queen Adela opened the harbour of Rell with a golden key.'],
    ['what is said of nobody in particular', 'They bought three ships in 1986.'],
    ['a number within a range', 'Tickets cost 25 crowns.'],
    ['a number that is only about right', 'Exactly 3 million passengers used the terminal in 2019.'],
  ])('%s', async (_name, claim) => {
    expect(['related', 'notInSources']).toContain(await kindOf(claim));
  });

  test.each([
    ['before it', 'The ministry said that the bridge is unsafe.', 'The bridge is unsafe.', 'the ministry'],
    [
      'behind it',
      'The bridge is unsafe, engineer Ana Brandt said on Monday.',
      'The bridge is unsafe.',
      'engineer Ana Brandt',
    ],
    [
      'behind it, verb first',
      'The bridge is unsafe, said the ministry.',
      'The bridge is unsafe.',
      'the ministry',
    ],
    [
      'in the middle of it',
      'The bridge, it seems to the mayor, is unsafe.',
      'The bridge is unsafe.',
      'the mayor',
    ],
    ['as a view', 'In the mayor’s view, the bridge is unsafe.', 'The bridge is unsafe.', 'the mayor'],
    [
      'as the view of somebody',
      'In the opinion of the court, the bridge is unsafe.',
      'The bridge is unsafe.',
      'the court',
    ],
    [
      'as what is held somewhere',
      'In Rell the view is that the bridge is unsafe.',
      'The bridge is unsafe.',
      undefined,
    ],
    [
      'as what somebody claims to be',
      'Orsen claimed to be the oldest bank.',
      'Orsen was the oldest bank.',
      'Orsen',
    ],
    ['as how it looks', 'The bridge seems to be unsafe.', 'The bridge is unsafe.', undefined],
    ['against it', 'In Rell the view is that the bridge is not unsafe.', 'The bridge is unsafe.', undefined],
  ])('what somebody says, told %s', async (_name, passage, claim, speaker) => {
    const verdict = await checkClaim(claim, corpusOf({ Bridge: [passage] }));
    expect(verdict.kind).toBe('related');
    if (verdict.kind === 'related') expect(verdict.evidence[0].speaker).toBe(speaker);
  });

  test('an announcement that is met by its own verb is no mere saying', async () => {
    const corpus = corpusOf({ Plans: ['In the end, the ministry announced plans for a bridge.'] });
    expect(await kindOf('The ministry announced plans for a bridge.', corpus)).toBe('stated');
  });

  test('what is met, what differs and what is missing is marked on both sides', async () => {
    const verdict = await checkClaim('The ferry company Nordline bought four ships in 1986.', HARBOUR);
    if (verdict.kind !== 'differs') throw new Error(verdict.kind);
    const { alignment, citation } = verdict.evidence[0];
    expect(marked(alignment)).toEqual([
      'The [ferry company Nordline bought] {four} [ships] in [1986].',
      'The [ferry company Nordline bought] {three} [ships] in [1986].',
    ]);
    expect(alignment.evidence.map(span => span.text).join('')).toBe(citation.keySentence?.exact);
  });

  test('what keeps a passage from settling the claim is named', async () => {
    const verdict = await checkClaim('Queen Adela opened the harbour of Rell with a golden key.', HARBOUR);
    expect(verdict).toMatchObject({
      kind: 'related',
      reason: 'unmet',
      evidence: [{ notMet: ['golden key'] }],
    });
  });

  test('the speaker is shown', async () => {
    const verdict = await checkClaim('The bridge would be finished in 2030.', HARBOUR);
    expect(verdict).toMatchObject({ kind: 'related', evidence: [{ speaker: 'the ministry' }] });
  });

  test('what the sources do not speak of gets the coverage', async () => {
    const verdict = await checkClaim('Penguins hatch on the southern ice shelf.', HARBOUR);
    expect(verdict).toMatchObject({ kind: 'notInSources', coverage: { articles: 1, passages: 6 } });
  });
});

describe('several statements', () => {
  test('all of them stated make the whole stated', async () => {
    const claim = 'Nordline bought three ships in 1986, and the Orsen bank sued the Tolva company.';
    expect(await checkClaim(claim, HARBOUR)).toMatchObject({
      kind: 'stated',
      clauses: [{ verdict: { kind: 'stated' } }, { verdict: { kind: 'stated' } }],
    });
  });

  test('one that is not settled leaves the whole unsettled', async () => {
    const claim = 'Nordline bought three ships in 1986, and the Orsen bank painted the Tolva bridge.';
    expect(await checkClaim(claim, HARBOUR)).toMatchObject({ kind: 'related', reason: 'clauses' });
  });
});

test('two articles that disagree are both shown', async () => {
  const corpus = corpusOf({
    'One paper': ['The tower of Ulm Hill was finished in 1890.'],
    'Another paper': ['The tower of Ulm Hill was finished in 1893.'],
  });
  const verdict = await checkClaim('The tower of Ulm Hill was finished in 1890.', corpus);
  if (verdict.kind !== 'sourcesDiffer') throw new Error(verdict.kind);
  expect(verdict.sides.map(side => side.citation.title)).toEqual(['One paper', 'Another paper']);
});

test('a review by the host comes before everything else', async () => {
  const review: ClaimReview = {
    claim: 'Nordline bought three ships in 1986.',
    review: 'Two of them were rented.',
    passages: ['evaluation/a0#p1' as PassageId],
  };
  const corpus = corpusOf({ Ships: ['Nordline bought three ships in 1986.'] }, { claimReviews: [review] });
  expect(await checkClaim('nordline bought three ships in 1986', corpus)).toMatchObject({
    kind: 'reviewed',
    reviews: [{ review, citations: [{ label: '¶1' }] }],
  });
  const asked: ClaimReview = {
    claim: 'Hat Nordline wirklich drei Schiffe gekauft?',
    review: 'Ja.',
    passages: [],
  };
  const german = corpusOf({ Ships: ['Nordline bought three ships.'] }, { claimReviews: [asked] });
  expect(await kindOf('Hat Nordline wirklich drei Schiffe gekauft?', german)).toBe('reviewed');
  expect(await kindOf('Nordline bought three ships in 1987.', corpus)).toBe('differs');
  expect(await kindOf('Nordline did not buy three ships in 1986.', corpus)).not.toBe('reviewed');
});

test('names that a pack says are the same meet each other', async () => {
  const corpus = corpusOf(
    { Ships: ['The Harbour Authority of Rell bought three ships.'] },
    { aliasGroups: [['Harbour Authority', 'HAR']] },
  );
  expect(await kindOf('The HAR of Rell bought three ships.', corpus)).toBe('stated');
});

test('the passage carries the date of its article', async () => {
  const corpus = corpusOf({ Ships: ['Nordline bought three ships.'] }, { published: '1987-02' });
  expect(await checkClaim('Nordline bought three ships.', corpus)).toMatchObject({
    evidence: [{ date: '1987-02' }],
  });
});

test('a name with a small word of another language in it is English all the same', async () => {
  const corpus = corpusOf({ Visits: ['Kim Il Orsen visited Rell twice.'] });
  expect(await kindOf('Kim Il Orsen visited Rell twice.', corpus)).toBe('stated');
});

describe('typed in a hurry, as what was meant', () => {
  const corpus = corpusOf({
    Visits: ['The summit took place in Oslo in 1990. Sidenko signed the treaty in Vienna.'],
    Rell: ['Ana Moss led the old museum.', 'Ana Moss sold the mill in 1990.'],
  });
  test.each([
    ['a letter short', 'the sumit took place in oslo', 'stated'],
    ['a letter short, in a place', 'the summit took place in vienn', 'differs'],
    ['a mark short', 'the summit wasnt in oslo', 'differs'],
    ['a question that asks whether', 'was the summit in Oslo?', 'stated'],
    ['a question that is to be denied', 'Was the summit in Vienna?', 'differs'],
    ['a question with "did"', 'Did Sidenko sign the treaty in Vienna?', 'stated'],
    ['another name, by one letter', 'sidenka signed the treaty in vienna', 'related'],
    ['two verbs of one subject', 'Ana Moss led the old museum and sold the mill in 1990', 'stated'],
    ['two verbs, one of which is denied', 'Ana Moss led the old museum and sold the mill in 1991', 'differs'],
    ['two verbs, one of which is not told', 'Ana Moss led the old museum and painted it', 'related'],
  ])('%s', async (_name, claim, kind) => {
    expect(await kindOf(claim, corpus)).toBe(kind);
  });
});

describe('not checked at all', () => {
  test.each<[string, string, Extract<Verdict, { kind: 'notChecked' }>['reason']]>([
    ['another language', 'Der Hafen von Rell wurde 1911 von der Königin eröffnet.', 'language'],
    ['another language without small words', 'Presiden mengunjungi pelabuhan Rell kemarin.', 'language'],
    [
      'another language in few small words',
      'Königin Adela öffnete Rell zum ersten Mal am 4. März 1911.',
      'language',
    ],
    ['another script', 'Порт был открыт королевой в марте', 'language'],
    ['a question', 'When was the harbour opened?', 'question'],
    ['nothing to look for', 'It is what it is.', 'noTerms'],
    ['no words', '🙂 …', 'noTerms'],
    ['a whole text', 'ships '.repeat(CLAIM_MAX), 'tooLong'],
  ])('%s', async (_name, claim, reason) => {
    expect(await checkClaim(claim, HARBOUR)).toEqual({ kind: 'notChecked', reason });
  });

  test('articles in another language are no evidence', async () => {
    const corpus = corpusOf({ Hafen: ['Nordline bought three ships.'] }, { language: 'de' });
    expect(await kindOf('Nordline bought three ships.', corpus)).toBe('notInSources');
  });
});

function marked({ claim, evidence }: Alignment): readonly string[] {
  const signs = { plain: ['', ''], met: ['[', ']'], differs: ['{', '}'], missing: ['(', ')'] } as const;
  return [claim, evidence].map(spans =>
    spans.map(({ text, mark }) => `${signs[mark][0]}${text}${signs[mark][1]}`).join(''),
  );
}

test('"last year" is counted from the date of the article', async () => {
  const corpus = corpusOf(
    { Ships: ['Nordline bought three ships last year. Last August the mayor opened the new pier.'] },
    { published: '1987-10-02' },
  );
  expect(await kindOf('Nordline bought three ships in 1986.', corpus)).toBe('stated');
  expect(await kindOf('Nordline bought three ships in 1985.', corpus)).toBe('differs');
  expect(await kindOf('The mayor opened the new pier in August 1987.', corpus)).toBe('stated');
  expect(await kindOf('Nordline bought three ships last year.', corpus)).toBe('stated');
});

test('a pronoun stands for the subject of the sentence before, or for the title', async () => {
  const corpus = corpusOf({
    'Ana Brandt': [
      'She designed the customs house in 1911. Karl Moss was a painter. He painted the ferry in 1920.',
    ],
  });
  expect(await kindOf('Ana Brandt designed the customs house in 1911.', corpus)).toBe('stated');
  expect(await kindOf('Karl Moss painted the ferry in 1920.', corpus)).toBe('stated');
  expect(await kindOf('Ana Brandt painted the ferry in 1920.', corpus)).not.toBe('stated');
});
