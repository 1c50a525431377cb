/** Puts the words of a question, each as it was read, together to what is asked of the index. */
import type { EnglishWords } from '../text/english-words.ts';
import { isSearchStopWord } from '../text/stop-words.ts';
import type { IndexedLibrary } from './index-library.ts';
import { at } from './postings.ts';
import type { Alternative, Place, QueryPlan, Slot } from './query-plan.ts';
import type { QueryWord } from './search-index.ts';
import { createSaying, createWorth } from './word-worth.ts';

/** A word as far as it was read: what it says is added when all are there. */
type ReadWord =
  | { readonly kind: 'known' | 'unknown'; readonly text: string }
  | { readonly kind: 'repaired'; readonly text: string; readonly readAs: readonly [string, ...string[]] };

export interface Reading {
  readonly word: ReadWord;
  /** One entry for each thing asked for: two where a word was split. */
  readonly meant: readonly (readonly Alternative[])[];
}

export interface NamedReading extends Reading {
  readonly isName: boolean;
  readonly isAbout: boolean;
  /** A function or question word of another language than English. */
  readonly isSmall: boolean;
}

/** As small talk: where the library has it, it may still tell passages apart. */
const SMALL_WORTH = 0.1;
const ALIAS_WEIGHT = 0.9;

export type ArrangePlan = (
  readings: readonly NamedReading[],
  spelt: Pick<QueryPlan, 'spelt' | 'speltQuestion'>,
) => QueryPlan | undefined;

export function createPlanArranger(indexed: IndexedLibrary, english: EnglishWords): ArrangePlan {
  const { postings, aliases, aliasTerms } = indexed;
  const worthOf = createWorth(english);
  const saysOf = createSaying(english);
  const isUsed = (term: number) => at(postings.offsets, term + 1) > at(postings.offsets, term);

  function asQueryWord({ word, isName, isAbout, isSmall }: NamedReading): QueryWord {
    const text = word.kind === 'repaired' ? word.readAs[0] : word.text;
    const isStrange = word.kind !== 'repaired' && !english.isCommon(text);
    // A stop word gets here as a name alone: `US`, `WHO`.
    const says = isSmall ? 0 : isSearchStopWord(text) ? 1 : saysOf(text);
    return { ...word, says, isName: !isSmall && says > 0 && (isName || isStrange), isAbout };
  }

  return (readings, spelt) => {
    const [first, ...rest] = readings.map(asQueryWord);
    if (first === undefined) return undefined;
    const meant = readings.flatMap(({ word, meant, isSmall }, at) =>
      meant.map(alternatives => ({
        at,
        alternatives: alternatives.map((one): Alternative & { isAlias?: true } => one),
        repaired: word.kind === 'repaired',
        worth: isSmall ? SMALL_WORTH : worthOf(word),
        form: word.kind === 'repaired' ? word.readAs[0] : word.text,
      })),
    );
    const likeliest = meant.map(({ alternatives }) => alternatives[0]?.term ?? 0);
    for (const match of aliases.find(likeliest)) {
      const term = aliasTerms[match.group] ?? 0;
      if (!isUsed(term)) continue;
      for (const { alternatives } of meant.slice(match.at, match.at + match.length)) {
        const own = alternatives.find(alternative => isUsed(alternative.term));
        // Another name meets the word as fully as the word itself, however common the group is.
        const asMuch = own === undefined ? 1 : at(postings.idf, own.term) / at(postings.idf, term);
        alternatives.push({ term, weight: ALIAS_WEIGHT * asMuch, isAlias: true });
      }
    }
    const slots: Slot[] = [];
    const asked = new Map<number, Slot>();
    const slotsOf: Slot[][] = readings.map(() => []);
    const order: Place[] = [];
    let weight = 0;
    for (const { at: word, alternatives, repaired, worth, form } of meant) {
      const main = alternatives[0]?.term ?? 0;
      const used = alternatives
        .filter(({ term }) => isUsed(term))
        .map(({ term, weight }) => ({ term, weight: weight * worth }));
      const alias = alternatives.find(({ isAlias }) => isAlias)?.term;
      const idf = worth * (used[0] === undefined ? postings.maxIdf : at(postings.idf, used[0].term));
      order.push({ terms: used.map(({ term }) => term), idf, form, ...(alias !== undefined && { alias }) });
      const known = asked.get(main);
      if (known !== undefined) {
        slotsOf[word]?.push(known);
        continue;
      }
      const most = Math.max(0, ...used.map(({ term, weight }) => at(postings.maxImpacts, term) * weight));
      const slot = { idf, alternatives: used, repaired, most };
      asked.set(main, slot);
      slotsOf[word]?.push(slot);
      slots.push(slot);
      weight += idf;
    }
    const unknown = new Map(
      readings.flatMap(({ word, isSmall }) =>
        word.kind === 'unknown' ? [[word.text, isSmall ? 0 : worthOf(word)] as const] : [],
      ),
    );
    for (const worth of unknown.values()) weight += worth * postings.maxIdf;
    slots.sort((a, b) => b.most - a.most);
    return { words: [first, ...rest], ...spelt, slots, weight, order, slotsOf };
  };
}
