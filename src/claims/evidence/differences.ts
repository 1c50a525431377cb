/** Names what keeps a claim and a sentence apart, in the words of both sides. */

import type { Difference, DifferenceKind } from '../../verdict.ts';
import type { Aligned, Link } from '../alignment/align.ts';
import type { Comparison } from '../compare.ts';
import type { Token } from '../sentence/token.ts';

export interface Clash {
  readonly kind: DifferenceKind;
  readonly claim: readonly Token[];
  readonly evidence: readonly Token[];
  /** As it is said of both sides, where that takes more words than differ: `24 August`. */
  readonly said?: { readonly claim: readonly Token[]; readonly evidence: readonly Token[] };
}

/** The clashes behind a ruling of "differs". */
export function clashesOf({ aligned, contrast, ruling }: Comparison): readonly Clash[] {
  if (ruling.kind !== 'differs') return [];
  switch (ruling.reason) {
    case 'number':
    case 'date':
      if (ruling.clashes !== undefined)
        return ruling.clashes.map(clash => ({ ...clash, kind: ruling.reason }));
      return contrast.numberClashes.map(link => ({
        ...ends(link),
        kind: kindOfNumber(link),
        ...saidAsDay(link, aligned),
      }));
    case 'opposite':
      return contrast.opposites.map(link => ({ ...ends(link), kind: 'opposite' }));
    case 'negation':
      return (ruling.clashes ?? [{ claim: deniers(aligned.claim), evidence: deniers(aligned.evidence) }]).map(
        ({ claim, evidence }) => ({
          kind: 'negation',
          claim,
          evidence,
          said: { claim: wholeWords(claim, aligned.claim), evidence: wholeWords(evidence, aligned.evidence) },
        }),
      );
    case 'role':
    case 'name':
    case 'modality':
    case 'quantityWord':
    case 'sort':
      return (ruling.clashes ?? []).map(clash => ({ ...clash, kind: ruling.reason }));
  }
}

export function differenceOf({ kind, claim, evidence, said }: Clash): Difference {
  return { kind, claim: wordsOf(said?.claim ?? claim), evidence: wordsOf(said?.evidence ?? evidence) };
}

/** A day says nothing without its month. */
function saidAsDay({ claim, evidence }: Link, aligned: Aligned): Pick<Clash, 'said'> {
  const day = (token: Token) => token.quantity?.kind === 'day' || token.month !== undefined;
  if (!day(claim) || !day(evidence)) return {};
  return { said: { claim: wholeDay(claim, aligned.claim), evidence: wholeDay(evidence, aligned.evidence) } };
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

function kindOfNumber({ claim }: Link): DifferenceKind {
  const kind = claim.quantity?.kind;
  const dated =
    kind === 'year' || kind === 'decade' || kind === 'century' || kind === 'day' || kind === 'weekday';
  return claim.month !== undefined || dated ? 'date' : 'number';
}

function ends({ claim, evidence }: Link) {
  return { claim: [claim], evidence: [evidence] };
}

function deniers(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(token => token.negates);
}

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

function wordsOf(tokens: readonly Token[]): string {
  // "Yesterday" stands for a day and its month.
  const written = tokens.filter((token, i) => token.start !== tokens[i - 1]?.start);
  return written
    .map((token, i) => (i > 0 && isEnding(token) ? token.text : ` ${token.text}`))
    .join('')
    .trim();
}
