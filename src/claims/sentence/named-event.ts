/**
 * "They met in Rell in May." where the next sentence says "this summit": the summit took place in Rell in May. The
 * event is told with a verb, and then called by a noun.
 */
import { maybeCalled } from '../english/event-nouns.ts';
import { madeToken, sentenceOf } from './made-token.ts';
import { isVerbal, type Token } from './token.ts';

type Statement = readonly Token[];

/** Undefined unless the sentence has one verb, of which the next one speaks as "this" and a noun for it. */
export function namedEvent(tokens: Statement, next: Statement): Statement | undefined {
  const [verb, ...others] = tokens.filter(token => isVerbal(token) && !token.aside);
  if (verb?.part !== 'VERB' || others.length > 0 || verb.word === verb.lemma) return undefined;
  const noun = next.find(
    ({ lemma, index, part }) =>
      part === 'NOUN' && maybeCalled(verb.lemma, lemma) && next[index - 1]?.word === 'this',
  );
  if (noun === undefined) return undefined;
  const of = madeToken(verb, 'of', 'ADP');
  const took = { ...madeToken(verb, 'took', 'VERB', 'take'), content: true, light: true };
  const place = { ...madeToken(verb, 'place', 'NOUN'), content: true, light: true };
  const event: Token = {
    ...noun,
    start: verb.start,
    end: verb.end,
    text: verb.text,
    after: '',
    aside: false,
  };
  return sentenceOf(
    [madeToken(verb, 'the', 'DET'), event, of],
    tokens.slice(0, verb.index),
    [took, place],
    tokens.slice(verb.index + 1),
  );
}
