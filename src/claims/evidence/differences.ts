/** Names what keeps a claim and a sentence apart, in the words of both sides. */

import type { Difference, DifferenceKind } from '../../verdict.ts';
import type { Aligned } from '../alignment/align.ts';
import type { Finding } from '../rules/rule.ts';
import type { Token } from '../sentence/token.ts';

type Sides = Pick<Aligned, 'claim' | 'evidence'>;

export interface Clash extends Sides {
  readonly kind: DifferenceKind;
  /** As it is said of both sides, where that takes more words than differ: `24 August`. */
  readonly said?: Sides;
}

/** The clashes behind what a rule found. */
export function clashesOf(finding: Finding, pair: Sides): readonly Clash[] {
  return finding.kind === 'differs' ? finding.clashes.map(clash => named(clash, finding.reason, pair)) : [];
}

function named(clash: Sides, kind: DifferenceKind, all: Sides): Clash {
  switch (kind) {
    case 'number':
    case 'date':
      return { ...clash, kind: kindOfNumber(clash.claim), ...saidAsDay(clash, all) };
    case 'negation': {
      const said = {
        claim: wholeWords(clash.claim, all.claim),
        evidence: wholeWords(clash.evidence, all.evidence),
      };
      return { ...clash, kind, said };
    }
    case 'opposite':
    case 'role':
    case 'name':
    case 'modality':
    case 'quantityWord':
    case 'sort':
      return { ...clash, kind };
  }
}

export function differenceOf({ kind, claim, evidence, said }: Clash): Difference {
  return { kind, claim: wordsOf(said?.claim ?? claim), evidence: wordsOf(said?.evidence ?? evidence) };
}

/** A day says nothing without its month. */
function saidAsDay(clash: Sides, all: Sides): Pick<Clash, 'said'> {
  const day = (tokens: readonly Token[]) =>
    tokens.some(token => token.quantity?.kind === 'day' || token.month !== undefined);
  if (!day(clash.claim) || !day(clash.evidence)) return {};
  const whole = (side: keyof Sides) => clash[side].flatMap(token => wholeDay(token, all[side]));
  return { said: { claim: whole('claim'), evidence: whole('evidence') } };
}

function wholeDay(token: Token, tokens: readonly Token[]): readonly Token[] {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  const isRest = (other: Token | undefined): other is Token =>
    other !== undefined &&
    (token.month === undefined ? other.month !== undefined : other.quantity?.kind === 'day');
  if (isRest(before)) return [before, token];
  return isRest(after) ? [token, after] : [token];
}

/** The words of the claim that the sentence does not bear out, as typed, neighbours together. */
export function notMetBy({ claim, met }: Aligned): readonly string[] {
  const groups: Token[][] = [];
  for (const token of claim) {
    if (!token.content || token.light || met(token) !== undefined) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1)?.index === token.index - 1) last.push(token);
    else groups.push([token]);
  }
  return groups.map(wordsOf);
}

function kindOfNumber(tokens: readonly Token[]): DifferenceKind {
  return tokens.some(({ month, quantity }) => month !== undefined || DATES.has(quantity?.kind ?? ''))
    ? 'date'
    : 'number';
}

const DATES: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'day', 'weekday']);

/** "n't" is read as a word, and is none: "didn't". */
function wholeWords(tokens: readonly Token[], all: readonly Token[]): readonly Token[] {
  return tokens.flatMap(token => {
    const before = all[token.index - 1];
    return isEnding(token) && before !== undefined && !tokens.includes(before) ? [before, token] : [token];
  });
}

function isEnding({ text }: Token): boolean {
  return /^n?['’]/iu.test(text);
}

/** As written, with spaces between, or the hyphens that stand there: "Ulan-Ude". */
export function wordsOf(tokens: readonly Token[]): string {
  // "Yesterday" stands for a day and its month.
  const written = tokens.filter((token, i) => token.start !== tokens[i - 1]?.start);
  return written.map((token, i) => between(written[i - 1], token) + token.text).join('');
}

function between(before: Token | undefined, token: Token): string {
  if (before === undefined || isEnding(token)) return '';
  return before.after === '-' && token.start === before.end + 1 ? '-' : ' ';
}
