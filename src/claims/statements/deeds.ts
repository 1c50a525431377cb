/** "After the completion of the bridge in 1990, boats were rare": the bridge was completed in 1990. */
import { TOLD_DEEDS, type ToldDeed } from '../english/event-nouns.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupEndingAt, groupWithOf, isPredicate } from '../sentence/noun-group.ts';
import { isNumeric, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** What stands in front of what has happened, if a date follows. */
const SINCE = /^(?:after|since|following|before|until|with|during)$/i;
const OCCURRED = /^(?:occurred|happened|came)$/;
/** The planned, the first or no completion is another one. */
const THE = /^(?:the|their|its|his|her)$/;
const WHEN_OR_WHERE = /^(?:in|on|at|by|from|near)$/;

export function deedsIn(tokens: Words): readonly Words[] {
  return tokens.flatMap(noun => {
    const deed = TOLD_DEEDS.get(noun.lemma) ?? TOLD_DEEDS.get(noun.word);
    if (deed === undefined || noun.after !== '' || tokens[noun.index + 1]?.word !== 'of') return [];
    const group = noun.index === 0 ? [noun] : groupEndingAt(tokens, noun.index);
    const first = group[0] ?? noun;
    const isBare = first === noun || (group.length === 2 && THE.test(first.word));
    const object = groupWithOf(tokens, noun.index + 2);
    const last = object.at(-1);
    if (!isBare || last === undefined) return [];
    const before = tokens[first.index - 1];
    const rest = last.after === '' ? restBehind(tokens, last.index + 1) : [];
    const occurred = tokens[last.index + 1 + rest.length];
    if (before === undefined && occurred !== undefined && OCCURRED.test(occurred.word) && last.after === '')
      return [tellOf(deed, noun, object, [...rest, ...restBehind(tokens, occurred.index + 1)])];
    const isPast = tokens.some(token => isPredicate(token, tokens) && PAST.test(token.word));
    const isSince = before === undefined || SINCE.test(before.word);
    return isSince && isPast && rest.some(isNumeric) ? [tellOf(deed, noun, object, rest)] : [];
  });
}

const PAST =
  /(?:ed|was|were|had|has|have)$|^(?:went|came|brought|made|took|led|rose|fell|left|began|became|grew)$/;

/** "In 1990 in Rell", up to a mark or a verb. */
function restBehind(tokens: Words, start: number): Words {
  let end = start;
  while (tokens[end] !== undefined && WHEN_OR_WHERE.test(tokens[end]?.word ?? '')) {
    const dated = tokens[end + 1];
    const group = groupWithOf(tokens, end + 1);
    const length = group.length > 0 ? group.length : dated !== undefined && isNumeric(dated) ? 1 : 0;
    if (length === 0) break;
    end += 1 + length;
    if (tokens[end - 1]?.after !== '') break;
  }
  return tokens.slice(start, end);
}

function tellOf({ verb, past, isOwn }: ToldDeed, noun: Token, object: Words, rest: Words): Words {
  const head = object.at(-1) as Token;
  const isMany = head.part === 'NOUN' && !head.name && head.word !== head.lemma;
  const be = isOwn ? [] : [madeToken(noun, isMany ? 'were' : 'was', 'AUX', 'be')];
  const told = { ...madeToken(noun, past, 'VERB', verb), content: true };
  return sentenceOf(unmarked(object), be, [told], rest);
}
