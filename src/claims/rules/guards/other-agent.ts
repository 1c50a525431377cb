import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

/** "Published by A" of what was "written by A and published by B". */
export const otherAgent: Guard = {
  code: 'other-agent',
  says: 'The passage names them as who did something else',
  objects: pair => ifAny(pair.claim.flatMap(token => deedOfAgent(token, pair))),
  examples: {
    objects: [
      ['Low Tide was directed by Ida Holm.', 'Low Tide was directed by Ole Kvist and written by Ida Holm.'],
    ],
    passes: [['Low Tide was directed by Ida Holm.', 'Low Tide was written and directed by Ida Holm.']],
  },
};

function deedOfAgent(token: Token, { claim, evidence, match }: Pair): readonly Token[] {
  const partner = token.content ? match(token) : undefined;
  const here = deedBeforeBy(token, claim);
  const verb = here?.part === 'VERB' ? match(here) : undefined;
  const there = partner === undefined ? undefined : deedBeforeBy(partner, evidence);
  if (verb === undefined || there === undefined || there === verb) return [];
  const [from, to] = [Math.min(there.index, verb.index), Math.max(there.index, verb.index)];
  return evidence.slice(from, to).every(word => DOES_JOINTLY.has(word.part)) ? [] : [there];
}

/** "Written and directed by". */
const DOES_JOINTLY: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'CCONJ']);
const AGENT_REACH = 9;

/** The word in front of the "by" that a name stands behind. */
function deedBeforeBy({ index }: Token, tokens: readonly Token[]): Token | undefined {
  const front = tokens.slice(Math.max(0, index - AGENT_REACH), index);
  const by = front.findLast(({ word, part }) => word === 'by' || /^(?:VERB|AUX|ADP)$/.test(part));
  return by?.word === 'by' ? tokens[by.index - 1] : undefined;
}
