import { describe, expect, test } from 'vitest';
import { NOTHING_OFFERED, type Offered, toInvocation } from '../../../adapters/console/invocation.ts';
import { decodeAction, type PassageId } from '../../../src/index.ts';

const ORIGIN = { community: 'console', channel: 'console', user: 'you', locale: 'en' };
const at = { passageId: 'harbour/ferry#p2' as PassageId, hash: '0123456789ab' };
const OFFERED: Offered = {
  carried: 'the leaders met',
  actions: [
    { label: 'Read in context', style: 'primary', action: { kind: 'context', at } },
    { label: 'After', style: 'secondary', action: { kind: 'show', at } },
    { label: 'More passages', style: 'secondary', action: { kind: 'moreForCheck', check: 'claim' } },
  ],
};

test('a number picks an action of the reply before', () => {
  const typed = toInvocation(' 2 ', OFFERED, ORIGIN);
  const encoded =
    typed.kind === 'invocation' && typed.invocation.kind === 'action' ? typed.invocation.encoded : '';
  expect(decodeAction(encoded)).toEqual({ kind: 'show', at });
});

test('a number that is not offered says what is', () => {
  expect(toInvocation('4', OFFERED, ORIGIN)).toEqual({
    kind: 'noSuchAction',
    sentence: 'There is no [4] here: pick 1 to 3.',
  });
});

test('an action brings back the text that was checked', () => {
  const typed = toInvocation('3', OFFERED, ORIGIN);
  expect(typed).toMatchObject({ invocation: { kind: 'action', carried: 'the leaders met' } });
});

describe('everything else', () => {
  const cases: readonly [string, string, string][] = [
    ['a year is a question', '1998', 'invocation'],
    ['a line with a number in it is a question', '2 ferries', 'invocation'],
    ['a command', '/ask when', 'invocation'],
    ['an empty line', '', 'nothing'],
    ['blanks', ' \t', 'nothing'],
    ['leaving', '/quit', 'quit'],
    ['leaving, in other words', ' /EXIT ', 'quit'],
  ];
  test.each(cases)('%s', (_name, line, kind) => {
    expect(toInvocation(line, OFFERED, ORIGIN).kind).toBe(kind);
  });

  test('a number where nothing is offered is a question', () => {
    expect(toInvocation('2', NOTHING_OFFERED, ORIGIN).kind).toBe('invocation');
  });
});
