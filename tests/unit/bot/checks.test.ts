import { beforeEach, describe, expect, test } from 'vitest';
import { encodeAction } from '../../../src/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Passage } from '../../../src/model.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { ORIGIN, openRoom, type RoomUnderTest } from './room.ts';

let room: RoomUnderTest;
beforeEach(async () => {
  room = await openRoom();
});

const ALTERED = '"answers with the passage himself, never a paraphrase"';

/** Picks an action with the text that the platform brings back. */
function pick(reply: Reply, label: string, carried = reply.carried): Promise<Reply> {
  const found = reply.actions.find(action => action.label === label);
  if (found === undefined) throw new Error(`No ${label}.`);
  const encoded = encodeAction(found.action);
  return room.bot.handle({
    ...ORIGIN,
    kind: 'action',
    encoded,
    ...(carried === undefined ? {} : { carried }),
  });
}

describe('a check', () => {
  test.each([
    ['of a claim', '/factcheck The leaders met in Ulan-Ude on 24 August 2010'],
    ['of a quotation', `/quotecheck ${ALTERED}`],
  ])('%s is for the asker alone, and shared as it was shown', async (_name, line) => {
    const reply = await room.say(line);
    expect([reply.tone, reply.audience]).toEqual(['answer', 'asker']);
    const shared = await pick(reply, 'Share');
    expect([shared.audience, shared.placement]).toEqual(['everyone', 'post']);
    expect(toPlainText(shared)).toBe(toPlainText(reply));
    expect(shared.actions.map(action => action.label)).toEqual(['Read in context']);
  });

  test('is not shared when the sources have changed: the asker sees it first', async () => {
    const reply = await room.say(`/quotecheck ${ALTERED}`);
    const packs = room.library.packs.map(pack => ({
      ...pack,
      passages: pack.passages.map(passage => ({ ...passage, hash: 'ffffffffffff' })),
    }));
    room.context.replace(createLibrary(packs));
    const again = await pick(reply, 'Share');
    expect(again.audience).toBe('asker');
    expect(toPlainText(again)).toMatch(/^This has changed since you saw it\. .*\nAltered, in one word:\n/);
  });

  test.each([
    ['nothing came back with the button', undefined],
    ['nothing but blanks came back', ' \n '],
    ['far too much came back', 'x'.repeat(5_000)],
  ])('says so when %s', async (_name, carried) => {
    const reply = await room.say(`/quotecheck ${ALTERED}`);
    const { carried: _, ...forgotten } = reply;
    const again = await pick(forgotten, 'Share', carried);
    expect(toPlainText(again)).toBe('What was checked is no longer at hand. Please check it again.');
    expect(again.tone).toBe('problem');
  });

  test('offers further passages, none of them the one shown', async () => {
    const reply = await room.say('/factcheck Russia paid for the pipeline');
    const more = await pick(reply, 'More passages');
    expect(more.audience).toBe('asker');
    const labels = more.blocks.flatMap(block =>
      block.kind === 'citation' ? [block.citation.passageId] : [],
    );
    expect(labels.length).toBeGreaterThan(1);
    expect(labels).not.toContain('ulan-ude-2011/russia-dprk#p3');
  });

  test('carries no more than a button may hold', async () => {
    const reply = await room.say(`/quotecheck article:handbook ${ALTERED}`);
    expect(reply.carried!.length).toBeLessThanOrEqual(1_200);
  });
});

describe('/quotecheck', () => {
  const REAL = 'A quotation can turn out to be exact';
  test.each([
    ['with the article named apart', `/quotecheck article:"38 North" ${REAL}`],
    ['with the article named after it', `/quotecheck “${REAL}” — 38 North`],
    ['with the article named in brackets', `/quotecheck "${REAL}" (38 North)`],
  ])('%s looks there first', async (_name, line) => {
    const reply = await room.say(line);
    expect(reply.data.kind).toBe('elsewhere');
    expect(reply.heading).toBe('Real, but from another article than the one named:');
    const shared = await pick(reply, 'Share');
    expect(shared.data.kind).toBe('elsewhere');
  });

  test.each([
    ['within a sentence', 'He wrote "answers with the passage himself, never a paraphrase" to everybody'],
    ['on several quoted lines', '> answers with the passage himself,\n> never a paraphrase'],
  ])('%s finds the quotation', async (_name, text) => {
    const reply = await room.run('quotecheck', { text });
    expect(reply.heading).toBe('Altered, in one word:');
  });

  test('with a name that no article has says that all were searched', async () => {
    const reply = await room.say(`/quotecheck "${REAL}" — The Evening Star`);
    expect(reply.data.kind).toBe('exact');
    expect(toPlainText(reply)).toContain('No article here goes by the name The Evening Star');
  });

  test.each([
    ['before it', `As 38 North wrote, “${REAL}”`],
    ['before it, with a colon', `38 North: “${REAL}”`],
    ['according to', `According to 38 North, “${REAL}”`],
    ['behind it', `“${REAL},” wrote 38 North.`],
    ['behind it, the other way round', `“${REAL},” 38 North says.`],
  ])('with somebody told of %s looks there first', async (_name, text) => {
    const reply = await room.run('quotecheck', { text });
    expect(reply.data.kind).toBe('elsewhere');
  });

  test.each([
    [`As the handbook says, “${REAL}”`, 'exact'],
    [`She said: “${REAL}”`, 'exact'],
    [
      'Not found: when the library has nothing to do with the question, the reply is “Not in these sources”',
      'exact',
    ],
  ])('reads what stands outside of the marks as no words of the quotation: %s', async (text, kind) => {
    const reply = await room.run('quotecheck', { text });
    expect(reply.data.kind).toBe(kind);
    expect(toPlainText(reply)).not.toContain('No article here');
  });

  test('says that changed words are of another article than the one named', async () => {
    const reply = await room.run('quotecheck', { text: `${ALTERED} — 38 North` });
    expect(toPlainText(reply)).toContain('Not from the article named; the closest words are in another one.');
  });

  test('of a thousand characters may have its marks around it', async () => {
    const reply = await room.run('quotecheck', { text: `“${'word '.repeat(200).slice(0, 999)}s”` });
    expect(reply.data.kind).toBe('notFound');
  });

  test('of an article that is held as a summary says that its wording cannot be checked', async () => {
    const reply = await room.say('/quotecheck "the leaders of Russia and North Korea embraced"');
    expect([reply.tone, reply.audience]).toEqual(['abstention', 'asker']);
    expect(toPlainText(reply)).toBe(
      'We hold only a summary of that article, so its wording cannot be checked. The closest summary is ¶1.\n' +
        "Who Doesn't Like Russia-North Korean Rapprochement? · 38 North · our summary of ¶1",
    );
  });

  test.each([
    ['too short', 'hello', 'A quotation is checked from 12 characters on: fewer occur in too many places.'],
    ['too long', 'word '.repeat(201), 'A quotation is checked up to 1,000 characters; give a part of it.'],
    ['far too long', 'word '.repeat(1_000), 'That is 4,999 characters; /quotecheck takes up to 1,150.'],
    ['missing', '', '/quotecheck needs a text: the words that are said to be quoted.'],
  ])('of what is %s gets one sentence', async (_name, text, sentence) => {
    const reply = await room.say(`/quotecheck ${text}`.trim());
    expect(reply.tone).toBe('problem');
    expect(toPlainText(reply)).toBe(sentence);
  });
});

describe('/factcheck', () => {
  test('looks for a quotation in it where it is said to be from', async () => {
    const claim = 'As 38 North wrote, “A quotation can turn out to be exact”';
    const reply = await room.run('factcheck', { claim });
    expect(reply.data).toMatchObject({ quotations: [{ verdict: { kind: 'elsewhere' } }] });
  });

  test.each([
    ['the words of a review', (old: string) => `${old} And more.`, 'The handbook holds everything.'],
    [
      'a quotation in the claim',
      (old: string) => old,
      'Bees hum; see “answers with the passage itself, never”',
    ],
  ])('is not shared when %s has changed: the asker sees it first', async (_name, change, claim) => {
    const { context, library } = room;
    const packs = (review: string, hashOf: (passage: Passage) => string) =>
      library.packs.map(pack => ({
        ...pack,
        claimReviews: [{ claim: 'The handbook holds everything', review, passages: [] }],
        passages: pack.passages.map(passage => ({ ...passage, hash: hashOf(passage) })),
      }));
    context.replace(createLibrary(packs('It does not.', ({ hash }) => hash)));
    const reply = await room.run('factcheck', { claim });
    const hashOf = ({ text, hash }: Passage) =>
      text.includes('answers with the passage itself') ? 'ffffffffffff' : hash;
    context.replace(createLibrary(packs(change('It does not.'), hashOf)));
    const again = await pick(reply, 'Share');
    expect([again.audience, again.placement]).toEqual(['asker', 'reply']);
    expect(again.heading).toContain('This has changed since you saw it.');
  });

  test('checks the quotations in a claim too', async () => {
    const reply = await room.say(
      '/factcheck The handbook promises: "answers with the passage himself, never a paraphrase"',
    );
    expect(reply.data).toMatchObject({ quotations: [{ verdict: { kind: 'altered' } }] });
    expect(toPlainText(reply)).toContain('yours  answers with the passage [himself], never a paraphrase');
  });

  test('tells what its quotation comes to before anything else', async () => {
    const reply = await room.say(
      '/factcheck Lind wrote "answers with the passage himself, never a paraphrase"',
    );
    expect(toPlainText(reply)).toMatch(
      /^The quotation “answers with the passage himself, never a paraphrase”: Altered/u,
    );
  });

  test('says that more than three quotations in one claim were not checked', async () => {
    const marked = (count: number) => Array.from({ length: count }, (_, i) => `“to boldly go where ${i}”`);
    const told = async (count: number) =>
      toPlainText(await room.run('factcheck', { claim: `Some say ${marked(count).join(' and ')}` }));
    expect(await told(4)).toContain('The other quotations in it were not checked.');
    expect(await told(3)).not.toContain('were not checked');
  });

  test('never says that something is true or false', async () => {
    for (const claim of ['The leaders met in Ulan-Ude in 2011', 'The leaders met in Ulan-Ude in 2012']) {
      expect(toPlainText(await room.run('factcheck', { claim }))).not.toMatch(/\b(?:true|false)\b/iu);
    }
  });
});
