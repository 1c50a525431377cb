/** Quotations out of a chat, with who wrote them and when, and from under a line that says who wrote the article. */
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { outcomeOf, placeOf, roomOf } from './quote-room.ts';

const check = roomOf({
  tram: [
    'Report of the tram works',
    'Ana Brandt',
    'verbatim',
    `
The depot at Rell Street was closed in 2014. The drivers were patient.

The morning tram leaves at seven. A dog rides for half the fare.

Ferry 10:42

By Jonas Tarn

The boat was full.
`,
  ],
  letters: ['Letters from the coast', 'Jonas Tarn', 'verbatim', 'The wind had turned by noon.'],
});

const WORDS = 'The drivers were patient.';

describe('who wrote a message is none of its words', () => {
  test.each([
    ['in Slack', `Ana Brandt  10:42 AM\n${WORDS}`],
    ['in Slack, in brackets', `Ana Brandt [10:42 AM]\n${WORDS}`],
    ['in Slack, by the clock', `Ana Brandt  10:42\n${WORDS}`],
    ['in Slack, on two lines', `Ana Brandt\n  10:42 AM\n${WORDS}`],
    ['in Slack, with what stands behind a name', `Ana Brandt:palm_tree:  10:42 AM\n${WORDS}`],
    ['of an app in Slack', `Tram Bot APP  10:42 AM\n${WORDS}`],
    ['that was edited', `Ana Brandt  10:42 AM\n${WORDS} (edited)`],
    ['that was edited, without who wrote it', `${WORDS} (edited)`],
    ['with answers to it', `Ana Brandt  10:42 AM\n${WORDS}\n3 replies\n:+1: 2`],
    ['in Discord', `Ana Brandt — Today at 10:42\n${WORDS}`],
    ['in Discord, of another day', `ana_b — 28/11/2026 10:42\n${WORDS}`],
    ['in Discord, by the clock', `ana — 10:42\n${WORDS}`],
    ['in Discord in German', `Ana — heute um 10:42 Uhr\n${WORDS}`],
    ['in Discord, where line breaks are lost', `Ana Brandt — Today at 10:42 ${WORDS}`],
    ['in one line with it', `[10:42 AM]ana: ${WORDS}`],
    ['with the day in one line with it', `28/11/2026, 10:42 - Ana Brandt: ${WORDS}`],
    ['of another day in Slack', `Ana Brandt  Nov 28th at 10:42 AM\n${WORDS}`],
  ])('%s', async (_name, pasted) => {
    const reply = await check(pasted);
    expect([outcomeOf(reply), placeOf(reply)]).toEqual(['exact', '¶1']);
  });

  test('but what was taken off is named', async () => {
    const text = toPlainText(await check(`Ana — Today at 10:42\n${WORDS}`));
    expect(text).toContain('Not read as words of the quotation: “Ana — Today at 10:42”');
  });

  test.each([
    ['a word that was changed', 'Ana — Today at 10:42\nThe drivers were impatient.'],
    ['a time that was put in', 'A dog rides 10:42\nfor half the fare.'],
  ])('and %s below it is still seen', async (_name, pasted) => {
    expect(outcomeOf(await check(pasted))).toBe('altered');
  });

  test('unless it is the source’s', async () => {
    const reply = await check(
      'A dog rides for half the fare.\nFerry 10:42\nBy Jonas Tarn\nThe boat was full.',
    );
    expect(outcomeOf(reply)).toBe('exact');
    expect(toPlainText(reply)).not.toContain('Not read as words');
  });
});

describe('several messages in one paste', () => {
  const two = (second: string) => `Ana Brandt  10:42 AM\n${WORDS}\nJonas Tarn  10:43 AM\n${second}`;

  test.each([
    ['are each checked', two('A dog rides for half the fare.'), 'exact exact'],
    ['are each checked for themselves', two('A dog rides for a half fare.'), 'exact altered'],
    [
      'are each checked where line breaks are lost',
      `Ana — Today at 10:42 ${WORDS} Jonas — Today at 10:43 A dog rides for half the fare.`,
      'exact exact',
    ],
    [
      'of one writer are one',
      `Ana Brandt  10:42 AM\nThe depot at Rell Street was closed in 2014.\n10:43 AM\n${WORDS}`,
      'exact',
    ],
    [
      'are looked through for what they quote',
      `Ana — 10:42\ndid they write “${WORDS}”\nJonas — 10:43\nno: “A dog rides for a half fare.”`,
      'exact altered',
    ],
  ])('%s', async (_name, pasted, outcome) => {
    expect(outcomeOf(await check(pasted))).toBe(outcome);
  });

  test('come to the same when they are checked again to be shared', async () => {
    const reply = await check(two('A dog rides for a half fare.'));
    expect(outcomeOf(await check(reply.carried ?? ''))).toBe('exact altered');
  });
});

describe('a line that says who wrote the article', () => {
  test.each([
    ['in front', `By Ana Brandt\n${WORDS}`],
    ['in front with the paper', `By Ana Brandt, Depot Weekly\n${WORDS}`],
    ['with the day', `Ana Brandt, 3 May 2024\n${WORDS}`],
    ['with the day behind a stroke', `Ana Brandt | May 3, 2024\n${WORDS}`],
    [
      'between the title and the text',
      `Report of the tram works\nBy Ana Brandt\n3 May 2024\nThe depot at Rell Street`,
    ],
    ['with the day alone', `Published: 3 May 2024\n${WORDS}`],
    ['below', `${WORDS}\nAna Brandt`],
    ['below, with the title', `${WORDS}\nReport of the tram works, Ana Brandt`],
  ])('%s is none of its words', async (_name, pasted) => {
    const reply = await check(pasted);
    expect([outcomeOf(reply), placeOf(reply)]).toEqual(['exact', '¶1']);
  });

  test('says which article is meant', async () => {
    expect(outcomeOf(await check(`By Jonas Tarn\n${WORDS}`))).toBe('elsewhere');
  });

  test('hides nothing that was changed, nor what is no name', async () => {
    expect(outcomeOf(await check('By Ana Brandt\nThe drivers were impatient.'))).toBe('altered');
    expect(outcomeOf(await check('By the river\nA dog rides for half the fare.'))).toBe('altered');
  });
});
