/** BibTeX, which BibLaTeX reads too: UTF-8, one entry for each article. */
import type { Author } from './authors.ts';
import { type CitedWork, placesOf } from './cited-work.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The key is the id of the article, so it stays the same and no two articles share it. */
export function bibtexEntry(work: CitedWork): string {
  const { articleId, title, authors, publisher, published, source, language } = work;
  const month = published?.month === undefined ? undefined : MONTHS[published.month - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : braced(authors.map(authorText).join(' and '))],
    // Doubly braced, so that its capitals stay.
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', publisher === undefined ? undefined : braced(escaped(publisher))],
    ['year', published === undefined ? undefined : braced(published.year)],
    ['month', month],
    ['date', published?.day === undefined ? undefined : braced(escaped(source.published ?? ''))],
    ['url', source.url === undefined ? undefined : braced(addressOf(source.url))],
    ['urldate', source.retrieved === undefined ? undefined : braced(escaped(source.retrieved))],
    ['language', language === undefined ? undefined : braced(escaped(language))],
    ['copyright', braced(escaped(source.licence))],
    ['note', noteOf(work)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${articleId.replace('/', ':')},`, ...lines, '}'].join('\n');
}

function noteOf(work: CitedWork): string | undefined {
  const places = placesOf(work);
  return places === undefined ? undefined : braced(escaped(places));
}

/** An organisation, and a name that is not turned round, is braced as a whole. */
function authorText(author: Author): string {
  if (author.kind === 'asGiven') return braced(escaped(author.name));
  const { family, given, suffix } = author;
  return [family, suffix, given]
    .filter(part => part !== undefined)
    .map(escaped)
    .join(', ');
}

function braced(text: string): string {
  return `{${text}}`;
}

/** BibTeX counts braces also after a backslash, so none of a text's own may remain. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^$&%#_]/gu, sign => SIGNS[sign] ?? `\\${sign}`);
}

/** Addresses are read as they stand, so what would end the value is written as addresses write it. */
function addressOf(url: string): string {
  return url.replace(/[\\{}\s"<>^`|]/gu, encodeURIComponent);
}
