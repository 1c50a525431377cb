import { describe, expect, test } from 'vitest';
import { encodeAction } from '../../../src/index.ts';
import type { PassageId } from '../../../src/model.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { citationBlock } from '../../../src/reply/present/citation-block.ts';
import { joinReplies } from '../../../src/reply/present/join-replies.ts';
import { readInContext, showOthers } from '../../../src/reply/present/passage-actions.ts';
import { presentChoice } from '../../../src/reply/present/present-choice.ts';
import { presentProblem } from '../../../src/reply/present/problem.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { makeCitation } from './make-citation.ts';

const cited = (text: string, number: number) =>
  makeCitation(text, { passageId: `pack/article#p${number}` as PassageId, label: `¶${number}` });

function found(text: string, number: number): Reply {
  const citation = cited(text, number);
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [citationBlock(citation)],
    actions: [readInContext(citation)],
    data: { kind: 'found', citations: [citation], repaired: [] } as never,
  };
}

const HEIGHT = found('The tower is forty metres high.', 4);
const KEEPER = found('Its keeper has a dog.', 7);
const choice = (...numbers: readonly [number, ...number[]]): Reply => {
  const [first, ...more] = numbers.map(number => cited(`Passage ${number}.`, number));
  return presentChoice({
    heading: 'Which one?',
    candidates: [first!, ...more],
    notes: [],
    data: { kind: 'choice', candidates: [] },
  });
};
const how = { question: 'how high is the tower', reply: HEIGHT };
const who = { question: 'who has a dog', reply: KEEPER };

test('each question stands over its answer, in order', () => {
  expect(
    toPlainText(joinReplies([how, who]))
      .split('\n')
      .filter(line => !line.startsWith('On Light')),
  ).toEqual([
    '1. how high is the tower',
    '"The tower is forty metres high." ¶4',
    '2. who has a dog',
    '"Its keeper has a dog." ¶7',
  ]);
});

test('what can be done next says for which answer', () => {
  expect(joinReplies([how, who]).actions.map(({ label }) => label)).toEqual([
    '1. Read in context',
    '2. Read in context',
  ]);
});

describe('it is', () => {
  const problem = { question: 'why', reply: presentProblem('No.') };
  const picking = { question: 'which', reply: choice(1, 2) };
  test.each([
    ['public where every part is', [how, who], 'everyone', 'answer'],
    ['private where one part is', [how, problem], 'asker', 'answer'],
    ['a choice where there is nothing better', [picking, problem], 'asker', 'choice'],
    ['a problem where all are', [problem, problem], 'asker', 'problem'],
  ] as const)('%s', (_name, [first, ...rest], audience, tone) => {
    expect(joinReplies([first, ...rest])).toMatchObject({ audience, tone, placement: 'reply' });
  });

  test('sharable part by part where it is private', () => {
    expect(joinReplies([how, problem, who]).actions.map(({ label }) => label)).toEqual([
      '1. Share',
      '1. Read in context',
      '3. Share',
      '3. Read in context',
    ]);
  });
});

test('a quotation that answers two questions is shown once', () => {
  const reply = joinReplies([how, { ...how, question: 'is it high' }, who]);
  expect(toPlainText(reply).match(/forty metres/gu)).toHaveLength(1);
  expect(toPlainText(reply)).toMatch(/^1\. how high is the tower · is it high\n/u);
  expect(toPlainText(reply)).toContain('2. who has a dog');
});

test('every row still picks its own passage, also one that two choices offer', () => {
  const reply = joinReplies([
    how,
    { question: 'a', reply: choice(1, 2) },
    { question: 'b', reply: choice(3, 2) },
  ]);
  const rows = reply.blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
  const picked = rows.map(({ number }) => encodeAction(reply.actions[(number ?? 0) - 1]!.action));
  expect(picked.map(id => /#(p\d)/u.exec(id)?.[1])).toEqual(['p1', 'p2', 'p3', 'p2']);
  const ids = reply.actions.map(({ action }) => encodeAction(action));
  expect(new Set(ids).size).toBe(ids.length);
});

test('of one answer the way on is kept, and nothing takes the others away', () => {
  const neighbours = showOthers([cited('Before.', 3), cited('After.', 5)], cited('x', 4));
  const reply = joinReplies([
    { ...how, reply: { ...HEIGHT, actions: [...HEIGHT.actions, ...neighbours] } },
    { question: 'a', reply: choice(1, 2) },
  ]);
  const kinds = reply.actions.map(({ action }) => action.kind);
  expect(kinds).toEqual(['share', 'context', 'pick', 'pick']);
});

test('a long question is cut, and labels stay within a button', () => {
  const long = { question: `who has ${'a very '.repeat(60)}old dog`, reply: choice(1, 2) };
  const reply = joinReplies([long, who]);
  expect(toPlainText(reply).split('\n')[0]?.length).toBeLessThanOrEqual(125);
  for (const { label } of reply.actions) expect(label.length).toBeLessThanOrEqual(75);
});

test('questions that were left out are counted', () => {
  expect(toPlainText(joinReplies([how, who], 2))).toContain('ask the other 2 again');
  expect(toPlainText(joinReplies([how, who], 1))).toContain('ask the last one again');
});

test('one reply stays as it is', () => {
  expect(joinReplies([how])).toBe(HEIGHT);
});
