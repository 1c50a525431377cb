/** Files of plain text. */
import { decodeText, notText } from './decode-text.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { oneArticle, type Reader } from './reader.ts';
import { groupsOf, splitParagraphs } from './split-paragraphs.ts';
import { type TextBlock, writeBlocks } from './text-block.ts';
import { readTextHead } from './text-head.ts';
import { readHeadings } from './text-headings.ts';

export const readPlainText: Reader = async (bytes, { name }) => {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') return notText(decoded.kind, name);
  const front = readFrontMatter(decoded.text, name);
  if (front.kind === 'refused') return front;
  const head = readTextHead(groupsOf(front.text));
  const { parts, dropped } = readHeadings(head.groups);
  const blocks = parts.flatMap(({ heading, groups }): readonly TextBlock[] => [
    ...(heading === undefined ? [] : [{ kind: 'heading' as const, ...heading }]),
    ...splitParagraphs(groups, head.groups).map(text => ({ kind: 'paragraph' as const, text })),
  ]);
  return oneArticle({
    markdown: writeBlocks(blocks),
    metadata: { ...head.metadata, ...front.metadata },
    dropped: [...decoded.dropped, ...front.dropped, ...head.dropped, ...dropped],
    notices: [...decoded.notices, ...front.notices],
    mayHaveFurniture: true,
    lines: decoded.text,
  });
};
