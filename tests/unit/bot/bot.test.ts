import { beforeEach, describe, expect, test } from 'vitest';
import { createBot, encodeAction } from '../../../src/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Library, Pack, Passage } from '../../../src/model.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { HARBOUR, loadBundled, ORIGIN, openRoom, type RoomUnderTest } from './room.ts';

let room: RoomUnderTest;
beforeEach(async () => {
  room = await openRoom();
});

function firstLabel({ data }: Reply): string | undefined {
  return data.kind === 'found' || data.kind === 'passages' ? data.citations[0]?.label : undefined;
}

function actionNamed(reply: Reply, label: string): string {
  const found = reply.actions.find(action => action.label === label);
  if (found === undefined)
    throw new Error(`No ${label} in ${reply.actions.map(each => each.label).join(', ')}`);
  return encodeAction(found.action);
}

describe('a typed line', () => {
  test.each([
    ['a topic alone', '/summit', '/summit'],
    ['capitals', '/SUMMIT', '/summit'],
    ['a topic without the slash', 'summit', '/summit'],
    ['an alias', '/pipelines', '/pipeline'],
    ['an alias of several words', 'six party talks', '/six-party-talks'],
    ['a question after a topic', 'pipeline: where would it go?', '/pipeline where would it go?'],
    [
      'a plain question',
      'who signed the agreement on the exercises',
      '/ask who signed the agreement on the exercises',
    ],
    ['a command without the slash', 'help', '/help'],
    ['a topic that is no command', '/history', 'history'],
  ])('with %s is understood', async (_name, typed, same) => {
    const reply = await room.say(typed);
    expect(reply.tone).toBe('answer');
    expect(toPlainText(reply)).toBe(toPlainText(await room.say(same)));
  });

  test.each([
    ['the first letters', '/pipe', 'pipeline'],
    ['a letter left out', '/pipline', 'pipeline'],
    ['letters swapped', '/smumit', 'summit'],
  ])('with %s of a command says what it was read as', async (_name, typed, name) => {
    expect(toPlainText(await room.say(typed))).toMatch(new RegExp(`^searched for: ${name}\n`));
  });

  test.each([
    ['/xyzzy', 'There is no command /xyzzy. /help lists the commands.'],
    ['/aks who', 'There is no command /aks. Did you mean /ask?'],
    ['/morning', 'There is no command /morning. Did you mean /importing?'],
    ['/thing', 'There is no command /thing. Did you mean /quoting?'],
    ['/', 'Type a command after the slash; /help lists them.'],
    ['', 'Type a question, or /help.'],
    [' \n\t ', 'Type a question, or /help.'],
    ['/ask', '/ask needs a question: what you want to know, in your own words.'],
    ['a'.repeat(10_000), 'That is 10,000 characters; /ask takes up to 1,000.'],
  ])('%j gets one sentence', async (typed, sentence) => {
    const reply = await room.say(typed);
    expect([reply.tone, reply.audience]).toEqual(['problem', 'asker']);
    expect(toPlainText(reply)).toBe(sentence);
  });

  test.each([
    ['/ask ', 'That is 10,000 characters; /ask takes up to 1,000.'],
    ['/quote ', 'That is 10,000 characters; /quote takes up to 1,000.'],
    ['/', 'That is 10,001 characters; /ask takes up to 1,000.'],
  ])('of 10,000 characters after %j is counted without the name of the command', async (start, sentence) => {
    expect(toPlainText(await room.say(start + 'a'.repeat(10_000)))).toBe(sentence);
  });

  test.each(['🙂🙂', 'a', 'the of and', '?!', 'qwzx vbnmq zzkw', '\u202eabc\u0000', '日本語の質問です'])(
    '%j is an abstention without a reference',
    async typed => {
      const reply = await room.say(typed);
      expect([reply.tone, reply.audience, reply.data.kind]).toEqual(['abstention', 'asker', 'notFound']);
      expect(reply.blocks.some(block => block.kind === 'citation')).toBe(false);
    },
  );

  test('that begins with a topic but asks for something else is answered from everywhere', async () => {
    const reply = await room.say('history of the pipeline');
    expect(toPlainText(reply)).toBe(toPlainText(await room.say('/ask history of the pipeline')));
  });
});

describe('who sees a reply', () => {
  test.each([
    ['a topic', '/summit', 'everyone'],
    ['a question', '/ask who signed the agreement on the exercises', 'everyone'],
    ['a passage in context', '/read ulan-ude-2011/russia-dprk#p2', 'asker'],
    ['an abstention', '/ask who won the 1998 world cup', 'asker'],
    ['several passages', '/quote 2-3', 'everyone'],
    ['help', '/help', 'asker'],
  ])('%s: %s is for %s', async (_name, line, audience) => {
    expect((await room.say(line)).audience).toBe(audience);
  });

  test('what was asked in private stays so, with a way to share it', async () => {
    const reply = await room.run('summit', {}, true);
    expect(reply.audience).toBe('asker');
    const shared = await room.press(actionNamed(reply, 'Share'));
    expect([shared.audience, shared.placement]).toEqual(['everyone', 'post']);
    expect(firstLabel(shared)).toBe(firstLabel(reply));
  });

  test('a reply for everyone has nothing to share', async () => {
    expect((await room.say('/summit')).actions.map(action => action.label)).not.toContain('Share');
  });
});

describe('picking an action', () => {
  test('before, after and context move through the article', async () => {
    const reply = await room.run('quote', { passage: 'ulan-ude-2011/russia-dprk#p12' });
    expect(firstLabel(await room.press(actionNamed(reply, 'Before')))).toBe('¶11');
    expect(firstLabel(await room.press(actionNamed(reply, 'After')))).toBe('¶13');
    const context = await room.press(actionNamed(reply, 'Read in context'));
    expect(context.audience).toBe('asker');
    expect(toPlainText(context)).toContain('¶12 in context');
    expect(firstLabel(await room.press(actionNamed(context, 'Share')))).toBe('¶12');
  });

  test('a candidate of a choice is quoted', async () => {
    room = await openRoom(await loadBundled(HARBOUR));
    const choice = await room.say('/quote 2');
    expect(choice.audience).toBe('asker');
    const [first] = choice.actions;
    const picked = await room.press(encodeAction(first!.action));
    expect(first!.label).toContain(firstLabel(picked)!);
    expect(picked.actions.map(action => action.label)).toContain('Share');
  });

  test('none of these takes the message away', async () => {
    room = await openRoom(await loadBundled(HARBOUR));
    const choice = await room.say('/quote 2');
    const reply = await room.press(actionNamed(choice, 'None of these'));
    expect([reply.placement, reply.data.kind]).toEqual(['remove', 'dismissed']);
  });

  test('works after a restart', async () => {
    const encoded = actionNamed(await room.say('/summit'), 'Read in context');
    const restarted = await openRoom();
    expect(toPlainText(await restarted.press(encoded))).toBe(toPlainText(await room.press(encoded)));
  });

  test('turns to the last page where the article has become shorter', async () => {
    const reply = await room.press('1:f:ulan-ude-2011/russia-dprk:999');
    expect(reply.heading).toMatch(/page (\d+) of \1$/);
  });

  test.each([
    [
      'of another version',
      '9:c:a/b#p1:0123456789ab',
      'That button is from another version of Footnote. Please ask again.',
    ],
    [
      'that never was one',
      '<@everyone>',
      'That button is from another version of Footnote. Please ask again.',
    ],
    [
      'of a passage that has gone',
      '1:c:gone/article#p1:0123456789ab',
      'That passage is no longer in the library. Please ask again.',
    ],
    [
      'of an article that has gone',
      '1:f:gone/article:1',
      'That article is no longer in the library. /sources lists those that are.',
    ],
  ])('%s says so', async (_name, encoded, sentence) => {
    const reply = await room.press(encoded);
    expect([reply.tone, reply.audience]).toEqual(['problem', 'asker']);
    expect(toPlainText(reply)).toBe(sentence);
  });

  test.each(['share', 'show', 'pick', 'context'] as const)(
    'to %s a passage that has changed shows how it reads now, to the one who picked it',
    async kind => {
      const passage = room.library.passage('ulan-ude-2011/russia-dprk#p3')!;
      const encoded = encodeAction({ kind, at: { passageId: passage.id, hash: 'ffffffffffff' } });
      const reply = await room.press(encoded);
      expect(reply.audience).toBe('asker');
      expect(toPlainText(reply)).toMatch(/^The passage has changed since\. It now reads:/);
      expect(toPlainText(reply)).toContain(passage.text);
    },
  );
});

describe('a library that is replaced', () => {
  function without(library: Library, topic: string, passage: string): Library {
    const isKept = (each: Passage) => each.id !== passage;
    return createLibrary(
      library.packs.map(
        (pack): Pack => ({
          ...pack,
          topics: pack.topics.filter(each => each.name !== topic),
          passages: pack.passages.filter(isKept),
        }),
      ),
    );
  }

  test('changes the commands, and buttons of before say what has gone', async () => {
    const button = actionNamed(await room.say('/summit'), 'Read in context');
    room.context.replace(without(room.library, 'summit', 'ulan-ude-2011/russia-dprk#p1'));
    expect(room.bot.commands().map(command => command.name)).not.toContain('summit');
    expect((await room.run('summit')).tone).toBe('problem');
    expect(toPlainText(await room.press(button))).toContain('no longer in the library');
  });

  test('that is empty abstains', async () => {
    room.context.replace(createLibrary([]));
    for (const line of ['/ask who signed', '/quote 3', '/read article', '/topics', '/sources', '/help']) {
      expect(['abstention', 'answer', 'choice']).toContain((await room.say(line)).tone);
    }
  });
});

describe('a mistake of ours', () => {
  test('becomes a polite reply whose number is in the log with the cause', async () => {
    const cause = new Error('the index is broken');
    const broken = {
      ...room.library,
      passage: () => {
        throw cause;
      },
    };
    room.context.replace(broken);
    const reply = await room.press('1:c:a/b#p1:0123456789ab');
    expect([reply.tone, reply.audience]).toEqual(['problem', 'asker']);
    const incident = reply.data.kind === 'problem' ? reply.data.incident : undefined;
    expect(toPlainText(reply)).toContain(incident);
    expect(room.log).toContainEqual({
      event: 'failed',
      fields: expect.objectContaining({ incident }),
      error: cause,
    });
  });
});

test('a mistake before anything is looked at is answered as politely', async () => {
  const log: string[] = [];
  const logger = { debug() {}, info() {}, warn() {}, error: (event: string) => void log.push(event) };
  const context = {
    ...room.context,
    corpus: () => {
      throw new Error('the library is gone');
    },
  };
  const reply = await createBot(context, logger).handle({ ...ORIGIN, kind: 'text', text: 'summit' });
  expect([reply.tone, reply.audience, log]).toEqual(['problem', 'asker', ['failed']]);
});

test('the log holds no word of anyone', async () => {
  const secret = 'xylophone';
  await room.say(`/ask ${secret} summit`);
  await room.say(`/${secret} ${secret}`);
  await room.say(secret);
  await room.run(secret, { question: secret });
  await room.press(secret);
  await room.bot.handle({ ...ORIGIN, user: secret, kind: 'text', text: '/summit' });
  expect(room.log.length).toBe(6);
  expect(JSON.stringify(room.log)).not.toContain(secret);
});

test('of more than can wait, those that come last are told so at once', async () => {
  const replies = await Promise.all(Array.from({ length: 2_010 }, () => room.press('no action')));
  const busy = replies.flatMap((reply, i) =>
    toPlainText(reply).includes('Ask again in a minute') ? [i] : [],
  );
  expect(busy.length).toBeGreaterThan(0);
  expect(busy).toEqual(Array.from({ length: busy.length }, (_, i) => 2_010 - busy.length + i));
});
