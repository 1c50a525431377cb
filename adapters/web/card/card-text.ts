/** What stands on the picture of a quotation, and what is said of it to those who do not see it. */
import { type Citation, cutQuotation, cutWords, quotationText, sourceLine } from '../../../src/index.ts';

export interface CardText {
  readonly quotation: string;
  /** `¶12` */
  readonly label: string;
  readonly source: string;
}

const SOURCE_MAX = 110;
const ALT_MAX = 400;
/** What the type has no letters for would be boxes, and marks that reorder letters would make it say something else. */
const NOT_IN_TYPE =
  /[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\n\t\u0020-\u007E\u00A0-\u00FF\u2010-\u2027\u2030-\u203A\u2044\u2070-\u2089€№™−]|[\u1D00-\u1DFF\uA640-\u{10FFFF}]/u;

/** Whether there is a picture of it at all. */
export function canBeShown({ quotation, title, source }: Citation): boolean {
  const all = [quotation.exact, title, source.author, source.publisher].filter(part => part !== undefined);
  return !all.some(text => NOT_IN_TYPE.test(text));
}

/** At most so many characters of the quotation: whole sentences, or else whole words. */
export function cardText(citation: Citation, max: number): CardText {
  const pieces = cutQuotation(citation.quotation, citation.keySentence, max);
  return {
    quotation: `“${quotationText({ kind: 'citation', citation, pieces, source: true })}”`,
    label: citation.label,
    source: cutWords(sourceLine(citation), SOURCE_MAX),
  };
}

export function cardAlt(citation: Citation): string {
  const { quotation, label, source } = cardText(citation, ALT_MAX);
  return `${quotation} ${label}, ${source}`;
}
