/** The outcome of a claim check in words: about the sources, never about the world. */
import type { Difference, DifferenceKind, RelatedReason, Verdict } from '../check/verdict.ts';

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  date: 'the date',
  number: 'the number',
  name: 'the name',
  negation: 'a “not”',
  modality: 'how certain it is',
  role: 'who does what to whom',
  quantityWord: 'how many or how much',
  sort: 'what it is',
  opposite: 'a word that says the opposite',
};

/** `2011, the claim says 2010` */
export function differenceText({ claim, evidence, kind }: Difference): string {
  if (evidence === '') return `the claim adds “${claim}”`;
  if (claim === '') return `it has “${evidence}”, the claim does not`;
  return kind === 'role'
    ? `“${evidence}”, the claim says “${claim}”`
    : `${evidence}, the claim says ${claim}`;
}

/** `Differs in the date.` */
export function kindsText(differences: readonly Difference[]): string {
  return `Differs in ${[...new Set(differences.map(({ kind }) => KINDS[kind]))].join(' and in ')}.`;
}

/** Why a close passage does not settle the claim, where the marks do not show it. */
export function relatedText(reason: RelatedReason): string | undefined {
  switch (reason) {
    case 'negation':
      return 'One of the two is denied and the other is not, but more than that differs.';
    case 'modality':
      return 'One of the two is certain and the other is planned, possible or expected.';
    case 'attribution':
      return 'The passage reports what somebody says.';
    case 'order':
      return 'The words are the same, but not who does what.';
    case 'apart':
      return 'The words are all there, but not said together in this way.';
    case 'scope':
      return 'One of the two says it of all and the other of some.';
    case 'tooShort':
      return 'The claim is too short to be settled.';
    case 'clauses':
      return 'The claim says several things, and the sources do not settle all of them.';
    case 'unmet':
    case 'clash':
      return undefined;
  }
}

/** One statement of several, in a word or two. */
export function verdictWord(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'stated':
      return 'stated';
    case 'differs':
      return 'the article says otherwise';
    case 'sourcesDiffer':
      return 'these sources differ';
    case 'related':
      return 'not settled';
    case 'notInSources':
      return 'not in these sources';
    case 'reviewed':
      return 'reviewed by the host';
    case 'notChecked':
      return 'not checked';
  }
}
