/** Who says what a sentence reports: "the ministry said that it will" is not "it will". */
import { ASCRIBING_VERBS, SAYING_VERBS } from '../english/word-classes.ts';
import { groupEndingAt, groupWithOf, isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { clausesIn } from './clauses-in.ts';
import { ownerOf } from './hangs-on.ts';
import { cueOf, says, seems } from './saying.ts';
import { isPartOf } from './words-of.ts';

type Words = readonly Token[];

/** A report within a sentence. */
export interface Report {
  readonly cue: Token;
  /** Nobody where it is not said who. */
  readonly speaker: Words;
  /** Whether a word is part of what is said. */
  reaches(token: Token): boolean;
}

export const reportsIn = readOnce((sentence: Words): readonly Report[] =>
  [
    ...clausesIn(sentence).clauses.flatMap(clause => clauseReport(clause, sentence) ?? []),
    ...sentence.flatMap(token => phraseReport(token, sentence) ?? []),
  ].map(report => ({
    ...report,
    reaches: token => !report.speaker.includes(token) && report.reaches(token),
  })),
);

/** "Said that it would", "claims to be", "possible that"; "…, the ministry said"; "as it said, …". */
function clauseReport(clause: Clause, sentence: Words): Report | undefined {
  const { kind, opener, tokens, verb } = clause;
  const first = tokens[0] as Token;
  if (opener?.word === 'as' && verb !== undefined && says(verb) && tokens.at(-1) === verb)
    return { cue: verb, speaker: clause.subject, reaches: token => !tokens.includes(token) };
  if (kind === 'reporting') {
    const cue = tokens.find(token => says(token) || seems(token));
    if (cue === undefined) return undefined;
    return {
      cue,
      speaker: cue === first ? groupWithOf(sentence, cue.index + 1) : sayerOf(cue, sentence),
      reaches: token => !tokens.includes(token),
    };
  }
  const cue = kind === 'content' || kind === 'infinitive' ? cueOf(first, sentence) : undefined;
  if (cue === undefined || (kind === 'infinitive' && !SAYING_VERBS.has(cue.lemma) && !seems(cue)))
    return undefined;
  return {
    cue,
    speaker: sayerOf(cue, sentence),
    reaches: token => isPartOf(clausesIn(sentence).clauseOf(token), clause),
  };
}

function phraseReport(cue: Token, sentence: Words): Report | undefined {
  const clause = clausesIn(sentence).clauseOf(cue);
  const { index, lemma, word } = cue;
  if (word === 'according' && sentence[index + 1]?.word === 'to')
    return { cue, speaker: groupWithOf(sentence, index + 2), reaches: ofClauseOrAll(cue, clause, sentence) };
  const speaker = STANDPOINTS.test(lemma) ? holderOf(cue, sentence) : undefined;
  if (speaker !== undefined) return { cue, speaker, reaches: ofClauseOrAll(cue, clause, sentence) };
  // "The article quotes a guide as saying."
  if (
    word.endsWith('ing') &&
    says(cue) &&
    sentence[index - 1]?.word === 'as' &&
    sentence[index + 1] === undefined
  )
    return { cue, speaker: groupEndingAt(sentence, index - 2), reaches: () => true };
  const made = madeOfIt(cue, sentence);
  return (
    made && {
      cue,
      speaker: sayerOf(cue, sentence),
      reaches: token => token.index > made.index && isPartOf(clausesIn(sentence).clauseOf(token), clause),
    }
  );
}

/** Behind a mark, it may belong to all. */
function ofClauseOrAll({ index }: Token, clause: Clause | undefined, sentence: Words): Report['reaches'] {
  const isBehindMark = index > 0 && sentence[index - 1]?.after !== '';
  return token => isBehindMark || isPartOf(clausesIn(sentence).clauseOf(token), clause);
}

/** The word in front of what an ascribing verb makes of something: "as" in "described it as", "seems" in "seems old". */
function madeOfIt(cue: Token, sentence: Words): Token | undefined {
  const next = sentence[cue.index + 1];
  if (seems(cue)) return next?.part === 'ADJ' ? cue : undefined;
  // "Regarded as a star, Brandt signed a contract."
  if (cue.part !== 'VERB' || !ASCRIBING_VERBS.has(cue.lemma) || cue.index === 0) return undefined;
  const behind = sentence.slice(cue.index + 1, cue.index + 1 + ASCRIBED_REACH);
  const tie = behind.find(({ word }) => /^(?:as|at|among|to)$/.test(word));
  if (tie === undefined || (tie.word === 'to' && sentence[tie.index + 1]?.word !== 'be')) return undefined;
  return sentence.slice(cue.index + 1, tie.index).some(isVerbal) ? undefined : tie;
}

const ASCRIBED_REACH = 6;

/** The subject of the verb, or whom "by" names; nobody in "the mill is said to have burnt". */
function sayerOf(cue: Token, sentence: Words): Words {
  if (isNominal(cue)) return ownerOf(cue, sentence);
  if (seems(cue)) return sentence[cue.index + 1]?.word === 'to' ? groupWithOf(sentence, cue.index + 2) : [];
  const clause = clausesIn(sentence).clauseOf(cue);
  return clause === undefined || cue.part !== 'VERB' ? [] : clause.agent;
}

/** In somebody's view, by the words of somebody. */
const STANDPOINTS = /^(?:view|opinion|account|eye|word|judgement|judgment|reading|assessment|telling|mind)$/;

/** "In the author's view", "in the opinion of the court". */
function holderOf(cue: Token, sentence: Words): Words | undefined {
  const owner = ownerOf(cue, sentence);
  const start = owner[0]?.index ?? cue.index - 1;
  if (sentence[start - 1]?.word !== 'in') return undefined;
  if (owner.length > 0) return owner;
  const isOf = sentence[start]?.word === 'the' && sentence[cue.index + 1]?.word === 'of';
  return isOf ? groupWithOf(sentence, cue.index + 2) : undefined;
}
