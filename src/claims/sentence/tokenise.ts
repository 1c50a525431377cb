import { type Rewriting, rewrite } from '../../text/rewrite.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Language } from '../english/language.ts';
import { NAME_FORMS } from '../english/name-forms.ts';
import type { TaggedWord } from '../english/tagger.ts';
import { mayBeginQuantity, readQuantity } from '../numbers/read-quantity.ts';
import { MAY_HAVE_SPELLINGS, NUMBER_SPELLINGS } from '../numbers/spellings.ts';
import type { Draft } from './draft.ts';
import { LIFE_DATES, MAY_HAVE_LIFE_DATES } from './life-dates.ts';
import { mendTags, withoutFirstCapital } from './mend-tags.ts';
import { markPhrases } from './phrases.ts';
import { withRestated } from './restated.ts';
import { toToken } from './to-token.ts';
import type { Sentence, Token } from './token.ts';
import { placesIn } from './where.ts';

const SPELLINGS: readonly Rewriting[] = [
  { pattern: /[‘’](?=[a-z]*t\b)/g, by: "'" },
  { pattern: /(?<=\p{L})'(?=s\b)/gu, by: '’' },
  { pattern: /[–—]/g, by: ' - ' },
  { pattern: /(?<=\d)-(?=[a-z])/gi, by: ' - ' },
  { pattern: /[“”]/g, by: '"' },
  // "Twice as many" is no count, and "twice in May and once in June" not the whole of one.
  {
    pattern: /\btwice\b(?! (?:as|the|a|an|its|his|her|their|that)\b|[^.;]*\b(?:once|again|twice|times)\b)/gi,
    by: 'two times',
  },
  { pattern: /\bthrice\b/gi, by: 'three times' },
  // A president-elect is no president, and a sister-in-law no sister.
  { pattern: /-(?:elect|designate|in-law)\b/gi, by: behind => behind.replaceAll('-', '') },
  { pattern: /\ball but(?= \p{L}+ed\b)/giu, by: 'almost' },
  { pattern: /\bin part(?=[.,;]| (?:by|because|on|from|due|through)\b)/gi, by: 'partly' },
];

const ENDS_ASKING = /\?["”'’»)\]]*\s*$/;
/** Behind the first word, as far as its end or that of the sentence. */
const QUOTED = /(?<=\S\s*)(?:"[^"]*(?:"|$)|“[^”]*(?:”|$))/g;

/** A question, and not a statement that ends with one in quotation marks. */
function isQuestion(sentence: string): boolean {
  return ENDS_ASKING.test(sentence) && ENDS_ASKING.test(sentence.replace(QUOTED, ''));
}

/** The sentences of a text, in order, without those that hold no word. */
export function tokenise(
  text: string,
  language: Language,
  /** What else is rewritten in a sentence, by the text in front of it. */
  rewritings?: (sentence: string, before: string) => readonly Rewriting[],
): readonly Sentence[] {
  return splitSentences(text)
    .map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const more = rewritings?.(sentence, text.slice(0, start)) ?? [];
      const tokens = tokeniseSentence(sentence, start, language, more);
      return isQuestion(sentence) ? { start, end, tokens, asks: true } : { start, end, tokens };
    })
    .filter(sentence => sentence.tokens.length > 0);
}

function tokeniseSentence(
  text: string,
  offset: number,
  language: Language,
  rewritings: readonly Rewriting[],
): readonly Token[] {
  const rewritten = rewrite(text, [
    ...language.names,
    ...rewritings,
    ...(MAY_HAVE_SPELLINGS.test(text) ? NUMBER_SPELLINGS : []),
    ...(MAY_HAVE_LIFE_DATES.test(text) ? LIFE_DATES : []),
    ...NAME_FORMS,
    ...SPELLINGS,
  ]);
  const { tagger, lexicon, places } = language;
  const tagged = mendTags(tagger.tag(withoutFirstCapital(rewritten.text, lexicon)), lexicon);
  const words = tagged.filter(isWord);
  const after = marksAfter(tagged);
  const asides = wordsInBrackets(tagged);
  const drafts: Draft[] = [];
  let place = -1;
  for (let at = 0; at < words.length; ) {
    const quantity = readQuantity(runFrom(words, at, after), joinedBefore(words, at, after));
    const length = quantity?.length ?? 1;
    const first = words[at] as TaggedWord;
    const last = words[at + length - 1] ?? first;
    const range = rewritten.origin(first.start, last.end);
    const aside = asides.has(first);
    if (!aside) place++;
    drafts.push({
      first: words[at + (quantity?.core ?? 0)] ?? first,
      quantity,
      start: offset + range.start,
      end: offset + range.end,
      text: text.slice(range.start, range.end),
      after: after.get(last) ?? '',
      place,
      aside,
    });
    at += length;
  }
  const where = placesIn(drafts, places);
  const tokens = drafts.map((draft, index) =>
    toToken(draft, index, drafts, { lexicon, where: where.get(index) }),
  );
  return markPhrases(withRestated(tokens), lexicon);
}

/** The words of a number with all that is said of it are not more. */
const RUN_MAX = 14;

type Marks = ReadonlyMap<TaggedWord, string>;

/** The words from there on, up to the first mark that parts them. */
function runFrom(words: readonly TaggedWord[], at: number, after: Marks): readonly TaggedWord[] {
  if (!mayBeginQuantity(words[at] as TaggedWord)) return [];
  let end = at + 1;
  while (end < at + RUN_MAX && isJoined(words[end - 1], words[end], after)) end++;
  return words.slice(at, end);
}

function joinedBefore(words: readonly TaggedWord[], at: number, after: Marks): TaggedWord | undefined {
  return isJoined(words[at - 1], words[at], after) ? words[at - 1] : undefined;
}

/** A hyphen, with the spaces that it may have been given; a dash has more. */
const HYPHEN = 3;

/** No mark is between the two, or a hyphen. */
function isJoined(word: TaggedWord | undefined, next: TaggedWord | undefined, after: Marks): boolean {
  if (word === undefined || next === undefined) return false;
  const mark = after.get(word);
  return mark === undefined || (mark === '-' && next.start - word.end <= HYPHEN);
}

function isWord({ punctuation, text }: TaggedWord): boolean {
  return !punctuation || /[%$]/.test(text);
}

function marksAfter(tagged: readonly TaggedWord[]): ReadonlyMap<TaggedWord, string> {
  const marks = new Map<TaggedWord, string>();
  let last: TaggedWord | undefined;
  for (const word of tagged) {
    if (isWord(word)) last = word;
    else if (last !== undefined) marks.set(last, word.text);
  }
  return marks;
}

/** Only brackets that are closed again; more than this far apart they are a slip of the pen. */
const ASIDE_MAX = 60;

function wordsInBrackets(tagged: readonly TaggedWord[]): ReadonlySet<TaggedWord> {
  const inside = new Set<TaggedWord>();
  let open: number | undefined;
  for (const [i, { text }] of tagged.entries()) {
    if (text === '(' || text === '[') open ??= i;
    if ((text === ')' || text === ']') && open !== undefined) {
      if (i - open <= ASIDE_MAX) for (const word of tagged.slice(open, i)) inside.add(word);
      open = undefined;
    }
  }
  return inside;
}
