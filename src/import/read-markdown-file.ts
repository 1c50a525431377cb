/** Files of Markdown, with or without front matter. */
import { splitFrontMatter } from '../library/front-matter.ts';
import { isDate, isLanguage, isWebAddress } from '../library/pack-schema.ts';
import { readYaml } from '../library/yaml-source.ts';
import { cleanMarkdown } from './clean-markdown.ts';
import { decodeText } from './decode-text.ts';
import { refuse } from './import-request.ts';
import { notText } from './read-plain-text.ts';
import type { Metadata, Reader, Refusal } from './reader.ts';

export const markdownReader: Reader = {
  extensions: ['.md', '.markdown'],
  async read(bytes, name) {
    const decoded = decodeText(bytes);
    if (decoded.kind !== 'text') return notText(decoded.kind, name);
    const front = readFrontMatter(decoded.text, name);
    if (front.kind === 'refused') return front;
    const { markdown, dropped } = cleanMarkdown(front.markdown);
    return {
      kind: 'extracted',
      markdown,
      metadata: front.metadata,
      dropped: [...decoded.dropped, ...dropped],
    };
  },
};

interface FrontRead {
  readonly kind: 'read';
  readonly metadata: Metadata;
  readonly markdown: string;
}

/** Keys and values, as they stand at the start of a line. */
const KEY = /^\s*(?:#.*\n\s*)*[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:\s|$)/u;
const TOML = /^\+\+\+[ \t]*\n\s*(?:#.*\n\s*)*(?:\[|["\w.-]+[ \t]*=)/;

/** A text may well start with a rule: only lines that are keys and values are front matter. */
function readFrontMatter(text: string, name: string): FrontRead | Refusal {
  if (TOML.test(text)) {
    return refuse(
      `${name} starts with front matter in TOML, which is not read: write it as YAML, between two lines of ---.`,
    );
  }
  const none: FrontRead = { kind: 'read', metadata: {}, markdown: text };
  const parts = splitFrontMatter(text);
  if (parts === undefined) return none;
  const yaml = readYaml(parts.yaml, parts.yamlOffset);
  if (yaml.kind === 'read') {
    const fields = fieldsOf(yaml.source.value);
    return fields === undefined
      ? none
      : { kind: 'read', metadata: readMetadata(fields), markdown: parts.markdown };
  }
  const [fault] = yaml.faults;
  if (fault === undefined || !KEY.test(parts.yaml)) return none;
  const reason = fault.message.replace(/\.$/, '').replace(/\. /g, '; ');
  return refuse(
    `The front matter of ${name} cannot be read (line ${fault.line}: ${reason}): put values with a colon or a bracket in them in quotes, and import it again.`,
  );
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
