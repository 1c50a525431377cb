/** Questions as people type them, over the bundled packs: what everyone sees, what the asker, and what nobody does. */
import { beforeAll, describe, expect, test } from 'vitest';
import { packOfRows } from '../../../src/eval/library-of-rows.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { openRoom, passagesIn, type RoomUnderTest } from './room.ts';

let room: RoomUnderTest;
beforeAll(async () => {
  room = await openRoom();
});

describe('what the article says is shown to everyone', () => {
  test.each([
    ['/summit where was it held', '¶1'],
    ['/summit when', '¶1'],
    ['/summit where', '¶1'],
    ['engagement vs pressure', '¶25'],
    ['engagement and pressure', '¶25'],
    ['who is Sidenko', '¶6'],
    ['what is juche', '¶12'],
  ])('%s', async (line, passage) => {
    const reply = await room.sayFirst(line);
    expect([reply.data.kind, reply.audience]).toEqual(['found', 'everyone']);
    expect(passagesIn(reply)[0]).toBe(passage);
  });
});

describe('what the article may say is shown to the asker, with the right passage first', () => {
  test.each([
    ["/pipeline who's against it", '¶23'],
    ['/pipeline route', '¶3'],
    ['US', '¶18'],
    ['what about Japan', '¶19'],
    ['did the pipeline cost much', '¶3'],
  ])('%s', async (line, passage) => {
    const reply = await room.sayFirst(line);
    expect([reply.data.kind, reply.audience]).toEqual(['closest', 'asker']);
    expect(passagesIn(reply)[0]).toBe(passage);
  });
});

describe('a word that several passages have is a choice among them', () => {
  test.each([
    ['japan', ['¶19', '¶23', '¶15']],
    ['missiles', ['¶29', '¶21']],
  ])('%s', async (line, passages) => {
    const reply = await room.sayFirst(line);
    expect([reply.data.kind, reply.audience]).toEqual(['ambiguous', 'asker']);
    expect(passagesIn(reply)).toEqual(passages);
  });
});

describe('what the article does not say is never shown to everyone', () => {
  test.each([
    ['what did biden say', []],
    ['biden', []],
    ['putin', []],
    ['what did putin say', []],
    ['jinping', []],
    ['what did xi jinping say', []],
    ['kim jong un', ['¶2']],
    ['kim jong nam', ['¶2']],
    ['what did kim jong un say', ['¶2']],
    ['did merkel sign the agreement on the joint naval exercises', ['¶6']],
    ['did churchill command the eastern military district of russia', ['¶6']],
    ['where will they take place', []],
    ['/naval-exercises where will they take place', ['¶6']],
    ['/pipeline what will it cost', ['¶3']],
    ['/pipeline why', ['¶5']],
    ['/pipeline who paid', ['¶3']],
    ['/pipeline how long is it', ['¶3']],
    ['/summit why', ['¶1']],
    ['/summit who paid for it', ['¶1']],
    ['/summit what did they eat', ['¶1']],
  ])('%s', async (line, first) => {
    const reply = await room.sayFirst(line);
    expect(reply.audience).toBe('asker');
    expect(passagesIn(reply).slice(0, 1)).toEqual(first);
    expect(reply.data.kind).toBe(first.length === 0 ? 'notFound' : 'closest');
  });
});

describe('a question word says nothing where nothing was asked about', () => {
  test.each(['why?', 'when', 'who', 'when was that', 'it'])('%s', async line => {
    expect(toPlainText(await room.sayFirst(line))).toMatch(/^There is no word in that to search for\./u);
  });
});

test('several questions in one are answered one after the other', async () => {
  const { audience, data } = await room.sayFirst('who signed and when and why did Japan object');
  expect([data.kind, audience]).toEqual(['several', 'everyone']);
  const replies = data.kind === 'several' ? data.replies : [];
  const first = replies.map(reply => (reply.kind === 'found' ? reply.citations[0].label : reply.kind));
  expect(first).toEqual(['¶6', '¶6', '¶23']);
});

describe('a topic in the middle of a question narrows it', () => {
  test.each([
    ['did they quarrel over the pipeline', '/pipeline did they quarrel over it', '¶3'],
    ['wait so who gains by the gas pipeline', '/pipeline wait so who gains by it', '¶3'],
  ])('%s', async (free, command) => {
    const [own, beside] = [passagesIn(await room.sayFirst(free)), passagesIn(await room.sayFirst(command))];
    expect(own.toSorted()).toEqual(beside.toSorted());
  });
});

describe('a question that says nothing but the name of a topic is answered as the topic answers it', () => {
  test.each([
    ['when was the summit', '/summit when'],
    ['where was the sumit', '/summit where'],
    ['when are the exercises', '/naval-exercises when'],
    ['who is against the pipeline', '/pipeline who is against it'],
    ['why the pipeline', '/pipeline why'],
  ])('%s: %s', async (free, command) => {
    const [own, beside] = [await room.sayFirst(free), await room.sayFirst(command)];
    expect([own.data.kind, passagesIn(own)]).toEqual([beside.data.kind, passagesIn(beside)]);
  });

  test('unless another pack has more of it', async () => {
    const own = packOfRows(
      [
        {
          id: 'society-1',
          docId: 'society',
          title: 'Society',
          text: 'The meeting was on 3 May. The meeting was long.',
        },
        { id: 'society-2', docId: 'society', title: 'Society', text: 'The hut is open.' },
      ],
      'society',
    );
    const bot = await openRoom(createLibrary([...room.library.packs, own]));
    expect((await bot.say('when was the meeting')).audience).toBe('asker');
    expect((await bot.say('/summit when')).audience).toBe('everyone');
  });

  test('or, when it asks for no kind of thing, by a choice of what to read first', async () => {
    const reply = await room.sayFirst('what are the exercises about');
    expect([reply.data.kind, passagesIn(reply)]).toEqual(['ambiguous', ['¶7', '¶6', '¶8']]);
  });
});

describe('the words of what is only close', () => {
  test('say so, and what each passage has and lacks', async () => {
    const text = toPlainText(await room.sayFirst('/pipeline what will it cost'));
    expect(text).toMatch(/^Nothing here says that in so many words\. The closest passages:/u);
    expect(text).toContain('has pipeline; nothing on cost');
  });

  test('name a topic whose passages they are not of', async () => {
    const text = toPlainText(await room.sayFirst('/summit what is juche'));
    expect(text).toContain('Not in the passages on summit; found elsewhere in the pack.');
  });
});
