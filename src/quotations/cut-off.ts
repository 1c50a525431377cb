/** What was cut off around a quotation and turns its sense: "is not" before "permitted to terminate". */
import { splitSentences } from '../text/sentences.ts';
import type { CutOff } from '../verdict.ts';
import type { Placement } from './placement.ts';
import { reportingBefore, takenBackAfter } from './reporting.ts';
import { sentenceOf } from './sentence-of.ts';
import { isOfHeading, type SourceWord } from './stretches.ts';
import { tokensOf } from './tokens.ts';
import { isAuxiliary, turnsClause } from './turns-sense.ts';

/** A word further away than so many others is of something else. */
const REACH = 6;
/** These are said of the noun behind them. */
const OF_A_NOUN = new Set(['no', 'none', 'neither', 'without', 'except', 'only', 'nearly', 'almost']);
const NOUN_REACH = 2;
/** `is under no condition` */
const AUXILIARY_REACH = 2;
/** Another clause begins here. */
const BEGINS_CLAUSE = new Set(
  `and but because since when where while whereas after before as so then who which whose although though`.split(
    ' ',
  ),
);
const ENDS_CLAUSE = /[,;:()–—“”"]/u;
/** What follows at once and takes back what was said, with how much of it is shown, in words. */
const TAKES_BACK = new Set(['unless', 'except', 'if', 'provided', 'only']);
const SHOWN_AFTER = 6;

/** Undefined where the sentence goes on, or begins, without turning what the words say. */
export function cutOffAround({ runs, stretch }: Placement): CutOff | undefined {
  const first = stretch.words[runs[0]?.from ?? 0];
  const last = stretch.words[runs.at(-1)?.to ?? 0];
  if (first === undefined || last === undefined) return undefined;
  const before = turningBefore(first);
  const after = isOfHeading(last) ? undefined : takingBack(last);
  if (before === undefined && after === undefined) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** No word is so long that this many letters do not hold those within reach. */
const LOOKED_AT = 160;

/** Up to the word given: `is not`, `critics say that`. */
export function turningBefore(first: SourceWord): string | undefined {
  const { start, text } = first.passage;
  const before = text.slice(Math.max(0, first.start - start - LOOKED_AT), first.start - start);
  if (before.trim() === '') return undefined;
  // Splitting into sentences takes longest of all, so it comes last; what opens one may turn what is behind a comma.
  const mayTurn = /,\s*$/u.test(before) || (negatedBefore(before) ?? reportingBefore(before)) !== undefined;
  if (!mayTurn) return undefined;
  const sentence = before.slice(Math.max(0, sentenceOf(first).start - (first.start - before.length)));
  return negatedBefore(sentence) ?? reportingBefore(sentence);
}

/** With its auxiliary: `is not`. */
function negatedBefore(before: string): string | undefined {
  const tokens = tokensOf(before).slice(-REACH - AUXILIARY_REACH);
  const at = tokens.findLastIndex(
    ({ key }, place) => turnsClause(key) && !isNoTurn(key, tokens[place - 1]?.key),
  );
  const token = tokens[at];
  if (token === undefined || at < tokens.length - (OF_A_NOUN.has(token.key) ? NOUN_REACH : REACH))
    return undefined;
  const between = tokens.slice(at + 1);
  if (between.some(({ key }) => BEGINS_CLAUSE.has(key)) || ENDS_CLAUSE.test(before.slice(token.end)))
    return undefined;
  const auxiliary = tokens
    .slice(Math.max(0, at - AUXILIARY_REACH), at)
    .findLast(({ key }) => isAuxiliary(key));
  return before.slice((auxiliary ?? token).start, tokens.at(-1)?.end);
}

/** "Not only the mill" and "the only mill" leave the mill as it is. */
function isNoTurn(key: string, before: string | undefined): boolean {
  return key === 'only' && before !== undefined && /^(?:not|the|an|its|his|her|their|our|my)$/u.test(before);
}

export function takingBack({ end, passage }: SourceWord): string | undefined {
  const rest = passage.text.slice(end - passage.start);
  const taken = takenBackAfter(rest.slice(0, LOOKED_AT));
  if (taken !== undefined) return taken;
  const tokens = tokensOf(rest.slice(0, LOOKED_AT));
  const [first, second] = tokens;
  if (first === undefined || /[.!?;:]/u.test(rest.slice(0, first.start))) return undefined;
  const isBut = first.key === 'but' && (second?.key === 'not' || second?.key === 'only');
  if (!isBut && !TAKES_BACK.has(first.key)) return undefined;
  const sentence = rest.slice(0, splitSentences(rest)[0]?.end);
  const shown = tokens.filter(token => token.end <= sentence.length).slice(0, SHOWN_AFTER);
  return sentence.slice(first.start, shown.at(-1)?.end);
}
