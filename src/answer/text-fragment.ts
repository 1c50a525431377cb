/**
 * Links that open a page at a passage, by its words:
 * https://github.com/WICG/scroll-to-text-fragment (`#:~:text=start,end`).
 */

/** Enough words to be unique on a page; start and end each, so that a change between them does no harm. */
const EDGE_WORDS = 5;

const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The address with a text directive for `text`, added to a fragment that is already there. */
export function withTextFragment(url: string, text: string): string {
  const directive = textDirective(text);
  if (directive === undefined) return url;
  return url.includes('#') ? `${url}:~:${directive}` : `${url}#:~:${directive}`;
}

/** The same address without a text directive, for places with a limit on length. */
export function withoutTextFragment(url: string): string {
  return url.replace(/#?:~:.*$/s, '');
}

/** Longer ones hold five words at either end in these many characters; a text as long as a book is not read whole. */
const EDGE_CHARS = 600;

function textDirective(whole: string): string | undefined {
  const isLong = whole.length > 2 * EDGE_CHARS;
  // The words in the middle are not looked at, so it does not matter what they are.
  const text = isLong ? `${whole.slice(0, EDGE_CHARS)} ${whole.slice(-EDGE_CHARS)}` : whole;
  const words = [...wordSegmenter.segment(text)].filter(segment => segment.isWordLike);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const wholeEnd = last.index + last.segment.length;
  const headLast = words[EDGE_WORDS - 1];
  const tailFirst = words.at(-EDGE_WORDS);
  if (words.length <= 2 * EDGE_WORDS || headLast === undefined || tailFirst === undefined) {
    if (isLong) return undefined;
    return `text=${encodeTextPart(text.slice(first.index, wholeEnd))}`;
  }
  const head = text.slice(first.index, headLast.index + headLast.segment.length);
  const tail = text.slice(tailFirst.index, wholeEnd);
  return `text=${encodeTextPart(head)},${encodeTextPart(tail)}`;
}

/** The directive gives `-`, `,` and `&` a meaning; the rest would end a link in Discord's or Slack's markup. */
function encodeTextPart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[-_.!~*'()]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
