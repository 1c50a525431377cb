/** Numbers that people type for passages: `12`, `¶2, ¶3`, `1–3 of the night ferry`, `night-ferry#p6`. */
import type { NonEmpty } from '../model.ts';
import { numberTokens, type Token } from './number-tokens.ts';

/** Both ends belong to it; `from` is never greater than `to`. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

export interface PassageName {
  /** As typed, one after the other. */
  readonly numbers: NonEmpty<NumberRange>;
  /** The words that say of which article; absent where there are none. */
  readonly title?: string;
  /** `¶2`, `passage 2 of …`: whoever writes so means a passage, or none. */
  readonly marked: boolean;
}

/** Longer input is a sentence, not a name. */
const TYPED_MAX = 400;
/** What may stand before a number that begins a name, and between it and a title. */
const LEADING = /^(?:the|from|both)$/iu;
const NOUN = /^(?:passages?|paragraphs?|paras?)$/iu;
const JOINT = /^[\s,;:·-]+(?:(?:of|in|from|at)\s+)?/iu;
const JOINT_AT_END = /[\s,;:·([-]+$/u;
const QUOTES = /^["“”«»]+|["“”«»]+$/gu;

/**
 * Every way to read it, none where nothing in it is a number of a passage. `1 John 2` has two: ¶1 of “John 2” and ¶2
 * of “1 John”; which of them is meant is for those to say who know the titles.
 */
export function parsePassageNames(typed: string): readonly PassageName[] {
  if (typed.length > TYPED_MAX) return [];
  const { text, tokens } = numberTokens(typed);
  const first = LEADING.test(tokens[0]?.text ?? '') ? 1 : 0;
  const whole = listsFrom(first, tokens).find(list => list.next === tokens.length);
  const named = [...numbersFirst(text, tokens, first), ...titleFirst(text, tokens, first)];
  if (whole === undefined) return named.map(({ name }) => name);
  const { numbers, mark } = whole;
  // `1984 2` and `1984, ¶2` may be ¶2 of “1984”; `1, 2`, `1-2` and `¶1, ¶2` are numbers and nothing else.
  const further = named.filter(({ name, isList }) => !isList || (name.marked && mark === undefined));
  return [{ numbers, marked: mark !== undefined }, ...further.map(({ name }) => name)];
}

interface Named {
  readonly name: PassageName;
  /** Whether what stands between number and title would as well stand between two numbers. */
  readonly isList: boolean;
}

/** `3 of the night ferry` */
function numbersFirst(text: string, tokens: readonly Token[], first: number): readonly Named[] {
  return listsFrom(first, tokens).flatMap(({ numbers, mark, next }) => {
    const rest = text.slice(tokens[next - 1]?.end);
    const title = JOINT.test(rest) ? rest.replace(JOINT, '').replace(QUOTES, '') : '';
    if (title === '') return [];
    // Who writes "no" may as well deny something.
    const marked = mark !== undefined && mark !== 'no';
    return [{ name: { numbers, title, marked }, isList: isJoint(tokens[next]) }];
  });
}

/** `the night ferry, ¶3` */
function titleFirst(text: string, tokens: readonly Token[], first: number): readonly Named[] {
  return tokens.flatMap(({ start }, index) => {
    const list = listsFrom(index, tokens).find(({ next }) => next === tokens.length);
    const before = tokens.slice(first, index).findLast(({ kind }) => kind !== 'open');
    // "3" of "1-3" and of "#p3" is no number by itself.
    if (list === undefined || before === undefined || before.kind === 'to' || before.kind === 'mark')
      return [];
    const { numbers, mark } = list;
    const title = text.slice(0, start).replace(JOINT_AT_END, '').replace(QUOTES, '');
    return title === ''
      ? []
      : [{ name: { numbers, title, marked: mark === 'sign' }, isList: isJoint(before) }];
  });
}

function isJoint(token: Token | undefined): boolean {
  return token?.kind === 'to' || token?.kind === 'and';
}

interface NumberList {
  readonly numbers: NonEmpty<NumberRange>;
  readonly mark: Token['mark'];
  /** The first token behind it. */
  readonly next: number;
}

interface Item {
  readonly number: number;
  /** How its number is written: `two` and `2nd` are numbers of passages only where a word says so. */
  readonly form: Token['form'];
  readonly mark: Token['mark'];
  readonly next: number;
}

/** The longest list of numbers that begins there, and each shorter one. */
function listsFrom(index: number, tokens: readonly Token[]): readonly NumberList[] {
  const lists: NumberList[] = [];
  const numbers: NumberRange[] = [];
  const forms = new Set<Token['form']>();
  const first = itemAt(index, tokens);
  for (let item = first; item !== undefined; item = itemAt(afterAnd(item.next, tokens), tokens)) {
    const isRange = tokens[item.next]?.kind === 'to';
    const last = isRange ? itemAt(item.next + 1, tokens) : item;
    if (last === undefined || tokens[last.next]?.kind === 'to') break;
    numbers.push({ from: Math.min(item.number, last.number), to: Math.max(item.number, last.number) });
    forms.add(item.form).add(last.form);
    const [one, ...more] = numbers;
    if (one === undefined) break;
    const named = forms.has('ordinal') && NOUN.test(tokens[last.next]?.text ?? '');
    const mark = named ? 'word' : first?.mark;
    const isPlain = forms.size === 1 && forms.has('digits');
    if (isPlain || mark !== undefined) {
      lists.push({ numbers: [one, ...more], mark, next: last.next + (named ? 1 : 0) });
    }
    item = last;
  }
  return lists;
}

/** `[¶2]`, `p. 2`, `2.` */
function itemAt(index: number, tokens: readonly Token[]): Item | undefined {
  let next = index;
  let mark: Token['mark'];
  while (tokens[next]?.kind === 'open' || tokens[next]?.kind === 'mark') {
    mark ??= tokens[next]?.mark;
    next += 1;
  }
  const token = tokens[next];
  if (token?.number === undefined) return undefined;
  next += 1;
  while (tokens[next]?.kind === 'close') next += 1;
  return { number: token.number, form: token.form, mark, next };
}

/** Numbers may follow each other with a comma, an "and", or with nothing between. */
function afterAnd(index: number, tokens: readonly Token[]): number {
  let next = index;
  while (tokens[next]?.kind === 'and') next += 1;
  return next;
}
