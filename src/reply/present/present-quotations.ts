/** What people see of several quotations that were checked at once: each for itself. */
import type { QuoteVerdict } from '../../verdict.ts';
import { citationsOf } from '../../verdict-hash.ts';
import type { Block, Reply } from '../reply.ts';
import { type Checked, shareCheck } from './check-actions.ts';
import { readInContext } from './passage-actions.ts';

export interface QuotationInClaim {
  readonly text: string;
  readonly verdict: QuoteVerdict;
  /** What is shown of it, with words that say which it is. */
  readonly blocks: readonly Block[];
}

export function presentQuotations(
  quotations: readonly QuotationInClaim[],
  checked: Checked,
  notes: readonly Block[],
): Reply {
  const found = quotations.filter(isFound);
  const [first] = found.flatMap(({ verdict }) => citationsOf(verdict));
  const isAnswer = found.length > 0;
  return {
    tone: isAnswer ? 'answer' : 'abstention',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [...notes, ...quotations.flatMap(({ blocks }) => blocks)],
    actions: [
      ...(isAnswer ? [shareCheck(checked, ...quotations.map(({ verdict }) => verdict))] : []),
      ...(first === undefined ? [] : [readInContext(first)]),
    ],
    carried: checked.text,
    data: {
      kind: 'quotations',
      quotations: quotations.map(({ text, verdict }) => ({ text, verdict })),
    },
  };
}

/** A summary cannot bear out words, nor can what only comes close. */
export function isFound({ verdict }: Pick<QuotationInClaim, 'verdict'>): boolean {
  return citationsOf(verdict).length > 0 && verdict.kind !== 'digestOnly' && verdict.kind !== 'notFound';
}
