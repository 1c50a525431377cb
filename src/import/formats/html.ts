/** Web pages: the article that is on them. */

import { say } from '../../language/say.ts';
import { decodeMarkup } from './decode-markup.ts';
import { type DomDocument, type DomElement, parseDocument } from './dom.ts';
import { domBlocks } from './dom-blocks.ts';
import { ELEMENTS_MAX, findMainText } from './main-text.ts';
import { pageMetadata } from './page-metadata.ts';
import { pageTitle } from './page-title.ts';
import { oneArticle, type Reader, type Reading, type Refusal, refuse } from './reader.ts';
import { writeBlocks } from './text-block.ts';

export const readHtml: Reader = async (bytes, { name, charset }) => {
  return readPage(decodeMarkup(bytes, charset), name);
};

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i;

/** `address` is where the page was found, where the file says it. */
export async function readPage(markup: string, name: string, address?: string): Promise<Reading | Refusal> {
  const tags = markup.match(/<[a-z]/gi)?.length ?? 0;
  if (tags > ELEMENTS_MAX) {
    return refuse(
      say`${name} has ${tags} elements, more than any article: save the part that you mean and import that.`,
    );
  }
  const document = await parseDocument(markup);
  if (isTooDeep(document))
    return refuse(
      say`${name} is nested deeper than any page is: save the part that you mean and import that.`,
    );
  const found = pageMetadata(document, address ?? SAVED_FROM.exec(markup)?.[1]);
  const main = await findMainText(document);
  if (main === undefined) return refuse(say`${name} has no text to quote: there is nothing to import.`);
  const { blocks, dropped } = domBlocks(main.root, main);
  if (!blocks.some(block => block.kind !== 'heading')) {
    return refuse(
      say`${name} shows no text without its scripts: open it in a browser, save it from there and import that.`,
    );
  }
  const title = pageTitle(document, main.root, found.title);
  return oneArticle({
    markdown: writeBlocks(blocks),
    metadata: { ...found, ...(title !== undefined && { title }) },
    dropped,
    notices: [],
    mayHaveFurniture: true,
  });
}

const DEPTH_MAX = 1_000;

/** Level by level: a page may be nested so deep that following it would fill the stack. */
function isTooDeep(document: DomDocument): boolean {
  let level: readonly DomElement[] = document.documentElement === null ? [] : [document.documentElement];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === DEPTH_MAX) return true;
    level = level.flatMap(element => [...element.children]);
  }
  return false;
}
