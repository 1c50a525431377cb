/**
 * Whether two questions are the same, so that an answer pinned for one is shown for the other: word for word and in
 * the same order, but for how they are spelt and for words that change nothing. `when does the ferry leave` is not
 * `when did the ferry leave`, nor is `the ferry from the island` the one to it.
 */
import { BUNDLED_ENGLISH } from '../search/bundled-english.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { editDistance } from '../text/edit-distance.ts';
import { isMixedCase, splitWords } from '../text/words.ts';

/** What of a question says which it is. */
export interface QuestionKey {
  readonly topic: string | undefined;
  readonly words: readonly KeyWord[];
}

interface KeyWord {
  /** Folded. */
  readonly text: string;
  /** Written as a name, so that no letter of it may differ. */
  readonly isName: boolean;
}

export interface Asked {
  readonly words: string;
  /** The topic that it is asked of, by name. */
  readonly topic: string | undefined;
}

/** With or without them a question is the same. */
const EMPTY_WORDS = new Set('do does'.split(' '));
const ARTICLE = /^(?:a|an|the)$/;
const BE = /^(?:is|are|am|was|were)$/;
/** `few` is not `a few`. */
const SOME = /^(?:few|little|lot|bit)$/;
/** The same behind it, and with those that only begin one. */
const AFTER = new Set('please pls plz'.split(' '));
const BEFORE = new Set([...AFTER, ...'hey hi hello um uh ok okay so and footnote'.split(' ')]);
/** Five crowns are not five percent, C++ is not C. */
const MARKS_BEFORE = /(?:(?<=^|\s)[-−+]|[$€£#/])$/u;
const MARKS_AFTER = /^[%‰°+#/$€£]+/u;
/** Of one time and different people. */
const ALIKE: Readonly<Record<string, string>> = { are: 'is', were: 'was', am: 'is' };
/** As they are typed with and without their mark. */
const CONTRACTED = /^(who|what|where|when|why|how|that|there|it|he|she)'?s$/;
const NEGATED = /^(do|does|did|is|are|was|were|has|have|had|can|could|would|should|must|wo|ca)n'?t$/;
const FULL_FORM: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', cannot: 'can' };

/** Nothing is left of what says nothing. */
export function keyOf({ words, topic }: Asked): QuestionKey {
  const isMixed = isMixedCase(words);
  const split = splitWords(words);
  const first = split.findIndex(({ text }) => !BEFORE.has(text));
  const last = split.findLastIndex(({ text }) => !AFTER.has(text));
  return {
    topic,
    words: split.flatMap(({ text, start, end }, at) => {
      if (at < first || at > last) return [];
      const written = words.slice(start, end);
      const isName = isMixed && at > 0 && /^\p{Lu}/u.test(written);
      if (EMPTY_WORDS.has(text) && !isName) return [];
      if (ARTICLE.test(text) && !isName) {
        const next = at < last ? split[at + 1]?.text : undefined;
        return articleAs(text, { previous: split[at - 1]?.text ?? '', next, isLast: at + 1 === last });
      }
      const [before = ''] = MARKS_BEFORE.exec(words.slice(0, start)) ?? [];
      const [after = ''] = MARKS_AFTER.exec(words.slice(end)) ?? [];
      return inFull(written.toLowerCase().replaceAll('’', "'"), text)
        .map(word => ALIKE[word] ?? word)
        .map(word => ({ text: `${before}${word}${after}`, isName }));
    }),
  };
}

/**
 * A thing is the same with any article, or without one, but where that may make it another: what is the matter is not
 * what is matter, and a disease that is spread is no spread.
 */
function articleAs(
  text: string,
  { previous, next, isLast }: { previous: string; next: string | undefined; isLast: boolean },
): readonly KeyWord[] {
  if (next === undefined) return [];
  if (SOME.test(next)) return [{ text, isName: false }];
  const mayMatter = isLast || BE.test(previous) || CONTRACTED.test(previous);
  return mayMatter ? [{ text: 'the', isName: false }] : [];
}

export function isSameQuestion(pinned: QuestionKey, asked: QuestionKey, index: SearchIndex): boolean {
  return (
    pinned.topic === asked.topic &&
    pinned.words.some(({ text }) => !ARTICLE.test(text)) &&
    pinned.words.length === asked.words.length &&
    pinned.words.every((word, at) => isSameWord(word, asked.words[at] ?? word, index))
  );
}

/** `what's` is `what is`, and `didn't` is `did not`; `written` has its marks, `folded` as a rule has not. */
function inFull(written: string, folded: string): readonly string[] {
  const [, asking] = CONTRACTED.exec(written) ?? [];
  if (asking !== undefined && isContraction(written)) return [asking, 'is'];
  if (folded === 'cannot') return ['can', 'not'];
  const [, verb] = NEGATED.exec(written) ?? [];
  return verb === undefined ? [folded] : [FULL_FORM[verb] ?? verb, 'not'];
}

/** `its` and `hes` are words, or slips for them, as they stand. */
function isContraction(written: string): boolean {
  return written.includes("'") || !/^(?:it|he|she)s$/.test(written);
}

function isSameWord(pinned: KeyWord, asked: KeyWord, index: SearchIndex): boolean {
  if (pinned.text === asked.text) return true;
  if (pinned.isName || asked.isName || hasDigit(pinned.text) || hasDigit(asked.text)) return false;
  return isSlip(pinned.text, asked.text, index) || isSlip(asked.text, pinned.text, index);
}

function hasDigit(text: string): boolean {
  return /\p{N}/u.test(text);
}

/** Shorter words are too near to others. */
const SLIP_MIN = 5;

/**
 * One letter wrong in a word of English that is nobody's name, where what was typed is no word: of English, or of the
 * articles.
 */
function isSlip(word: string, typed: string, index: SearchIndex): boolean {
  if (word.length < SLIP_MIN || word.charAt(0) !== typed.charAt(0)) return false;
  if (!isCommonWord(word) || BUNDLED_ENGLISH.zipf(typed) !== undefined) return false;
  if (editDistance(typed, word, 1) === undefined) return false;
  return index.parse(typed)?.words.some(({ kind, text }) => kind === 'known' && text === typed) !== true;
}

/** Without the list of English words nothing is one. */
function isCommonWord(word: string): boolean {
  return BUNDLED_ENGLISH.zipf(word) !== undefined && BUNDLED_ENGLISH.isCommon(word);
}
