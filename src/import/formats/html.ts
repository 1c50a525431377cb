/** Web pages: the article that is on them. */
import { decodeMarkup } from './decode-markup.ts';
import { parseDocument } from './dom.ts';
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
      `${name} has ${tags} elements, more than any article: save the part that you mean and import that.`,
    );
  }
  const document = await parseDocument(markup);
  const found = pageMetadata(document, address ?? SAVED_FROM.exec(markup)?.[1]);
  const main = await findMainText(document);
  if (main === undefined) return refuse(`${name} has no text to quote: there is nothing to import.`);
  const { blocks, dropped } = domBlocks(main.root, main);
  if (!blocks.some(block => block.kind !== 'heading')) {
    return refuse(
      `${name} shows no text without its scripts: open it in a browser, save it from there and import that.`,
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
