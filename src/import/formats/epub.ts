/** Books in EPUB: the spine in its order, chapters as headings; or an article for each chapter. */
import { dirname, posix } from 'node:path';
import { say } from '../../language/say.ts';
import { isLanguage, isWebAddress } from '../../library/written-values.ts';
import { isoDate } from './dates.ts';
import { type DomDocument, type DomElement, nameOf, plainTextOf } from './dom.ts';
import { domBlocks } from './dom-blocks.ts';
import { known } from './page-metadata.ts';
import { type Dropped, type Extracted, type Metadata, oneArticle, type Reader, refuse } from './reader.ts';
import { type TextBlock, writeBlocks } from './text-block.ts';
import { parseXml } from './xml.ts';
import { unzip } from './zip.ts';

const WANTED = /\.(?:xml|opf|ncx|x?html?)$/i;
const CONTAINER = 'META-INF/container.xml';

export const readEpub: Reader = async (bytes, { name, split }) => {
  const unzipped = unzip(bytes, part => WANTED.test(part));
  if (unzipped.kind === 'tooLarge')
    return refuse(say`${name} unpacks to more than a book can be: it is not imported.`);
  if (unzipped.kind === 'broken') return refuse(say`${name} is a damaged EPUB: get it anew and import that.`);
  const { parts } = unzipped;
  if (parts.has('META-INF/rights.xml') || isEncrypted(parts)) {
    return refuse(say`${name} is protected against copying, so its text cannot be read.`);
  }
  const book = await openBook(parts);
  if (book === undefined)
    return refuse(say`${name} does not say what it consists of: it is no EPUB that can be read.`);
  const read = await readSpine(book, parts);
  if (!read.blocks.some(block => block.kind !== 'heading')) {
    return refuse(say`${name} has no text to quote: there is nothing to import.`);
  }
  const whole = { metadata: book.metadata, dropped: read.dropped, notices: [], mayHaveFurniture: false };
  if (split === undefined) return oneArticle({ ...whole, markdown: writeBlocks(read.blocks) });
  const [first, ...rest] = chaptersOf(read.blocks).map((chapter, index): Extracted => {
    const title = chapter.title ?? `Part ${index + 1}`;
    const metadata = { ...book.metadata, title: [book.metadata.title, title].filter(Boolean).join(': ') };
    return {
      ...whole,
      metadata,
      markdown: writeBlocks(chapter.blocks),
      dropped: index === 0 ? read.dropped : [],
      part: `${index + 1}`,
    };
  });
  return first === undefined
    ? refuse(say`${name} has no chapters.`)
    : { kind: 'read', articles: [first, ...rest] };
};

function isEncrypted(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const xml = parts.get('META-INF/encryption.xml');
  // Fonts may be obfuscated without harm to the text.
  return xml !== undefined && /URI="[^"]+\.x?html?"/i.test(new TextDecoder().decode(xml));
}

interface Book {
  readonly metadata: Metadata;
  readonly spine: readonly string[];
  /** Titles of chapters by the file that they begin in. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  readonly contents: string | undefined;
}

async function openBook(parts: ReadonlyMap<string, Uint8Array>): Promise<Book | undefined> {
  const container = await xmlOf(parts, CONTAINER);
  const path =
    container === undefined ? undefined : elementsOf(container, 'rootfile')[0]?.getAttribute('full-path');
  const opf = path === undefined || path === null ? undefined : await xmlOf(parts, path);
  if (opf === undefined || path === undefined || path === null) return undefined;
  const folder = dirname(path);
  const resolve = (href: string) => resolvePath(folder, href);
  const items = new Map(elementsOf(opf, 'item').map(item => [item.getAttribute('id') ?? '', item]));
  const spine = elementsOf(opf, 'itemref')
    .filter(reference => reference.getAttribute('linear') !== 'no')
    .map(reference => items.get(reference.getAttribute('idref') ?? '')?.getAttribute('href'))
    .filter(href => href !== null && href !== undefined)
    .map(resolve);
  const nav = [...items.values()].find(item => /\bnav\b/.test(item.getAttribute('properties') ?? ''));
  const ncx = [...items.values()].find(
    item => item.getAttribute('media-type') === 'application/x-dtbncx+xml',
  );
  const contents = nav?.getAttribute('href') ?? undefined;
  const toc = contents ?? ncx?.getAttribute('href') ?? undefined;
  return {
    metadata: metadataOf(opf),
    spine: [...new Set(spine)],
    titles: toc === undefined ? new Map() : await titlesOf(parts, resolve(toc)),
    contents: contents === undefined ? undefined : resolve(contents),
  };
}

function metadataOf(opf: DomDocument): Metadata {
  const values = (name: string) =>
    elementsOf(opf, name)
      .filter(element => /^dc:/i.test(element.tagName))
      .map(plainTextOf)
      .filter(text => text !== '');
  const date = values('date')[0];
  const language = values('language')[0];
  const source = [...values('source'), ...values('identifier')].find(isWebAddress);
  const rights = values('rights')[0];
  return known({
    title: values('title')[0],
    author: values('creator').join(', ') || undefined,
    publisher: values('publisher')[0],
    published: date === undefined ? undefined : isoDate(date),
    url: source,
    language:
      language !== undefined && isLanguage(language) ? language.toLowerCase().split('-')[0] : undefined,
    licence: rights !== undefined && rights.length <= 300 ? rights : undefined,
  });
}

async function titlesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  path: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const document = await xmlOf(parts, path);
  const titles = new Map<string, string[]>();
  if (document === undefined) return titles;
  const put = (href: string | null | undefined, title: string) => {
    const file = resolvePath(dirname(path), href ?? '');
    if (file === '' || title === '') return;
    const own = titles.get(file);
    if (own === undefined) titles.set(file, [title]);
    else own.push(title);
  };
  for (const link of elementsOf(document, 'a')) put(link.getAttribute('href'), plainTextOf(link));
  for (const point of elementsOf(document, 'navpoint')) {
    const [label] = [...point.querySelectorAll('*')].filter(each => nameOf(each) === 'text');
    const [content] = [...point.querySelectorAll('*')].filter(each => nameOf(each) === 'content');
    if (label !== undefined) put(content?.getAttribute('src'), plainTextOf(label));
  }
  return titles;
}

async function readSpine(book: Book, parts: ReadonlyMap<string, Uint8Array>) {
  const blocks: TextBlock[] = [];
  const dropped: Dropped[] = [];
  for (const path of book.spine) {
    const document = await xmlOf(parts, path);
    const body = document?.body;
    if (document === undefined || body === null || body === undefined) continue;
    if (path === book.contents || isContents(body)) {
      if (plainTextOf(body) !== '')
        dropped.push({ text: plainTextOf(body), why: say`contents table of the book` });
      continue;
    }
    const read = domBlocks(body, { leaveOut: whyLeftOut });
    dropped.push(...read.dropped);
    blocks.push(...withTitles(read.blocks, book.titles.get(path) ?? []));
  }
  const titlePage = readTitlePage(blocks, book.metadata);
  return { blocks: blocks.filter(block => !titlePage.has(block)), dropped };
}

/** Chapters whose headings are no headings in their files: the contents table of the book knows them. */
function withTitles(blocks: readonly TextBlock[], titles: readonly string[]): readonly TextBlock[] {
  if (blocks.length === 0 || titles.length === 0 || blocks.some(block => block.kind === 'heading'))
    return blocks;
  const left = new Set(titles);
  const titled = blocks.map((block): TextBlock => {
    const text = block.kind === 'paragraph' ? block.text.replace(/\s+/g, ' ').trim() : '';
    return left.delete(text) ? { kind: 'heading', level: 2, text } : block;
  });
  const [title] = titles;
  if (left.size < titles.length || title === undefined) return titled;
  return [{ kind: 'heading', level: 1, text: title }, ...blocks];
}

const TITLE_PAGE_BLOCKS = 6;

/** The first blocks that say what the head of the book says already. */
function readTitlePage(
  blocks: readonly TextBlock[],
  { title, author, published }: Metadata,
): ReadonlySet<TextBlock> {
  const page = new Set<TextBlock>();
  for (const block of blocks.slice(0, TITLE_PAGE_BLOCKS)) {
    if (block.kind === 'table') break;
    const isKnown =
      block.text === title ||
      author?.includes(block.text) ||
      (published !== undefined && isoDate(block.text) === published);
    if (!isKnown) break;
    page.add(block);
  }
  return page;
}

const LINKS_MIN = 3;

function isContents(body: DomElement): boolean {
  const marked = body.querySelector('nav');
  const type = `${body.getAttribute('epub:type') ?? ''} ${marked?.getAttribute('epub:type') ?? ''}`;
  const length = plainTextOf(body).length;
  if (/\b(?:toc|landmarks|page-list)\b/.test(type) && plainTextOf(marked ?? body).length > length * 0.7)
    return true;
  const links = [...body.querySelectorAll('a')].map(plainTextOf);
  return links.length >= LINKS_MIN && links.join('').length > length * 0.7;
}

function whyLeftOut(element: DomElement): string | undefined {
  if (nameOf(element) === 'nav') return say`contents table of the book`;
  return /\bpagebreak\b/.test(
    `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`,
  )
    ? say`page number`
    : undefined;
}

interface Chapter {
  readonly title: string | undefined;
  readonly blocks: TextBlock[];
}

/** At the headings of the highest level that occurs more than once. */
function chaptersOf(blocks: readonly TextBlock[]): readonly Chapter[] {
  const levels = blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []));
  const level = [1, 2, 3, 4, 5, 6].find(each => levels.filter(found => found === each).length > 1) ?? 1;
  const chapters: Chapter[] = [];
  for (const block of blocks) {
    const starts = block.kind === 'heading' && block.level <= level;
    if (starts) chapters.push({ title: block.text, blocks: [] });
    else {
      if (chapters.length === 0) chapters.push({ title: undefined, blocks: [] });
      chapters.at(-1)?.blocks.push(block);
    }
  }
  return chapters.filter(chapter => chapter.blocks.some(block => block.kind !== 'heading'));
}

async function xmlOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Promise<DomDocument | undefined> {
  const bytes = parts.get(path) ?? parts.get(decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25')));
  return bytes === undefined ? undefined : parseXml(new TextDecoder().decode(bytes));
}

function elementsOf(document: DomDocument, name: string): readonly DomElement[] {
  return [...document.querySelectorAll('*')].filter(element => nameOf(element) === name);
}

function resolvePath(folder: string, href: string): string {
  const file = href.split('#')[0] ?? '';
  return file === '' ? '' : posix.normalize(posix.join(folder === '.' ? '' : folder, decodeURI(file)));
}
