/** Pages saved in one file (MHTML, RFC 2557): the page itself, its pictures and styles passed over. */

import { say } from '../../language/say.ts';
import { decodeMarkup } from './decode-markup.ts';
import { readPage } from './html.ts';
import { type Reader, refuse } from './reader.ts';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

const PARTS_MAX = 2_000;

export const readMhtml: Reader = async (bytes, { name }) => {
  const whole = splitPart(Buffer.from(bytes).toString('latin1'));
  const boundary = /boundary="?([^";\s]+)"?/i.exec(whole.headers.get('content-type') ?? '')?.[1];
  const parts = boundary === undefined ? [whole] : partsOf(whole.body, boundary);
  const isPage = (part: Part) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? '');
  const start = /start="?<?([^">;\s]+)>?"?/i.exec(whole.headers.get('content-type') ?? '')?.[1];
  const page =
    parts.find(
      part => isPage(part) && start !== undefined && part.headers.get('content-id') === `<${start}>`,
    ) ?? parts.find(isPage);
  if (page === undefined) return refuse(say`${name} holds no page: save the page anew and import that.`);
  const charset = /charset="?([\w:-]+)/i.exec(page.headers.get('content-type') ?? '')?.[1];
  const address = whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  return readPage(decodeMarkup(bytesOf(page), charset), name, address);
};

function splitPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const parts = /^([\w-]+):\s*(.*)$/.exec(line);
    if (parts !== null) headers.set((parts[1] ?? '').toLowerCase(), (parts[2] ?? '').trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function partsOf(body: string, boundary: string): readonly Part[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1, PARTS_MAX);
  return pieces
    .filter(piece => !piece.startsWith('--'))
    .map(piece => splitPart(piece.replace(/^[ \t]*\r?\n/, '')));
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const decoded = body
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}
