/** The line under a quotation: what is known of its source, never guessed; the same on every platform. */
import { say } from '../../language/say.ts';
import type { Article, Citation, Fidelity, Source } from '../../model.ts';
import { formatDate } from './format-date.ts';

/** `Title · p. 4 · 38 North · 4 October 2011 · our summary of ¶1` */
export function sourceLine(citation: Citation): string {
  const { title, locator, source, fidelity, summarises } = citation;
  const place = locator === undefined ? [] : [locator];
  const known = [title, ...place, ...knownOf(source, title), fidelityText(fidelity, summarises)];
  return [...known, ...originalAddress(citation)].join(' · ');
}

/** A longer address says no more to a reader than its host does. */
const ADDRESS_SHOWN_MAX = 60;

/** Where the link leads to a page of the reader, the line says where the original is: `38north.org/2011/10/`. */
function originalAddress({ link, source: { url } }: Citation): readonly string[] {
  if (url === undefined || link === undefined || link.startsWith(url) || !URL.canParse(url)) return [];
  const { host, pathname } = new URL(url);
  const name = host.replace(/^www\./u, '');
  const whole = pathname === '/' ? name : `${name}${pathname}`;
  return [whole.length > ADDRESS_SHOWN_MAX ? name : whole];
}

/** The same of a whole article, without its title: `38 North · 4 October 2011 · our summary`. */
export function articleLine(article: Pick<Article, 'title' | 'source' | 'fidelity'>): string {
  return [...knownOf(article.source, article.title), fidelityText(article.fidelity, [])].join(' · ');
}

/** Author, publisher and date, as far as known, none twice. */
function knownOf(source: Source, title: string): readonly string[] {
  const { author, publisher, published } = source;
  const parts = [author, publisher, published === undefined ? undefined : formatDate(published)];
  const known = parts.filter(part => part !== undefined && part !== title) as string[];
  return [...new Set(known)];
}

function fidelityText(fidelity: Fidelity, summarises: readonly number[]): string {
  if (fidelity === 'verbatim') return say`verbatim`;
  return summarises.length === 0 ? say`our summary` : say`our summary of ${paragraphs(summarises)}`;
}

/** `¶1`, `¶2–4`, `¶1, ¶3–5`. */
function paragraphs(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(run => (run.first === run.last ? `¶${run.first}` : `¶${run.first}–${run.last}`)).join(', ');
}
