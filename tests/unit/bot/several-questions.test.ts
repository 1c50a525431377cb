/** Several questions in one line, over the bundled packs. */
import { beforeEach, describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { openRoom, type RoomUnderTest } from './room.ts';

let room: RoomUnderTest;
beforeEach(async () => {
  room = await openRoom();
});

const MET = 'when did the leaders meet';
const SIGNED = 'who signed the agreement on the exercises';
const CUP = 'who won the 1998 world cup';

test('are answered one after the other, in one public reply', async () => {
  const reply = await room.say(`${MET} and ${SIGNED}?`);
  expect(reply).toMatchObject({ audience: 'everyone', tone: 'answer', data: { kind: 'several' } });
  expect(toPlainText(reply)).toMatch(/1\. when did .*24 August 2011.*2\. who signed .*Konstantin Sidenko/su);
});

test('are for the asker alone as soon as one of them has no public answer', async () => {
  const reply = await room.say(`${MET}? ${CUP}?`);
  expect(reply).toMatchObject({ audience: 'asker', tone: 'answer' });
  expect(toPlainText(reply)).toMatch(/24 August 2011.*2\. who won .*Not in these sources\./su);
});

test('are private when they were asked in private', async () => {
  expect((await room.say(`${MET}? ${SIGNED}?`, true)).audience).toBe('asker');
});

test('beyond three are left, and that is said', async () => {
  const reply = await room.say(`${MET}? ${SIGNED}? ${MET} in 2011? ${SIGNED} in May? why?`);
  expect(toPlainText(reply)).toContain(
    'Only the first 3 questions are answered at once; ask the other 2 again.',
  );
  expect(room.log.filter(({ event }) => event === 'answered')).toHaveLength(3);
});

describe('one question is answered as it always was', () => {
  test.each([MET, `/ask ${MET} and ${SIGNED}`, 'topics', ''])('%j', async line => {
    const reply = await room.say(line);
    expect(reply.data.kind).not.toBe('several');
    expect(room.log.filter(({ event }) => event === 'answered')).toHaveLength(1);
  });
});
