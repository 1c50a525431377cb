/**
 * "They made an agreement on trade. Brandt signed the agreement": the agreement on trade. A noun with "the" is the
 * one that the sentence before has told more of, if that has just one of them.
 */
import { exchanged } from './exchange.ts';
import { groupBeginningAt } from './noun-group.ts';
import { isVerbal, type Token } from './token.ts';

type Words = readonly Token[];

const TIES = /^(?:of|on|for|about|between|with|to)$/;
/** Made once and spoken of again; of "the city" and "the man" there are many. */
const SPOKEN_OF_AGAIN =
  /^(?:agreement|treaty|pact|contract|accord|deal|law|bill|act|resolution|decision|plan|project|proposal|programme|program|report|study|letter|statement|declaration|exercise|drill|consultation|negotiation|talk)$/;

/** Each sentence with what its noun means put in; undefined where there is nothing to put in. */
export function withNamedThing(tokens: Words, before: Words | undefined): Words | undefined {
  if (before === undefined) return undefined;
  for (const noun of tokens) {
    const the = tokens[noun.index - 1];
    if (noun.part !== 'NOUN' || the?.word !== 'the' || !SPOKEN_OF_AGAIN.test(noun.lemma)) continue;
    const next = tokens[noun.index + 1];
    if (noun.after === '' && next !== undefined && TIES.test(next.word)) continue;
    const [first, ...others] = before.filter(({ word, part }) => part === 'NOUN' && word === noun.word);
    if (first === undefined || others.length > 0 || !isTold(before[first.index - 1])) continue;
    const more = moreOf(first, before);
    if (more.length === 0) continue;
    return exchanged(tokens, [{ words: [noun], by: [noun, ...more] }]);
  }
  return undefined;
}

function isTold(article: Token | undefined): boolean {
  return article?.part === 'DET' && /^(?:the|an?|this|its|their)$/.test(article.word);
}

/** "On the joint exercises", "to launch joint exercises". */
function moreOf(noun: Token, tokens: Words): Words {
  const tie = tokens[noun.index + 1];
  if (noun.after !== '' || tie === undefined || !TIES.test(tie.word)) return [];
  const verb = tokens[tie.index + 1];
  const to = tie.word === 'to' && verb !== undefined && isVerbal(verb) ? 1 : 0;
  const group = groupBeginningAt(tokens, tie.index + 1 + to);
  return group.length === 0 || (tie.word === 'to') !== (to === 1)
    ? []
    : tokens.slice(tie.index, tie.index + 1 + to + group.length);
}
