import { DEMONYMS, NAME_FORMS } from '../text/name-forms.ts';
import { type Rewriting, rewrite } from '../text/rewrite.ts';
import { splitSentences } from '../text/sentences.ts';
import { termOf } from '../text/terms.ts';
import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { LIFE_DATES, MAY_HAVE_LIFE_DATES } from './life-dates.ts';
import { mendTags, withoutFirstCapital } from './mend-tags.ts';
import { toQuantity } from './quantity-in-place.ts';
import { readQuantity } from './read-quantity.ts';
import { remember } from './remember.ts';
import type { TaggedWord } from './tagger.ts';
import type { Sentence, Token } from './token.ts';
import {
  DENIALS,
  EMPTY_HEADS,
  FUNCTION_WORDS,
  LIGHT_WORDS,
  MODALS,
  MONTHS,
  NEGATIONS,
  WEIGHTY_FUNCTION_WORDS,
} from './word-classes.ts';

const SPELLINGS: readonly Rewriting[] = [
  { pattern: /[‘’](?=[a-z]*t\b)/g, by: "'" },
  { pattern: /(?<=\p{L})'(?=s\b)/gu, by: '’' },
  { pattern: /(?<=\b\d{4})[-–](?=\d{4}\b)|(?<=\d)–(?=\d)/g, by: ' to ' },
  { pattern: /[–—]/g, by: ' - ' },
  { pattern: /(?<=\d)-(?=[a-z])/gi, by: ' - ' },
  { pattern: /[“”]/g, by: '"' },
];

/** The sentences of a text, in order, without those that hold no word. */
export function tokenise(text: string, language: Language): readonly Sentence[] {
  return splitSentences(text)
    .map(({ start, end }) => ({
      start,
      end,
      tokens: tokeniseSentence(text.slice(start, end), start, language),
    }))
    .filter(sentence => sentence.tokens.length > 0);
}

function tokeniseSentence(text: string, offset: number, language: Language): readonly Token[] {
  const rewritten = rewrite(text, [
    ...language.names,
    ...(MAY_HAVE_LIFE_DATES.test(text) ? LIFE_DATES : []),
    ...NAME_FORMS,
    ...SPELLINGS,
  ]);
  const { tagger, lexicon } = language;
  const tagged = mendTags(tagger.tag(withoutFirstCapital(rewritten.text, lexicon)), lexicon);
  const words = tagged.filter(isWord);
  const after = marksAfter(tagged);
  const asides = wordsInBrackets(tagged);
  const drafts: Draft[] = [];
  let place = -1;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as TaggedWord;
    const quantity = readQuantity(words, at, drafts.at(-1)?.first);
    const last = words[at + (quantity?.length ?? 1) - 1] ?? word;
    // The sign of a currency belongs to its number.
    if (quantity?.kind === 'money' && /^[$£€]$/.test(drafts.at(-1)?.first.word ?? '')) drafts.pop();
    const range = rewritten.origin(word.start, last.end);
    const aside = asides.has(word);
    if (!aside) place++;
    drafts.push({
      first: word,
      quantity,
      start: offset + range.start,
      end: offset + range.end,
      text: text.slice(range.start, range.end),
      after: after.get(last) ?? '',
      place,
      aside,
    });
    at += quantity?.length ?? 1;
  }
  return drafts.map((draft, index) => toToken(draft, index, drafts, lexicon));
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

function toToken(draft: Draft, index: number, drafts: readonly Draft[], lexicon: Lexicon): Token {
  const { first } = draft;
  if (draft.quantity !== undefined) {
    const quantity = toQuantity(draft.quantity, index, drafts);
    return numericToken(draft, index, `#${quantity.value}`, { part: 'NUM', quantity, month: undefined });
  }
  const month = monthOf(draft, drafts[index + 1]);
  if (month !== undefined) {
    return numericToken(draft, index, `@${month}`, { part: 'MONTH', quantity: undefined, month });
  }
  const { word } = first;
  const country = DEMONYMS.get(word);
  const lemma = country ?? first.lemma;
  const capital =
    /^\p{Lu}/u.test(first.text) && index > 0 && first.part !== 'PRON' && !FUNCTION_WORDS.has(word);
  const name = first.part === 'PROPN' || capital || country !== undefined;
  const content = isContent(first, name);
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
    sorts: entry !== undefined && first.part === 'NOUN' ? lexicon.sorts(entry) : NO_SORTS,
    place: draft.place,
    aside: draft.aside,
    after: draft.after,
    quantity: undefined,
    month: undefined,
    name,
    located: name && isLocated(index, drafts),
    negates: isNegation(index, drafts),
    denies: DENIALS.has(first.lemma),
    modal: MODALS.has(first.lemma) || MODALS.has(word),
    content,
    light: content && !name && (LIGHT_WORDS.has(first.lemma) || isEmptyHead(first, drafts[index + 1])),
  };
}

function numericToken(
  { first, start, end, text, place, aside, after }: Draft,
  index: number,
  lemma: string,
  { part, quantity, month }: Pick<Token, 'part' | 'quantity' | 'month'>,
): Token {
  return {
    index,
    start,
    end,
    text,
    word: first.word,
    lemma,
    stem: lemma,
    entry: undefined,
    part,
    sorts: NO_SORTS,
    place,
    aside,
    after,
    quantity,
    month,
    name: false,
    located: false,
    negates: false,
    denies: false,
    modal: false,
    content: true,
    light: false,
  };
}

const NO_SORTS: Token['sorts'] = [];

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

/** "May" and "march" are months only where a date would stand. */
function monthOf({ first }: Draft, next: Draft | undefined): number | undefined {
  const month = MONTHS.get(first.word);
  if (month === undefined || !/^\p{Lu}/u.test(first.text)) return undefined;
  const dated = next?.quantity !== undefined;
  if (first.word === 'may' && first.part !== 'PROPN' && next !== undefined && !dated) return undefined;
  if (first.word === 'march' && first.part === 'VERB' && next !== undefined && !dated) return undefined;
  return month;
}
