import { DEMONYMS, NAME_FORMS } from '../text/name-forms.ts';
import { remember } from '../text/remember.ts';
import { type Rewriting, rewrite } from '../text/rewrite.ts';
import { splitSentences } from '../text/sentences.ts';
import { termOf } from '../text/terms.ts';
import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { LIFE_DATES, MAY_HAVE_LIFE_DATES } from './life-dates.ts';
import { mendTags, withoutFirstCapital } from './mend-tags.ts';
import { partsOfWord } from './parts-of-word.ts';
import { markPhrases } from './phrases.ts';
import type { Place } from './places.ts';
import { NO_SORTS, toNumericToken } from './quantity/numeric-token.ts';
import { mayBeginQuantity, readQuantity } from './quantity/read-quantity.ts';
import { withRestated } from './quantity/restated.ts';
import { MAY_HAVE_SPELLINGS, NUMBER_SPELLINGS } from './quantity/spellings.ts';
import type { TaggedWord } from './tagger.ts';
import type { Sentence, Token } from './token.ts';
import { placesIn } from './where.ts';
import {
  DENIALS,
  EMPTY_HEADS,
  FUNCTION_WORDS,
  LIGHT_WORDS,
  MODALS,
  NEGATIONS,
  WEIGHTY_FUNCTION_WORDS,
} from './word-classes.ts';

const SPELLINGS: readonly Rewriting[] = [
  { pattern: /[‘’](?=[a-z]*t\b)/g, by: "'" },
  { pattern: /(?<=\p{L})'(?=s\b)/gu, by: '’' },
  { pattern: /[–—]/g, by: ' - ' },
  { pattern: /(?<=\d)-(?=[a-z])/gi, by: ' - ' },
  { pattern: /[“”]/g, by: '"' },
];

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
      return { start, end, tokens: tokeniseSentence(sentence, start, language, more) };
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

function toToken(
  draft: Draft,
  index: number,
  drafts: readonly Draft[],
  { lexicon, where }: { readonly lexicon: Lexicon; readonly where: Place | undefined },
): Token {
  const { first } = draft;
  const numeric = toNumericToken(index, drafts);
  if (numeric !== undefined) return numeric;
  const { word } = first;
  const country = DEMONYMS.get(word);
  const lemma = country ?? first.lemma;
  const capital =
    /^\p{Lu}/u.test(first.text) && index > 0 && first.part !== 'PRON' && !FUNCTION_WORDS.has(word);
  const label = isLabel(index, drafts);
  const name = first.part === 'PROPN' || capital || country !== undefined || label;
  const content = label || isContent(first, name);
  const entry = lexicon.idOf(lemma);
  // Written out, in the order of `numericToken`: objects that are spread together took a fifth of a check.
  return {
    index,
    start: draft.start,
    end: draft.end,
    text: draft.text,
    word,
    lemma,
    stem: stemOf(word),
    entry,
    part: first.part,
    parts: entry === undefined ? 0 : partsOfWord(first.part, word, lexicon.parts(entry)),
    phrase: undefined,
    sorts: entry !== undefined && first.part === 'NOUN' ? lexicon.sorts(entry) : NO_SORTS,
    place: draft.place,
    aside: draft.aside,
    after: draft.after,
    quantity: undefined,
    month: undefined,
    name,
    located: name && isLocated(index, drafts),
    where,
    negates: isNegation(index, drafts),
    denies: DENIALS.has(first.lemma),
    modal: !name && (MODALS.has(first.lemma) || MODALS.has(word)),
    content,
    light: content && !name && (LIGHT_WORDS.has(first.lemma) || isEmptyHead(first, drafts[index + 1])),
  };
}

/** "World War I" and "hepatitis A", where it is neither a pronoun nor an article. */
function isLabel(index: number, drafts: readonly Draft[]): boolean {
  const [before, { first, aside, after }, next] = [
    drafts[index - 1],
    drafts[index] as Draft,
    drafts[index + 1],
  ];
  if (before === undefined || before.after !== '' || before.aside !== aside) return false;
  const capital = /^\p{Lu}/u.test(before.first.text);
  const isNamed = NOMINAL.has(before.first.part) && (capital || before.first.part === 'NOUN');
  if (first.text === 'I') {
    return capital && isNamed && !/^(?:am|['’]m|have|['’]ve|do|['’]ll|['’]d)$/.test(next?.first.word ?? '');
  }
  return first.text === 'A' && isNamed && (after !== '' || next?.first.part !== 'ADJ');
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** "A type of dance" is a dance. */
function isEmptyHead({ lemma }: TaggedWord, next: Draft | undefined): boolean {
  return EMPTY_HEADS.has(lemma) && next?.first.word === 'of';
}

const WHERE = /^(?:in|at|to|from|near|into|of|through|via|around|across)$/;

function isLocated(index: number, drafts: readonly Draft[]): boolean {
  const [before, behind] = [drafts[index - 1]?.first, drafts[index + 1]?.first];
  const modifies = drafts[index]?.after === '' && (behind?.part === 'NOUN' || behind?.part === 'PROPN');
  return modifies || WHERE.test(before?.word ?? '');
}

/** "Nothing but" and "may or may not" deny nothing; "anything but" does. */
function isNegation(index: number, drafts: readonly Draft[]): boolean {
  const wordAt = (at: number) => drafts[at]?.first.word ?? '';
  const word = wordAt(index);
  if (wordAt(index + 1) === 'but') return word === 'anything' || (NEGATIONS.has(word) && word !== 'nothing');
  const alternative =
    wordAt(index - 1) === 'or' || (wordAt(index - 2) === 'or' && MODALS.has(wordAt(index - 1)));
  return NEGATIONS.has(word) && !(word === 'not' && alternative);
}

const stemOf = remember((word: string) => termOf(word));

const EMPTY_PARTS: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART']);

function isContent({ word, part }: TaggedWord, name: boolean): boolean {
  if (WEIGHTY_FUNCTION_WORDS.has(word)) return !NEGATIONS.has(word);
  if (FUNCTION_WORDS.has(word)) return false;
  if (name) return /[a-z]/i.test(word);
  return !NEGATIONS.has(word) && /[\p{L}\p{N}]/u.test(word) && !EMPTY_PARTS.has(part);
}
