/** Runs a check on a text, for the commands and for the buttons under what they answered. */
import { checkClaim } from '../claims/on-demand.ts';
import type { Context } from '../context.ts';
import type { Corpus } from '../corpus.ts';
import { said, toSay } from '../language/say.ts';
import { readAttribution } from '../quotations/attribution.ts';
import { checkQuotation } from '../quotations/check-quotation.ts';
import { checkTyped, inArticles } from '../quotations/check-typed.ts';
import { quotedParts } from '../quotations/quoted-parts.ts';
import { withoutMarks } from '../quotations/read-quotation.ts';
import type { CheckKind } from '../reply/action.ts';
import { presentQuotations } from '../reply/present/present-quotations.ts';
import { presentQuoteVerdict, quotationInClaim } from '../reply/present/present-quote-verdict.ts';
import { presentVerdict } from '../reply/present/present-verdict.ts';
import type { Block, Reply } from '../reply/reply.ts';
import type { QuoteVerdict, Verdict } from '../verdict.ts';

export interface CheckReply {
  readonly verdict: Verdict | QuoteVerdict;
  readonly reply: Reply;
}

export async function runCheck(check: CheckKind, text: string, context: Context): Promise<CheckReply> {
  return check === 'claim' ? runClaimCheck(text, context) : runQuotationCheck(text, context.corpus());
}

/** The quotations in a claim are checked too, each against the article that it is said to come from. */
async function runClaimCheck(text: string, { corpus: current, judge }: Context): Promise<CheckReply> {
  const corpus = current();
  const attributed = readAttribution(text);
  const quoted = quotedParts(text);
  const quotations = quoted.slice(0, QUOTED_MAX).map(part => {
    const from = withoutMarks(attributed.text) === part ? attributed.name : undefined;
    return quotationInClaim(part, checkQuotation(part, corpus, inArticles(from, corpus)));
  });
  const verdict = await checkClaim(text, corpus, { judge });
  const reply = presentVerdict(verdict, { check: 'claim', text }, quotations);
  return { verdict, reply: quoted.length > QUOTED_MAX ? withNote(reply, said(UNCHECKED)) : reply };
}

/** More quotations than this in one claim are not read in one reply. */
const QUOTED_MAX = 3;
const UNCHECKED = toSay('The other quotations in it were not checked. /quotecheck takes them one by one.');

function withNote(reply: Reply, text: string): Reply {
  return { ...reply, blocks: [...reply.blocks, { kind: 'note', text }] };
}

export function runQuotationCheck(typed: string, corpus: Corpus, article?: string): CheckReply {
  const { line, notes, quotations } = checkTyped(typed, corpus, article);
  const [first, another] = quotations;
  const checked = { check: 'quotation', text: line, quotation: first.text } as const;
  const blocks = notes.map((text): Block => ({ kind: 'note', text }));
  const reply =
    another === undefined
      ? presentQuoteVerdict(first.verdict, checked, blocks)
      : presentQuotations(
          quotations.map(({ text, verdict }) => quotationInClaim(text, verdict)),
          checked,
          blocks,
        );
  return { verdict: first.verdict, reply };
}
