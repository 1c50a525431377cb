/** Words in the place of others: "Brandt signed it" for "he signed it". */
import { renumber, type Token } from './token.ts';

type Words = readonly Token[];

/** Words that stand together, and what takes their place. */
export interface Exchange {
  readonly words: Words;
  readonly by: Words;
}

/** The sentence with other words in the place of some. */
export function exchanged(sentence: Words, exchanges: readonly Exchange[]): Words {
  return renumber(
    sentence.flatMap(token => {
      const exchange = exchanges.find(({ words }) => words.includes(token));
      if (exchange === undefined) return [token];
      return exchange.words[0] === token ? inPlaceOf(exchange.words, exchange.by) : [];
    }),
  );
}

/** They take the place in the text too, so that marks fall on what is written there. */
export function inPlaceOf(words: Words, by: Words): Words {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return by;
  const { aside, start, text } = first;
  return by.map((token, i) => ({
    ...token,
    aside,
    start,
    text,
    end: last.end,
    after: i === by.length - 1 ? last.after : token.after,
  }));
}
