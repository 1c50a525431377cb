/** What people see of a quotation check. */

import { say, sayCount } from '../../language/say.ts';
import type { Citation } from '../../model.ts';
import { differInAccents } from '../../quotations/accents.ts';
import { isTooShort, leastCharacters, QUOTATION_CHECK_MAX } from '../../quotations/limits.ts';
import { isReference } from '../../quotations/references.ts';
import type { CutOff, DiffPart, QuoteVerdict } from '../../verdict.ts';
import { citationsOf } from '../../verdict-hash.ts';
import { changedWords, numberWord } from '../lines/changed-words.ts';
import { coverageLine } from '../lines/coverage-line.ts';
import { sourceLine } from '../lines/source-line.ts';
import type { Block, Reply } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { type Checked, shareCheck } from './check-actions.ts';
import { also, cited } from './cited-words.ts';
import { quotationComparison, splicedComparison } from './comparison-block.ts';
import { readInContext } from './passage-actions.ts';
import type { QuotationInClaim } from './present-quotations.ts';
import { presentProblem } from './problem.ts';

interface CheckedQuotation extends Checked {
  /** The words alone, without marks around them and the name of an article. */
  readonly quotation: string;
}

export function presentQuoteVerdict(
  verdict: QuoteVerdict,
  checked: CheckedQuotation,
  notes: readonly Block[] = [],
): Reply {
  const { tone, heading, blocks } = tell(verdict, checked.quotation);
  if (tone === 'problem') return { ...presentProblem(heading), data: verdict };
  const [first] = citationsOf(verdict);
  const settled = first !== undefined && tone === 'answer';
  return {
    tone,
    audience: 'asker',
    placement: 'reply',
    heading,
    blocks: [...notes, ...blocks],
    actions: [
      ...(settled ? [shareCheck(checked, verdict)] : []),
      ...(first === undefined ? [] : [readInContext(first)]),
    ],
    carried: checked.text,
    data: verdict,
  };
}

interface Told {
  readonly tone: 'answer' | 'abstention' | 'problem';
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A quotation that a claim contains: its outcome, under words that say which it is. */
export function quotationInClaim(text: string, verdict: QuoteVerdict): QuotationInClaim {
  const { blocks, heading } = tell(verdict, text);
  return {
    text,
    verdict,
    blocks: [
      { kind: 'text', text: say`The quotation “${cutWords(text, NAMED_MAX)}”: ${heading}` },
      ...blocks,
    ],
  };
}

/** Enough of a quotation to tell which it is. */
const NAMED_MAX = 60;

function tell(verdict: QuoteVerdict, text: string): Told {
  switch (verdict.kind) {
    case 'exact':
      return answer(say`Exact, word for word.`, [...cited(verdict.evidence), ...cutOffNotes(verdict)]);
    case 'punctuationOnly':
      return answer(unchangedHeading(verdict.diff), [
        quotationComparison(verdict.diff, verdict.evidence[0]),
        ...cutOffNotes(verdict),
        ...also(verdict.evidence),
      ]);
    case 'elsewhere':
      return answer(say`Real, but from another article than the one named:`, [
        ...cited(verdict.evidence),
        ...cutOffNotes(verdict),
      ]);
    case 'heading':
      return answer(headingText(verdict), cited(verdict.evidence));
    case 'altered':
      return answer(alteredHeading(verdict.diff), [quotationComparison(verdict.diff, verdict.evidence[0])]);
    case 'spliced':
      return answer(say`Put together from ${numberWord(verdict.parts.length)} places:`, [
        splicedComparison(text, verdict.parts),
      ]);
    case 'digestOnly':
      return {
        tone: 'abstention',
        heading: `${say`We hold only a summary of that article, so its wording cannot be checked.`} ${closestText(verdict.closest)}`,
        blocks: [{ kind: 'note', text: sourceLine(verdict.closest) }],
      };
    case 'notFound':
      return notFound(verdict);
    case 'tooShort':
      if (!isTooShort(text)) return problem(say`There are no words in it to look for.`);
      return problem(
        sayCount(
          leastCharacters(text),
          'A quotation is checked from 1 character on: fewer occur in too many places.',
          'A quotation is checked from {0} characters on: fewer occur in too many places.',
        ),
      );
    case 'tooLong':
      return problem(
        sayCount(
          QUOTATION_CHECK_MAX,
          'A quotation is checked up to 1 character; give a part of it.',
          'A quotation is checked up to {0} characters; give a part of it.',
        ),
      );
  }
}

function notFound({ closest, coverage, summaries }: Extract<QuoteVerdict, { kind: 'notFound' }>): Told {
  const heading = `${say`These words are not found in these articles.`} ${coverageLine(coverage)}`;
  return {
    tone: 'abstention',
    heading,
    blocks: [
      ...(summaries === 0 ? [] : [{ kind: 'note', text: summariesText(summaries) } as const]),
      ...(closest === undefined
        ? []
        : [{ kind: 'note', text: say`The closest passage:` } as const, ...cited([closest])]),
    ],
  };
}

function summariesText(summaries: number): string {
  return sayCount(
    summaries,
    'Of one article only a summary is held, so its own wording cannot be checked.',
    'Of {0} articles only summaries are held, so their own wording cannot be checked.',
  );
}

/** `Found as the head of a table: “Boat | Fare”. Under it stands:` */
function headingText({ text, what }: Extract<QuoteVerdict, { kind: 'heading' }>): string {
  switch (what) {
    case 'title':
      return say`Found as the title of an article: “${text}”. It begins:`;
    case 'heading':
      return say`Found as a heading: “${text}”. Under it stands:`;
    case 'bareHeading':
      return say`Found as a heading: “${text}”, with no text of its own. Next comes:`;
    case 'closingHeading':
      return say`Found as a heading: “${text}”, with no text of its own. Before it stands:`;
    case 'tableHead':
      return say`Found as the head of a table: “${text}”. Under it stands:`;
  }
}

/** The words are the source's, but not all that it says. */
function cutOffNotes({ cutOff }: { readonly cutOff?: CutOff }): readonly Block[] {
  const { before, after } = cutOff ?? {};
  return [
    ...(before === undefined
      ? []
      : [cutOffNote(say`Before these words the source says “${before}”.`, before)]),
    ...(after === undefined ? [] : [cutOffNote(say`After these words the source says “${after}”.`, after)]),
  ];
}

function cutOffNote(text: string, words: string): Block {
  return { kind: 'text', text, strong: [words] };
}

/** Words marked in a summary are those of the quotation. */
function closestText({ keySentence, label }: Citation): string {
  return keySentence === undefined
    ? say`The closest summary is ${label}.`
    : say`These are the words of the summary itself, in ${label}.`;
}

function answer(heading: string, blocks: readonly Block[]): Told {
  return { tone: 'answer', heading, blocks };
}

function problem(heading: string): Told {
  return { tone: 'problem', heading, blocks: [] };
}

function unchangedHeading(diff: readonly DiffPart[]): string {
  const changes = diff.filter(part => part.kind !== 'same');
  if (changes.length === 0) return say`The same words; only punctuation, case or spacing differ.`;
  if (changes.every(part => part.kind === 'yours' && isReference(part.text)))
    return say`The same words, but for a reference put in at the marks.`;
  const textOf = (kind: DiffPart['kind']) =>
    changes.map(part => (part.kind === kind ? part.text : ' ')).join('');
  return differInAccents(textOf('yours'), textOf('source'))
    ? say`The same words, but for the accents at the marks.`
    : say`The same words, except for what is left out or put in at the marks.`;
}

/** `Altered, in one word:` */
function alteredHeading(diff: readonly DiffPart[]): string {
  const changed = changedWords(diff);
  return changed === 1 ? say`Altered, in one word:` : say`Altered, in ${numberWord(changed)} words:`;
}
