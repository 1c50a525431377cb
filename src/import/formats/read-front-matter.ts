/** What stands before a text and is about it, in the forms in which people write it. */
import { parse as parseToml } from 'smol-toml';
import { say } from '../../language/say.ts';
import { splitFrontMatter } from '../../library/front-matter.ts';
import { isLanguage, isWebAddress } from '../../library/written-values.ts';
import { readYaml } from '../../library/yaml-source.ts';
import { isoDate } from './dates.ts';
import { type Fields, fieldsOfLines, fieldsOfValue } from './front-fields.ts';
import { type Dropped, type Metadata, type Refusal, refuse } from './reader.ts';

export interface FrontRead {
  readonly kind: 'read';
  readonly metadata: Metadata;
  /** The text after it. */
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly notices: readonly string[];
}

/** Keys and values, as they stand at the start of a line. */
const KEY = /^\s*(?:#.*\n\s*)*[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:\s|$)/u;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;

/** A text may well start with a rule or a brace: only keys and values are front matter. */
export function readFrontMatter(file: string, name: string): FrontRead | Refusal {
  // A blank line before it is a slip that every other program forgives.
  const text = file.replace(/^(?:[^\S\n]*\n)+(?=---|\+\+\+|\{|#\+|:|- )/, '');
  return (
    readYamlFront(text, name) ??
    readTomlFront(text, name) ??
    readJsonFront(text) ??
    readLines(text) ??
    nothing(file)
  );
}

function nothing(text: string): FrontRead {
  return { kind: 'read', metadata: {}, text, dropped: [], notices: [] };
}

function readYamlFront(text: string, name: string): FrontRead | Refusal | undefined {
  const parts = splitFrontMatter(text);
  if (parts === undefined) return undefined;
  const yaml = readYaml(parts.yaml, parts.yamlOffset);
  if (yaml.kind === 'read') {
    const fields = fieldsOfValue(yaml.source.value);
    return fields === undefined ? undefined : frontOf(fields, parts.markdown);
  }
  const [fault] = yaml.faults;
  if (fault === undefined || !KEY.test(parts.yaml)) return undefined;
  const reason = fault.message.replace(/\.$/, '').replace(/\. /g, '; ');
  return refuse(
    say`The front matter of ${name} cannot be read (line ${fault.line}: ${reason}): put values with a colon or a bracket in them in quotes, and import it again.`,
  );
}

function readTomlFront(text: string, name: string): FrontRead | Refusal | undefined {
  const found = TOML.exec(text);
  if (found === null || !/^\s*(?:#.*\n\s*)*(?:\[|["\w.-]+[ \t]*=)/.test(found[1] ?? '')) return undefined;
  const fields = readToml(found[1] ?? '');
  if (fields !== undefined) return frontOf(fields, text.slice(found[0].length));
  return refuse(
    say`The front matter of ${name} is not valid TOML: mend it, or write it as YAML, and import it again.`,
  );
}

function readToml(toml: string): Fields | undefined {
  try {
    // Dates come as objects that write themselves as they were written.
    return fieldsOfValue(JSON.parse(JSON.stringify(parseToml(toml))));
  } catch {
    return undefined;
  }
}

function readJsonFront(text: string): FrontRead | undefined {
  if (!/^\{\s*"/.test(text)) return undefined;
  const end = /^\}[ \t]*(?:\n|$)/m.exec(text);
  if (end === null) return undefined;
  const to = end.index + end[0].length;
  try {
    const fields = fieldsOfValue(JSON.parse(text.slice(0, to)));
    return fields === undefined || text.slice(to).trim() === '' ? undefined : frontOf(fields, text.slice(to));
  } catch {
    return undefined;
  }
}

function readLines(text: string): FrontRead | undefined {
  const read = fieldsOfLines(text);
  if (read === undefined) return undefined;
  const front = frontOf(read.fields, read.text);
  const dropped = read.lines.map(line => ({ text: line, why: say`read as facts about the article` }));
  return { ...front, dropped };
}

function frontOf(fields: Fields, text: string): FrontRead {
  const { metadata, notices } = readMetadata(fields);
  return { kind: 'read', metadata, text, dropped: [], notices };
}

/** What cannot be used is left out, as what is not known, and that is said. */
function readMetadata(fields: Fields): { readonly metadata: Metadata; readonly notices: readonly string[] } {
  const notices: string[] = [];
  const first = (...keys: readonly string[]) =>
    keys.map(key => fields.get(key)).find(value => value !== undefined);
  const checked = (
    value: string | undefined,
    read: (value: string) => string | undefined,
    leftOut: (value: string) => string,
  ) => {
    const usable = value === undefined ? undefined : read(value);
    if (value !== undefined && usable === undefined) {
      notices.push(leftOut(value.slice(0, 60)));
    }
    return usable;
  };
  const web = (value: string) => (isWebAddress(value) ? value : undefined);
  const fidelity = first('fidelity');
  const metadata = {
    title: first('title', 'featurename', 'name', 'headline'),
    author: first('author', 'authors', 'by', 'creator'),
    publisher: first('publisher', 'publication', 'site', 'journal'),
    published: checked(
      first(
        'published',
        'date',
        'publisheddate',
        'publishdate',
        'pubdate',
        'datepublished',
        'startdate',
        'created',
      ),
      isoDate,
      shown => say`“${shown}” of the front matter is no date that can be read, so it was left out.`,
    ),
    url: checked(
      first('url', 'canonicalurl', 'canonical', 'source', 'link', 'sourceurl'),
      web,
      shown => say`“${shown}” of the front matter is no web address, so it was left out.`,
    ),
    licence: first('licence', 'license', 'rights'),
    language: checked(
      first('language', 'lang'),
      value => (isLanguage(value) ? value : undefined),
      shown => say`“${shown}” of the front matter is no language code, so it was left out.`,
    ),
    fidelity: fidelity === 'digest' || fidelity === 'verbatim' ? fidelity : undefined,
  };
  return {
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)),
    notices,
  };
}
