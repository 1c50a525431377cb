/** What explains Footnote is there when it is asked for, and in nobody's way otherwise. */
import { beforeAll, describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { openRoom, type RoomUnderTest } from '../bot/room.ts';

let room: RoomUnderTest;
beforeAll(async () => {
  room = await openRoom();
});

function quotedIds({ data }: Reply): readonly string[] {
  switch (data.kind) {
    case 'passages':
    case 'found':
      return data.citations.map(each => each.passageId);
    case 'ambiguous':
    case 'choice':
      return data.candidates.map(each => each.passageId);
    case 'closest':
      return data.closest.map(({ citation }) => citation.passageId);
    default:
      return [];
  }
}

const fromHandbook = (id: string) => id.startsWith('handbook/');

describe('/help', () => {
  test.each([
    ['how do I quote a passage into a thread', 'handbook/how-to-quote#p1'],
    ['how to share an answer', 'handbook/how-to-quote#p5'],
    ['how do I check a claim', 'handbook/how-to-check#p1'],
    ['how do I add an article', 'handbook/bring-your-own-article#p2'],
    ['what is kept', 'handbook/privacy-and-conduct#p1'],
  ])('%s is answered from the handbook, to the asker', async (question, id) => {
    const reply = await room.say(`/help ${question}`);
    expect(reply.audience).toBe('asker');
    expect(quotedIds(reply)).toContain(id);
    expect(quotedIds(reply).filter(each => !fromHandbook(each))).toEqual([]);
  });

  test.each(['who signed the agreement on the exercises', 'the pipeline of Europe', 'qqxzv'])(
    '%s, which is no question on Footnote, lists the commands and quotes nothing',
    async question => {
      const reply = await room.say(`/help ${question}`);
      expect(reply.data).toEqual({ kind: 'help' });
      expect(toPlainText(reply)).toContain('There is no help on “');
      expect(toPlainText(reply)).toContain('/quote passage');
    },
  );

  test.each(['quote', '/quote', 'Quote', 'qoute'])('%s explains the command', async name => {
    expect(toPlainText(await room.say(`/help ${name}`))).toContain('/quote 2, 9-10');
  });

  test('counts the articles without help', async () => {
    expect(toPlainText(await room.say('/help'))).toContain('It holds 1 article;');
  });
});

test.each(['who paid', 'who paid for it', 'and who paid?'])(
  '%s, an example in the handbook, is not answered from it',
  async question => {
    expect(quotedIds(await room.sayFirst(question)).filter(fromHandbook)).toEqual([]);
  },
);

test('what a plain question finds in help is for the asker alone', async () => {
  const reply = await room.sayFirst('how to share an answer');
  expect(quotedIds(reply)[0]).toMatch(/^handbook/u);
  expect(reply.audience).toBe('asker');
});

test('/sources lists help last, and does not count it', async () => {
  const reply = await room.run('sources');
  expect(reply.heading).toBe('1 pack, 1 article, 30 passages');
  const text = toPlainText(reply);
  expect(text.indexOf('About Footnote: Handbook')).toBeGreaterThan(text.indexOf('The Ulan-Ude summit'));
  expect(reply.data).toMatchObject({ packs: [{ role: 'articles' }, { id: 'handbook', role: 'help' }] });
});

test('/topics lists the topics of help apart', async () => {
  const text = toPlainText(await room.run('topics'));
  const [own = '', help = ''] = text.split('\nAbout Footnote\n');
  expect(own).toContain('/summit');
  expect(own).not.toContain('topic:quoting');
  expect(help).toContain('topic:quoting');
  expect(help).not.toContain('/summit');
});

test('/topics near words of help alone says what they are about', async () => {
  expect((await room.run('topics', { words: 'quoting' })).heading).toBe('About Footnote');
});

test.each([
  ['a number', '3'],
  ['a range', '1-3'],
  ['words that both have', 'the article says'],
  ['a topic of help', 'the question'],
])('/quote of %s quotes nothing of help', async (_, passage) => {
  expect(quotedIds(await room.run('quote', { passage })).filter(fromHandbook)).toEqual([]);
});

test.each([
  ['its id', 'handbook/how-to-ask#p3'],
  ['its id without the pack', 'how-to-ask#p3'],
  ['its words', 'to have the passages of that topic searched first'],
])('/quote of help by %s quotes it', async (_, passage) => {
  expect(quotedIds(await room.run('quote', { passage }))).toEqual(['handbook/how-to-ask#p3']);
});

test.each([
  ['passage', 'quote', ''],
  ['passage', 'quote', 'quot'],
  ['passage', 'quote', '2'],
  ['topic', 'ask', ''],
  ['topic', 'ask', 'quo'],
])('completion of the %s of /%s from “%s” offers nothing of help', async (option, command, typed) => {
  const help = new Set(room.library.pack('handbook')!.topics.map(topic => topic.name));
  const found = await room.bot.suggest({ command, option, typed });
  expect(found.filter(({ value }) => fromHandbook(value) || help.has(value))).toEqual([]);
});

test('a check shows no passage of help', async () => {
  const { data } = await room.run('factcheck', { claim: 'A quotation can turn out to be altered' });
  expect(JSON.stringify(data)).not.toContain('handbook/');
});

describe('a name of help in a plain line', () => {
  test.each(['about', 'about footnote', 'how to quote'])('is meant where it is all of it: %s', async line => {
    expect(quotedIds(await room.say(line)).every(fromHandbook)).toBe(true);
    expect(quotedIds(await room.say(line)).length).toBeGreaterThan(0);
  });

  test.each(['about the gas pipeline', 'reading of the gas pipeline', 'what about the gas pipeline'])(
    'is not where it begins a question: %s',
    async line => {
      expect(toPlainText(await room.say(line))).toBe(toPlainText(await room.say(`/ask ${line}`)));
      expect(quotedIds(await room.say(line))[0]).toMatch(/^ulan-ude-2011/u);
    },
  );
});

describe('/ask with a topic', () => {
  test.each([
    ['foo', '/topics lists them.'],
    ['nav', 'naval-exercises'],
    ['sections', 'sanctions'],
    ['eco', 'projects'],
    ['gasoline', 'pipeline'],
    ['the west wing', 'reactions'],
  ])('that there is not, such as %s, answers nothing and suggests %s', async (topic, suggested) => {
    for (const question of [undefined, 'who signed the agreement']) {
      const reply = await room.run('ask', { topic, ...(question !== undefined && { question }) });
      expect([reply.tone, reply.audience]).toEqual(['problem', 'asker']);
      expect(toPlainText(reply)).toContain(`There is no topic of the name ${topic}.`);
      if (topic !== 'foo') expect(toPlainText(reply)).toContain(suggested);
    }
  });

  test.each([
    ['pipelin', 'searched for: pipeline'],
    ['sanctoins', 'searched for: sanctions'],
  ])('misspelt by one slip, such as %s, says what it was read as', async (topic, note) => {
    const reply = await room.run('ask', { topic });
    expect([reply.tone, toPlainText(reply).split('\n')[0]]).toEqual(['answer', note]);
  });

  test.each(['pipeline', 'Pipeline', 'six party talks', 'the meeting', 'USSR', 'drills'])(
    'by its name or an alias, such as %s, says nothing of it',
    async topic => {
      const reply = await room.run('ask', { topic });
      expect(reply.tone).toBe('answer');
      expect(toPlainText(reply)).not.toContain('searched for');
    },
  );
});
