import { SAYING_VERBS } from '../clauses/reports.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

/** The words of who says what is claimed, none where it is not said who; undefined unless the evidence alone reports it. */
export const speakerOf = readOnce(
  ({ claim, evidence, meeting, clauses }: Pair): readonly Token[] | undefined => {
    const last = Math.max(
      -1,
      ...evidence.flatMap(token => (meeting(token) === undefined ? [] : token.index)),
    );
    const reports = clauses.evidence.reports.filter(({ cue, whole }) => whole || cue.index <= last);
    const said = claim.some(token => token.part === 'VERB' && SAYING_VERBS.has(token.lemma)) ? 1 : 0;
    // "The ministry stated" for "the ministry said": as many reports, in other words.
    if (Math.max(said, clauses.claim.reports.length) >= reports.length) return undefined;
    return reports.find(({ cue }) => meeting(cue) === undefined)?.speaker;
  },
);
