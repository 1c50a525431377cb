import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CITE_STYLES } from '../../src/bibliography/style.ts';
import type { ArticleId, PassageId } from '../../src/model.ts';
import type { Action } from '../../src/reply/action.ts';
import { decodeAction, ENCODED_ACTION_MAX, encodeAction } from '../../src/reply/encode-action.ts';

const slug = (max: number) =>
  fc
    .string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'),
      minLength: 1,
      maxLength: max,
    })
    .filter(text => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text));
const articleId = fc.tuple(slug(24), slug(40)).map(([pack, article]) => `${pack}/${article}` as ArticleId);
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 });
const rowKey = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 8,
  maxLength: 8,
});
const at = fc.record({
  passageId: fc
    .tuple(articleId, fc.integer({ min: 1, max: 9_999_999 }))
    .map(([id, ordinal]) => `${id}#p${ordinal}` as PassageId),
  hash,
});
/** Few enough for the button of an article with the longest name. */
const several = fc
  .tuple(at, fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 2 }))
  .map(([first, more]) => ({ ...first, more: more.toSorted((a, b) => a - b) }));
const outcome = fc.constantFrom('stated', 'differs', 'notInSources', 'exact', 'spliced', 'quotations');
/** A check may rest on no passage. */
const checked = fc.oneof(
  fc.tuple(at, outcome).map(([on, of]) => ({ ...on, outcome: of })),
  fc.record({ outcome, hash: fc.constant('') }),
);
const style = { style: fc.constantFrom(...CITE_STYLES.map(({ name }) => name)) };
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom('pick', 'share'), at: several }),
  fc.record({ kind: fc.constantFrom('context', 'show', 'pick', 'share'), at }),
  fc.record(
    { kind: fc.constant('cite'), at: fc.oneof(at, several), ...style },
    { requiredKeys: ['kind', 'at'] },
  ),
  fc.record(
    { kind: fc.constant('citeArticle'), articleId, ...style },
    { requiredKeys: ['kind', 'articleId'] },
  ),
  fc.record(
    {
      kind: fc.constant('citeAll'),
      of: fc.oneof(
        fc.record({ kind: fc.constantFrom('here', 'channel', 'library') }),
        fc.record({ kind: fc.constant('pack'), packId: slug(24) }),
      ),
      ...style,
    },
    { requiredKeys: ['kind', 'of'] },
  ),
  fc.record({ kind: fc.constant('full'), articleId, page: fc.integer({ min: 1, max: 9_999_999 }) }),
  fc.record({ kind: fc.constant('pace'), page: fc.integer({ min: 1, max: 9_999_999 }) }),
  fc.record({ kind: fc.constant('shownHere'), page: fc.integer({ min: 1, max: 9_999_999 }) }),
  fc.record({ kind: fc.constant('outline'), articleId, page: fc.integer({ min: 1, max: 9_999_999 }) }),
  fc.record({
    kind: fc.constant('timeline'),
    of: fc.oneof(
      fc.constant({ kind: 'all' }),
      fc.record({ kind: fc.constant('article'), articleId }),
      fc.record({
        kind: fc.constant('topic'),
        packId: slug(24),
        topic: fc.oneof(slug(31), fc.constantFrom('ночной_паром', 'रात-की-नौका', 'a', 't')),
      }),
    ),
    page: fc.integer({ min: 1, max: 9_999_999 }),
  }),
  fc.record({
    kind: fc.constant('shareCheck'),
    check: fc.constantFrom('claim', 'quotation'),
    seen: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('moreForCheck'), check: fc.constantFrom('claim', 'quotation') }),
  fc.record({
    kind: fc.constant('askTopic'),
    asks: fc.constantFrom('when', 'where'),
    packId: slug(24),
    topic: fc.oneof(
      slug(31),
      fc.constantFrom('ночной_паром', '夜のフェリー', 'रात-की-नौका', 'เรือ', 'p', 't'),
    ),
  }),
  fc.record({ kind: fc.constant('askArticle'), asks: fc.constantFrom('when', 'where'), articleId }),
  fc.record({ kind: fc.constant('whoIs'), at, start: fc.integer({ min: 0, max: 999_999 }) }),
  fc.record({
    kind: fc.constantFrom('giveFeedback', 'takeBack'),
    opinion: fc.constantFrom('useful', 'notThePassage'),
    on: at,
  }),
  fc.record({
    kind: fc.constantFrom('giveFeedback', 'takeBack'),
    opinion: fc.constant('wrongVerdict'),
    on: checked,
  }),
  fc.record({ kind: fc.constant('keepClaim'), keep: fc.boolean(), on: checked }),
  fc.record({ kind: fc.constant('feedbackPage'), page: fc.integer({ min: 1, max: 9_999_999 }) }),
  fc.record({
    kind: fc.constant('missed'),
    does: fc.constantFrom('list', 'pins'),
    page: fc.integer({ min: 1, max: 9_999_999 }),
  }),
  fc.record({
    kind: fc.constant('missed'),
    does: fc.constantFrom('open', 'ignore', 'topic', 'unpin'),
    id: rowKey,
  }),
  fc.record({ kind: fc.constant('missed'), does: fc.constant('pin'), id: rowKey, passage: at }),
  fc.record({ kind: fc.constant('missed'), does: fc.constant('renew'), id: rowKey, hash }),
  fc.constant({ kind: 'dismiss' }),
) as fc.Arbitrary<Action>;

test('an action comes back from its encoded form as it was', () => {
  fc.assert(
    fc.property(action, each => {
      expect(decodeAction(encodeAction(each))).toEqual(each);
    }),
  );
});

test('no action is longer than the shortest limit of the platforms', () => {
  fc.assert(fc.property(action, each => encodeAction(each).length <= ENCODED_ACTION_MAX));
});

test('two actions differ when encoded', () => {
  fc.assert(
    fc.property(action, action, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(encodeAction(one)).not.toBe(encodeAction(other));
    }),
  );
});

test('whatever arrives in place of an action is refused, never thrown at', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'1:cspfhdkmqtnvuw/#p0a-.'), maxLength: 60 }),
    fc.tuple(action, fc.string({ maxLength: 5 })).map(([each, tail]) => encodeAction(each) + tail),
  );
  fc.assert(
    fc.property(hostile, text => {
      const decoded = decodeAction(text);
      if (decoded !== undefined) expect(encodeAction(decoded)).toBe(text);
    }),
  );
});

test.each([
  ['another version', '2:c:pack/article#p1:0123456789ab'],
  ['an unknown letter', '1:z:pack/article#p1:0123456789ab'],
  ['a pack of 25 characters', `1:c:${'a'.repeat(25)}/article#p1:0123456789ab`],
  ['a path out of the library', '1:f:../secrets:1'],
  ['page 0', '1:f:pack/article:0'],
  ['a line break at the end', '1:d\n'],
  ['capitals', '1:c:Pack/article#p1:0123456789ab'],
  ['more passages than a message holds', '1:p:pack/article#p1:0123456789ab:2-30'],
  ['passages out of order', '1:p:pack/article#p1:0123456789ab:3.2'],
  ['a range written as two', '1:p:pack/article#p1:0123456789ab:2.3'],
  ['several passages in context', '1:c:pack/article#p1:0123456789ab:2'],
  ['a topic in capitals', '1:t:t:pack/Summit'],
  ['a topic with a blank', '1:t:t:pack/the summit'],
  ['a topic of 32 characters', `1:t:t:pack/${'a'.repeat(32)}`],
  ['a topic of no pack', '1:t:t:summit'],
  ['what no button asks', '1:t:w:pack/summit'],
  ['a passage in place of an article', '1:a:p:pack/article#p1'],
  ['a name without its place', '1:n:pack/article#p1:0123456789ab'],
  ['a place before the text', '1:n:pack/article#p1:0123456789ab:-1'],
  ['a place with a nought in front', '1:n:pack/article#p1:0123456789ab:07'],
  ['a style that there is not', '1:b7:pack/article#p1:0123456789ab'],
  ['a whole article with a hash', '1:b1:pack/article:0123456789ab'],
  ['a row whose name is too long', '1:u:o:abcdefghi'],
  ['what nobody does with a row', '1:u:z:abcdefgh'],
  ['page 0 of the questions', '1:u:l:0'],
  ['a passage for no question', '1:u::pack/article#p1:0123456789ab'],
  ['nothing', ''],
])('refuses %s', (_name, encoded) => {
  expect(decodeAction(encoded)).toBeUndefined();
});
