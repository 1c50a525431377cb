/** The bytes of a text file to text, whatever encoding it was saved in; or the reason why it is none. */

import { say, sayCount } from '../../language/say.ts';
import { withoutHidden } from '../../library/hidden-problems.ts';
import { hiddenCharacters } from '../../text/clean.ts';
import { type Dropped, type Refusal, refuse } from './reader.ts';

type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly dropped: readonly Dropped[];
      /** What was guessed, or could not be read. */
      readonly notices: readonly string[];
    }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknownEncoding' };

/** More control characters than this are data, not text. */
const CONTROL_SHARE_MAX = 0.005;
/** In Western European text few letters have accents; where most do, it is another alphabet's encoding. */
const HIGH_SHARE_MAX = 0.15;

/** Line ends become line feeds, and characters that nobody sees are taken out. */
export function decodeText(bytes: Uint8Array): Decoded {
  const read = decode(bytes);
  if (read === undefined) return { kind: isBinary(bytes) ? 'binary' : 'unknownEncoding' };
  const { text, notices } = read;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  if (text.includes('\u0000') || controls > text.length * CONTROL_SHARE_MAX) return { kind: 'binary' };
  const lines = text.replace(/\r\n?|[\u0085\u2028\v]/g, '\n').replace(/[\f\u2029]/g, '\n\n');
  return { kind: 'text', ...takeOutHidden(lines), notices };
}

interface DecodedBytes {
  readonly text: string;
  readonly notices: readonly string[];
}

function decode(bytes: Uint8Array): DecodedBytes | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return certain(tryDecode('utf-16le', bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return certain(tryDecode('utf-16be', bytes));
  return certain(tryDecode('utf-8', bytes)) ?? damagedUtf8(bytes) ?? guessed(bytes);
}

function certain(text: string | undefined): DecodedBytes | undefined {
  return text === undefined ? undefined : { text, notices: [] };
}

const REPLACEMENT = '\uFFFD';
const LINES_NAMED = 3;

/** A few wrong bytes among letters of UTF-8 do not make another encoding of it. */
function damagedUtf8(bytes: Uint8Array): DecodedBytes | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split(REPLACEMENT).length - 1;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (isBinary(bytes) || right === 0 || (wrong > 2 && wrong > right / 5)) return undefined;
  const lines = new Set<number>();
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (line.includes(REPLACEMENT)) lines.add(index + 1);
  });
  const named = [...lines].slice(0, LINES_NAMED).join(', ');
  const all = `${named}${lines.size > LINES_NAMED ? ', …' : ''}`;
  const notice = sayCount(
    wrong,
    'One character is not UTF-8 and became {1} ({2}): mend the file and import it again.',
    '{0} characters are not UTF-8 and became {1} ({2}): mend the file and import it again.',
    REPLACEMENT,
    sayCount(lines.size, 'line {1}', 'lines {1}', all),
  );
  return { text, notices: [notice] };
}

function guessed(bytes: Uint8Array): DecodedBytes | undefined {
  if (!isWestern(bytes)) return undefined;
  return {
    text: fromWestern(bytes),
    notices: [say`The file is not UTF-8; it was read as Windows-1252, which is a guess.`],
  };
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * What Windows-1252 has from 0x80 to 0x9F: quotation marks, dashes, the euro sign. A table of our own, because
 * the decoder of Node 20 reads them as control characters, which would then be taken out as hidden.
 */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function fromWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, character => WESTERN.charAt(character.charCodeAt(0) - 0x80));
}

function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    // Not assigned in Windows-1252, common in other encodings and in data.
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
  }
  return !isBinary(bytes) && high <= bytes.length * HIGH_SHARE_MAX;
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) controls++;
  }
  return controls > bytes.length * CONTROL_SHARE_MAX;
}

function takeOutHidden(text: string): { readonly text: string; readonly dropped: readonly Dropped[] } {
  const hidden = hiddenCharacters(text);
  if (hidden.length === 0) return { text, dropped: [] };
  const kinds = [...new Set(hidden.map(found => found.codePoint))].join(', ');
  const count = sayCount(hidden.length, '1 hidden character ({1})', '{0} hidden characters ({1})', kinds);
  return {
    text: withoutHidden(text),
    dropped: [{ text: count, why: say`nobody can see them` }],
  };
}

export function notText(why: 'binary' | 'unknownEncoding', name: string): Refusal {
  return refuse(
    why === 'binary'
      ? say`${name} is not a text file, although its name says so: save it as plain text and import that.`
      : say`${name} is saved in an encoding that cannot be told for certain: save it as UTF-8 and import that.`,
  );
}
