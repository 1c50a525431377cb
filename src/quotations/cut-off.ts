/** What was cut off around a quotation and turns its sense: "is not" before "permitted to terminate". */
import { splitSentences } from '../text/sentences.ts';
import type { CutOff } from '../verdict.ts';
import { type Placement, sentenceOf } from './find-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isAuxiliary, turnsClause } from './turns-sense.ts';

/** A word further away than so many others is of something else. */
const REACH = 6;
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
  const { start, text } = first.passage;
  const before = turningBefore(text.slice(sentenceOf(first).start - start, first.start - start));
  const after = takingBack(last.passage.text, last.end - last.passage.start);
  if (before === undefined && after === undefined) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function turningBefore(text: string): string | undefined {
  const tokens = tokensOf(text);
  for (let at = tokens.length - 1; at >= 0 && at >= tokens.length - REACH; at -= 1) {
    const token = tokens[at] as Token;
    if (turnsClause(token.key)) {
      const from = tokens
        .slice(Math.max(0, at - AUXILIARY_REACH), at)
        .findLast(({ key }) => isAuxiliary(key));
      return text.slice((from ?? token).start, tokens.at(-1)?.end);
    }
    if (BEGINS_CLAUSE.has(token.key) || ENDS_CLAUSE.test(text.slice(token.end, tokens[at + 1]?.start)))
      return undefined;
  }
  return undefined;
}

function takingBack(passage: string, from: number): string | undefined {
  const rest = passage.slice(from);
  const sentence = rest.slice(0, splitSentences(rest)[0]?.end ?? 0);
  const tokens = tokensOf(sentence);
  const [first, second] = tokens;
  if (first === undefined || /[.!?;:]/u.test(sentence.slice(0, first.start))) return undefined;
  const isBut =
    first.key === 'but' && second !== undefined && (second.key === 'not' || second.key === 'only');
  if (!isBut && !TAKES_BACK.has(first.key)) return undefined;
  return sentence.slice(first.start, tokens.at(Math.min(tokens.length, SHOWN_AFTER) - 1)?.end);
}
