/** Web pages: the article that is on them. */
import { decodeMarkup } from './decode-markup.ts';
import { parseDocument, plainTextOf } from './dom.ts';
import { domBlocks } from './dom-blocks.ts';
import { ELEMENTS_MAX, findMainText } from './main-text.ts';
import { pageMetadata } from './page-metadata.ts';
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
  const headline = plainTextOf(main.root.querySelector('h1') ?? document.querySelector('h1') ?? EMPTY);
  const title = bestTitle(found.title, headline);
  return oneArticle({
    markdown: writeBlocks(blocks),
    metadata: { ...found, ...(title !== undefined && { title }) },
    dropped,
    notices: [],
    mayHaveFurniture: true,
  });
}

const EMPTY = { textContent: '', nodeType: 1, parentNode: null, childNodes: [] };

/** The headline as the page shows it, where its title is that with the name of the site beside it. */
function bestTitle(title: string | undefined, headline: string): string | undefined {
  if (headline === '') return title;
  if (title === undefined) return headline;
  const [long, short] = [title.toLowerCase(), headline.toLowerCase()];
  return long !== short && long.includes(short) && short.length >= 4 ? headline : title;
}
