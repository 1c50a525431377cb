/** What a file is, by its content before its name: an HTML page saved as .txt is HTML. */

import { say } from '../../language/say.ts';
import type { FormatName } from './formats.ts';
import { zipNames } from './zip.ts';

/** `says` is one sentence on what the file is, which is named in it, and what to save it as. */
export type Recognised =
  | { readonly kind: 'format'; readonly format: FormatName }
  | { readonly kind: 'unsupported'; readonly says: Says }
  /** The content does not tell: text of some kind, or data. */
  | { readonly kind: 'untold' };

const HEAD_BYTES = 4_096;
/** PDF allows a header within the first kilobyte (ISO 32000-1, annex H.3.4.1). */
const PDF_HEAD = 1_024;

type Says = (name: string) => string;

const MAGIC: readonly (readonly [RegExp, Says])[] = [
  [/^\{\\rtf/, name => say`${name} is an RTF document: save it as .docx or PDF and import that.`],
  [/^%!PS/, name => say`${name} is a PostScript file: make a PDF of it and import that.`],
  [/^AT&TFORM/, name => say`${name} is a DjVu scan: make a PDF with text of it and import that.`],
  [/^\{\s*"cells"\s*:/, name => say`${name} is a notebook: export it as HTML or Markdown and import that.`],
  [/^[\s\S]{60}BOOKMOBI/, name => say`${name} is a Kindle book: convert it to EPUB and import that.`],
  [
    /^\\documentclass|^(?:%.*\n\s*)*\\documentclass/,
    name => say`${name} is LaTeX source: import the PDF that it makes.`,
  ],
];

export function recognise(bytes: Uint8Array): Recognised {
  const head = headOf(bytes);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return recogniseZip(bytes);
  if (/^%PDF-\d/m.test(head.slice(0, PDF_HEAD))) return format('pdf');
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return unsupported(
      name => say`${name} is a document of an old Office program: save it as .docx or PDF and import that.`,
    );
  const start = head.replace(/^\xef\xbb\xbf/, '').replace(/^\s+/, '');
  for (const [magic, says] of MAGIC) if (magic.test(start)) return { kind: 'unsupported', says };
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(start)) return format('subtitles');
  if (/^\d+[ \t]*\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{3}[ \t]*-->/.test(start)) return format('subtitles');
  const mail = recogniseMail(start);
  if (mail !== undefined) return mail;
  return looksLikeHtml(start) ? format('html') : { kind: 'untold' };
}

function format(name: FormatName): Recognised {
  return { kind: 'format', format: name };
}

/** One character a byte; UTF-16 is read as its low bytes, which is enough for signs that are ASCII. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isWide ? head.subarray(2).toString('latin1').replaceAll('\0', '') : head.toString('latin1');
}

function recogniseZip(bytes: Uint8Array): Recognised {
  const names = zipNames(bytes);
  const has = (part: string) => names.some(name => name.toLowerCase() === part);
  if (has('meta-inf/container.xml')) return format('epub');
  if (has('word/document.xml') || names.some(name => /^word\/document\d*\.xml$/i.test(name))) {
    return format('docx');
  }
  if (has('content.xml') && has('mimetype'))
    return unsupported(
      name => say`${name} is an OpenDocument file: save it as .docx or PDF and import that.`,
    );
  if (names.some(name => /^(?:xl|ppt)\//.test(name))) {
    return unsupported(
      name => say`${name} is a spreadsheet or a presentation: save its text as .docx or PDF and import that.`,
    );
  }
  return unsupported(name => say`${name} is an archive: unpack it and import the files in it.`);
}

function unsupported(says: Says): Recognised {
  return { kind: 'unsupported', says };
}

const HEADER = /^[A-Za-z][A-Za-z0-9-]*:[ \t]/;
const MAIL_HEADER =
  /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Transfer-Encoding):/im;

/** Header lines first, as RFC 5322 has them: a saved page is multipart/related, anything else is a message. */
function recogniseMail(start: string): Recognised | undefined {
  const block = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const isHeaders = /^From [^\s]+ /.test(block) || HEADER.test(block);
  if (isHeaders && MAIL_HEADER.test(block)) {
    if (/^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(block)) {
      return /^(?:From:\s*<?Saved by|Snapshot-Content-Location:|Content-Location:)/im.test(block) ||
        !/^(?:To|Received|Delivered-To):/im.test(block)
        ? format('mhtml')
        : unsupported(
            name => say`${name} is an e-mail message: save its text, or the page in it, and import that.`,
          );
    }
    return unsupported(
      name => say`${name} is an e-mail message: save its text, or the page in it, and import that.`,
    );
  }
  const soft = start.match(/=\r?\n/g)?.length ?? 0;
  const coded = start.match(/=[0-9A-F]{2}/g)?.length ?? 0;
  if (/=\?[\w-]+\?[QB]\?/i.test(start) || (soft >= 2 && coded >= 2)) {
    return unsupported(
      name =>
        say`${name} is text coded for e-mail (quoted-printable): save it decoded, as plain text, and import that.`,
    );
  }
  return undefined;
}

const HTML_ELEMENT =
  /<(?:head|body|title|meta|link|script|style|div|p|article|main|table|span|nav|header|h1)\b[^<>]*>/gi;

function looksLikeHtml(start: string): boolean {
  const text = start
    .replace(/^<\?xml[^>]*\?>\s*/i, '')
    .replace(/^(?:<!--[\s\S]*?-->\s*)+/, '')
    .trimStart();
  if (/^<!doctype\s+html/i.test(text) || /^<html[\s>]/i.test(text)) return true;
  if (!/^<(?:head|body|title|meta|article|main)\b/i.test(text)) return false;
  return (text.match(HTML_ELEMENT)?.length ?? 0) >= 3;
}
