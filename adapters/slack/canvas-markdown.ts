/** A bibliography in the Markdown of a canvas. What others have written does nothing there but be read. */
import { type BibliographyEntry, type Run, said, say, toSay } from '../../src/index.ts';

/** In front of each of its paragraphs, which are known again by it: nobody writes so by chance. */
export const CANVAS_SIGN = '⁂¶';
export const CANVAS_HEADING = toSay('Sources of this discussion');

/** Each is taken away by a call of its own once it is out of date, and Slack takes some fifty a minute. */
const ENTRIES_MAX = 40;

/** Paragraphs, so that whatever people write between them is a paragraph of its own. */
export function canvasMarkdown(entries: readonly Pick<BibliographyEntry, 'runs'>[]): string {
  const left = entries.length - ENTRIES_MAX;
  const shown = entries.slice(0, ENTRIES_MAX).map(({ runs }) => runs.map(runMarkdown).join(''));
  const more = left > 0 ? [say`and ${left} more: /cite channel has all of them.`] : [];
  const paragraphs = [...shown, ...more].map(text => `${CANVAS_SIGN} ${text}`);
  return [`## ${CANVAS_SIGN} ${said(CANVAS_HEADING)}`, ...paragraphs].join('\n\n');
}

function runMarkdown({ text, italic }: Run): string {
  const escaped = escapeCanvas(text);
  return italic === true && /^\S(?:.*\S)?$/u.test(text) ? `*${escaped}*` : escaped;
}

/** Every mark that could begin a link, a mention, an emoji or a style; the text is on one line already. */
export function escapeCanvas(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_~[\]<>|!@&:#]/gu, '\\$&');
}
