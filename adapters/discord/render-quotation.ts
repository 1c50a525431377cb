/** A quotation set apart: every line quoted, its key sentence bold, its number and source below. */
import { type Citation, type CitationBlock, CUT_MARK, quotationParts, sourceLine } from '../../src/index.ts';
import { escapeLine, escapeText } from './escape.ts';
import { buttonLink, safeLink } from './safe-link.ts';

/** Where the addresses of sources are: in buttons, or in the text because there are no buttons. */
export type Addresses = 'buttons' | 'text';

/** One string, several lines. */
export function renderCitation(block: CitationBlock, addresses: Addresses): string {
  const { citation } = block;
  const label = boldLine(citation.label);
  const source = block.source ? escapeLine(sourceLine(citation)) : '';
  const place = [label, source].filter(part => part !== '').join(' · ');
  return [renderQuotation(block), place, ...(block.source ? addressInText(citation, addresses) : [])].join(
    '\n',
  );
}

function renderQuotation(block: CitationBlock): string {
  const parts = quotationParts(block);
  const text = parts
    .map((part, index) => {
      if (part.kind === 'text') return part.key ? boldLines(part.text) : escapeText(part.text);
      const before = index === 0 ? '' : ' ';
      const after = index === parts.length - 1 ? '' : ' ';
      return `${before}${escapeLine(CUT_MARK)}${after}`;
    })
    .join('');
  const [open, close] = marksFor(text);
  return quoteLines(`${open}${text}${close}`);
}

/** Around a text with typographic quotation marks of its own stand straight ones, so that two never meet. */
function marksFor(text: string): readonly [string, string] {
  return /[“”]/u.test(text) ? ['"', '"'] : ['“', '”'];
}

/** Never `>>>`, which would quote the rest of the message as well. */
export function quoteLines(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n');
}

/** On one line; empty for what shows nothing, which would leave the asterisks alone. */
export function boldLine(text: string): string {
  const words = escapeLine(text).trim();
  return words === '' ? '' : `**${words}**`;
}

/** Line by line and without the blanks at either end, which would leave the asterisks visible. */
export function boldLines(text: string): string {
  return text
    .split('\n')
    .map(line => {
      // Of signs that nobody sees, nothing is left.
      const shown = escapeText(line);
      const words = shown.trim();
      if (words === '') return shown;
      const start = shown.indexOf(words);
      return `${shown.slice(0, start)}**${words}**${shown.slice(start + words.length)}`;
    })
    .join('\n');
}

/** Where no button can hold the address, it follows in full, without a preview. */
export function addressInText({ link: address }: Citation, addresses: Addresses): readonly string[] {
  if (address === undefined) return [];
  if (addresses === 'buttons' && buttonLink(address) !== undefined) return [];
  const link = safeLink(address);
  return link === undefined || link.url.length > ADDRESS_IN_TEXT_MAX ? [] : [`<${link.url}>`];
}

/** A longer address says nothing to a reader and leaves no room for the quotation. */
const ADDRESS_IN_TEXT_MAX = 700;
