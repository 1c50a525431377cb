/** Where a sentence has one of several phrases that say the same. */
import { isEvent } from '../english/event-nouns.ts';
import { PHRASE_GROUPS, type PhraseGroup } from '../english/same-phrases.ts';
import { groupBeginningAt, groupEndingAt } from './noun-group.ts';
import { readOnce } from './read-once.ts';
import { isBehindBe, type Token } from './token.ts';

export interface PhraseFound {
  readonly group: PhraseGroup;
  readonly words: readonly Token[];
}

interface Entry {
  readonly group: PhraseGroup;
  readonly phrase: readonly string[];
}

/** By the first word, the longest first. */
const BEGINNING = new Map<string, Entry[]>();
for (const group of PHRASE_GROUPS) {
  for (const phrase of group.phrases) {
    const known = BEGINNING.get(phrase[0] ?? '') ?? [];
    known.push({ group, phrase });
    BEGINNING.set(
      phrase[0] ?? '',
      known.toSorted((a, b) => b.phrase.length - a.phrase.length),
    );
  }
}

/** From left to right, none within another. */
export const phrasesIn = readOnce((tokens: readonly Token[]): readonly PhraseFound[] => {
  const found: PhraseFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.name || token.aside) continue;
    // "Found" is of "find" and of itself.
    const ofLemma = longestOf(BEGINNING.get(token.lemma), tokens, at);
    const phrases = ofLemma.length > 0 ? ofLemma : longestOf(BEGINNING.get(token.word), tokens, at);
    found.push(...phrases);
    at = phrases[0]?.words.at(-1)?.index ?? at;
  }
  return found;
});

/** One phrase may say one thing here and another there: "increase" is "go up" and "put up". */
function longestOf(
  entries: readonly Entry[] | undefined,
  tokens: readonly Token[],
  at: number,
): readonly PhraseFound[] {
  const found: PhraseFound[] = [];
  for (const { group, phrase } of entries ?? []) {
    if (found.length > 0 && found[0]?.words.length !== phrase.length) break;
    const words = wordsOf(phrase, tokens, at);
    if (words !== undefined && isOf(group, words, tokens)) found.push({ group, words });
  }
  return found;
}

const GOES_WITH_VERB = /^(?:back|down|up|off|out|over)$/;
const ADDS_NOTHING = /^(?:also|now|still|already|both)$/;

/** "Is also against" has "is against" in it. */
function wordsOf(
  phrase: readonly string[],
  tokens: readonly Token[],
  start: number,
): readonly Token[] | undefined {
  const first = tokens[start] as Token;
  // "Brought it back", "went down": no verb of their own.
  const isOwn =
    first.part === 'VERB' ||
    first.part === 'AUX' ||
    (first.part === 'ADV' && !GOES_WITH_VERB.test(first.word)) ||
    /^(?:many|numerous|main|despite|aboard)$/.test(first.word) ||
    // "Areas like fishing"; behind a verb it compares.
    (first.word === 'like' && tokens[start - 1]?.part === 'NOUN');
  if (phrase.length === 1 && !isOwn) return undefined;
  let at = start;
  for (const [i, word] of phrase.entries()) {
    if (i === 1 && phrase[0] === 'be' && ADDS_NOTHING.test(tokens[at]?.word ?? '')) at++;
    const token = tokens[at];
    if (token === undefined || (token.lemma !== word && token.word !== word)) return undefined;
    if (i < phrase.length - 1 && token.after !== '') return undefined;
    at++;
  }
  return tokens.slice(start, at);
}

const WAYS = /^(?:from|through|via|across|along|to|into)$/;

function isOf({ of }: PhraseGroup, words: readonly Token[], tokens: readonly Token[]): boolean {
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  switch (of) {
    case undefined:
      return true;
    case 'topic': {
      const next = tokens[last.index + 1];
      return next !== undefined && next.word !== 'to' && next.quantity === undefined;
    }
    case 'way':
      return WAYS.test(tokens[last.index + 1]?.word ?? '');
    case 'name':
      return groupBeginningAt(tokens, last.index + 1).find(({ content }) => content)?.name === true;
    case 'event': {
      const be = tokens.slice(0, first.index).findLastIndex(({ part }) => part !== 'AUX' && part !== 'PART');
      const object = isBehindBe(tokens, first.index)
        ? groupEndingAt(tokens, be)
        : groupBeginningAt(tokens, last.index + 1);
      return isEvent(object.at(-1)?.lemma ?? '');
    }
  }
}
