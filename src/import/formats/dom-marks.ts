/** Small signs in a page that serve the page: marks of footnotes, ways back, handles of headings, hidden text. */
import { type DomElement, type DomNode, isElement, isText, nameOf, plainTextOf } from './dom.ts';

const NOTE_ROLE = /\b(?:doc-noteref|noteref)\b/;
const BACK_ROLE = /\b(?:doc-backlink|backlink)\b/;
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|note \d+|nb \d+)[\])]?$/iu;
const BACK_MARK = /^[[(]?[↩↑⤴^\u{1f519}]\ufe0e?\ufe0f?\d*[\])]?$/u;
const HANDLE = /^(?:¶|#|§|🔗|∞|permalink|link|anchor)$/iu;
const HANDLE_CLASS =
  /\b(?:headerlink|header-?anchor|anchor(?:js)?-?link|heading-anchor|permalink|hash-?link|mw-editsection)\b/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|noprint|mw-jump-link)(?:\s|$)/i;

/** The mark of a footnote in the text: its note is elsewhere, and it is not a word of the sentence. */
export function noteMark(element: DomElement): boolean {
  const name = nameOf(element);
  if (name === 'sup') {
    const only = element.firstElementChild;
    return (
      only !== null && nameOf(only) === 'a' && plainTextOf(only) === plainTextOf(element) && isNoteLink(only)
    );
  }
  if (name !== 'a') return false;
  const role = rolesOf(element);
  if (NOTE_ROLE.test(role)) return true;
  const inside = element.firstElementChild;
  const isRaised =
    inside !== null && nameOf(inside) === 'sup' && plainTextOf(inside) === plainTextOf(element);
  return (isRaised || /\bfootnote-?ref\b/i.test(role)) && isNoteLink(element);
}

function isNoteLink(link: DomElement): boolean {
  return isLocal(link) && NOTE_MARK.test(plainTextOf(link));
}

function isLocal(link: DomElement): boolean {
  const address = link.getAttribute('href') ?? '';
  return /^[^?]*#/.test(address);
}

function rolesOf(element: DomElement): string {
  return ['role', 'epub:type', 'rel', 'class'].map(name => element.getAttribute(name) ?? '').join(' ');
}

/** Shown to nobody, or a handle to grip: no part of what a reader reads. */
export function isFalseText(element: DomElement): boolean {
  const style = element.getAttribute('style') ?? '';
  const className = element.getAttribute('class') ?? '';
  if (element.hasAttribute('hidden') || HIDDEN_STYLE.test(style) || HIDDEN_CLASS.test(className)) return true;
  if (HANDLE_CLASS.test(className) && plainTextOf(element).length < 20) return true;
  if (nameOf(element) !== 'a') return false;
  const text = plainTextOf(element);
  // The number of a note may lead back from it.
  if ((BACK_ROLE.test(rolesOf(element)) && !/\d/.test(text)) || (isLocal(element) && BACK_MARK.test(text)))
    return true;
  return isLocal(element) && HANDLE.test(text);
}

/** With single spaces, handles and hidden text left out. */
export function visibleText(element: DomElement): string {
  const walk = (node: DomNode): string => {
    if (isText(node)) return node.textContent ?? '';
    return isElement(node) && !isFalseText(node) ? [...node.childNodes].map(walk).join('') : '';
  };
  return walk(element).replace(/\s+/g, ' ').trim();
}
