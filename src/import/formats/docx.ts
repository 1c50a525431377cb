/** Word documents, by mammoth: headings, lists, tables and footnotes; what is only layout is passed over. */

import { say } from '../../language/say.ts';
import { isoDate } from './dates.ts';
import { type DomDocument, nameOf, parseDocument, plainTextOf } from './dom.ts';
import { domBlocks } from './dom-blocks.ts';
import { known } from './page-metadata.ts';
import { oneArticle, type Reader, refuse } from './reader.ts';
import { writeBlocks } from './text-block.ts';
import { parseXml } from './xml.ts';
import { unzip } from './zip.ts';

/** Pictures and fonts are left packed: they are not read, and may be a bomb. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))/i;

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  ...[1, 2, 3, 4, 5, 6].map(level => `p[style-name='Überschrift ${level}'] => h${level}:fresh`),
  "p[style-name='Source Code'] => pre.code:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  'br[type="page"] => p:fresh',
  'br[type="column"] => p:fresh',
];

export const readDocx: Reader = async (bytes, { name }) => {
  const unzipped = unzip(bytes, part => WANTED.test(part));
  if (unzipped.kind === 'tooLarge')
    return refuse(say`${name} unpacks to more than an article can be: it is not imported.`);
  if (unzipped.kind === 'broken')
    return refuse(say`${name} is a damaged Word document: open it in Word, save it anew and import that.`);
  const { zipSync } = await import('fflate');
  const parts = Object.fromEntries([...unzipped.parts].map(([part, data]) => [part, data] as const));
  const { default: mammoth } = await import('mammoth');
  const packed = Buffer.from(zipSync(parts, { level: 0 }));
  const converted = await mammoth.convertToHtml(
    { buffer: packed },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const document = await parseDocument(`<html><body>${converted.value}</body></html>`);
  const body = document.body;
  if (body === null || plainTextOf(body) === '')
    return refuse(say`${name} has no text to quote: there is nothing to import.`);
  const stated = headOf(document);
  const core = await coreProperties(unzipped.parts.get('docProps/core.xml'));
  const { blocks, dropped } = domBlocks(body);
  return oneArticle({
    markdown: writeBlocks(blocks),
    metadata: { ...core, ...stated },
    dropped,
    notices: [],
    mayHaveFurniture: false,
  });
};

/** Author and date as the paragraphs with those styles say; they are not sentences of the article. */
function headOf(document: DomDocument) {
  const take = (selector: string) => {
    const elements = [...document.querySelectorAll(selector)];
    for (const element of elements) element.remove();
    return elements.map(plainTextOf).filter(text => text !== '');
  };
  const title = document.querySelector('h1.title');
  const date = document.querySelector('p.date');
  const published = date === null ? undefined : isoDate(plainTextOf(date));
  if (published !== undefined) date?.remove();
  const authors = take('p.author');
  return known({
    title: title === null ? undefined : plainTextOf(title),
    author: authors.length === 0 ? undefined : authors.join(', '),
    published,
  });
}

async function coreProperties(xml: Uint8Array | undefined) {
  if (xml === undefined) return {};
  const document = await parseXml(new TextDecoder().decode(xml));
  const value = (name: string) => {
    const element = [...document.querySelectorAll('*')].find(each => nameOf(each) === name);
    return element === undefined ? undefined : plainTextOf(element);
  };
  const title = value('title');
  return known({
    // What programs put there by themselves.
    title:
      title !== undefined && /^(?:microsoft word\b|untitled|document\d*$|.*\.docx?$)/i.test(title)
        ? undefined
        : title,
    author: value('creator'),
  });
}
