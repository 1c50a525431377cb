import { describe, expect, test } from 'vitest';
import { encodeAction } from '../../../src/index.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { openRoom, type RoomUnderTest } from '../bot/room.ts';
import { COAST, coast } from './coast.ts';

const labelsOf = ({ actions }: Reply) => actions.map(({ label }) => label);

async function press(room: RoomUnderTest, reply: Reply, label: string): Promise<Reply> {
  const found = reply.actions.find(action => action.label === label);
  if (found === undefined) throw new Error(`No ${label} in ${labelsOf(reply).join(', ')}`);
  return room.press(encodeAction(found.action));
}

describe('under an answer stands', () => {
  test.each([
    [
      'the date of the topic, and who is of it',
      '/lighthouse what does the lamp burn',
      ['Read in context', 'When?', 'Who is Ingrid Solheim?'],
    ],
    [
      'which topic is meant, where nobody has chosen it',
      'what does the lamp burn',
      ['Read in context', 'When? (lighthouse)', 'Who is Ingrid Solheim?'],
    ],
    [
      'first who somebody is that the passage names and does not introduce',
      'who cleaned every pane of glass',
      ['Read in context', 'Who is Ingrid Solheim?', 'When? (lighthouse)'],
    ],
    [
      'the next passage in what room is left',
      'when was the lighthouse first lit',
      ['Read in context', 'Who is Ingrid Solheim?', 'After'],
    ],
    [
      'nobody who has just been introduced',
      'who was the first keeper',
      ['Read in context', 'When? (lighthouse)', 'After'],
    ],
    [
      'where it was, as far as that is said',
      '/fog-horn does it sound while nobody sees the mainland',
      ['Read in context', 'Where?', 'After'],
    ],
    [
      'the same question in another article, beside the passages that the answer names',
      'do the dogs eat dried cod',
      ['Read in context', '¶8', '¶9', 'In The ferry'],
    ],
    [
      'what is before and after, where nothing else is to be asked',
      'what does the ferry have two engines for',
      ['Read in context', 'After'],
    ],
  ])('%s: %s', async (_name, line, labels) => {
    const reply = await (await openRoom(await coast())).say(line);
    expect(reply.data.kind).toBe('found');
    expect(labelsOf(reply)).toEqual(labels);
  });

  test('nothing to ask where the answer is only close, or none', async () => {
    const room = await openRoom(await coast());
    for (const line of ['/fog-horn what did it cost', 'who won the 1998 world cup']) {
      const kinds = (await room.say(line)).actions.map(({ action }) => action.kind);
      expect(kinds.filter(kind => kind !== 'context')).toEqual([]);
    }
  });

  test('a date of the article as a whole only where it has no topics', async () => {
    const pack = COAST.PACK.slice(0, COAST.PACK.indexOf('topics:'));
    const room = await openRoom(await coast({ 'coast/pack.yaml': pack }));
    const reply = await room.say('what does the lamp burn');
    expect(labelsOf(reply)).toEqual(['Read in context', 'When? (The lighthouse of Torsvik)', 'After']);
    expect(toPlainText(await press(room, reply, 'When? (The lighthouse of Torsvik)'))).toContain(
      '3 May 1871',
    );
  });
});

describe('what is asked next is answered', () => {
  test.each([
    ['/lighthouse what does the lamp burn', 'When?', 'on 3 May 1871', 'coast/lighthouse#p1'],
    [
      'who cleaned every pane of glass',
      'Who is Ingrid Solheim?',
      'was the first keeper',
      'coast/lighthouse#p4',
    ],
    [
      '/fog-horn does it sound while nobody sees the mainland',
      'Where?',
      'was cast in Hammerdal',
      'coast/lighthouse#p5',
    ],
    ['do the dogs eat dried cod', 'In The ferry', 'where there is no stove', 'coast/ferry#p2'],
  ])('%s, then %s', async (line, label, words, id) => {
    const room = await openRoom(await coast());
    const reply = await press(room, await room.say(line), label);
    expect(toPlainText(reply)).toContain(words);
    expect('citations' in reply.data && reply.data.citations[0]?.passageId).toBe(id);
    // Whoever presses a button of a public answer reads what it says before everybody does.
    expect([reply.audience, reply.placement]).toEqual(['asker', 'update']);
    expect(labelsOf(reply)[0]).toBe('Share');
  });

  test('with the sentence that has the date', async () => {
    const article = COAST.LIGHTHOUSE.replace('The lighthouse was lit', 'The lighthouse is white. It was lit');
    const room = await openRoom(await coast({ 'coast/lighthouse.md': article }));
    const reply = await press(room, await room.say('/lighthouse what does the lamp burn'), 'When?');
    const [best] = reply.data.kind === 'found' ? reply.data.citations : [];
    expect(best?.keySentence?.exact).toBe(
      'It was lit for the first time on 3 May 1871, before a small crowd.',
    );
  });

  test('and leads on, never back to what was just asked', async () => {
    const room = await openRoom(await coast());
    const reply = await press(room, await room.say('/lighthouse what does the lamp burn'), 'When?');
    expect(labelsOf(reply)).toContain('Who is Ingrid Solheim?');
    expect(labelsOf(reply)).not.toContain('When?');
  });

  test('after a restart as before', async () => {
    const room = await openRoom(await coast());
    const reply = await room.say('/lighthouse what does the lamp burn');
    const restarted = await openRoom(await coast());
    for (const label of ['When?', 'Who is Ingrid Solheim?']) {
      expect(toPlainText(await press(restarted, reply, label))).toBe(
        toPlainText(await press(room, reply, label)),
      );
    }
  });
});

describe('a button whose question can no longer be asked says so', () => {
  const gone = { 'coast/pack.yaml': COAST.PACK.replace('name: lighthouse', 'name: beacon') };
  const rewritten = {
    'coast/lighthouse.md': COAST.LIGHTHOUSE.replace('paid in barley', 'paid in oats'),
  };
  const without = { 'coast/lighthouse.md': COAST.LIGHTHOUSE.replace(/Ingrid Solheim, who.*\n\n/u, '') };
  test.each([
    ['of a topic', gone, 'When?', 'That topic is no longer in the library. /topics lists those that are.'],
    [
      'of a passage that was rewritten',
      rewritten,
      'Who is Ingrid Solheim?',
      'That passage has changed since. Please ask again.',
    ],
    [
      'of a passage that has become another',
      without,
      'Who is Ingrid Solheim?',
      'That passage has changed since. Please ask again.',
    ],
  ])('%s', async (_name, changes, label, sentence) => {
    const reply = await (await openRoom(await coast())).say('/lighthouse what does the lamp burn');
    const shown = await press(await openRoom(await coast(changes)), reply, label);
    expect([shown.tone, shown.audience]).toEqual(['problem', 'asker']);
    expect(toPlainText(shown)).toBe(sentence);
  });

  test.each([
    ['1:a:t:coast/gone', 'That article is no longer in the library. /sources lists those that are.'],
    ['1:a:t:coast/lighthouse', 'That article has changed since. Please ask again.'],
    ['1:n:coast/gone#p1:0123456789ab:0', 'That passage is no longer in the library. Please ask again.'],
  ])('%s', async (encoded, sentence) => {
    expect(toPlainText(await (await openRoom(await coast())).press(encoded))).toBe(sentence);
  });

  test('a place in a passage where nobody is introduced is not asked about', async () => {
    const library = await coast();
    const hash = library.passage('coast/lighthouse#p2')?.hash;
    const reply = await (await openRoom(library)).press(`1:n:coast/lighthouse#p2:${hash}:4`);
    expect(toPlainText(reply)).toBe('That button is from another version of Footnote. Please ask again.');
  });
});

test('under what explains Footnote nothing is asked next', async () => {
  const reply = await (await openRoom()).say('/help how do I quote a passage into a thread');
  expect(reply.actions.map(({ action }) => action.kind)).not.toContain('askTopic');
});
