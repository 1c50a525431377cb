/** Checks what somebody typed or pasted: one quotation, or several, in a sentence of their own or with a source. */
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import type { NonEmpty } from '../model.ts';
import type { QuoteVerdict } from '../verdict.ts';
import { citationsOf } from '../verdict-hash.ts';
import { countWords, isAroundToo } from './around-marks.ts';
import {
  type Attributed,
  articlesNamed,
  isProperName,
  readAttribution,
  readSignature,
  withoutPlace,
} from './attribution.ts';
import { checkQuotation, type QuotationOptions } from './check-quotation.ts';
import { isNamedIn, speakerIn } from './labels.ts';
import { isTooShort } from './limits.ts';
import { markedParts, type QuotedPart } from './quoted-parts.ts';
import { readPaste, signedBy } from './read-paste.ts';
import { withoutMarks } from './read-quotation.ts';
import { isSaying } from './telling.ts';

export interface CheckedQuotation {
  /** The words that were checked, without marks around them. */
  readonly text: string;
  readonly verdict: QuoteVerdict;
}

export interface CheckedText {
  readonly quotations: NonEmpty<CheckedQuotation>;
  /** What the reader must know of what was checked, where the outcome does not say it. */
  readonly notes: readonly string[];
  /** On one line, what comes to the same when it is checked again. */
  readonly line: string;
}

/** More than these in one text are not read in one reply. */
const QUOTATIONS_MAX = 4;

/** Lines that say who wrote it may be the source's own. */
export function checkTyped(typed: string, corpus: Corpus, article?: string): CheckedText {
  const { bare, whole } = readPaste(typed, line => isArticle(line, corpus));
  const from = (text: string) => (article === undefined ? text : signedBy(text, article));
  if (bare === undefined) return checkLine(from(whole), corpus);
  const own = checkLine(from(whole), corpus);
  if (own.quotations.every(({ verdict }) => isUnchanged(verdict))) return own;
  const checked = checkLine(from(bare.text), corpus);
  if (bare.leftOut.length === 0) return checked;
  return { ...checked, notes: [leftOutNote(bare.leftOut), ...checked.notes] };
}

/** `Minutes of the board, A. Hale`: not a sentence, or the rest of one, in which each word is one of a title's. */
function isArticle(line: string, { library }: Corpus): boolean {
  const mayBeTitle = countWords(line) > 1 && !/^\p{Ll}|[.!?]$/u.test(line);
  return mayBeTitle && articlesNamed(line, library) !== undefined;
}

function leftOutNote(lines: readonly string[]): string {
  const named = lines.slice(0, LEFT_OUT_NAMED).map(line => `“${line.replace(/\s+/gu, ' ')}”`);
  const list = [...named, ...(lines.length > named.length ? ['…'] : [])].join(', ');
  return say`Not read as words of the quotation: ${list}`;
}

const LEFT_OUT_NAMED = 4;

function checkLine(line: string, corpus: Corpus): CheckedText {
  const written = withoutPlace(line);
  const { form, name, text } = readAttribution(written);
  const options = inArticles(name, corpus);
  const { inMarks, quotations, unchecked } = findQuotations(text, corpus, options);
  const [first] = quotations;
  const isSigned = form === 'signed' && isUnchanged(first.verdict);
  const whole = form === undefined ? undefined : asTheyStand(written, corpus);
  if (whole !== undefined && !(isSigned && isUnchanged(whole.verdict)))
    return { line, notes: [], quotations: [whole] };
  const signed = name === undefined && !inMarks ? checkSigned(first, written, corpus) : undefined;
  if (signed !== undefined) return { line, ...signed };
  const note = noteOnName(name, form, options, first.verdict);
  return {
    line,
    quotations,
    notes: [
      ...(note === undefined ? [] : [note]),
      ...(inMarks && name === undefined ? [say`Only what stands in quotation marks was checked.`] : []),
      ...(unchecked
        ? [say`The other quotations in it were not checked. Give them in another /quotecheck.`]
        : []),
    ],
  };
}

export function inArticles(name: string | undefined, { library }: Corpus): QuotationOptions {
  const articles = name === undefined ? undefined : articlesNamed(name, library);
  return articles === undefined ? {} : { articles };
}

/** All of it, where it is the source's: words that quote somebody look like somebody's sentence about a quotation. */
function asTheyStand(written: string, corpus: Corpus): CheckedQuotation | undefined {
  const verdict = checkQuotation(written, corpus, { isBare: true });
  return isUnchanged(verdict) || isAroundToo(verdict, written, markedParts(written), false)
    ? { text: withoutMarks(written), verdict }
    : undefined;
}

function isUnchanged({ kind }: QuoteVerdict): boolean {
  return kind === 'exact' || kind === 'punctuationOnly' || kind === 'elsewhere';
}

interface Found {
  readonly quotations: NonEmpty<CheckedQuotation>;
  /** Whether they are parts of the text that stand in quotation marks. */
  readonly inMarks: boolean;
  readonly unchecked: boolean;
}

/** All of it; or one sentence with "said she" in the middle; or each part in quotation marks. */
function findQuotations(written: string, corpus: Corpus, options: QuotationOptions): Found {
  const text = withoutMarks(written);
  const check = (words: string): CheckedQuotation => ({
    text: words,
    verdict: checkQuotation(words, corpus, options),
  });
  const whole = check(text);
  const parts = markedParts(text);
  const one = { quotations: [whole], inMarks: false, unchecked: false } as const;
  if (isUnchanged(whole.verdict) || parts.length === 0) return one;
  const long = parts.filter(part => !isTooShort(part.text));
  if (isInterrupted(text, parts)) {
    const joined = check(parts.map(part => part.text).join(' '));
    // Of "No," he said, "we shall not", the first part is too short to be checked alone.
    const isOne = long.length < parts.length && joined.verdict.kind === 'altered';
    if (isOne || isUnchanged(joined.verdict))
      return { quotations: [joined], inMarks: true, unchecked: false };
  }
  if (long.length === 0 || isAroundToo(whole.verdict, text, parts, text !== written.trim())) return one;
  const [first, ...others] = long.slice(0, QUOTATIONS_MAX).map(part => check(part.text));
  return first === undefined
    ? one
    : { quotations: [first, ...others], inMarks: true, unchecked: long.length > QUOTATIONS_MAX };
}

/** `“We shall pay,” she said, “and be quiet.”`: what stands between two parts only says who says it. */
function isInterrupted(text: string, parts: readonly QuotedPart[]): boolean {
  const between = parts.slice(1).map((part, index) => text.slice(parts[index]?.end ?? 0, part.start));
  return between.length > 0 && between.every(isSaying);
}

/** `We shall refuse — Minutes, A. Berg`, without marks: the dash may also be the source's own. */
function checkSigned(
  { verdict }: CheckedQuotation,
  written: string,
  corpus: Corpus,
): Omit<CheckedText, 'line'> | undefined {
  const signed = isUnchanged(verdict) ? undefined : readSignature(written);
  if (signed === undefined) return undefined;
  const options = inArticles(signed.name, corpus);
  const quotation = withoutMarks(signed.text);
  const found = checkQuotation(quotation, corpus, options);
  const isPlain = options.articles !== undefined || isProperName(signed.name);
  if (isUnchanged(found) ? !isPlain || isCutAtDash(found) : options.articles === undefined) return undefined;
  const note = noteOnName(signed.name, 'signed', options, found);
  return { quotations: [{ text: quotation, verdict: found }], notes: note === undefined ? [] : [note] };
}

/** Behind these words the source has a dash or a bracket too: what stands there was changed. */
function isCutAtDash(verdict: QuoteVerdict): boolean {
  return citationsOf(verdict).some(({ keySentence, quotation }) => {
    const rest = quotation.exact.slice((keySentence ?? quotation).end - quotation.start);
    return /^["”’»\s]*[—–(-]/u.test(rest);
  });
}

function noteOnName(
  name: string | undefined,
  form: Attributed['form'],
  { articles }: QuotationOptions,
  verdict: QuoteVerdict,
): string | undefined {
  if (name === undefined) return undefined;
  const speaker = otherSpeaker(name, verdict);
  if (speaker !== undefined) return say`In the source these are words of ${speaker}.`;
  if (articles === undefined) {
    // Whoever is only told of may be somebody in an article.
    const isLookedFor = form === 'signed' || isProperName(name);
    return isLookedFor ? say`No article here goes by the name ${name}, so all were searched.` : undefined;
  }
  const isFromOne = ['altered', 'spliced', 'heading'].includes(verdict.kind);
  return isFromOne && !citationsOf(verdict).some(({ articleId }) => articles.includes(articleId))
    ? say`Not from the article named; the closest words are in another one.`
    : undefined;
}

/** Whom the source itself names in front of the words, where that is somebody else. */
function otherSpeaker(name: string, verdict: QuoteVerdict): string | undefined {
  const [citation] = isUnchanged(verdict) ? citationsOf(verdict) : [];
  if (citation === undefined) return undefined;
  const { keySentence, quotation } = citation;
  const before = quotation.exact.slice(0, (keySentence ?? quotation).start - quotation.start);
  const speaker = speakerIn(before);
  return speaker === undefined || isNamedIn(name, speaker) || isNamedIn(speaker, name) ? undefined : speaker;
}
