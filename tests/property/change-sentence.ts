/** Changes one thing in a sentence, in every place where it can be changed. */
import type { Language } from '../../src/claims/english/language.ts';
import { oppositesOf } from '../../src/claims/english/opposites.ts';
import type { Token } from '../../src/claims/sentence/token.ts';
import { tokenise } from '../../src/claims/sentence/tokenise.ts';

export type Change =
  | 'number'
  | 'month'
  | 'weekday'
  | 'name'
  | 'names exchanged'
  | 'numbers exchanged'
  | 'not'
  | 'quantity word'
  | 'modality'
  | 'unit'
  | 'opposite';

const OTHER_NAMES = ['Halden', 'Greta Sund', 'Ravn', 'Strand Company'];
const NAMES_TRIED = 5;
const MONTHS = ['January', 'June', 'October'];
const WEEKDAYS = ['Monday', 'Thursday', 'Sunday'];
const QUANTITY_WORDS: Readonly<Record<string, readonly string[]>> = {
  all: ['some', 'no', 'most'],
  every: ['no'],
  some: ['all', 'no'],
  most: ['few', 'all'],
  many: ['few', 'all'],
  both: ['neither'],
  more: ['less'],
  over: ['under'],
  least: ['most'],
};
const MODALS: Readonly<Record<string, readonly string[]>> = {
  will: ['may', 'must'],
  may: ['will', 'must'],
  can: ['must', 'cannot'],
  is: ['may be', 'will be'],
  are: ['may be', 'will be'],
  was: ['may have been', 'will be'],
  were: ['will be'],
};
const UNITS: Readonly<Record<string, string>> = {
  km: 'miles',
  miles: 'km',
  days: 'weeks',
  million: 'billion',
  $: '€',
  '%': ' million',
};

export function changesOf(text: string, change: Change, language: Language): readonly string[] {
  return changed(text, change, language).filter(claim => claim !== text);
}

function changed(text: string, change: Change, language: Language): readonly string[] {
  const tokens = tokenise(text, language).flatMap(sentence => sentence.tokens);
  const put = ({ start, end }: Place, by: string) => `${text.slice(0, start)}${by}${text.slice(end)}`;
  const each = (changes: (token: Token) => readonly string[]) =>
    tokens.flatMap(token => changes(token).map(by => put(token, by)));
  switch (change) {
    case 'number':
      return figures(text).flatMap(figure => {
        const value = Number(figure.text);
        return [value + 1, value * 3].map(other => put(figure, `${other}`));
      });
    case 'month':
      return each(({ text: word, month }) =>
        month === undefined ? [] : MONTHS.filter(other => other !== word),
      );
    case 'weekday':
      return each(({ text: word }) =>
        WEEKDAYS.includes(word) ? WEEKDAYS.filter(other => other !== word) : [],
      );
    case 'name':
      return nameRuns(tokens, text).flatMap((run, _i, runs) =>
        [...new Set(runs.map(other => other.text)), ...OTHER_NAMES]
          .filter(other => !isSameName(other, run.text))
          .slice(0, NAMES_TRIED)
          .map(other => put(run, other)),
      );
    case 'names exchanged':
      // "A and B" is "B and A".
      return pairs(nameRuns(tokens, text))
        .filter(([a, b]) => !/^,? (?:and|or)(?: the)? $/iu.test(text.slice(a.end, b.start)))
        .map(([a, b]) => exchanged(text, a, b));
    case 'numbers exchanged':
      return pairs(figures(text)).map(([a, b]) => exchanged(text, a, b));
    case 'not':
      return tokens.flatMap(token => {
        if (token.negates) return [put(token, '').replace(/ {2}/g, ' ')];
        const next = tokens[token.index + 1];
        const helps = /^(?:is|are|was|were|will|may|can|has|have|had)$/.test(token.text);
        return helps && next?.negates !== true ? [put(token, `${token.text} not`)] : [];
      });
    case 'quantity word':
      return wordsOf(text).flatMap(word => (QUANTITY_WORDS[word.text] ?? []).map(by => put(word, by)));
    case 'modality':
      return each(({ text: word, part }) => (part === 'AUX' ? (MODALS[word] ?? []) : []));
    case 'unit':
      return Object.entries(UNITS).flatMap(([unit, by]) => {
        const at = text.search(new RegExp(/\w/.test(unit) ? `\\b${unit}\\b` : `\\${unit}`));
        return at === -1 ? [] : [put({ start: at, end: at + unit.length }, by)];
      });
    case 'opposite':
      return each(({ word }) => [...oppositesOf(word)]);
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Run extends Place {
  readonly text: string;
}

/** Whole numbers in figures that stand alone: a part of "4,000" would be another number. */
function figures(text: string): readonly Run[] {
  return found(text, /(?<![\p{L}\p{N}.,])\d+(?![\p{L}\p{N}]|[.,]\d)/gu);
}

function wordsOf(text: string): readonly Run[] {
  return found(text, /\p{L}+/gu);
}

function found(text: string, pattern: RegExp): readonly Run[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    text: match,
  }));
}

function nameRuns(tokens: readonly Token[], text: string): readonly Run[] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1)?.at(-1);
    const isName = token.name && /^\p{Lu}/u.test(token.text) && token.month === undefined;
    if (!isName) continue;
    if (last !== undefined && last.index === token.index - 1 && last.after === '') runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs.map(run => {
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    return { start, end, text: text.slice(start, end) };
  });
}

/** Names that share a word, or the beginning of one, may be of the same; so may a name and its initials. */
function isSameName(a: string, b: string): boolean {
  const beginnings = (name: string) =>
    name.split(/[^\p{L}\p{N}]+/u).map(word => word.slice(0, BEGINNING).toLowerCase());
  const initials = (name: string) => name.replace(/[^\p{Lu}]/gu, '');
  const known = new Set(beginnings(a));
  return beginnings(b).some(word => known.has(word)) || initials(a) === b || initials(b) === a;
}

const BEGINNING = 5;

function pairs<T extends Place & { readonly text: string }>(
  items: readonly T[],
): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap(b => (isSameName(a.text, b.text) ? [] : [[a, b] as const])),
  );
}

function exchanged(text: string, a: Run | Token, b: Run | Token): string {
  return text.slice(0, a.start) + b.text + text.slice(a.end, b.start) + a.text + text.slice(b.end);
}
