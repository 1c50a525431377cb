/** One word of a sentence with all that is known of it. */

import { remember } from '../../text/remember.ts';
import { termOf } from '../../text/terms.ts';
import { FINITE_BE } from '../english/be.ts';
import type { Lexicon } from '../english/lexicon.ts';
import { DEMONYMS } from '../english/name-forms.ts';
import { partsOfWord } from '../english/parts-of-word.ts';
import type { Place } from '../english/places.ts';
import type { TaggedWord } from '../english/tagger.ts';
import {
  DENIALS,
  EMPTY_HEADS,
  FUNCTION_WORDS,
  isModal,
  LIGHT_WORDS,
  NEGATIONS,
  WEIGHTY_FUNCTION_WORDS,
} from '../english/word-classes.ts';
import type { Draft } from './draft.ts';
import { NO_SORTS, toNumericToken } from './numeric-token.ts';
import type { Token } from './token.ts';

export function toToken(
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
    modal: !name && (isModal(first) || isPlanned(index, drafts)),
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
  // "Barely four hours" are four hours.
  if (word === 'barely' && drafts[index + 1]?.quantity !== undefined) return false;
  if (wordAt(index + 1) === 'but')
    return word === 'anything' || (NEGATIONS.has(word) && !/^(?:nothing|none)$/.test(word));
  const alternative =
    wordAt(index - 1) === 'or' || (wordAt(index - 2) === 'or' && drafts[index - 1]?.first.part === 'AUX');
  // "A not-for-profit school", "a no-fly zone".
  const isInWord = drafts[index]?.after === '-' || drafts[index - 1]?.after === '-';
  return NEGATIONS.has(word) && !(word === 'not' && alternative) && !isInWord;
}

/** "Is to be held": the "to" says that it is planned. */
function isPlanned(index: number, drafts: readonly Draft[]): boolean {
  const [before, word, next] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  return (
    word?.first.word === 'to' &&
    FINITE_BE.test(before?.first.word ?? '') &&
    (next?.first.part === 'VERB' || next?.first.word === 'be')
  );
}

const stemOf = remember((word: string) => termOf(word));

const EMPTY_PARTS: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART']);

function isContent({ word, part }: TaggedWord, name: boolean): boolean {
  if (WEIGHTY_FUNCTION_WORDS.has(word)) return !NEGATIONS.has(word);
  if (FUNCTION_WORDS.has(word)) return false;
  if (name) return /[a-z]/i.test(word);
  return !NEGATIONS.has(word) && /[\p{L}\p{N}]/u.test(word) && !EMPTY_PARTS.has(part);
}
