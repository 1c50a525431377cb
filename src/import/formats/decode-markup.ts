/** The bytes of a page to text, in the encoding that it states. */
import { fromWestern } from './decode-text.ts';

const HEAD_BYTES = 2_048;
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i;
const XML = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)["']/i;

/** `stated` by the server goes before what the page says. */
export function decodeMarkup(bytes: Uint8Array, stated?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const label = (stated ?? META.exec(head)?.[1] ?? XML.exec(head)?.[1] ?? 'utf-8').toLowerCase();
  try {
    // A page in UTF-8 that says otherwise was saved by a browser.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp1252|us-ascii)$/.test(label)) return fromWestern(bytes);
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      return new TextDecoder('utf-8').decode(bytes);
    }
  }
}
