/** Files of Markdown, with or without front matter. */
import { splitFrontMatter } from '../library/front-matter.ts';
import { isDate, isLanguage, isWebAddress } from '../library/pack-schema.ts';
import { readYaml } from '../library/yaml-source.ts';
import { decodeText } from './decode-text.ts';
import { notText } from './read-plain-text.ts';
import type { Metadata, Reader } from './reader.ts';

export const markdownReader: Reader = {
  extensions: ['.md', '.markdown'],
  async read(bytes, name) {
    const decoded = decodeText(bytes);
    if (decoded.kind !== 'text') return notText(decoded.kind, name);
    const parts = splitFrontMatter(decoded.text);
    const yaml = parts === undefined ? undefined : readYaml(parts.yaml);
    // A text may well start with a rule: only lines that are keys and values are front matter.
    const fields = yaml?.kind === 'read' ? fieldsOf(yaml.source.value) : undefined;
    const markdown = fields === undefined || parts === undefined ? decoded.text : parts.markdown;
    const comments = markdown.match(COMMENT) ?? [];
    return {
      kind: 'extracted',
      markdown: markdown.replace(COMMENT, '').replace(HIDDEN_ESCAPE, dropHidden),
      metadata: fields === undefined ? {} : readMetadata(fields),
      dropped: [...decoded.dropped, ...comments.map(comment => comment.trim())],
    };
  },
};

/** Comments on lines of their own: they are notes to authors, and would be shown as text. */
const COMMENT = /^ {0,3}<!--[\s\S]*?-->[ \t]*$/gm;

const HIDDEN_ESCAPE =
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(?:shy|lrm|rlm|ZeroWidthSpace|NegativeThinSpace|NoBreak|af|ic|it));/gi;

function dropHidden(written: string, hex: string | undefined, decimal: string | undefined): string {
  const code =
    hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
  if (code === undefined) return '';
  const isText = code <= 0x10ffff && decodeText(new TextEncoder().encode(String.fromCodePoint(code)));
  return isText && isText.kind === 'text' && isText.dropped.length === 0 ? written : '';
}

type Fields = ReadonlyMap<string, string>;

function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, string>();
  for (const [key, held] of Object.entries(value)) {
    const texts = (Array.isArray(held) ? held : [held]).filter(item => typeof item === 'string');
    const text = texts.join(', ').replace(/\s+/g, ' ').trim();
    if (text !== '') fields.set(key.toLowerCase(), text);
  }
  return fields;
}

/** What cannot be used is left out, as what is not known. */
function readMetadata(fields: Fields): Metadata {
  const first = (...keys: readonly string[]) =>
    keys.map(key => fields.get(key)).find(value => value !== undefined);
  const date = first('published', 'date')?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
  const url = first('url', 'canonical', 'source', 'link');
  const language = first('language', 'lang');
  const fidelity = first('fidelity');
  const metadata = {
    title: first('title'),
    author: first('author', 'authors', 'by'),
    publisher: first('publisher', 'publication', 'site'),
    published: date !== undefined && isDate(date) ? date : undefined,
    url: url !== undefined && isWebAddress(url) ? url : undefined,
    licence: first('licence', 'license', 'rights'),
    language: language !== undefined && isLanguage(language) ? language : undefined,
    fidelity: fidelity === 'digest' || fidelity === 'verbatim' ? fidelity : undefined,
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
