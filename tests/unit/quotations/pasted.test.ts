/** Quotations as people paste them: out of a browser, a file, a chat, an answer of Footnote's. */
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { placeOf, roomOf } from './quote-room.ts';

const MINUTES = `
The signal mast was taken down in 1931 because nobody could be found to climb it.[^mast] The
mayor, who had paid for it,[^2] kept the lantern.

We were told to close the quay at dusk, and we shall not do so. The pilots came early. Nobody
had asked them. They left before the second vote.

## What the pilots may claim

1. A pilot claims *half* a crown for each tide.
2. The tenant is under no condition obliged to mend the slipway in winter.
3. The board may lend the tender to any pilot unless the ice has come.

The clerk bought [a second chart](https://example.com/charts?year=1930) from \`Lind\`'s shop <em>on credit</em>.
A crown buys CO<sub>2</sub> for one buoy.

| Tender of the year | Crowns for a tide |
|---|---|
| Ariadne | four and a half |
| Kestrel | seven |

### Of the gauge

The gauge stands at ≤ 4 µm and 18 °C, the second one at 20.

Moreau: We have lent the tender twice.

The clerk wants \`['rope', 'tar']\` by noon. Kinds of rope:

- Hemp
- Sisal
- Manila
- Coir
- Jute

## Of fines

### Of fines for gulls

### Of fines for cats

A cat pays nothing, which is untrue. Critics say that the slip was built on sand, and no proof that the ropes had
held was found. If the tide turns, we row at dawn. The mast leaned, the clerk said. The shed is 40 m<sup>2</sup> wide.

The bell was cast at −7 °C. We said it before: the bell belongs to those who ring it, and see ¶4 of the lease.
The rule is this: no bell is rung by night.

“The lantern,” said the keeper’s wife, “was never lit at noon.” “The bell,” nobody said, “was never rung at noon.”

It buys \`2*CROWN "." 2*CROWN\` for two.

[^mast]: See the book of masts, page 12.
[^2]: In silver.

## Of the last page
`;
const LEASE = `
The harbour board lets the shed to the pilots. It is not true that the board may sell it before the spring.
`;

const check = roomOf({
  minutes: ['Minutes of the pilots’ board', 'A. Hale', 'verbatim', MINUTES],
  lease: ['Lease', 'Shed Office', 'verbatim', LEASE],
  lease2: ['2 Lease', 'Shed Office', 'verbatim', 'The roof is mended by those who broke it.'],
});

describe('the words of the article are found', () => {
  test.each([
    ['inside a sentence of one’s own', 'As the minutes have it, “we shall not do so” or so they say', '¶2'],
    ['between other words', 'look: "we shall not do so" ha', '¶2'],
    ['in single marks inside a sentence', 'Hale notes that ‘we shall not do so’, which is odd', '¶2'],
    ['in straight single marks', "he wrote 'we shall not do so' to them", '¶2'],
    ['in Japanese marks', 'He wrote 「we shall not do so」, it seems', '¶2'],
    [
      'around who said them',
      '“We were told to close the quay at dusk,” Hale wrote, “and we shall not do so.”',
      '¶2',
    ],
    ['around a long saying', '"We were told" , the clerk went on, "to close the quay at dusk"', '¶2'],
    [
      'as Footnote shows them',
      '“We were told to close the quay at dusk, and we shall not do so.” ¶2\n  Minutes of the pilots’ board · A. Hale · verbatim',
      '¶2',
    ],
    [
      'as Footnote shows them in Discord',
      '> “**We were told to close the quay at dusk**, and we shall not do so.”\n**¶2** · Minutes of the pilots’ board · A. Hale · verbatim',
      '¶2',
    ],
    [
      'as Footnote compares them',
      'The same words; only punctuation, case or spacing differ.\n  yours  we were told to close the quay\n  ¶2     We were told to close the quay\n  Minutes of the pilots’ board · A. Hale · verbatim',
      '¶2',
    ],
    [
      'as Footnote compares them in Discord',
      '> yours: we were told to close the quay\n> ¶2: We were told to close the quay\n**¶2** · Minutes of the pilots’ board · A. Hale · verbatim',
      '¶2',
    ],
    ['behind Footnote’s number of the passage', '¶2 We were told to close the quay at dusk', '¶2'],
    [
      'as Footnote shows them, without the first mark',
      'to close the quay at dusk, and we shall not do so.” ¶2 · Minutes',
      '¶2',
    ],
    ['with Footnote’s number of the passage', 'to close the quay at dusk, and we shall not do so. ¶2', '¶2'],
    [
      'with who wrote the message in a chat',
      'lind — Today at 10:42\nWe were told to close the quay at dusk',
      '¶2',
    ],
    ['without who speaks in the middle', '“The lantern was never lit at noon.”', '¶19'],
    ['with two dots for what is left out', 'The signal mast .. taken down in 1931', '¶1'],
    ['with asterisks for what is left out', 'The signal mast *** taken down in 1931', '¶1'],
    ['with a word for what is left out', 'The mayor [snip] kept the lantern', '¶1'],
    [
      'with the address of the page',
      'The pilots came early. Nobody had asked them. https://example.org/a#:~:text=pilots',
      '¶2',
    ],
    [
      'with the address of the page behind the marks',
      '“Nobody had asked them.” (https://example.org/a)',
      '¶2',
    ],
    ['with the name of the source', 'Nobody had asked them. Source: Minutes of the pilots’ board', '¶2'],
    ['with the page in front', 'p. 12: The signal mast was taken down in 1931', '¶1'],
    ['in asterisks of the source’s own', 'buys 2*CROWN "." 2*CROWN for two', '¶20'],
    ['in a fence of code', '```md\nA pilot claims half a crown for each tide.\n```', '¶3'],
    ['with the number of a list of sources', 'The mayor [12], who had paid for it, kept the lantern.', '¶1'],
    ['as quoted lines, with who wrote them', '> We were told to close the quay\n— Minutes, A. Hale', '¶2'],
    [
      'as quoted lines, with who wrote them quoted too',
      '> We were told to close the quay\n> — Minutes, A. Hale',
      '¶2',
    ],
    ['as quoted lines, with an answer to them', '> We were told to close the quay\nreally? at dusk?', '¶2'],
    [
      'as quoted lines, one of which begins with a number',
      '> The signal mast was taken down in\n> 1931 because nobody could be found',
      '¶1',
    ],
    [
      'as quoted lines of which a chat has lost the breaks',
      '> The signal mast was taken down in > 1931 because nobody could be found',
      '¶1',
    ],
    ['as a quoted block', '>>> The signal mast was taken down in\n1931 because nobody could be found', '¶1'],
    ['without marks, with who wrote them', 'We were told to close the quay — A. Hale', '¶2'],
    ['without the mark of a note at the end', 'because nobody could be found to climb it.', '¶1'],
    ['without a mark of a note in the middle', 'The mayor, who had paid for it, kept the lantern.', '¶1'],
    [
      'with the mark of a note as a browser shows it',
      'The mayor, who had paid for it,2 kept the lantern.',
      '¶1',
    ],
    [
      'with the mark of a note as the file has it',
      'The mayor, who had paid for it,[^2] kept the lantern.',
      '¶1',
    ],
    ['with a list’s number', '1. A pilot claims half a crown for each tide.', '¶3'],
    ['with another list’s number', '(b) The tenant is under no condition obliged', '¶4'],
    ['with a bullet', '• A pilot claims half a crown for each tide.', '¶3'],
    ['with the number of an article of law', 'Art. 4: A pilot claims half a crown', '¶3'],
    ['with a speaker’s name', 'Clerk: A pilot claims half a crown for each tide.', '¶3'],
    [
      'with a speaker’s name and the time',
      '[10:42] clerk_7: A pilot claims half a crown for each tide.',
      '¶3',
    ],
    ['with a speaker’s name in front of some of a sentence', 'clerk: half a crown for each tide', '¶3'],
    ['in the speaker’s own line', 'Moreau: We have lent the tender twice.', '¶10'],
    [
      'as a browser shows a link and code',
      'The clerk bought a second chart from Lind’s shop on credit.',
      '¶6',
    ],
    [
      'as the file writes a link',
      'The clerk bought [a second chart](https://example.com/charts?year=1930)',
      '¶6',
    ],
    [
      'as the file writes all of it',
      "The clerk bought [a second chart](https://example.com/charts?year=1930) from `Lind`'s shop <em>on credit</em>.",
      '¶6',
    ],
    ['as the file writes what stands out', 'A pilot claims *half* a crown for each tide.', '¶3'],
    ['as HTML writes what stands out', 'A pilot claims <i>half</i> a crown for each tide.', '¶3'],
    ['as HTML writes its marks', 'A pilot claims half&nbsp;a crown for each tide.', '¶3'],
    ['as a sign of its own for what is set high', 'The shed is 40 m² wide', '¶17'],
    ['as a browser shows what is set low', 'A crown buys CO2 for one buoy.', '¶6'],
    ['as the file writes a row of a table', '| Ariadne | four and a half |', '¶7'],
    [
      'behind the heading that they stand under',
      'What the pilots may claim A pilot claims half a crown',
      '¶3',
    ],
    [
      'with a heading between them',
      'Kestrel\tseven\n\nOf the gauge\n\nThe gauge stands at ≤ 4 µm and 18 °C',
      '¶8',
    ],
    [
      'behind headings of which one has no text',
      'Of fines\nOf fines for gulls\nOf fines for cats\nA cat pays nothing',
      '¶17',
    ],
    [
      'behind the title',
      'Minutes of the pilots’ board\n\nThe signal mast was taken down in 1931 because nobody',
      '¶1',
    ],
    [
      'with the title and the heading over a table',
      'Tender of the year\tCrowns for a tide\nAriadne\tfour and a half',
      '¶7',
    ],
    ['with two labels', '§ 3 (a) A pilot claims half a crown for each tide.', '¶3'],
    ['with the number of a clause', '4.1 A pilot claims half a crown for each tide.', '¶3'],
    [
      'as a whole list',
      '1. A pilot claims half a crown for each tide. 2. The tenant is under no condition obliged',
      '¶3',
    ],
    [
      'as a whole list, line by line',
      '- A pilot claims half a crown for each tide.\n- The tenant is under no condition',
      '¶3',
    ],
    [
      'as a whole list of which a browser copies no numbers',
      'A pilot claims half a crown for each tide.\nThe tenant is under no condition obliged to mend the slipway in winter.\nThe board may lend',
      '¶3',
    ],
    ['as a list of single words', 'Kinds of rope:\n\nHemp\nSisal\nManila\nCoir\nJute', '¶11'],
    ['in brackets of the source’s own', "wants ['rope', 'tar'] by noon", '¶11'],
    ['in brackets behind what looks like a speaker', "The clerk wants: ['rope', 'tar'] by noon", '¶11'],
    [
      'with the source in brackets, without marks',
      'and we shall not do so (Minutes of the pilots’ board, p. 2)',
      '¶2',
    ],
    [
      'with an honest ellipsis between two sentences',
      '“The pilots came early. … They left before the second vote.”',
      '¶2',
    ],
    [
      'with an ellipsis for a clause of its own',
      'We were told to close the quay at dusk.... The pilots came early.',
      '¶2',
    ],
    [
      'with an ellipsis between two passages that follow each other',
      'kept the lantern. […] We were told to close the quay at dusk',
      '¶1',
    ],
  ])('%s', async (_name, pasted, place) => {
    const reply = await check(pasted);
    expect([reply.data.kind, placeOf(reply)]).toEqual([
      expect.stringMatching(/^(?:exact|punctuationOnly)$/),
      place,
    ]);
  });
});

describe('to the letter', () => {
  test.each([
    ['without the mark of a note', 'because nobody could be found to climb it.'],
    ['without the marks of notes within', 'The mayor, who had paid for it, kept the lantern.'],
    ['behind a list’s number', '1. A pilot claims half a crown for each tide.'],
    ['behind a speaker’s name', 'Clerk: A pilot claims half a crown for each tide.'],
    ['as a browser shows tags', 'A crown buys CO2 for one buoy.'],
    [
      'as a browser copies a list',
      'A pilot claims half a crown for each tide.\nThe tenant is under no condition obliged to mend the slipway in winter.',
    ],
    ['over the end of a passage', 'kept the lantern.\n\nWe were told to close the quay at dusk'],
    ['behind their heading', 'Of the gauge\n\nThe gauge stands at ≤ 4 µm and 18 °C, the second one at 20.'],
    ['on quoted lines', '> The signal mast was taken down in\n> 1931 because nobody'],
    [
      'around who says them',
      '“We were told to close the quay at dusk,” Hale wrote, “and we shall not do so.”',
    ],
  ])('%s they are exact', async (_name, pasted) => {
    expect((await check(pasted)).data.kind).toBe('exact');
  });
});

describe('what is not the source’s is never called its words', () => {
  test.each([
    ['another speaker’s name', 'Lind: We have lent the tender twice.', '[Lind]'],
    [
      'a word behind a list’s number',
      '2. The tenant is under no condition advised to mend the slipway',
      '[advised]',
    ],
    ['a word inside a sentence of one’s own', 'As they say, “we shall gladly do so” or not', '[gladly]'],
    ['a word around what the source itself quotes', 'Moreau: We have lent the cutter twice.', '[cutter]'],
    [
      'a year in a bracket that is no reference',
      'The mayor (of 1930), who had paid for it, kept the lantern.',
      '1930',
    ],
    ['a number behind a minus sign', 'The bell was cast at −8 °C.', '8'],
    ['a number behind a hyphen', 'The bell was cast at -8 °C.', '8'],
    ['words behind a dash', 'We shall not do so — not at noon', 'not at noon'],
    ['words behind a dash that the source has too', 'and we shall not do so (Lind', 'Lind'],
    [
      'words behind a place that is none of Footnote’s',
      'the bell belongs to those who ring it, and see ¶4 of the barn',
      '[barn]',
    ],
    [
      'two words exchanged before a colon',
      'We said before it: the bell belongs to those who ring it',
      '[before',
    ],
    ['a “no” left out behind a colon', 'The rule is this: bell is rung by night.', '[no]'],
    ['a word in brackets for “the”', 'and see ¶4 of [a] lease', '[a]'],
    [
      'a word between two parts in marks within others',
      '„“The lantern,” said the keeper’s wife, “was never lit at night.”“',
      '[night]',
    ],
    [
      'a word around what the source has in marks',
      '“The bell,” everybody said, “was never rung at noon.”',
      '[nobody said]',
    ],
    ['less of a word than the source has', 'The shed is 40 m', '40'],
    ['a date in a bracket', 'The mayor (March 1930), who had paid for it, kept the lantern.', 'March'],
    ['a “not” in a bracket', 'A pilot (not Lind 1930) claims half a crown for each tide.', 'not'],
    [
      'a time on a line of its own',
      'The second chart 7:45\nA pilot claims half a crown for each tide.',
      '7:45',
    ],
    [
      'a number on one line with the mark of another',
      '> A pilot claims > 3 half a crown for each tide.',
      '3',
    ],
  ])('%s', async (_name, pasted, marked) => {
    const reply = await check(pasted);
    expect(reply.data.kind).toBe('altered');
    expect(toPlainText(reply)).toContain(marked);
  });

  test.each([
    ['a label that turns the sense', 'Not true: A pilot claims half a crown for each tide.'],
    ['what nobody is said to have said', '“The bell was never rung at noon.”'],
    ['halves of two sentences around an ellipsis', '“We were told … before the second vote.”'],
    [
      'an ellipsis over what takes it back',
      '“The board may lend the tender to any pilot … the ice has come”',
    ],
  ])('%s', async (_name, pasted) => {
    expect((await check(pasted)).data.kind).toMatch(/^(?:altered|spliced|notFound)$/u);
  });

  test('a sign that is typed otherwise, and the count is that of the marks', async () => {
    const text = toPlainText(await check('The gauge stands at <= 4 um and 18 deg C, the second one at 20.'));
    expect(text).toContain('Altered, in three words:');
    expect(text).toMatch(/\[<=\] 4 \[um\] and 18 \[deg\]/u);
  });

  test('the last word of the passage before is no word of the source that was changed', async () => {
    const text = toPlainText(await check('7 A pilot claims two crowns for each tide.'));
    expect(text).not.toContain('lantern');
    expect(text).not.toContain('vote');
  });
});

test('where there are no words nobody is told of characters', async () => {
  expect(toPlainText(await check('!!!!!!!!!!!!!!!!'))).toBe('There are no words in it to look for.');
});

test('a word put in behind a sentence takes none of the next one', async () => {
  const text = toPlainText(await check('The pilots came early. Nobody had asked them anything.'));
  expect(text).toContain('[anything]');
  expect(text).not.toContain('[They]');
});

describe('a reference that the quoter put in', () => {
  test.each([
    'The mayor (Lind 1930), who had paid for it, kept the lantern.',
    'The mayor, who had paid for it (see Berg & Lind 1930, p. 4), kept the lantern.',
    'The mayor, who had paid for it, kept the lantern (Lind et al., 1930; Hale 1931a).',
    'The mayor, who had paid for it, kept the lantern (p. 12).',
    'The mayor, who had paid for it, kept the lantern (emphasis added).',
  ])('%s', async pasted => {
    expect((await check(pasted)).heading).toBe('The same words, but for a reference put in at the marks.');
  });
});

describe('what is cut off and turns the sense is said', () => {
  test.each([
    ['obliged to mend the slipway in winter', 'Before these words the source says “is under no condition”.'],
    ['the board may sell it before the spring', 'Before these words the source says “is not true that”.'],
    [
      'The board may lend the tender to any pilot',
      'After these words the source says “unless the ice has come”.',
    ],
    ['the slip was built on sand', 'Before these words the source says “Critics say that”.'],
    ['the ropes had held', 'Before these words the source says “no proof that”.'],
    ['we row at dawn', 'Before these words the source says “If the tide turns”.'],
    ['A cat pays nothing', 'After these words the source says “which is untrue”.'],
    ['The mast leaned', 'After these words the source says “the clerk said”.'],
    ['THE BOARD MAY SELL IT before the spring', 'Before these words the source says “is not true that”.'],
  ])('%s', async (pasted, said) => {
    expect(toPlainText(await check(pasted))).toContain(said);
  });

  test.each([
    'A pilot claims half a crown for each tide',
    'the mayor, who had paid for it',
    'They left before',
    'and no proof that the ropes had held was found',
    'If the tide turns, we row at dawn',
  ])('nothing of %s', async pasted => {
    expect(toPlainText(await check(pasted))).not.toContain('these words the source says');
  });
});

describe('words that stand over the text', () => {
  test.each([
    ['What the pilots may claim', 'Found as a heading: “What the pilots may claim”.', '¶3'],
    [
      'minutes of the pilots board',
      'Found as the title of an article: “Minutes of the pilots’ board”.',
      '¶1',
    ],
    [
      'Of fines for gulls',
      'Found as a heading: “Of fines for gulls”, with no text of its own. Next comes:',
      '¶17',
    ],
    [
      'of the last page',
      'Found as a heading: “Of the last page”, with no text of its own. Before it stands:',
      '¶21',
    ],
    ['Crowns for a tide', 'Found as the head of a table: “Tender of the year | Crowns for a tide”.', '¶7'],
  ])('%s', async (pasted, heading, place) => {
    const reply = await check(pasted);
    expect(reply.heading).toContain(heading);
    expect([reply.tone, placeOf(reply)]).toEqual(['answer', place]);
  });
});

describe('another wording is no altered quotation', () => {
  test.each([
    '“They took the mast down in 1931, as nobody was found who would climb”',
    '“The quay was to be closed when it got dark but we will never do it”',
    '“For every tide half a crown goes to the pilot”',
    '“The mayor, who had financed all of it, kept hold of the lantern”',
  ])('%s', async pasted => {
    const reply = await check(pasted);
    expect(reply.data).toMatchObject({ kind: 'notFound' });
    expect(toPlainText(reply)).toContain('The closest passage:');
  });
});

describe('several quotations at once', () => {
  test('are each checked for themselves', async () => {
    const reply = await check(
      '“We were told to close the quay” and “A pilot claims two crowns for each tide”',
    );
    expect(reply.data).toMatchObject({
      kind: 'quotations',
      quotations: [{ verdict: { kind: 'exact' } }, { verdict: { kind: 'altered' } }],
    });
    const text = toPlainText(reply);
    expect(text).toContain('“We were told to close the quay”: Exact, word for word.');
    expect(text).toContain('“A pilot claims two crowns for each tide”: Altered, in three words:');
    expect(reply.tone).toBe('answer');
  });

  test('of which none is found abstain', async () => {
    const reply = await check('“Whales are never heard here” and “a zebra painted all the bells”');
    expect([reply.tone, reply.data.kind]).toEqual(['abstention', 'quotations']);
  });
});

test('words of somebody else in the source are said to be theirs', async () => {
  const text = toPlainText(await check('Lind: “We have lent the tender twice.”'));
  expect(text).toContain('In the source these are words of Moreau.');
  expect(toPlainText(await check('Moreau: “We have lent the tender twice.”'))).not.toContain(
    'these are words of',
  );
});

test('an article of exactly the name that is given is the only one that is meant', async () => {
  const reply = await check('The roof is mended by those who broke it. article:"Lease"');
  expect(reply.data.kind).toBe('elsewhere');
  expect(toPlainText(reply)).toContain('2 Lease');
});

test.each(['“Lease”', '„Lease“', '«Lease»', '‘Lease’', "'Lease'", '"Lease"', ' "Lease"', ' “Lease”'])(
  'an option is read in any marks: %s',
  async name => {
    const reply = await check(`The roof is mended by those who broke it. article:${name}`);
    expect(reply.data.kind).toBe('elsewhere');
  },
);
