/**
 * Which part of a page is the article. Readability finds it; but what it returns has lost lists, tables and short
 * paragraphs, so only the place is taken from it, and all that stands there is read, the furniture left out.
 */

import { said, say, toSay } from '../../language/say.ts';
import { type DomDocument, type DomElement, isElement, nameOf, plainTextOf } from './dom.ts';

export interface MainText {
  readonly root: DomElement;
  leaveOut(element: DomElement): string | undefined;
}

const MARK = 'data-footnote-place';
/** More elements than this are no article, and would take minutes. */
export const ELEMENTS_MAX = 60_000;
const FURNITURE_TAGS: Readonly<Record<string, string>> = {
  nav: toSay('menu of the page'),
  form: toSay('form of the page'),
  dialog: toSay('dialog of the page'),
  menu: toSay('menu of the page'),
};
const FURNITURE_ROLES =
  /^(?:navigation|search|banner|contentinfo|dialog|alert|alertdialog|menu|menubar|toolbar|tablist|doc-toc)$/;
/** Names of classes and ids whose elements serve the site. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:shar(?:e|es|ing)(?:daddy)?|social(?:s|-?media)?|related(?:-?(?:posts?|articles?|content|links?|stories))?|newsletter|promo(?:tion)?s?|sponsor(?:ed|s)?|advert(?:isement|s|ising)?|ads?|cookies?|consent|breadcrumbs?|pagination|pager|sidebars?|toc|table-of-contents|nav(?:bar|igation|-?links)?|site-?nav|menu|comments?(?:-?(?:area|list|section|respond|form))?|respond|disqus|byline|post-?meta|entry-?meta|article-?meta|postmeta|meta-?data|tags?(?:-?(?:list|links|cloud))?|tagcloud|cat-?links|catlinks|author-?(?:bio|box|info|card)|about-?author|subscribe|signup|sign-?up|skip-?link|jp-relatedposts|print-?(?:link|footer)|printfooter|navbox|metadata|ambox|hatnote|siteSub|page-?date|last-?(?:updated|modified|edited)|jump-?to-?nav|reading-?time|read-?next|up-?next|prev-?next|post-?nav(?:igation)?|footer-?nav|footer(?:-text)?|masthead|site-?(?:header|footer)|edit-?(?:page|link|this-?page)|headerlinks?|wm-ipp\w*|donat(?:e|ion))(?=$|[\s_-])/i;
/** These hold an article, whatever else their names say. */
const CONTENT_NAMES =
  /(?:^|[\s_-])(?:content|article-?body|post-?(?:content|body)|entry-?content|main|body|text|prose|markdown)(?=$|[\s_-])/i;
const LINKS_MIN = 3;
const LINK_SHARE = 0.7;

export async function findMainText(document: DomDocument): Promise<MainText | undefined> {
  const body = document.body;
  if (body === null) return undefined;
  const elements = [...document.querySelectorAll('*')];
  elements.forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  const kept = await readabilityPlaces(document);
  const places = new Map(elements.map(element => [element.getAttribute(MARK) ?? '', element]));
  const keptElements = kept.map(place => places.get(place)).filter(element => element !== undefined);
  const root = widened(commonParent(keptElements) ?? body);
  const isKept = new Set(keptElements);
  return { root, leaveOut: element => (element === root ? undefined : whyLeftOut(element, isKept)) };
}

/** The marks of the elements with text of their own that Readability takes for the article's. */
async function readabilityPlaces(document: DomDocument): Promise<readonly string[]> {
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability(document.cloneNode(true) as never, {
    maxElemsToParse: ELEMENTS_MAX,
    charThreshold: 200,
    keepClasses: true,
    serializer: node => node,
  }).parse();
  const content = found?.content as unknown as DomElement | null | undefined;
  if (content === null || content === undefined) return [];
  return [...content.querySelectorAll(`[${MARK}]`)]
    .filter(element =>
      ['P', 'PRE', 'LI', 'TD', 'DIV', 'BLOCKQUOTE', 'DD', 'SECTION'].includes(element.tagName.toUpperCase()),
    )
    .filter(element => plainTextOf(element).length > 20)
    .map(element => element.getAttribute(MARK) ?? '');
}

/** The smallest element that holds nearly all of their text: Readability joins stray paragraphs of other places. */
function commonParent(elements: readonly DomElement[]): DomElement | undefined {
  const weights = new Map<DomElement, number>();
  let total = 0;
  const known = new Set(elements);
  for (const element of elements) {
    // Only what has no other of them above it: its text is theirs.
    let above = element.parentNode;
    while (above !== null && !known.has(above)) above = above.parentNode;
    if (above !== null) continue;
    const weight = plainTextOf(element).length;
    total += weight;
    for (let at: DomElement | null = element; at !== null; at = at.parentNode) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  let best: DomElement | undefined;
  for (const [element, weight] of weights) {
    if (weight < total * 0.97 || !isElement(element)) continue;
    if (best === undefined || isInside(element, best)) best = element;
  }
  return best;
}

function isInside(element: DomElement, other: DomElement): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode) if (at === other) return true;
  return false;
}

/** The element that means to be the article, where the text found is nearly all that it has; headings stand there too. */
function widened(root: DomElement): DomElement {
  const own = plainTextOf(root).length;
  let best = root;
  for (let at = root.parentNode; at !== null && isElement(at); at = at.parentNode) {
    const name = nameOf(at);
    if (name === 'body' || name === 'html') break;
    const isArticle = name === 'article' || name === 'main' || at.getAttribute('role') === 'main';
    if (isArticle && plainTextOf(at).length < own * 2) best = at;
    if (name === 'article') break;
  }
  return best;
}

function whyLeftOut(element: DomElement, isKept: ReadonlySet<DomElement>): string | undefined {
  const name = nameOf(element);
  const why = FURNITURE_TAGS[name];
  if (why !== undefined) return said(why);
  const role = element.getAttribute('role') ?? '';
  if (FURNITURE_ROLES.test(role)) return say`furniture of the page`;
  if (
    [
      'p',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'li',
      'pre',
      'table',
      'tr',
      'td',
      'th',
      'code',
      'em',
      'strong',
      'b',
      'i',
    ].includes(name)
  ) {
    return ['p', 'li', 'table'].includes(name) && isNamedFurniture(element) && !isKept.has(element)
      ? say`furniture of the page`
      : undefined;
  }
  if (isNotes(element)) return undefined;
  if (name === 'header' && !hasProse(element)) return say`head of the page`;
  if (name === 'footer' || name === 'aside') return say`furniture of the page`;
  if (isNamedFurniture(element) && !hasMuchProse(element)) return say`furniture of the page`;
  if (
    (name === 'ul' || name === 'ol' || name === 'div' || name === 'section') &&
    isMenu(element) &&
    !isKept.has(element)
  ) {
    return say`links of the page`;
  }
  return undefined;
}

function isNamedFurniture(element: DomElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return FURNITURE_NAMES.test(names) && !CONTENT_NAMES.test(names);
}

function isNotes(element: DomElement): boolean {
  const names = ['class', 'id', 'role', 'epub:type'].map(name => element.getAttribute(name) ?? '').join(' ');
  return /\b(?:foot-?notes?|end-?notes?|doc-endnotes|references|reflist|bibliography)\b/i.test(names);
}

function hasProse(element: DomElement): boolean {
  return [...element.querySelectorAll('p')].some(each => plainTextOf(each).length > 120);
}

function hasMuchProse(element: DomElement): boolean {
  let letters = 0;
  for (const paragraph of element.querySelectorAll('p')) letters += plainTextOf(paragraph).length;
  return letters > 1_500;
}

/** Links one after another, with next to no words between them. */
function isMenu(element: DomElement): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.length < LINKS_MIN || element.querySelector('p, h1, h2, h3, pre, table') !== null) return false;
  const all = plainTextOf(element).length;
  const linked = links.reduce((sum, link) => sum + plainTextOf(link).length, 0);
  return all > 0 && linked / all > LINK_SHARE && linked / links.length < 60;
}
