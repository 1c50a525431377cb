/** The outcome of a claim check in words: about the sources, never about the world. */
import type { Difference, DifferenceKind, Evidence, RelatedReason } from '../../verdict.ts';

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
  if (kind === 'negation' && claim.toLowerCase() === evidence.toLowerCase())
    return 'it denies something else than the claim does';
  return kind === 'role'
    ? `“${evidence}”, the claim says “${claim}”`
    : `${evidence}, the claim says ${claim}`;
}

/** `Differs in the date.` */
export function kindsText(differences: readonly Difference[]): string {
  return `Differs in ${[...new Set(differences.map(({ kind }) => KINDS[kind]))].join(' and in ')}.`;
}

/** Whose words the sentence reports. */
export function speakerText({ speaker }: Evidence): string | undefined {
  return speaker === undefined ? undefined : `The passage gives this as said by ${speaker}.`;
}

/** Why a close passage does not settle the claim, where neither the marks nor `speakerText` show it. */
export function relatedText(reason: RelatedReason, speaker?: string): string | undefined {
  switch (reason) {
    case 'negation':
      return 'What is denied, in the claim or in the passage, leaves it open.';
    case 'modality':
      return 'One of the two is certain and the other is planned, possible or expected.';
    case 'attribution':
      return speaker === undefined ? 'The passage reports what somebody says.' : undefined;
    case 'order':
      return 'The words are the same, but not who does what.';
    case 'apart':
      return 'The words are all there, but not said together in this way.';
    case 'scope':
      return 'One of the two says it of more, or together with more, than the other.';
    case 'tooShort':
      return 'The claim is too short to be settled.';
    case 'unmet':
    case 'clash':
    case 'clauses':
      return undefined;
  }
}
