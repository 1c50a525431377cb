import { beforeAll, describe, expect, test } from 'vitest';
import { BUILT_IN_COMMANDS, type Command, encodeAction, typedLine } from '../../../src/index.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { HARBOUR, loadBundled, openRoom, type RoomUnderTest } from '../bot/room.ts';

let room: RoomUnderTest;
beforeAll(async () => {
  room = await openRoom();
});

/** Where nothing is kept, what is kept of a place says so (tests/unit/community). */
const OF_PLACES = ['/sources here', '/cite here', '/pace'];
const isTriedHere = ({ name }: Command) => !name.startsWith('footnote ');

test('the examples of every command do what they show', async () => {
  // Those for hosts are tried where there are hosts (tests/unit/community).
  for (const command of room.bot.commands().filter(isTriedHere)) {
    for (const example of command.examples) {
      const line = typedLine(command, example.input);
      if (OF_PLACES.includes(line)) continue;
      const reply = await room.say(line);
      expect([line, reply.tone]).toEqual([line, expect.stringMatching(/^(answer|choice)$/)]);
      expect(toPlainText(await room.run(command.name, example.input))).toBe(toPlainText(reply));
    }
  }
});

test('every command can be registered on every platform', () => {
  const names = room.bot.commands().map(command => command.name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, summary, options } of room.bot.commands()) {
    expect(name).toMatch(/^[-_\p{L}\p{N}]{1,31}(?: [a-z]{1,32})?$/u);
    expect(name).toBe(name.toLowerCase());
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(100);
    const specs = Object.values(options);
    expect(specs.filter(spec => spec.rest === true).length).toBeLessThanOrEqual(1);
    // Discord wants the required options first.
    const required = specs.map(spec => spec.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const { description } of specs) expect(description.length).toBeLessThanOrEqual(100);
  }
});

test('every topic that its pack makes a command is one, and no built-in name is taken', () => {
  const own = room.bot.commands().filter(command => command.fromTopic);
  const meant = room.library.topics.filter(topic => topic.command);
  expect(own.map(command => command.name)).toEqual(meant.map(topic => topic.name));
  for (const { name } of own) expect(BUILT_IN_COMMANDS).not.toContain(name);
});

describe('/quote', () => {
  test('by id quotes that passage for the room', async () => {
    const [passage] = room.library.passages;
    const reply = await room.run('quote', { passage: passage!.id });
    expect([reply.tone, reply.audience]).toEqual(['answer', 'everyone']);
    expect(reply.data).toMatchObject({ kind: 'passages', citations: [{ passageId: passage!.id }] });
  });

  test('by a number that several articles have offers the choice, and the pick is quoted', async () => {
    const several = await openRoom(await loadBundled(HARBOUR));
    const reply = await several.run('quote', { passage: '¶3' });
    expect([reply.tone, reply.audience]).toEqual(['choice', 'asker']);
    expect(reply.actions.length).toBeGreaterThan(2);
  });

  test('by number and words of a title quotes from that article', async () => {
    const reply = await room.run('quote', { passage: '3 of rapprochement' });
    expect(reply.data).toMatchObject({
      citations: [{ label: '¶3', passageId: 'ulan-ude-2011/russia-dprk#p3' }],
    });
  });

  test('by a year in a question is no passage number', async () => {
    const reply = await room.run('quote', { passage: '2012 naval exercises' });
    expect(reply.tone).toBe('answer');
    expect(toPlainText(reply)).toContain('exercises of Russia and North Korea are to begin in 2012');
  });

  test('by number and a title without its apostrophe quotes from that article', async () => {
    const reply = await room.run('quote', { passage: '¶12 of who doesnt like' });
    expect(reply.data).toMatchObject({ citations: [{ passageId: 'ulan-ude-2011/russia-dprk#p12' }] });
  });

  test.each(['¶12 of the quotations', '#3 of checking', 'passage 2 about naval exercises'])(
    'of %s, where no title is like that, quotes no other passage with those words',
    async passage => {
      const reply = await room.run('quote', { passage });
      expect(reply.tone).toBe('abstention');
    },
  );

  test.each(['9999', '¶0', 'ulan-ude-2011/russia-dprk#p9999', 'zzzzzz qqqqqq'])(
    'of %s abstains with what was searched',
    async passage => {
      const reply = await room.run('quote', { passage });
      expect([reply.tone, reply.audience]).toEqual(['abstention', 'asker']);
      expect(toPlainText(reply)).toMatch(/^There is no such passage\. Searched /);
    },
  );
});

describe('/read', () => {
  test('shows the passage between its neighbours, in order, to the asker', async () => {
    const reply = await room.run('read', { passage: 'ulan-ude-2011/russia-dprk#p12' });
    expect(reply.audience).toBe('asker');
    expect(reply.data).toMatchObject({ citations: [{ label: '¶11' }, { label: '¶12' }, { label: '¶13' }] });
  });

  test('shows the first passage of an article without one before', async () => {
    const reply = await room.run('read', { passage: 'ulan-ude-2011/russia-dprk#p1' });
    expect(reply.data).toMatchObject({ citations: [{ label: '¶1' }, { label: '¶2' }] });
  });

  test('turns the pages of an article until every passage was shown', async () => {
    const article = room.library.articles.find(each => each.id === 'ulan-ude-2011/russia-dprk')!;
    const shown: string[] = [];
    let reply = await room.run('read', { passage: article.title });
    for (;;) {
      if (reply.data.kind === 'passages') shown.push(...reply.data.citations.map(each => each.passageId));
      const next = reply.actions.find(action => action.label === 'Next page');
      if (next === undefined) break;
      reply = await room.press(encodeAction(next.action));
    }
    expect([...new Set(shown)]).toEqual(room.library.passagesOf(article.id).map(passage => passage.id));
  });

  test('reads an article in full from the page that a passage is on', async () => {
    const context = await room.run('read', { passage: 'ulan-ude-2011/russia-dprk#p20' });
    const inFull = context.actions.find(action => action.label === 'Read in full')!;
    const page = await room.press(encodeAction(inFull.action));
    expect(JSON.stringify(page.data)).toContain('ulan-ude-2011/russia-dprk#p20"');
  });
});

describe('/ask', () => {
  test('with a topic that there is not says which are near', async () => {
    const reply = await room.run('ask', { question: 'who pays', topic: 'zebras' });
    expect(reply.tone).toBe('problem');
    expect(toPlainText(reply)).toContain('/topics lists them.');
  });

  test('with a topic alone shows what to read first, as /topics prints it', async () => {
    for (const topic of room.library.topics) {
      const reply = await room.say(`/ask topic:${topic.name}`);
      expect([topic.name, reply.tone, reply.audience]).toEqual([topic.name, 'answer', 'everyone']);
    }
  });

  test('with a topic of blanks alone still needs a question', async () => {
    expect((await room.run('ask', { topic: ' ' })).tone).toBe('problem');
  });

  test('about who wrote it is answered from what is known', async () => {
    const reply = await room.run('ask', { question: 'who wrote the article about ulan-ude' });
    expect(toPlainText(reply)).toMatch(/^38 North published it\. The author is not given in our copy\./);
  });
});

test('/topics lists every topic, /sources every article, /help every command', async () => {
  const topics = toPlainText(await room.run('topics'));
  for (const topic of room.library.topics) expect(topics).toContain(topic.summary);
  const sources = toPlainText(await room.run('sources'));
  for (const article of room.library.articles) expect(sources).toContain(article.title);
  const help = toPlainText(await room.run('help'));
  for (const { name } of room.bot.commands()) expect(help).toContain(`/${name.split(' ')[0]}`);
});

test('/topics with words that no topic is near says so before it lists all', async () => {
  const reply = await room.run('topics', { words: 'zzzzzz' });
  expect(toPlainText(reply)).toMatch(/^No topic is near that; these are all of them\.\n/u);
  expect(reply.data).toEqual({ kind: 'topics', topics: expect.arrayContaining([...room.library.topics]) });
});

test('/read article offers articles as a choice of their own kind, not as candidates', async () => {
  const several = await openRoom(await loadBundled(HARBOUR));
  const { data } = await several.run('read', { passage: 'article' });
  expect(data).toMatchObject({ kind: 'articleChoice' });
  expect(data).not.toHaveProperty('candidates');
});

describe('suggestions', () => {
  test('for every option are short enough to show, and lead somewhere when sent', async () => {
    for (const typed of ['', 'pip', 'summit', '12', 'naval exercises']) {
      for (const command of room.bot.commands()) {
        for (const [option, spec] of Object.entries(command.options)) {
          const suggestions = await room.bot.suggest({ command: command.name, option, typed });
          expect(suggestions.length).toBeLessThanOrEqual(25);
          expect(new Set(suggestions.map(each => each.value)).size).toBe(suggestions.length);
          for (const { value, label } of suggestions) {
            expect(label.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeLessThanOrEqual(100);
            if (spec.suggests === 'passage') expect(room.library.passage(value)).toBeDefined();
          }
        }
      }
    }
  });

  test.each([
    ['ask', 'topic', 'pip', 'pipeline'],
    ['quote', 'passage', '¶12', 'ulan-ude-2011/russia-dprk#p12'],
    ['quote', 'passage', 'pip', 'ulan-ude-2011/russia-dprk#p3'],
    ['quote', 'passage', 'the gas pipe', 'ulan-ude-2011/russia-dprk#p3'],
    ['quote', 'passage', 'Siden', 'ulan-ude-2011/russia-dprk#p6'],
    ['quote', 'passage', 'Sidenko', 'ulan-ude-2011/russia-dprk#p6'],
    ['quote', 'passage', 'Who Doesn', 'ulan-ude-2011/russia-dprk#p1'],
  ])('/%s %s: %j offers %s', async (command, option, typed, value) => {
    expect((await room.bot.suggest({ command, option, typed })).map(each => each.value)).toContain(value);
  });

  test('a topic whose name begins as typed comes before one whose alias does', async () => {
    const [first] = await room.bot.suggest({ command: 'ask', option: 'topic', typed: 'pi' });
    expect(first?.value).toBe('pipeline');
  });

  test('a topic offers what its own passages are about', async () => {
    const own = await room.bot.suggest({ command: 'pipeline', option: 'question', typed: '' });
    expect(own.length).toBeGreaterThan(0);
    const typed = await room.bot.suggest({
      command: 'naval-exercises',
      option: 'question',
      typed: 'Sidenko',
    });
    expect(typed.map(each => each.value).join()).toContain('Sidenko');
  });

  test.each([
    ['an unknown command', 'zebra', 'question'],
    ['an unknown option', 'ask', 'colour'],
    ['an inherited name', 'ask', 'constructor'],
    ['an option that suggests nothing', 'help', 'command'],
  ])('for %s there are none', async (_name, command, option) => {
    expect(await room.bot.suggest({ command, option, typed: 'x' })).toEqual([]);
  });
});
