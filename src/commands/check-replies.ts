/** Runs a check on a text, for the commands and for the buttons under what they answered. */
import { checkClaim } from '../check/check-claim.ts';
import type { Context, Corpus } from '../context.ts';
import { articlesNamed, isProperName, readAttribution } from '../quotations/attribution.ts';
import {
  checkQuotation,
  QUOTATION_CHECK_MAX,
  QUOTATION_CHECK_MIN,
  type QuotationOptions,
} from '../quotations/check-quotation.ts';
import { quotedParts } from '../quotations/quoted-parts.ts';
import { withoutMarks } from '../quotations/read-quotation.ts';
import type { CheckKind } from '../reply/action.ts';
import { presentQuoteVerdict, quotationInClaim } from '../reply/present-quote-verdict.ts';
import { presentVerdict } from '../reply/present-verdict.ts';
import type { Block, Reply } from '../reply/reply.ts';
import type { QuoteVerdict, Verdict } from '../verdict.ts';
import { citationsOf } from '../verdict-hash.ts';

export interface CheckReply {
  readonly verdict: Verdict | QuoteVerdict;
  readonly reply: Reply;
}

const LIMITS = { min: QUOTATION_CHECK_MIN, max: QUOTATION_CHECK_MAX } as const;

export function runCheck(check: CheckKind, text: string, context: Context): Promise<CheckReply> {
  return check === 'claim' ? runClaimCheck(text, context) : runQuotationCheck(text, context.corpus());
}

/** The quotations in a claim are checked too, each against the article that it is said to come from. */
async function runClaimCheck(text: string, { corpus: current, judge }: Context): Promise<CheckReply> {
  const corpus = current();
  const attributed = readAttribution(text);
  const quoted = quotedParts(text);
  const quotations = quoted.slice(0, QUOTED_MAX).map(part => {
    const from = withoutMarks(attributed.text) === part ? attributed.name : undefined;
    return quotationInClaim(part, checkQuotation(part, corpus, inArticles(from, corpus)), LIMITS);
  });
  const verdict = await checkClaim(text, corpus, { judge });
  const reply = presentVerdict(verdict, { check: 'claim', text }, quotations);
  return { verdict, reply: quoted.length > QUOTED_MAX ? withNote(reply, UNCHECKED) : reply };
}

/** More quotations than this in one claim are not read in one reply. */
const QUOTED_MAX = 3;
const UNCHECKED = 'The other quotations in it were not checked. /quotecheck takes them one by one.';

function withNote(reply: Reply, text: string): Reply {
  return { ...reply, blocks: [...reply.blocks, { kind: 'note', text }] };
}

function inArticles(name: string | undefined, { library }: Corpus): QuotationOptions {
  const articles = name === undefined ? undefined : articlesNamed(name, library);
  return articles === undefined ? {} : { articles };
}

async function runQuotationCheck(written: string, corpus: Corpus): Promise<CheckReply> {
  const { name, text, whole } = readAttribution(written);
  const asWhole = whole === undefined ? undefined : checkQuotation(whole, corpus);
  const isSource = asWhole?.kind === 'exact' || asWhole?.kind === 'punctuationOnly';
  const options = isSource ? {} : inArticles(name, corpus);
  const { quotation, verdict } = isSource
    ? { quotation: withoutMarks(written), verdict: asWhole }
    : checkQuoted(text, corpus, options);
  const note = isSource ? undefined : noteOnName(name, whole, options, verdict);
  const checked = { check: 'quotation', text: written, quotation } as const;
  const notes: readonly Block[] = note === undefined ? [] : [{ kind: 'note', text: note }];
  return { verdict, reply: presentQuoteVerdict(verdict, checked, LIMITS, notes) };
}

/** What the reader must know of the name that was given, where the outcome does not say it. */
function noteOnName(
  name: string | undefined,
  whole: string | undefined,
  { articles }: QuotationOptions,
  verdict: QuoteVerdict,
): string | undefined {
  if (name === undefined) return undefined;
  if (articles === undefined) {
    // Whoever is only told of may be somebody in an article.
    const isLookedFor = whole === undefined || isProperName(name);
    return isLookedFor ? `No article here goes by the name ${name}, so all were searched.` : undefined;
  }
  const isElsewhere = verdict.kind === 'altered' || verdict.kind === 'spliced';
  return isElsewhere && !citationsOf(verdict).some(({ articleId }) => articles.includes(articleId))
    ? 'Not from the article named; the closest words are in another one.'
    : undefined;
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
