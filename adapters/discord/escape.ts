/** Discord's markup, defused: whatever a text contains, it is shown to the letter and nobody is called. */

const REPLACEMENT = '\u{FFFD}';
const ZERO_WIDTH_SPACE = '\u200B';

// These reorder or hide the characters around them, so that a text reads differently from what it says.
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// Line feeds have been set apart before.
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
// A lone half of a surrogate pair cannot be written as UTF-8.
const HALVES = /\p{Cs}/gu;

/** What means something wherever it stands. A backslash before any sign shows the sign itself. */
const MARKUP = /[\\`*_~|<>[\]@]/gu;
/** Headings, small print, lists and quotations, which begin a line. */
const LINE_START = /^(\s*)([-+#])/u;
const NUMBERED = /^(\s*\d{1,9})([.)])/u;
/** Discord makes a link of every address that it recognises; a reader may still copy it. */
const ADDRESS = /:(?=\/\/)/gu;
/** Discord looks for these two before it looks at backslashes. */
const CALLS = /\\@(?=everyone|here)/giu;

/** Shown as it stands, on as many lines. */
export function escapeText(text: string): string {
  return cleaned(text).split('\n').map(escapeOne).join('\n');
}

/** The same, on one line. */
export function escapeLine(text: string): string {
  return escapeOne(cleaned(text).replace(/\s*\n\s*/gu, ' '));
}

/** What would end a block of code, and what Discord may look for before it looks at code. */
const LIVE_IN_CODE = /`(?=``|$)|@(?=everyone|here)|<(?=[@#!])/giu;

/** Inside a block of code, where everything else is shown to the letter. */
export function codeText(text: string): string {
  return cleaned(text).replace(LIVE_IN_CODE, `$&${ZERO_WIDTH_SPACE}`);
}

/** What `escapeLine` was given, but for what it drops. */
export function unescapeLine(escaped: string): string {
  return escaped.replaceAll(ZERO_WIDTH_SPACE, '').replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** Where Discord reads no markup: labels of buttons, names of threads, choices. */
export function plainLine(text: string): string {
  return cleaned(text)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
}

/** The first `max` characters of somebody's words, with nothing added that they did not write. */
export function firstOf(text: string, max: number): string {
  return text.slice(0, max).replace(/[\uD800-\uDBFF]$/u, '');
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(HALVES, REPLACEMENT)
    .replace(CONTROLS, control => (control === '\n' ? '\n' : ' '));
}

function escapeOne(line: string): string {
  return line
    .replace(MARKUP, sign => `\\${sign}`)
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2')
    .replace(ADDRESS, '\\:')
    .replace(CALLS, `@${ZERO_WIDTH_SPACE}`);
}

/** What `fit` counts: the text with its backslashes, and a share of the marks that each line may get. */
export function renderedLength(text: string): number {
  const lines = text.split('\n').length;
  return escapeText(text).length + lines * MARKS_PER_LINE;
}

/** `> `, quotation marks, and two asterisks at either end. */
const MARKS_PER_LINE = 8;
