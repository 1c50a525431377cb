/** The console's escaping: whatever a text contains, the terminal takes no orders from it. */

const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '␡';
const UNKNOWN = '\u{FFFD}';

// C0 but for line feed and tab, DEL, C1: what terminals act on.
const CONTROLS = /[\p{Cc}]/gu;
// These reorder or hide the characters around them, so that a text reads differently from what it says.
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// A lone half of a surrogate pair cannot be written as UTF-8.
const HALVES = /\p{Cs}/gu;

/** Control characters as their visible pictures, invisible direction marks dropped, line feeds kept. */
export function safeText(text: string): string {
  return text.replace(INVISIBLE, '').replace(HALVES, UNKNOWN).replace(CONTROLS, pictureOf);
}

/** The same, on one line. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s*[\r\n]+\s*/gu, ' '));
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (control === '\n') return control;
  if (control === '\t' || control === '\r') return ' ';
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? DELETE_PICTURE : UNKNOWN;
}
