/** What happened, where a sentence tells it with a noun: "Kim's two visits to Rell", "they held talks in Rell". */
import { EVENT_NOUNS, isEvent } from '../english/event-nouns.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Statement = readonly Token[];

export function eventsIn(tokens: Statement): readonly Statement[] {
  return [...ofSomebody(tokens), ...held(tokens)];
}

/** What stands in front of a deed that was done: "after Kim's visit". */
const HAPPENED = /^(?:after|since|during|of|by|from|following|with)$/;

/** "Kim visited Rell two times". */
function ofSomebody(tokens: Statement): readonly Statement[] {
  return tokens.flatMap(noun => {
    const event = noun.part === 'NOUN' ? EVENT_NOUNS.get(noun.lemma) : undefined;
    if (event === undefined) return [];
    const count = tokens[noun.index - 1];
    const isCounted = count?.quantity?.kind === 'count' && count.quantity.bound === '=';
    const owns = tokens[noun.index - (isCounted ? 2 : 1)];
    if (owns === undefined || !/^['’]s?$/.test(owns.word)) return [];
    const somebody = groupEndingAt(tokens, owns.index - 1);
    const [first] = somebody;
    const tie = first === undefined ? undefined : tokens[first.index - 1];
    if (first === undefined || (tie !== undefined && !HAPPENED.test(tie.word))) return [];
    const next = tokens[noun.index + 1];
    const drops = event.of !== undefined && next !== undefined && event.of.test(next.word);
    if (event.of !== undefined && !drops) return [];
    const behind = tokens.slice(noun.index + (drops ? 2 : 1));
    const end = behind.findIndex((token, i) => isVerbal(token) && behind[i - 1]?.word !== 'to');
    const rest = upToMark(end === -1 ? behind : behind.slice(0, end));
    const verb = { ...madeToken(noun, event.past, 'VERB', event.verb), content: true };
    const object = drops ? groupBeginningAt(rest, 0) : [];
    const times =
      isCounted && drops
        ? [
            { ...count, after: '', quantity: { ...count.quantity, unit: 'time' } },
            { ...madeToken(count, 'times', 'NOUN', 'time'), content: true },
          ]
        : [];
    return [sentenceOf(somebody, [verb], unmarked(object), times, rest.slice(object.length))];
  });
}

function upToMark(tokens: Statement): Statement {
  const mark = tokens.findIndex(({ after }) => /[,;:]/.test(after));
  return mark === -1 ? tokens : tokens.slice(0, mark + 1);
}

const HELD = /^(?:held|conducted|staged)$/;

/** "Talks were held in Rell", whoever held them. */
function held(tokens: Statement): readonly Statement[] {
  const verb = tokens.find(({ part, word }) => part === 'VERB' && HELD.test(word));
  const before = tokens[(verb?.index ?? 0) - 1];
  // "Was held", "will have held".
  if (verb === undefined || before === undefined || before.part === 'AUX' || before.part === 'PART')
    return [];
  const object = groupBeginningAt(tokens, verb.index + 1);
  const head = object.at(-1);
  if (head === undefined || head.after !== '' || !isEvent(head.lemma)) return [];
  const were = madeToken(verb, head.word === head.lemma ? 'was' : 'were', 'AUX', 'be');
  return [sentenceOf(object, [were, verb], upToMark(tokens.slice(head.index + 1)))];
}

/** "The 24 August 2011 summit" took place on 24 August 2011, whatever else is said of it. */
export function datedEvents(tokens: Statement): readonly Statement[] {
  return tokens.flatMap(noun => {
    if (noun.part !== 'NOUN' || !isEvent(noun.lemma)) return [];
    let start = noun.index;
    while (start > 0 && isOfDate(tokens[start - 1] as Token)) start--;
    const date = tokens.slice(start, noun.index);
    const the = tokens[start - 1];
    if (!date.some(({ quantity }) => quantity?.kind === 'year') || the?.word !== 'the') return [];
    const day = date.some(({ quantity }) => quantity?.kind === 'day');
    const took = { ...madeToken(noun, 'took', 'VERB', 'take'), content: true, light: true };
    const place = { ...madeToken(noun, 'place', 'NOUN'), content: true, light: true };
    const on = madeToken(noun, day ? 'on' : 'in', 'ADP');
    return [sentenceOf([the, { ...noun, after: '' }, took, place, on], unmarked(date))];
  });
}

function isOfDate({ month, quantity }: Token): boolean {
  return month !== undefined || quantity?.kind === 'year' || quantity?.kind === 'day';
}
