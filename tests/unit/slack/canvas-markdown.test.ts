import { expect, test } from 'vitest';
import { canvasMarkdown, escapeCanvas } from '../../../adapters/slack/canvas-markdown.ts';
import { createCanvases } from '../../fakes/slack/canvases.ts';
import { createWorkspace } from '../../fakes/slack/workspace.ts';

const NASTY = [
  '![](@U0ALICE) and ![](#C0GENERAL)',
  '[free tickets](https://evil.example/ticket) https://evil.example',
  '@here @everyone <!channel> <@U024BE7LH>',
  '# Heading **bold** _italic_ ~~gone~~ `code` :tada:',
  'a\n\n# b\n\n> c\n\n| d |',
  '\\[x](https://evil.example) \\\\[y](https://evil.example)',
  '&lt;b&gt; & &amp;',
];

test.each(NASTY)('%j is read as it is, and does nothing', text => {
  const workspace = createWorkspace();
  const violations: string[] = [];
  const canvases = createCanvases({ workspace, scopes: new Set(), violations });
  canvases.write('C0GENERAL', canvasMarkdown([{ runs: [{ text: 'By ' }, { text, italic: true }] }]));
  expect(canvases.read('C0GENERAL')).toEqual([
    '⁂¶ Sources of this discussion',
    `⁂¶ By ${text.replace(/\s+/gu, ' ')}`,
  ]);
  expect(violations).toEqual([]);
});

test('more than can be taken away again is counted', () => {
  const entries = Array.from({ length: 43 }, (_, at) => ({ runs: [{ text: `Source ${at}` }] }));
  const paragraphs = canvasMarkdown(entries).split('\n\n');
  expect(paragraphs).toHaveLength(1 + 40 + 1);
  expect(paragraphs.at(-1)).toContain('and 3 more');
});

test('a text of plain words is not touched', () => {
  expect(escapeCanvas('Lind, R. “The night ferry.” Harbour Notes, May 2019.')).toBe(
    'Lind, R. “The night ferry.” Harbour Notes, May 2019.',
  );
});
