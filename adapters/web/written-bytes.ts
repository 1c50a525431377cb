/** How much of a page a text takes, with what it is written as where it would end something. */

/** `&#39;` and the like. */
const ESCAPED_BYTES: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6, "'": 5 };

/** How many bytes a text takes in a page. */
export function writtenBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) bytes += bytesAt(text, at);
  return bytes;
}

export function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ESCAPED_BYTES[text[at] as string] ?? 1;
  if (code < 0x800) return 2;
  // Two halves of one character of four bytes.
  return code >= 0xd800 && code <= 0xdfff ? 2 : 3;
}
