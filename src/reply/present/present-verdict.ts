/** What people see of a claim check. */

import { say } from '../../language/say.ts';
import type { Evidence, Verdict } from '../../verdict.ts';
import { citationsOf } from '../../verdict-hash.ts';
import { coverageLine } from '../lines/coverage-line.ts';
import type { Block, Reply } from '../reply.ts';
import { type Checked, morePassages, shareCheck } from './check-actions.ts';
import { clauseBlocks } from './clause-blocks.ts';
import { claimComparison } from './comparison-block.ts';
import { readInContext } from './passage-actions.ts';
import { isFound, type QuotationInClaim } from './present-quotations.ts';
import { presentReview } from './present-review.ts';
import { presentProblem } from './problem.ts';
import { differenceText, kindsText, relatedText, speakerText } from './verdict-words.ts';

type NotChecked = Extract<Verdict, { kind: 'notChecked' }>;

export function presentVerdict(
  verdict: Verdict,
  checked: Checked,
  quotations: readonly QuotationInClaim[],
): Reply {
  const data =
    quotations.length === 0
      ? verdict
      : { ...verdict, quotations: quotations.map(({ text, verdict }) => ({ text, verdict })) };
  const further = quotations.flatMap(({ blocks }) => blocks);
  if (verdict.kind === 'notChecked' && further.length === 0) return presentNotChecked(verdict);
  const [first] = [verdict, ...quotations.map(quotation => quotation.verdict)].flatMap(citationsOf);
  const carries = citationsOf(verdict).length > 0 || verdict.kind === 'reviewed' || quotations.some(isFound);
  return {
    tone: toneOf(verdict, quotations),
    audience: 'asker',
    placement: 'reply',
    heading: '',
    // What somebody is said to have written is what the claim turns on.
    blocks: [...further, ...verdictBlocks(verdict)],
    actions: [
      ...(carries ? [shareCheck(checked, verdict, ...quotations.map(quotation => quotation.verdict))] : []),
      ...(carries ? [morePassages(checked)] : []),
      ...(first === undefined ? [] : [readInContext(first)]),
    ],
    carried: checked.text,
    data,
  };
}

/** What stands nowhere is an abstention, unless a quotation in it was found. */
function toneOf(verdict: Verdict, quotations: readonly QuotationInClaim[]): Reply['tone'] {
  if (verdict.kind !== 'notInSources' && verdict.kind !== 'notChecked') return 'answer';
  return quotations.some(isFound) ? 'answer' : 'abstention';
}

function verdictBlocks(verdict: Verdict): readonly Block[] {
  const parts = clauseBlocks(verdict);
  switch (verdict.kind) {
    case 'stated':
      if (parts.length > 0) return [text(say`These sources state it, part by part:`), ...parts];
      return [
        text(say`These sources state it:`),
        ...side(verdict.evidence[0]),
        ...judgeNote(verdict.reason),
        ...also(verdict.evidence),
      ];
    case 'differs':
      if (parts.length > 0) return [otherwise(verdict), kinds(verdict), ...parts];
      return [
        otherwise(verdict),
        ...side({ ...verdict.evidence[0], notMet: [] }),
        kinds(verdict),
        ...judgeNote(verdict.reason),
        ...also(verdict.evidence),
      ];
    case 'sourcesDiffer':
      if (parts.length > 0)
        return [text(say`These sources differ about a part of it:`), kinds(verdict), ...parts];
      return [
        text(say`These sources differ about it:`),
        ...verdict.sides.flatMap(evidence => side({ ...evidence, notMet: [] })),
        kinds(verdict),
      ];
    case 'related': {
      if (parts.length > 0) return [text(say`Footnote does not decide all of this. Part by part:`), ...parts];
      const why = relatedText(verdict);
      return [
        text(say`Footnote does not decide this; the closest passage:`),
        ...side(verdict.evidence[0]),
        ...(why === undefined ? [] : [{ kind: 'note', text: why } as const]),
      ];
    }
    case 'notInSources':
      return [text(`${say`Not in these sources.`} ${coverageLine(verdict.coverage)}`)];
    case 'reviewed':
      return presentReview(verdict);
    case 'notChecked':
      return [text(notCheckedText(verdict))];
  }
}

function kinds({ differences }: Extract<Verdict, { differences: unknown }>): Block {
  return { kind: 'note', text: kindsText(differences) };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}

/** The claim over its sentence, and whose words the sentence reports. */
function side(evidence: Evidence): readonly Block[] {
  const whose = speakerText(evidence);
  return [
    claimComparison(evidence),
    ...(whose === undefined ? [] : [{ kind: 'note', text: whose } as const]),
  ];
}

/** Whose word it is, where the rules alone would have left it open. */
function judgeNote(reason: string): readonly Block[] {
  return reason === 'judge'
    ? [
        {
          kind: 'note',
          text: say`Proposed by the language model that the host has set up; its quotation is checked.`,
        },
      ]
    : [];
}

/** More places than these are not read in one message. */
const ALSO_MAX = 2;

function also([first, ...others]: readonly [Evidence, ...Evidence[]]): readonly Block[] {
  const [second, ...more] = others.slice(0, ALSO_MAX).map(({ citation }) => citation);
  return second === undefined
    ? []
    : [{ kind: 'also', articleId: first.citation.articleId, citations: [second, ...more] }];
}

/** `The article says otherwise: 2011, the claim says 2010.` */
function otherwise({ differences }: Extract<Verdict, { kind: 'differs' }>): Block {
  return {
    kind: 'text',
    text: say`The article says otherwise: ${differences.map(differenceText).join('; ')}.`,
    strong: differences.flatMap(({ claim, evidence }) => [evidence, claim]).filter(words => words !== ''),
  };
}

function presentNotChecked(verdict: NotChecked): Reply {
  const sentence = notCheckedText(verdict);
  if (verdict.reason !== 'language') return { ...presentProblem(sentence), data: verdict };
  return {
    tone: 'abstention',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [text(sentence)],
    actions: [],
    data: verdict,
  };
}

function notCheckedText({ reason }: NotChecked): string {
  switch (reason) {
    case 'language':
      return say`Claims are checked in English only, so this one was not. /ask looks for passages in any language.`;
    case 'question':
      return say`That is not a statement, so there is nothing to check. /ask finds the passage that answers it.`;
    case 'noTerms':
      return say`There is no word in that to look for: give the claim as a sentence.`;
    case 'tooLong':
      return say`That is too long for one claim: give the sentence that matters.`;
  }
}
