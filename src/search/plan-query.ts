/** Understands a question: which words count, which are misspelt, and what each may be met by. */
import type { EnglishWords } from '../text/english-words.ts';
import { fold } from '../text/fold.ts';
import { sharedForm } from '../text/irregular-forms.ts';
import { smallWordsIn } from '../text/small-words.ts';
import { splitWords, type Word } from '../text/words.ts';
import { readWriting, type Writing } from '../text/writing.ts';
import { createPlanArranger, type NamedReading, type Reading } from './arrange-plan.ts';
import type { IndexedLibrary } from './index-library.ts';
import type { Alternative, QueryPlan } from './query-plan.ts';
import { createRepairer } from './repair.ts';
import { createSupport, type Support } from './support.ts';
import { typedQuestionWord } from './typed-question-word.ts';

/** More words than any sentence has; the rest of a longer input is not looked at. */
const WORDS_MAX = 160;
/** Looking for near words costs most; nobody misspells more in one question. */
const REPAIRS_MAX = 24;
const RUN_TOGETHER_WEIGHT = 0.9;

/** Between what a question is about and the question: no two words are joined over it. */
const ABOUT_ENDS = ': ';

export function createQueryPlanner(
  indexed: IndexedLibrary,
  english: EnglishWords,
): (text: string, about: string) => QueryPlan | undefined {
  const { vocabulary, aliases } = indexed;
  const repairer = createRepairer(vocabulary, indexed.deletes, english);
  const arrange = createPlanArranger(indexed, english);
  const known = (word: string) => vocabulary.termsFor(word);

  function planQuery(typed: string, about: string): QueryPlan | undefined {
    const text = about === '' ? typed : `${about}${ABOUT_ENDS}${typed}`;
    const aboutEnd = about === '' ? 0 : about.length;
    const all = splitWords(text, WORDS_MAX);
    const small = smallWordsIn(all.map(word => word.text));
    const asking =
      about === '' ? typedQuestionWord(all, text, word => known(word).length > 0, english) : undefined;
    const words = saying(asking === undefined ? all : all.slice(1));
    if (
      !words.some(word => /\p{N}/u.test(word.text) || [...word.text].length > 1 || /\p{Lo}/u.test(word.text))
    ) {
      return undefined;
    }
    let repairs = 0;
    const corrections = new Map<string, string>();
    const [opening] = all;
    if (asking !== undefined && opening !== undefined) corrections.set(opening.text, asking);
    const readings: NamedReading[] = [];
    const writingOf = readWriting(text);
    const termsOf = words.map(word => known(word.text));
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word;
      const next = words[i + 1];
      const terms = termsOf[i] ?? [];
      const joined = next === undefined ? [] : joinedTerms(word, next, text);
      const writing = writingOf(word);
      const isName = writing === 'name' || writing === 'capitals' || /\p{Nd}/u.test(word.text);
      const isAbout = word.end <= aboutEnd;
      const isSmall = small.has(word.text);
      const put = (reading: Reading) => readings.push({ ...reading, isName, isAbout, isSmall });
      const form = sharedForm(word.text);
      const shared = form === undefined ? [] : known(form);
      if (terms.length > 0) {
        const whole = word.whole === undefined ? [] : known(word.whole);
        const before = words[i - 1];
        const joinedBefore = before === undefined ? [] : joinedTerms(before, word, text);
        const others = [...whole, ...joined, ...joinedBefore, ...shared];
        put(readKnown(word.text, terms, others));
      } else if (next !== undefined && joined.length > 0) {
        put(readRepaired(`${word.text} ${next.text}`, [word.text + next.text], [asAlternatives(joined, 1)]));
        i++;
      } else if (word.whole !== undefined && known(word.whole).length > 0) {
        put(readKnown(word.text, known(word.whole), []));
      } else if (shared.length > 0) {
        put(readKnown(word.text, [], shared));
      } else if (repairs >= REPAIRS_MAX) {
        put(readUnknown(word.text));
      } else {
        repairs++;
        const support = createSupport(indexed, termsOf, i);
        const reading = repair(word.text, writing, support, corrections);
        if (reading !== undefined) put(reading);
      }
    }
    const spelt = {
      spelt: withCorrections(text, corrections),
      speltQuestion: withCorrections(typed, corrections),
    };
    return arrange(readings, spelt);
  }

  /** Where only stop words were typed, those that are another name of something: `US`, typed as it may be. */
  function saying(words: readonly Word[]): readonly Word[] {
    const own = words.filter(word => !word.stop && !isShouted(word));
    if (own.length > 0) return own;
    return words.filter(({ text }) => known(text).some(term => aliases.find([term]).length > 0));
  }

  /** `WHO` typed for emphasis is not a name, unless the library knows it as one. */
  function isShouted(word: Word): boolean {
    return word.acronym && known(word.text).length === 0;
  }

  function joinedTerms(word: Word, next: Word, text: string): readonly number[] {
    if (!/^\s+$/.test(text.slice(word.end, next.start)) || !vocabulary.hasWord(word.text + next.text))
      return [];
    return known(word.text + next.text);
  }

  /** Undefined for a misspelt stop word, which says nothing. */
  function repair(
    typed: string,
    writing: Writing,
    support: Support,
    corrections: Map<string, string>,
  ): Reading | undefined {
    const result = repairer.repair(typed, writing, support);
    const spelt = result.kind === 'read' ? result.readings[0].text : result.meant;
    if (spelt !== undefined) corrections.set(typed, spelt);
    if (result.kind === 'stopWord') return undefined;
    const isSure = result.kind === 'read' && result.sure;
    const split = isSure || english.zipf(typed) !== undefined ? undefined : splitWord(typed);
    if (split !== undefined) {
      const meant = split
        .map(part => asAlternatives(known(part), RUN_TOGETHER_WEIGHT))
        .filter(part => part.length > 0);
      corrections.set(typed, split.join(' '));
      return readRepaired(typed, [split.join(' ')], meant);
    }
    if (result.kind === 'asTyped') return readUnknown(typed);
    const [first, ...rest] = result.readings;
    const alternatives = result.readings.flatMap(({ terms, weight }) => asAlternatives(terms, weight));
    return readRepaired(typed, [first.text, ...rest.map(({ text }) => text)], [alternatives]);
  }

  /** Two words of the library that were run together: the commonest such pair. */
  function splitWord(typed: string): readonly [string, string] | undefined {
    let best: readonly [string, string] | undefined;
    let bestCount = 0;
    for (let i = 3; i <= typed.length - 3; i++) {
      const pair = [typed.slice(0, i), typed.slice(i)] as const;
      const count = Math.min(...pair.map(part => vocabulary.countOf(part)));
      if (count > bestCount) [best, bestCount] = [pair, count];
    }
    return best;
  }

  return planQuery;
}

function withCorrections(text: string, corrections: ReadonlyMap<string, string>): string {
  if (corrections.size === 0) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, word => corrections.get(fold(word)) ?? word);
}

function readKnown(text: string, terms: readonly number[], others: readonly number[]): Reading {
  const alternatives = [...asAlternatives(terms, 1), ...asAlternatives(others, RUN_TOGETHER_WEIGHT)];
  return { word: { kind: 'known', text }, meant: [alternatives] };
}

function readRepaired(
  text: string,
  readAs: readonly [string, ...string[]],
  meant: readonly (readonly Alternative[])[],
): Reading {
  return { word: { kind: 'repaired', text, readAs }, meant };
}

function readUnknown(text: string): Reading {
  return { word: { kind: 'unknown', text }, meant: [] };
}

function asAlternatives(terms: readonly number[], weight: number): readonly Alternative[] {
  return terms.map(term => ({ term, weight }));
}
