/** The outcome of a claim check in words: about the sources, never about the world. */
import { said, say, toSay } from '../../language/say.ts';
import type {
  Difference,
  DifferenceKind,
  Evidence,
  Objection,
  StatedReason,
  Verdict,
} from '../../verdict.ts';
import { quoted } from '../lines/quoted.ts';

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  date: toSay('the date'),
  number: toSay('the number'),
  name: toSay('the name'),
  negation: toSay('a “not”'),
  modality: toSay('how certain it is'),
  role: toSay('who does what to whom'),
  quantityWord: toSay('how many or how much'),
  sort: toSay('what it is'),
  opposite: toSay('a word that says the opposite'),
};

/** `2011, the claim says 2010` */
export function differenceText({ claim, evidence, kind }: Difference): string {
  if (evidence === '') return say`the claim adds “${claim}”`;
  if (claim === '') return say`it has “${evidence}”, the claim does not`;
  if (kind === 'negation' && claim.toLowerCase() === evidence.toLowerCase())
    return say`it denies something else than the claim does`;
  return kind === 'role'
    ? say`“${evidence}”, the claim says “${claim}”`
    : say`${evidence}, the claim says ${claim}`;
}

/** `Differs in the date.` */
export function kindsText(differences: readonly Difference[]): string {
  const kinds = [...new Set(differences.map(({ kind }) => said(KINDS[kind])))];
  return say`Differs in ${kinds.reduce((all, kind) => say`${all} and in ${kind}`)}.`;
}

/** What settled a claim, or that nothing did. */
export function reasonText(reason: StatedReason | DifferenceKind | 'noMatch'): string {
  switch (reason) {
    case 'verbatim':
      return say`A sentence says it in these words.`;
    case 'aligned':
      return say`A sentence has every word of it, or one that says the same, and nothing speaks against it.`;
    case 'judge':
      return say`The language model that the host has set up proposed it, and its quotation is there.`;
    case 'noMatch':
      return say`No passage has to do with it.`;
    default:
      return say`A sentence differs in ${said(KINDS[reason])}.`;
  }
}

/** Whose words the sentence reports. */
export function speakerText({ speaker }: Evidence): string | undefined {
  return speaker === undefined ? undefined : say`The passage gives this as said by ${speaker}.`;
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
  const sentence = said(says);
  return words.length === 0 ? `${sentence}.` : say`${sentence}: ${words.map(quoted).join(', ')}.`;
}

/** `The passage says 1989 where the claim says 1988.` */
function nearText({ claim, evidence, kind }: Difference): string {
  if (evidence === '') return say`Only the claim has “${claim}”.`;
  if (claim === '') return say`Only the passage has “${evidence}”.`;
  return kind === 'role'
    ? say`The passage says “${evidence}”, the claim says “${claim}”.`
    : say`The passage says ${evidence} where the claim says ${claim}.`;
}
