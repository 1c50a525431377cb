import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

/** The words of who says what is claimed, none where it is not said who; undefined unless the evidence alone reports it. */
export const speakerOf = readOnce(
  ({ claim, match, meeting, clauses }: Pair): readonly Token[] | undefined => {
    const reports = clauses.evidence.reports.filter(({ cue }) => meeting(cue) === undefined);
    if (reports.length === 0) return undefined;
    for (const token of claim) {
      const there = match(token);
      if (there === undefined) continue;
      const said = clauses.evidence.reports.filter(({ reaches }) => reaches(there));
      // "The ministry stated" for "the ministry said": as many reports, in other words.
      if (clauses.claim.reports.filter(({ reaches }) => reaches(token)).length >= said.length) continue;
      const report = said.find(each => reports.includes(each));
      if (report !== undefined) return report.speaker;
    }
    return undefined;
  },
);
