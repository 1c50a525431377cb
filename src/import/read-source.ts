/** The file to import, read by the reader of its format, or the sentence that says why not. */
import { basename, extname } from 'node:path';
import { displayPath, readBytes } from '../library/files.ts';
import { ARTICLE_BYTES_MAX } from '../library/ids.ts';
import {
  FILE_BYTES_MAX,
  type Format,
  formatNamed,
  formatOfExtension,
  importableExtensions,
} from './formats/formats.ts';
import { type Reading, type ReadOptions, type Refusal, refuse } from './formats/reader.ts';
import { readerOf } from './formats/readers.ts';
import { recognise } from './formats/recognise.ts';
import { readInWorker } from './read-in-worker.ts';

/** What was read from elsewhere than a file: standard input, an address. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  /** Names the article, as a file name would; its extension tells text from Markdown. */
  readonly name: string;
  /** For sentences to the host. */
  readonly shown: string;
  /** Where it was fetched from, and when (ISO 8601 date). */
  readonly address?: string;
  readonly retrieved?: string;
  /** As the server named it. */
  readonly charset?: string;
}

export interface SourceRead {
  readonly kind: 'source';
  readonly reading: Reading;
  readonly format: Format;
  /** What the article's id is made of. */
  readonly name: string;
  readonly shown: string;
  readonly address?: string;
  readonly retrieved?: string;
}

export async function readSource(
  file: string | SourceBytes,
  split: ReadOptions['split'],
): Promise<SourceRead | Refusal> {
  const opened = typeof file === 'string' ? await openFile(file) : { kind: 'opened' as const, source: file };
  if (opened.kind === 'refused') return opened;
  const { bytes, name, shown, charset, ...origin } = opened.source;
  if (bytes.length === 0) return refuse(`${shown} is empty: there is nothing to import.`);
  const format = formatOf(bytes, name, shown);
  if ('message' in format) return format;
  if (bytes.length > format.maxMb * 1_000_000) {
    const remedy = format.maxMb === 2 ? 'split it' : 'take out the pictures, or save the text alone';
    return refuse(
      `${shown} is larger than ${format.maxMb} MB, the most that one ${format.maxMb === 2 ? 'article' : `file of this kind (${format.label})`} may have: ${remedy}.`,
    );
  }
  const options: ReadOptions = { name: shown, split, charset };
  const reading = await readAs(format, bytes, options);
  if (reading.kind === 'refused') return reading;
  if (reading.articles.some(({ markdown }) => Buffer.byteLength(markdown) > ARTICLE_BYTES_MAX)) {
    const remedy = format.name === 'epub' && split === undefined ? 'add --split chapters' : 'split it';
    return refuse(`${shown} has more text than the 2 MB that one article may have: ${remedy}.`);
  }
  return { kind: 'source', reading, format, name, shown, ...origin };
}

async function readAs(format: Format, bytes: Uint8Array, options: ReadOptions): Promise<Reading | Refusal> {
  if (format.inWorker) return readInWorker(format, bytes, options);
  const read = await readerOf(format.name);
  return read(bytes, options);
}

type Opened = { readonly kind: 'opened'; readonly source: SourceBytes } | Refusal;

async function openFile(file: string): Promise<Opened> {
  const shown = displayPath(file);
  const read = await readBytes(file, FILE_BYTES_MAX);
  switch (read.kind) {
    case 'missing':
      return refuse(`There is no file ${shown}: check the path.`);
    case 'folder':
      return refuse(`${shown} is a folder: name one file in it.`);
    case 'unreadable':
      return refuse(`${shown} cannot be read: check that it is a file, and its permissions.`);
    case 'tooLarge':
      return refuse(
        `${shown} is larger than ${FILE_BYTES_MAX / 1_000_000} MB, the most that a file may have.`,
      );
    case 'bytes':
      return { kind: 'opened', source: { bytes: read.bytes, name: basename(file), shown } };
  }
}

/** By content first; a name decides only between kinds of text. */
function formatOf(bytes: Uint8Array, name: string, shown: string): Format | Refusal {
  const recognised = recognise(bytes);
  const named = formatOfExtension(extname(name));
  switch (recognised.kind) {
    case 'unsupported':
      return refuse(`${shown} is ${recognised.what}.`);
    case 'format':
      // An HTML tag may begin a Markdown file: there the text is the article, not the page.
      return recognised.format === 'html' && named?.name === 'markdown' && !isWholePage(bytes)
        ? named
        : formatNamed(recognised.format);
    case 'untold':
      if (named === undefined) {
        return refuse(
          `${shown} is in a format that cannot be imported: save it as text and name it with one of ${importableExtensions().join(', ')}.`,
        );
      }
      if (named.name === 'html' || !named.inWorker) return named;
      return refuse(
        `${shown} is no ${named.label}, although its name says so: open it in the program that made it, save it anew and import that.`,
      );
  }
}

function isWholePage(bytes: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html)\b/i.test(
    Buffer.from(bytes.subarray(0, 512))
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}
