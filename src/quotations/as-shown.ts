/** Text as a reader has it on the screen: what Markdown and HTML mark up, and marks of notes, are none of its words. */

/** Tags that stand within text; `<and>` is none of them. */
const TAG = String.raw`<(?:/?(?:a|abbr|address|article|aside|b|bdi|bdo|big|blockquote|body|br|caption|center|cite|code|data|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|img|ins|kbd|li|main|mark|nobr|ol|p|pre|q|rp|rt|ruby|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|wbr)(?:\s[^<>]*)?/?|!--[^<>]*--)>`;
/** These begin a line of their own, so that the words before and after do not run together. */
const BREAKS =
  /^<\/?(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/iu;
/** `[^1]`, `[1]`, `[a]`, `[note 2]` right behind a word or its mark: nobody reads it aloud. Not ` [1985]`. */
const NOTE = String.raw`\[(?<=[\p{L}\p{N}.,;:!?…"”’»)\]%]\[)(?:\^[^\s[\]]{1,40}|\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|(?:note|nb|n)\.?\s?\d{1,3}|citation needed)\](?!\p{L})`;
/** `¹`; not `m²`. */
const RAISED = String.raw`[\u2020\u2021](?<=[\p{L}\p{N}.,;:!?…”"’)\]].)|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079](?<=(?:\p{L}{4}|[.,;:!?…"”’)\]]).)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{0,2}(?![\p{L}\p{N}])`;

/** `tanks [3,4]`, as papers refer to what they list; a quoter who puts a number in brackets says something. */
const LISTED = String.raw`\[(?<=[\p{L}\p{N}.,;:!?”"’)%]\s\[)\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]`;
/** `money.<sup>1</sup>`, also with a link in it; not `m<sup>2</sup>`. */
const RAISED_TAG = String.raw`<sup\b[^<>]*>(?<=(?:\p{L}{4}|[.,;:!?…"”’)\]])<sup\b[^<>]*>)(?:<a\b[^<>]*>)?\[?\d{1,3}\]?(?:</a>)?</sup>`;
/** The box of a task, at the beginning of its text. */
const BOX = String.raw`^\[[ xX]\]\s`;
/** The number of a list's item, at the beginning of its passage: most browsers copy none. */
const ITEM = String.raw`(?:^|(?<=\n\n))\d{1,9}[.)]\s`;
/** A note's mark as a browser hands it on: `money.1 We`. */
const RUN_TOGETHER = String.raw`(?<=\p{L}{2}[.,;:!?”"’)])\d{1,3}(?=\s|$)`;

export const PASTED_NOTE = new RegExp(RUN_TOGETHER, 'gu');
export const NOTE_MARK = new RegExp(`${NOTE}|${RAISED}`, 'gu');
const UNREAD_MARK = new RegExp(`${NOTE}|${RAISED}|${LISTED}|${BOX}|${ITEM}`, 'gu');
const UNREAD = new RegExp(`${RAISED_TAG}|${TAG}|${NOTE}|${RAISED}|${LISTED}|${BOX}|${ITEM}`, 'giu');
/** The long list of tags is looked through only where there may be one. */
const MAY_HAVE_TAG = /<[/!a-z]/iu;
/** Cheap, and hardly any passage has one. */
const MAY_HAVE = /\[[\da-zA-Z^ ]|[<\u00b9\u00b2\u00b3\u2020\u2021\u2070\u2074-\u2079]|(?:^|\n)\d{1,9}[.)]/u;

export interface Shown {
  readonly text: string;
  /** Where a character of `text` stands in what was written. */
  placeOf(at: number): number;
}

/** A source's text without tags and marks of notes; undefined where it has none. */
export function asShown(written: string): Shown | undefined {
  if (!MAY_HAVE.test(written)) return undefined;
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let text = '';
  let reached = 0;
  for (const { 0: dropped, index } of written.matchAll(MAY_HAVE_TAG.test(written) ? UNREAD : UNREAD_MARK)) {
    text += written.slice(reached, index) + (BREAKS.test(dropped) ? ' ' : '');
    reached = index + dropped.length;
    shifts.push({ from: text.length, by: reached - text.length });
  }
  if (shifts.length === 0) return undefined;
  text += written.slice(reached);
  return {
    text,
    placeOf: at => at + (shifts.findLast(({ from }) => from <= at)?.by ?? 0),
  };
}

const MAY_HAVE_LINK_OR_TAG = new RegExp(String.raw`\]\(|${TAG}`, 'iu');
const PICTURE = /!\[[^[\]]*\]\([^()\s]*(?:\s+"[^"]*")?\)/gu;
const LINK =
  /\[(?<text>[^[\]]*)\]\((?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/gu;
const REFERENCE_LINK = /\[(?<text>[^[\]]*\p{L}{2}[^[\]]*)\]\[[^[\]]*\]/gu;
/** Around words and within them: `*very*`, `__very__`, `` `HTTP`'s ``; not the `_` of `snake_case`. */
const TYPE_MARK = /[`*]+|~~|(?<![\p{L}\p{N}])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_+(?![\p{L}\p{N}])/gu;
const ATTRIBUTES = /\s*\{[#¶][^{}]{0,60}\}\s*$/u;
const HEADING_MARK = /^#{1,6}\s+/u;
/** With its language; the lines may have been put behind each other. */
const FENCE = /^(?:```|~~~)[\w+#-]*\s/u;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  deg: '°',
  ge: '≥',
  le: '≤',
  ne: '≠',
  micro: 'µ',
  times: '×',
  plusmn: '±',
  euro: '€',
  pound: '£',
  copy: '©',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu;

/** A quotation that was copied out of a file, as the file would be shown. */
export function fromMarkup(written: string): string {
  if (!/[[<`*_~&{#]/u.test(written)) return written;
  const plain = written
    .replace(HEADING_MARK, '')
    .replace(FENCE, '')
    .replace(ATTRIBUTES, '')
    .replace(PICTURE, '')
    .replace(LINK, '$<text>')
    .replace(REFERENCE_LINK, '$<text>')
    .replace(new RegExp(TAG, 'giu'), tag => (BREAKS.test(tag) ? ' ' : ''))
    .replace(TYPE_MARK, '')
    .replace(ENTITY, entity);
  return plain.trim();
}

export function hasLinkOrTag(written: string): boolean {
  return MAY_HAVE_LINK_OR_TAG.test(written);
}

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
