/** Keys and values before a text, as maps of YAML, TOML and JSON hold them and as lines do. */

/** Keys in small letters, without hyphens and underscores. */
export type Fields = ReadonlyMap<string, string>;

export function fieldsOfValue(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, string>();
  for (const [key, held] of Object.entries(value)) put(fields, key, textOf(held));
  return fields;
}

function put(fields: Map<string, string>, key: string, value: string): void {
  const text = value.replace(/\s+/g, ' ').trim();
  const name = key.toLowerCase().replace(/[-_\s]/g, '');
  if (text !== '' && !fields.has(name)) fields.set(name, text);
}

const NAMES = ['name', 'fullname', 'full_name', 'literal', 'title', 'text'];

/** Lists are joined; of a person or a thing with facts about it, its name counts. */
function textOf(held: unknown): string {
  if (typeof held === 'string' || typeof held === 'number') return String(held);
  if (Array.isArray(held))
    return held
      .map(textOf)
      .filter(text => text !== '')
      .join(', ');
  if (typeof held !== 'object' || held === null) return '';
  const map = held as Readonly<Record<string, unknown>>;
  const name = NAMES.map(key => map[key]).find(value => typeof value === 'string');
  if (typeof name === 'string') return name;
  const { given, family } = map;
  if (typeof given === 'string' && typeof family === 'string') return `${given} ${family}`;
  // Authors by their key: `lind: { email: … }` has no name; `{ name: …, … }` under a key has one.
  return Object.values(map)
    .filter(value => typeof value === 'object')
    .map(textOf)
    .filter(text => text !== '')
    .join(', ');
}

interface LinesRead {
  readonly fields: Fields;
  readonly lines: readonly string[];
  readonly text: string;
}

interface Form {
  readonly line: RegExp;
  /** A key of it that shows that the lines are about the article. */
  readonly sure: RegExp;
}

const FORMS: readonly Form[] = [
  // Org.
  { line: /^#\+(\w+):[ \t]*(.*)$/, sure: /^(?:title|author|date|subtitle|language)$/i },
  // reStructuredText and AsciiDoc.
  {
    line: /^:([\w -]+):[ \t]*(.*)$/,
    sure: /^(?:author|authors|date|title|revdate|doctitle|copyright|version)$/i,
  },
  // Proposals: "- Start Date: 2014-12-13".
  {
    line: /^[-*][ \t]+(?:\*\*)?([\p{Lu}][\p{L} ]{1,30}?)(?:\*\*)?:(?:\*\*)?[ \t]+(.*)$/u,
    sure: /^(?:feature name|title|start date|author|authors|date)$/i,
  },
  // MultiMarkdown and Pelican.
  { line: /^([A-Z][\w -]{1,20}):[ \t]+(\S.*)$/, sure: /^(?:title)$/i },
];
const CONTINUED = /^[ \t]{2,}\S/;
const UNDERLINE = /^([=\-~^"'#*+])\1{2,}[ \t]*$/;

/** Lines of one form at the top, or right under the title of a reStructuredText. */
export function fieldsOfLines(text: string): LinesRead | undefined {
  const lines = text.split('\n');
  const title = titleLines(lines);
  for (const form of FORMS) {
    const at = form.line.test(lines[0] ?? '') ? 0 : title;
    const read = readForm(lines, at, form);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** How many lines a headline with its underline takes, and the blank ones after it. */
function titleLines(lines: readonly string[]): number {
  let at = UNDERLINE.test(lines[0] ?? '') ? 1 : 0;
  if (/^=\s/.test(lines[0] ?? '')) at = 1;
  else {
    if ((lines[at] ?? '').trim() === '' || !UNDERLINE.test(lines[at + 1] ?? '')) return 0;
    at += 2;
  }
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return at;
}

function readForm(lines: readonly string[], from: number, form: Form): LinesRead | undefined {
  const fields = new Map<string, string>();
  let isSure = false;
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const pair = form.line.exec(line);
    if (pair !== null) {
      isSure ||= form.sure.test(pair[1] ?? '');
      put(fields, pair[1] ?? '', plainValue(pair[2] ?? ''));
    } else if (at === from || !CONTINUED.test(line)) break;
  }
  // Prose after the lines without a gap means that they are prose too.
  if (!isSure || at === from || (lines[at] ?? '').trim() !== '') return undefined;
  const title = lines.slice(0, from).find(line => line.trim() !== '' && !UNDERLINE.test(line));
  if (title !== undefined) put(fields, 'title', title.replace(/^=\s+/, ''));
  return {
    fields,
    lines: [
      ...(title === undefined ? [] : [title]),
      ...lines.slice(from, at).filter(line => line.trim() !== ''),
    ],
    text: lines.slice(at).join('\n'),
  };
}

/** `[rust-lang/rfcs#1](https://…)` and placeholders such as "(leave this empty)". */
function plainValue(value: string): string {
  const text = value
    .replace(/^["'`](.*)["'`]$/, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
  return /^\(.*\)$/.test(text) ? '' : text;
}
