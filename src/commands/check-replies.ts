/** Runs a check on a text, for the commands and for the buttons under what they answered. */
import { checkClaim } from '../check/check-claim.ts';
import { articlesNamed, readAttribution } from '../check/quote/attribution.ts';
import {
  checkQuotation,
  QUOTATION_CHECK_MAX,
  QUOTATION_CHECK_MIN,
  type QuotationOptions,
} from '../check/quote/check-quotation.ts';
import { quotedParts } from '../check/quote/quoted-parts.ts';
import { withoutMarks } from '../check/quote/read-quotation.ts';
import type { QuoteVerdict, Verdict } from '../check/verdict.ts';
import type { Context, Corpus } from '../context.ts';
import type { CheckKind } from '../reply/action.ts';
import { presentQuoteVerdict, quotationInClaim } from '../reply/present-quote-verdict.ts';
import { presentVerdict } from '../reply/present-verdict.ts';
import type { Block, Reply } from '../reply/reply.ts';

export interface CheckReply {
  readonly verdict: Verdict | QuoteVerdict;
  readonly reply: Reply;
}

const LIMITS = { min: QUOTATION_CHECK_MIN, max: QUOTATION_CHECK_MAX } as const;

export function runCheck(check: CheckKind, text: string, context: Context): Promise<CheckReply> {
  return check === 'claim' ? runClaimCheck(text, context) : runQuotationCheck(text, context.corpus());
}

/** The quotations in a claim are checked too. */
async function runClaimCheck(text: string, { corpus: current, judge }: Context): Promise<CheckReply> {
  const corpus = current();
  const quotations = quotedParts(text).map(quoted =>
    quotationInClaim(quoted, checkQuotation(quoted, corpus), LIMITS),
  );
  const verdict = await checkClaim(text, corpus, { judge });
  return { verdict, reply: presentVerdict(verdict, { check: 'claim', text }, quotations) };
}

async function runQuotationCheck(written: string, corpus: Corpus): Promise<CheckReply> {
  const { name, text } = readAttribution(written);
  const articles = name === undefined ? undefined : articlesNamed(name, corpus.library);
  const { quotation, verdict } = checkQuoted(text, corpus, articles === undefined ? {} : { articles });
  const notes: readonly Block[] =
    name === undefined || articles !== undefined
      ? []
      : [{ kind: 'note', text: `No article here goes by the name ${name}, so all were searched.` }];
  const checked = { check: 'quotation', text: written, quotation } as const;
  return { verdict, reply: presentQuoteVerdict(verdict, checked, LIMITS, notes) };
}

/** Where the whole is from nowhere, but has a quotation within it, that is what was meant. */
function checkQuoted(
  text: string,
  corpus: Corpus,
  options: QuotationOptions,
): { readonly quotation: string; readonly verdict: QuoteVerdict } {
  const whole = { quotation: withoutMarks(text), verdict: checkQuotation(text, corpus, options) };
  const [part, another] = quotedParts(text);
  const isSettled = !['notFound', 'spliced', 'digestOnly'].includes(whole.verdict.kind);
  if (isSettled || part === undefined || another !== undefined || part === whole.quotation) return whole;
  return { quotation: part, verdict: checkQuotation(part, corpus, options) };
}
