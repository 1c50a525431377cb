import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../adapters/console/limits.ts';
import { render } from '../../../adapters/console/render.ts';
import type { Screen } from '../../../adapters/console/style.ts';
import { widthOf } from '../../../adapters/console/wrap.ts';
import type { ArticleId, Citation, PassageId, Reply } from '../../../src/index.ts';

const PLAIN: Screen = { columns: 60, styled: false, picks: true, marksPrivate: true };

function citationOf(text: string, key?: string): Citation {
  const start = key === undefined ? -1 : text.indexOf(key);
  return {
    passageId: 'harbour/ferry#p1' as PassageId,
    articleId: 'harbour/ferry' as ArticleId,
    hash: '0123456789ab',
    label: '¶1',
    title: 'The night ferry',
    headings: [],
    quotation: { exact: text, start: 0, end: text.length },
    ...(key !== undefined && { keySentence: { exact: key, start, end: start + key.length } }),
    fidelity: 'verbatim',
    summarises: [],
    source: { licence: 'CC0', publisher: 'Harbour Notes' },
  };
}

function replyOf(citation: Citation, more: Partial<Reply> = {}): Reply {
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [{ kind: 'citation', citation, source: true }],
    actions: [],
    data: { kind: 'passages', citations: [citation] },
    ...more,
  };
}

const LONG = 'The ferry leaves at nine. It arrives before the bakers open, and nobody knows why it does so.';

test('a quotation hangs beside its mark, with its number at the right', () => {
  expect(render(replyOf(citationOf(LONG)), PLAIN)).toBe(
    [
      '“The ferry leaves at nine. It arrives before the bakers',
      ' open, and nobody knows why it does so.”                  ¶1',
      '  The night ferry · Harbour Notes · verbatim',
    ].join('\n'),
  );
});

test('on a narrow screen the number follows the words', () => {
  const shown = render(replyOf(citationOf('The ferry leaves at nine.')), { ...PLAIN, columns: 32 });
  expect(shown.split('\n')[0]).toBe('“The ferry leaves at nine.”  ¶1');
});

test('a screen of 24 columns is filled, not overflowed', () => {
  const columns = columnsOf(24);
  const lines = render(replyOf(citationOf(LONG)), { ...PLAIN, columns }).split('\n');
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(24);
});

test('the key sentence is bold where that may be, also over a break, and unmarked elsewhere', () => {
  const reply = replyOf(
    citationOf(LONG, 'It arrives before the bakers open, and nobody knows why it does so.'),
  );
  const styled = render(reply, { ...PLAIN, styled: true });
  expect(styled).toContain('nine. \u001B[1mIt arrives');
  expect(styled).toContain('\u001B[1mopen');
  expect(render(reply, PLAIN)).not.toContain('\u001B');
});

test('a link stays on one line', () => {
  const link = `https://example.org/${'long/'.repeat(30)}`;
  const shown = render(replyOf({ ...citationOf(LONG), link }), PLAIN);
  expect(shown.split('\n')).toContain(`  ${link}`);
});

test('what only the asker would see is marked in a chat', () => {
  const reply = replyOf(citationOf(LONG), { audience: 'asker' });
  expect(render(reply, PLAIN)).toMatch(/^\(only you see this\)\n/u);
  expect(render(reply, { ...PLAIN, marksPrivate: false })).toMatch(/^“/u);
});

test('actions are numbered, and those of a row are its own', () => {
  const at = { passageId: 'harbour/ferry#p1' as PassageId, hash: '0123456789ab' };
  const reply = replyOf(citationOf(LONG), {
    heading: 'Which one?',
    blocks: [{ kind: 'list', items: [{ label: '¶1', text: 'The crossing', number: 1 }] }],
    actions: [
      { label: '¶1 The crossing', style: 'secondary', action: { kind: 'pick', at } },
      { label: 'None of these', style: 'secondary', action: { kind: 'dismiss' } },
    ],
  });
  expect(render(reply, PLAIN)).toBe('Which one?\n  [1] ¶1  The crossing\n  [2] None of these');
  expect(render(reply, { ...PLAIN, picks: false })).toBe('Which one?\n  ¶1  The crossing');
});

test('a dismissed message leaves nothing', () => {
  const reply = replyOf(citationOf(LONG), { blocks: [], audience: 'asker', placement: 'remove' });
  expect(render(reply, PLAIN)).toBe('');
});

describe('nothing is wider than the screen', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc.stringMatching(/^[\u4E00-\u9FFF\u3040-\u30FF]{1,120}$/u),
    fc.lorem({ maxCount: 60 }),
  );
  test('whatever is quoted, from 20 columns on', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 100 }), (text, columns) => {
        const lines = render(replyOf(citationOf(text)), { ...PLAIN, columns }).split('\n');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('East Asian characters count as two', () => {
    const lines = render(replyOf(citationOf('港'.repeat(40))), { ...PLAIN, columns: 40 }).split('\n');
    expect(lines[0]).toBe(`“${'港'.repeat(19)}`);
  });
});
