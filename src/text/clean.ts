/** Removes what a reader cannot see but what can mislead: control, bidirectional and zero-width characters. */

// Zero-width joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji need them. What is let through comes
// last, since looking for it at every letter takes longest of all that reading a library does.
const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff](?<![\t\n])/gu;

/** Text in Unicode form C, without hidden characters; line breaks stay, tabs become spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(HIDDEN, '')
    .toWellFormed()
    .normalize('NFC');
}

export interface HiddenCharacter {
  readonly index: number;
  /** `U+202E`. */
  readonly codePoint: string;
}

/** Where a text holds characters that nobody sees, tabs and line breaks aside. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (const match of text.replace(/\r\n/g, ' \n').matchAll(HIDDEN)) {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ index: match.index, codePoint: `U+${code}` });
  }
  return found;
}
