/** What a page calls its article: the headline, where the title of the window has the name of the site beside it. */
import type { DomDocument, DomElement } from './dom.ts';
import { visibleText } from './dom-marks.ts';

const BETWEEN = /\s+[|–—·:«»•-]{1,2}\s+|:\s+/;

/** `stated` is what the head of the page says. */
export function pageTitle(
  document: DomDocument,
  root: DomElement,
  stated: string | undefined,
): string | undefined {
  const headlines = (of: DomElement, selector: string) =>
    [...of.querySelectorAll(selector)]
      .filter(heading => !leadsHome(heading))
      .map(visibleText)
      .filter(text => text !== '');
  const own = headlines(root, 'h1');
  const others = headlines(document, 'h1, h2');
  if (stated === undefined) return own[0] ?? others[0];
  const parts = stated.split(BETWEEN).map(plain);
  const isPart = (text: string) =>
    parts.includes(plain(text)) || (plain(text).length > 8 && plain(stated).includes(plain(text)));
  const inRoot = own.find(isPart);
  if (inRoot !== undefined) return inRoot;
  // A page of one headline is called that, whatever a menu calls it.
  const isWeak = !hasCard(document);
  if (isWeak && own.length === 1) return own[0];
  const beside = parts.length > 1 ? others.filter(isPart) : [];
  // The name of the site is a headline on some pages too, and mostly the shorter one.
  return beside.toSorted((a, b) => b.length - a.length)[0] ?? stated;
}

/** The name of the site leads to its first page. */
function leadsHome(heading: DomElement): boolean {
  const address =
    heading.querySelector('a')?.getAttribute('href') ?? heading.parentNode?.getAttribute?.('href');
  if (address === null || address === undefined || address.startsWith('#')) return false;
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '');
  return /^(?:\/|\.{1,2}\/?|(?:\.\.?\/)*index\.html?)?$/.test(path);
}

/** Whether the page states its title for others than its own window. */
function hasCard(document: DomDocument): boolean {
  return (
    document.querySelector(
      'meta[name="citation_title"], meta[property="og:title"], script[type="application/ld+json"]',
    ) !== null
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
