/** Where the sentences of a passage are. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof rev hon st sr jr gen col lt sgt capt cmdr adm maj gov sen rep pres
   vs etc al cf ca approx no nos vol vols fig figs ed eds pp para sec ch art dept univ est inc ltd co corp bros
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
   e.g i.e a.m p.m u.s u.k u.n d.c ph.d b.c a.d`
    .split(/\s+/)
    .filter(word => word !== ''),
);
// These close a sentence as often as not; only what follows can tell.
const MAY_END_SENTENCE = new Set([
  'etc',
  'al',
  'a.m',
  'p.m',
  'u.s',
  'u.k',
  'u.n',
  'd.c',
  'inc',
  'ltd',
  'co',
  'corp',
]);
/** "U.S. President Moss". */
const OF_STATE = new Set(['u.s', 'u.k', 'u.n']);
const HAS_STATE =
  /^\s*(?:President|Vice|Secretary|Senat(?:e|ors?)|Congress(?:man|woman)?|Representatives?|House|Supreme|Army|Navy|Air|Marines?|Coast|Department|Ambassador|Attorney|Government|Treasury|Census|Open|Route|Security|General|Geological|Centers|Food|Prime|Parliament)\b/;
const LAST_WORD = /(?:^|[\s([{"'“‘«—–-])([\p{L}.]+)\.["'”’»)\]]*\s*$/u;
const STARTS_LOWER = /^[\s"'“‘«([]*[\p{Ll}]/u;
const STARTS_NUMBER = /^\s*\p{N}/u;
const ENDS_DECIMAL = /\p{N}\.$/u;
const ONLY_CLOSERS = /^[\s"'”’»)\]}*†‡.!?…]*$/u;
const ENDS_PARAGRAPH = /\n[^\S\n]*\n\s*$/;

/** What ends a sentence stands at its end: so no sentence is read again for every full stop in it. */
const LOOKED_BACK = 300;

let segmenter: Intl.Segmenter | undefined;

/** Trimmed spans in order, which together cover every word of the text. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmentsOf(text)) {
    const mark = end > start ? restOfMark(text.slice(Math.max(start, end - LOOKED_BACK), end), segment) : 0;
    if (mark > 0) {
      pushTrimmed(spans, text, start, index + mark);
      start = index + mark;
    } else if (
      index > start &&
      !belongsTogether(text.slice(Math.max(start, end - LOOKED_BACK), end), segment)
    ) {
      pushTrimmed(spans, text, start, end);
      start = index;
    }
    end = index + segment.length;
  }
  pushTrimmed(spans, text, start, end);
  return spans;
}

interface Segment {
  readonly segment: string;
  readonly index: number;
}

/** For each segment the segmenter copies all of the text that it was given, so a long one is given in windows. */
const WINDOW = 4_096;
/** Whether the last segments of a window end there, only what comes behind it can tell. */
const UNSURE = 2;

function* segmentsOf(text: string): Generator<Segment> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let size = WINDOW;
  for (let from = 0; from < text.length; ) {
    const isLast = from + size >= text.length;
    const found = Array.from(segmenter.segment(text.slice(from, from + size)));
    const sure = isLast ? found : found.slice(0, -UNSURE);
    for (const { segment, index } of sure) yield { segment, index: from + index };
    if (isLast) return;
    const next = found[sure.length];
    // One sentence fills it all: look further.
    size = sure.length === 0 ? 2 * size : WINDOW;
    from += sure.length === 0 ? 0 : (next?.index ?? 0);
  }
}

const OPENS_MARK = /[.!?…。！？]["'”’»)]*\[$/u;
const CLOSES_MARK =
  /^(?:\^[^\s[\]]{1,40}|\d{1,3}|[a-z])\](?:\[(?:\^[^\s[\]]{1,40}|\d{1,3}|[a-z])\])*(?=\s|$)/u;

/** A note's mark belongs to the sentence before it; the segmenter breaks behind its bracket. In characters. */
function restOfMark(before: string, after: string): number {
  return OPENS_MARK.test(before) ? (CLOSES_MARK.exec(after)?.[0].length ?? 0) : 0;
}

/** Whether the segmenter broke inside a sentence. */
function belongsTogether(before: string, after: string): boolean {
  if (ONLY_CLOSERS.test(after)) return true;
  if (ENDS_PARAGRAPH.test(before)) return false;
  // A single line break is layout, unless the sentence had come to its end.
  if (/\n\s*$/.test(before)) return !/[.!?…:。！？]["'”’»)\]]*\s*$/u.test(before);
  if (ENDS_DECIMAL.test(before) && STARTS_NUMBER.test(after)) return true;
  if (STARTS_LOWER.test(after) && !/[!?。！？]\s*$/u.test(before)) return true;
  if (/[!?]["”’»)]+\s*$/u.test(before) && STARTS_LOWER.test(after)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) {
    if (lower === 'no' || lower === 'nos') return STARTS_NUMBER.test(after);
    return !MAY_END_SENTENCE.has(lower) || (OF_STATE.has(lower) && HAS_STATE.test(after));
  }
  // Initials: "J. Smith", "J. R. R. Tolkien". "I" ends a sentence more often than it is one.
  return (
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) &&
    word !== 'I' &&
    /^\s*["'“‘]?\p{Lu}/u.test(after) &&
    !isAcronym(word)
  );
}

/** `U.S` before a capital may end a sentence; `J.R.R` before one is a name. */
function isAcronym(word: string): boolean {
  return word.length > 1 && MAY_END_SENTENCE.has(word.toLowerCase());
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
