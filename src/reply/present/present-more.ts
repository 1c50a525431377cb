import { say } from '../../language/say.ts';
import type { Citation } from '../../model.ts';
import type { QuoteVerdict, Verdict } from '../../verdict.ts';
import { citationsOf } from '../../verdict-hash.ts';
import type { Reply } from '../reply.ts';
import { cutQuotation } from '../shorten/cut-quotation.ts';
import { citationBlocks } from './citation-block.ts';
import { showOthers } from './passage-actions.ts';

/** As many as are read one after the other. */
const SHOWN_MAX = 4;
/** Of a longer passage, the sentence that comes closest and those around it. */
const QUOTATION_MAX = 400;

/** Passages beyond the one that a check has shown, those that its outcome rests on first. */
export function presentMore(verdict: Verdict | QuoteVerdict, found: readonly Citation[]): Reply {
  const [shown, ...others] = [...citationsOf(verdict), ...found];
  const seen = new Set([shown?.passageId]);
  const further = others.filter(({ passageId }) => {
    const isNew = !seen.has(passageId);
    seen.add(passageId);
    return isNew;
  });
  const citations = further.slice(0, SHOWN_MAX);
  const [first] = citations;
  return {
    tone: first === undefined ? 'abstention' : 'answer',
    audience: 'asker',
    placement: 'reply',
    heading:
      first === undefined
        ? say`No other passage comes near it.`
        : say`Further passages, which may not settle it:`,
    blocks: citationBlocks(
      citations.map(citation => ({
        citation,
        pieces: cutQuotation(citation.quotation, citation.keySentence, QUOTATION_MAX),
      })),
    ),
    actions: first === undefined ? [] : showOthers(citations, first),
    data: { kind: 'passages', citations },
  };
}
