/** Files of Markdown, with or without front matter. */
import { cleanMarkdown } from './clean-markdown.ts';
import { decodeText, notText } from './decode-text.ts';
import { mendLines } from './mend-lines.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { oneArticle, type Reader } from './reader.ts';
import { stripMarkup } from './strip-markup.ts';

export const readMarkdown: Reader = async (bytes, { name }) => {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') return notText(decoded.kind, name);
  const front = readFrontMatter(decoded.text, name);
  if (front.kind === 'refused') return front;
  const clean = cleanMarkdown(front.text);
  const stripped = stripMarkup(clean.markdown);
  const mended = mendLines(stripped.markdown);
  return oneArticle({
    markdown: mended.markdown,
    metadata: front.metadata,
    dropped: [...decoded.dropped, ...front.dropped, ...clean.dropped, ...stripped.dropped],
    notices: [...decoded.notices, ...front.notices, ...mended.notices],
    mayHaveFurniture: true,
    lines: decoded.text,
  });
};
