import { beforeAll, describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/index.ts';
import { HARBOUR, loadBundled, openRoom, type RoomUnderTest } from '../bot/room.ts';

let room: RoomUnderTest;
beforeAll(async () => {
  room = await openRoom(await loadBundled(HARBOUR));
});

describe('is answered as a person expects', () => {
  test.each([
    ['hello', /^Hello\./u],
    ['Hi there!', /^Hello\./u],
    ['good morning everyone', /^Hello\./u],
    ['how are you?', /^Hello\./u],
    ['thanks', /^You are welcome\.$/u],
    ['Thank you so much!', /^You are welcome\.$/u],
    ['ok thanks', /^You are welcome\.$/u],
    ['thx for the help', /^You are welcome\.$/u],
    ['quit', /^Goodbye\./u],
    ['exit', /^Goodbye\./u],
    ['bye', /^Goodbye\./u],
    ['ok cool', /^All right\./u],
    ['got it', /^All right\./u],
    ['what is this about', /^The articles here are .*“The night ferry”/u],
    ["What's this about?", /^The articles here are/u],
    ['what are these articles about?', /^The articles here are/u],
    ['what do you know', /Topics: summit, .* and 2 more\.$/mu],
    ['what can I ask you about?', /Topics: .*summit/u],
    ['what is this?', /^The articles here are/u],
    ['who are you', /^Footnote is a program .*no model writes its answers/u],
    ['are you an AI?', /^Footnote is a program/u],
    ['tell me about yourself', /^Footnote is a program/u],
    ['what can you do', /\/ask question/u],
    ['What can you do for me?', /\/ask question/u],
    ['?', /\/ask question/u],
    ['??', /\/ask question/u],
    ['help me please', /\/ask question/u],
    ['how does this work?', /\/ask question/u],
    ['what topics are there?', /^Topics\n/u],
    ['which articles do you have', /^2 packs, 3 articles/u],
    ['hey footnote, what can you do?', /\/ask question/u],
  ])('%j', async (line, expected) => {
    const reply = await room.sayFirst(line);
    expect(toPlainText(reply)).toMatch(expected);
    expect(reply.tone).toBe('answer');
    expect(toPlainText(reply)).not.toContain('¶');
  });
});

describe('is still a question', () => {
  test.each([
    'what is the summit about',
    'who are the leaders',
    'what can Russia do',
    'what is this pipeline about',
    'hello, when does the night ferry leave?',
    'thanks! and who signed the agreement?',
    'how does the pipeline work',
    'about the pipeline',
    'who wrote this',
    'no, who signed the agreement',
    'who is Ann Berg',
  ])('%j', async line => {
    const reply = await room.sayFirst(line);
    expect(reply.data.kind).not.toBe('help');
  });

  test('what points at what was shown before it', async () => {
    await room.say('when does the night ferry leave');
    expect(toPlainText(await room.say('how does it work?'))).not.toContain('/ask question');
    expect(toPlainText(await room.say('what is this about?'))).toMatch(/^The articles here are/u);
  });

  test('a heading of an article', async () => {
    const library = await loadBundled();
    const passages = library.passages.map((passage, index) =>
      index === 0 ? { ...passage, headings: ['Who are you?'] } : passage,
    );
    const own = await openRoom({ ...library, passages });
    expect(toPlainText(await own.say('who are you'))).not.toContain('Footnote is a program');
  });
});

test('what is said in the room is answered there, what is asked by a command is for the asker', async () => {
  expect((await room.sayFirst('hello')).audience).toBe('everyone');
  expect((await room.sayFirst('what is this about')).audience).toBe('everyone');
  expect((await room.sayFirst('what can you do')).audience).toBe('asker');
  expect((await room.run('ask', { question: 'hello' })).audience).toBe('asker');
  expect(toPlainText(await room.run('ask', { question: 'who are you' }))).toContain('Footnote is a program');
  expect((await room.say('hello private:yes', true)).audience).toBe('asker');
});

test('small talk leaves what was shown before it in place', async () => {
  await room.say('do bicycles travel free of charge');
  await room.say('thanks!');
  expect(toPlainText(await room.say('and dogs?'))).toMatch(/dogs pay half/u);
});

test('a topic of that name goes first', async () => {
  const library = await loadBundled();
  const [topic] = library.topics;
  const own = await openRoom({ ...library, topics: [...library.topics, { ...topic!, name: 'hello' }] });
  expect(toPlainText(await own.say('hello'))).toContain('¶');
});

test('many articles are named by their first, and counted', async () => {
  const library = await loadBundled();
  const article = library.articles.find(({ packId }) => packId === 'ulan-ude-2011');
  const articles = Array.from({ length: 9 }, (_, index) => ({ ...article!, title: `Title ${index + 1}` }));
  const own = await openRoom({ ...library, articles });
  expect(toPlainText(await own.say('what is this about'))).toContain('“Title 5” and 4 more');
});

test('articles of one title are named once', async () => {
  const library = await loadBundled();
  const article = library.articles.find(({ packId }) => packId === 'ulan-ude-2011');
  const twins = ['ulan-ude-2011/a', 'ulan-ude-2011/b'].map(id => ({
    ...article!,
    id: id as NonNullable<typeof article>['id'],
    title: `The summit (${id})`,
  }));
  const own = await openRoom({ ...library, articles: twins });
  expect(toPlainText(await own.say('what is this about'))).toMatch(/^The article here is “The summit”\./u);
});
