/** What happened, where a sentence tells it with a noun: "Kim's two visits to Rell", "they held talks in Rell". */
import { clausesIn } from '../clauses/clauses-in.ts';
import { ownerOf } from '../clauses/hangs-on.ts';
import { EVENT_NOUNS, isEvent } from '../english/event-nouns.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { runBefore } from '../sentence/run.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

export function eventsIn(sentence: Words): readonly Words[] {
  return [...ofSomebody(sentence), ...held(sentence)];
}

/** What stands in front of a deed that was done: "after Kim's visit". */
const HAPPENED = /^(?:after|since|during|of|by|from|following|with)$/;

/** "Kim visited Rell two times". */
function ofSomebody(sentence: Words): readonly Words[] {
  return sentence.flatMap(noun => {
    const event = noun.part === 'NOUN' ? EVENT_NOUNS.get(noun.lemma) : undefined;
    const somebody = event === undefined ? [] : ownerOf(noun, sentence);
    const [first, last] = [somebody[0], somebody.at(-1)];
    if (event === undefined || first === undefined || last === undefined || last.part === 'PRON') return [];
    const [count, ...more] = sentence.slice(last.index + 2, noun.index);
    const isCounted = count?.quantity?.kind === 'count' && count.quantity.bound === '=';
    const tie = sentence[first.index - 1];
    if (more.length > 0 || (count !== undefined && !isCounted)) return [];
    if (tie !== undefined && !HAPPENED.test(tie.word)) return [];
    const drops = event.of?.test(sentence[noun.index + 1]?.word ?? '') === true;
    if (event.of !== undefined && !drops) return [];
    const behind = sentence.slice(noun.index + (drops ? 2 : 1));
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

function upToMark(words: Words): Words {
  const mark = words.findIndex(({ after }) => /[,;:]/.test(after));
  return mark === -1 ? words : words.slice(0, mark + 1);
}

const HELD = /^(?:held|conducted|staged)$/;

/** "Talks were held in Rell", whoever held them. */
function held(sentence: Words): readonly Words[] {
  return clausesIn(sentence).clauses.flatMap(({ verb, voice, tense, subject, objects: [object = []] }) => {
    const isDone = verb !== undefined && HELD.test(verb.word) && voice === 'active' && tense === 'past';
    const head = object.at(-1);
    if (!isDone || subject.length === 0 || head?.after !== '' || !isEvent(head.lemma)) return [];
    const were = madeToken(verb, head.word === head.lemma ? 'was' : 'were', 'AUX', 'be');
    return [sentenceOf(object, [were, verb], upToMark(sentence.slice(head.index + 1)))];
  });
}

/** "The 24 August 2011 summit" took place on 24 August 2011, whatever else is said of it. */
export function datedEvents(sentence: Words): readonly Words[] {
  return sentence.flatMap(noun => {
    if (noun.part !== 'NOUN' || !isEvent(noun.lemma)) return [];
    const date = runBefore(sentence, noun.index, isOfDate);
    const the = sentence[noun.index - date.length - 1];
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
