/** The formats that can be imported: a new one is a row here, a line in `readers.ts` and a file of its own. */
import { toSay } from '../../language/say.ts';

export type FormatName = 'text' | 'markdown' | 'html' | 'mhtml' | 'pdf' | 'docx' | 'epub' | 'subtitles';

export interface Format {
  readonly name: FormatName;
  /** For people; to be said. */
  readonly label: string;
  /** In small letters, with the dot; they count only where the content does not tell. */
  readonly extensions: readonly string[];
  /** Megabytes of the file. */
  readonly maxMb: number;
  /** Whether a thread with limits reads it: a parser of a foreign format may loop or fill memory. */
  readonly inWorker: boolean;
}

/** An article has 2 MB at most; files of other formats hold pictures, fonts and markup besides. */
export const FORMATS: readonly Format[] = [
  { name: 'text', label: toSay('plain text'), extensions: ['.txt', '.text'], maxMb: 2, inWorker: false },
  { name: 'markdown', label: 'Markdown', extensions: ['.md', '.markdown'], maxMb: 2, inWorker: false },
  {
    name: 'html',
    label: toSay('web page'),
    extensions: ['.html', '.htm', '.xhtml'],
    maxMb: 20,
    inWorker: true,
  },
  {
    name: 'mhtml',
    label: toSay('saved web page'),
    extensions: ['.mhtml', '.mht'],
    maxMb: 50,
    inWorker: true,
  },
  { name: 'pdf', label: 'PDF', extensions: ['.pdf'], maxMb: 50, inWorker: true },
  { name: 'docx', label: toSay('Word document'), extensions: ['.docx'], maxMb: 50, inWorker: true },
  { name: 'epub', label: 'EPUB', extensions: ['.epub'], maxMb: 50, inWorker: true },
  { name: 'subtitles', label: toSay('subtitles'), extensions: ['.vtt', '.srt'], maxMb: 5, inWorker: false },
];

export const FILE_BYTES_MAX = Math.max(...FORMATS.map(format => format.maxMb)) * 1_000_000;

export function formatNamed(name: FormatName): Format {
  const format = FORMATS.find(each => each.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  return format;
}

export function formatOfExtension(extension: string): Format | undefined {
  return FORMATS.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
}

export function importableExtensions(): readonly string[] {
  return FORMATS.flatMap(format => format.extensions);
}
