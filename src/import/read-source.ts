/** The file to import, read by the reader of its format, or the sentence that says why not. */
import { extname } from 'node:path';
import { said, say } from '../language/say.ts';
import { ARTICLE_BYTES_MAX } from '../library/ids.ts';
import { type Format, formatNamed, formatOfExtension, importableExtensions } from './formats/formats.ts';
import { type Reading, type ReadOptions, type Refusal, refuse } from './formats/reader.ts';
import { readerOf } from './formats/readers.ts';
import { recognise } from './formats/recognise.ts';
import { openFile } from './open-file.ts';
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
  const { bytes, name, shown, charset, ...origin }: SourceBytes = opened.source;
  if (bytes.length === 0) return refuse(say`${shown} is empty: there is nothing to import.`);
  const format = formatOf(bytes, name, shown);
  if ('message' in format) return format;
  if (bytes.length > format.maxMb * 1_000_000) {
    return refuse(
      format.maxMb === ARTICLE_MB
        ? say`${shown} is larger than ${format.maxMb} MB, the most that one article may have: split it.`
        : say`${shown} is larger than ${format.maxMb} MB, the most that one file of this kind (${said(format.label)}) may have: take out the pictures, or save the text alone.`,
    );
  }
  const options: ReadOptions = { name: shown, split, charset };
  const reading = await readAs(format, bytes, options);
  if (reading.kind === 'refused') return reading;
  if (reading.articles.some(({ markdown }) => Buffer.byteLength(markdown) > ARTICLE_BYTES_MAX)) {
    return refuse(
      format.name === 'epub' && split === undefined
        ? say`${shown} has more text than the 2 MB that one article may have: add --split chapters.`
        : say`${shown} has more text than the 2 MB that one article may have: split it.`,
    );
  }
  return { kind: 'source', reading, format, name, shown, ...origin };
}

/** Text is the article itself; other files hold more than that. */
const ARTICLE_MB = 2;

async function readAs(format: Format, bytes: Uint8Array, options: ReadOptions): Promise<Reading | Refusal> {
  if (format.inWorker) return readInWorker(format, bytes, options);
  const read = await readerOf(format.name);
  return read(bytes, options);
}

/** By content first; a name decides only between kinds of text. */
function formatOf(bytes: Uint8Array, name: string, shown: string): Format | Refusal {
  const recognised = recognise(bytes);
  const named = formatOfExtension(extname(name));
  switch (recognised.kind) {
    case 'unsupported':
      return refuse(recognised.says(shown));
    case 'format':
      // An HTML tag may begin a Markdown file: there the text is the article, not the page.
      return recognised.format === 'html' && named?.name === 'markdown' && !isWholePage(bytes)
        ? named
        : formatNamed(recognised.format);
    case 'untold':
      if (named === undefined) {
        return refuse(
          say`${shown} is in a format that cannot be imported: save it as text and name it with one of ${importableExtensions().join(', ')}.`,
        );
      }
      if (named.name === 'html' || !named.inWorker) return named;
      return refuse(
        say`${shown} is no ${said(named.label)}, although its name says so: open it in the program that made it, save it anew and import that.`,
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
