/** What people see of a claim check. */
import { citationsOf } from '../check/outcome-hash.ts';
import type { ClauseVerdict, Evidence, QuoteVerdict, Verdict } from '../check/verdict.ts';
import { type Checked, morePassages, shareCheck } from './check-actions.ts';
import { claimComparison } from './comparison-block.ts';
import { coverageLine } from './coverage-line.ts';
import { readInContext } from './passage-actions.ts';
import { presentReview } from './present-review.ts';
import { presentProblem } from './problem.ts';
import type { Block, Reply } from './reply.ts';
import { differenceText, kindsText, relatedText, verdictWord } from './verdict-words.ts';

/** Longest text of a claim that is checked; said where one is refused. */
export interface ClaimLimits {
  readonly max: number;
}

export interface QuotationInClaim {
  readonly text: string;
  readonly verdict: QuoteVerdict;
  /** What is shown of it. */
  readonly blocks: readonly Block[];
}

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
  const [first] = citationsOf(verdict);
  const carries = first !== undefined || verdict.kind === 'reviewed';
  return {
    tone: toneOf(verdict, quotations),
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [...verdictBlocks(verdict), ...further],
    actions: [
      ...(carries ? [shareCheck(checked, verdict)] : []),
      ...(carries ? [morePassages(checked)] : []),
      ...(first === undefined ? [] : [readInContext(first)]),
    ],
    ...(carries ? { carried: checked.text } : {}),
    data,
  };
}

/** What stands nowhere is an abstention, unless a quotation in it was found. */
function toneOf(verdict: Verdict, quotations: readonly QuotationInClaim[]): Reply['tone'] {
  if (verdict.kind !== 'notInSources' && verdict.kind !== 'notChecked') return 'answer';
  return quotations.some(({ verdict }) => citationsOf(verdict).length > 0) ? 'answer' : 'abstention';
}

function verdictBlocks(verdict: Verdict): readonly Block[] {
  switch (verdict.kind) {
    case 'stated':
      return [
        text('These sources state it:'),
        ...side(verdict.evidence[0]),
        ...judgeNote(verdict.reason),
        ...also(verdict.evidence),
        ...clauseRows(verdict.clauses),
      ];
    case 'differs':
      return [
        otherwise(verdict),
        ...side({ ...verdict.evidence[0], notMet: [] }),
        { kind: 'note', text: kindsText(verdict.differences) },
        ...judgeNote(verdict.reason),
        ...clauseRows(verdict.clauses),
      ];
    case 'sourcesDiffer':
      return [
        text('These sources differ about it:'),
        ...verdict.sides.flatMap(side),
        { kind: 'note', text: kindsText(verdict.differences) },
        ...clauseRows(verdict.clauses),
      ];
    case 'related': {
      const why = relatedText(verdict.reason);
      return [
        text('Related, but these sources do not settle it. The closest passage:'),
        ...side(verdict.evidence[0]),
        ...(why === undefined ? [] : [{ kind: 'note', text: why } as const]),
        ...clauseRows(verdict.clauses),
      ];
    }
    case 'notInSources':
      return [text(`Not in these sources. ${coverageLine(verdict.coverage)}`)];
    case 'reviewed':
      return presentReview(verdict);
    case 'notChecked':
      return [text(notCheckedText(verdict))];
  }
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}

/** The claim over its sentence, and whose words the sentence reports. */
function side(evidence: Evidence): readonly Block[] {
  const { speaker } = evidence;
  return [
    claimComparison(evidence),
    ...(speaker === undefined
      ? []
      : [{ kind: 'note', text: `The passage gives this as said by ${speaker}.` } as const]),
  ];
}

/** Whose word it is, where the rules alone would have left it open. */
function judgeNote(reason: string): readonly Block[] {
  return reason === 'judge'
    ? [
        {
          kind: 'note',
          text: 'Proposed by the language model that the host has set up; its quotation is checked.',
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
    text: `The article says otherwise: ${differences.map(differenceText).join('; ')}.`,
    strong: differences.flatMap(({ claim, evidence }) => [evidence, claim]).filter(words => words !== ''),
  };
}

/** What a claim of several statements comes to, one by one. */
function clauseRows(clauses: readonly ClauseVerdict[]): readonly Block[] {
  if (clauses.length < 2) return [];
  return [
    {
      kind: 'list',
      items: clauses.map(clause => ({ label: verdictWord(clause.verdict), text: clause.text })),
    },
  ];
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
      return 'Claims are checked in English only, so this one was not. /ask looks for passages in any language.';
    case 'question':
      return 'That is not a statement, so there is nothing to check. /ask finds the passage that answers it.';
    case 'noTerms':
      return 'There is no word in that to look for: give the claim as a sentence.';
    case 'tooLong':
      return 'That is too long for one claim: give the sentence that matters.';
  }
}
