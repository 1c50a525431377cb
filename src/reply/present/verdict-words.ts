/** The outcome of a claim check in words: about the sources, never about the world. */
import type {
  Difference,
  DifferenceKind,
  Evidence,
  Objection,
  StatedReason,
  Verdict,
} from '../../verdict.ts';

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

/** What settled a claim, or that nothing did. */
export function reasonText(reason: StatedReason | DifferenceKind | 'noMatch'): string {
  switch (reason) {
    case 'verbatim':
      return 'A sentence says it in these words.';
    case 'aligned':
      return 'A sentence has every word of it, or one that says the same, and nothing speaks against it.';
    case 'judge':
      return 'The language model that the host has set up proposed it, and its quotation is there.';
    case 'noMatch':
      return 'No passage has to do with it.';
    default:
      return `A sentence differs in ${KINDS[reason]}.`;
  }
}

/** Whose words the sentence reports. */
export function speakerText({ speaker }: Evidence): string | undefined {
  return speaker === undefined ? undefined : `The passage gives this as said by ${speaker}.`;
}

/** What is left open, and why. */
type Related = Extract<Verdict, { kind: 'related' }>;

/** Shown by the words that are not met, or by each statement on its own. */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set(['unmet', 'clauses']);

/** Why a close passage does not settle the claim, where neither the marks nor `speakerText` show it. */
export function relatedText({ differences, objections, evidence }: Related): string | undefined {
  const [objection] = objections;
  const isShown =
    SHOWN_OTHERWISE.has(objection.code) ||
    (objection.code === 'reported' && evidence[0].speaker !== undefined);
  const sentences = [...differences.map(nearText), ...(isShown ? [] : [objectionText(objection)])];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/** `The passage says it under a condition: “if”.` */
export function objectionText({ says, words }: Objection): string {
  return words.length === 0 ? `${says}.` : `${says}: ${words.map(word => `“${word}”`).join(', ')}.`;
}

/** `The passage says 1989 where the claim says 1988.` */
function nearText({ claim, evidence, kind }: Difference): string {
  if (evidence === '') return `Only the claim has “${claim}”.`;
  if (claim === '') return `Only the passage has “${evidence}”.`;
  return kind === 'role'
    ? `The passage says “${evidence}”, the claim says “${claim}”.`
    : `The passage says ${evidence} where the claim says ${claim}.`;
}
