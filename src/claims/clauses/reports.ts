/** Who says what a sentence reports: "the ministry said that it will" is not "it will". */
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** By lemma. */
export const SAYING_VERBS = set(`
  say tell claim argue allege assert maintain contend insist state declare announce report write believe think
  suggest suspect warn predict estimate note add explain admit acknowledge deny stress accuse describe call
  complain speculate conclude imply hint signal hypothesize hypothesise theorize theorise infer posit postulate
  surmise purport`);
/** Make something of what stands behind them: "described as a success", "estimated at 5 million"; by lemma. */
const ASCRIBING_VERBS = set(`
  describe estimate rate regard consider view characterize characterise label deem rank perceive purport`);
const ASCRIBED_REACH = 6;
/** "It is possible that", "is suggestive that": how it is that it should be so. */
const UNSURE = set(`
  possible probable likely unlikely plausible conceivable suggestive indicative crucial essential vital important
  necessary imperative desirable doubtful unclear uncertain`);
/** What somebody holds, by lemma: "the view is that", "rumours that". A fact or a decision is none. */
export const HELD = set(`
  view opinion belief claim allegation assertion argument contention suspicion accusation rumour rumor theory
  hypothesis idea fear hope feeling consensus suggestion notion impression position prediction speculation`);
/** In somebody's view, by the words of somebody. */
const STANDPOINTS = set('view opinion account eye word judgement judgment reading assessment telling mind');
const SPEAKER_MAX = 6;
/** The predicate of what is reported comes within so many words. */
const CLAUSE_REACH = 14;

/** A report within a sentence. `whole`: it may stand behind what it reports, or in the middle. */
export interface Report {
  readonly cue: Token;
  readonly speaker: readonly Token[];
  readonly whole: boolean;
}

export const reportsIn = readOnce((tokens: readonly Token[]): readonly Report[] =>
  tokens.flatMap(
    token =>
      accordingTo(token, tokens) ??
      aside(token, tokens) ??
      clauseOf(token, tokens) ??
      ascribed(token, tokens) ??
      unsure(token, tokens) ??
      seems(token, tokens) ??
      held(token, tokens) ??
      standpoint(token, tokens) ??
      [],
  ),
);

/** "According to the ministry". */
function accordingTo(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (cue.word !== 'according' || tokens[cue.index + 1]?.word !== 'to') return undefined;
  return { cue, speaker: speakerFrom(tokens, cue.index + 2), whole: true };
}

/** "…, the ministry said on Monday.", "…, said the ministry." */
function aside(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (!isReporting(cue) || isOfWork(cue, tokens)) return undefined;
  const speaker = subjectBefore(tokens, cue.index);
  const start = speaker[0]?.index ?? cue.index;
  const before = tokens[start - 1];
  if (before === undefined || !endsPhrase(before) || !tokens.slice(0, start).some(isVerbal)) return undefined;
  const next = tokens[cue.index + 1];
  // "Its author left Rell, claiming that" reports what follows.
  if (speaker.length === 0 && next?.word === 'that') return undefined;
  if (speaker.length === 0) return { cue, speaker: speakerFrom(tokens, cue.index + 1), whole: true };
  // "In the end, the ministry announced plans" has an object.
  const ends = next === undefined || endsPhrase(cue) || next.part === 'ADP' || next.part === 'ADV';
  return ends ? { cue, speaker, whole: true } : undefined;
}

/** Followed by a clause: "said that", "said it would", "claims to be"; "insisted on" is no report. */
function clauseOf(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (!isReporting(cue) || cue.aside || isOfWork(cue, tokens)) return undefined;
  const report = { cue, speaker: sayerBefore(tokens, cue.index), whole: false };
  const next = tokens[cue.index + 1];
  if (next === undefined || next.word === 'that' || cue.after === ',' || cue.after === ':') return report;
  const clause = tokens.slice(cue.index + 1, cue.index + CLAUSE_REACH);
  const predicate = clause.findIndex(isVerbal);
  const reported =
    (next.word === 'to' && predicate === 1) ||
    (predicate > 0 &&
      clause.slice(0, predicate).some(token => token.part === 'PRON' || token.name || token.part === 'NOUN'));
  return reported ? report : undefined;
}

/** "Critics described it as", "was estimated at", "are rated among". */
function ascribed(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (cue.part !== 'VERB' || !ASCRIBING_VERBS.has(cue.lemma)) return undefined;
  const behind = tokens.slice(cue.index + 1, cue.index + 1 + ASCRIBED_REACH);
  const tie = behind.findIndex(
    (token, i) =>
      /^(?:as|at|among)$/.test(token.word) || (token.word === 'to' && behind[i + 1]?.word === 'be'),
  );
  if (tie === -1 || behind.slice(0, tie).some(isVerbal)) return undefined;
  // "Regarded as a star, Brandt signed a contract."
  if (cue.index === 0 || behind.slice(0, tie).some(({ word }) => word === 'by')) return undefined;
  return { cue, speaker: sayerBefore(tokens, cue.index), whole: false };
}

/** "It is possible that". */
function unsure(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (!UNSURE.has(cue.lemma) || tokens[cue.index + 1]?.word !== 'that') return undefined;
  return tokens[cue.index - 1]?.lemma === 'be' ? { cue, speaker: [], whole: false } : undefined;
}

/** "It seems to the author", "it appears that", "seems to work": how it looks to somebody, named or not. */
function seems(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (!/^(?:seem|appear)$/.test(cue.lemma)) return undefined;
  const [next, other] = tokens.slice(cue.index + 1, cue.index + 3);
  if (next?.word === 'that') return { cue, speaker: [], whole: false };
  if (next?.word !== 'to' || other === undefined) return undefined;
  return { cue, speaker: speakerFrom(tokens, cue.index + 2), whole: !isVerbal(other) };
}

/** "The view is that", "his claim that". */
function held(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (cue.part !== 'NOUN' || !HELD.has(cue.lemma)) return undefined;
  const next = tokens[cue.index + 1];
  const that = next?.lemma === 'be' ? tokens[cue.index + 2] : next;
  return that?.word === 'that'
    ? { cue, speaker: possessorBefore(tokens, cue.index), whole: false }
    : undefined;
}

/** "In the author's view", "in the opinion of the court". */
function standpoint(cue: Token, tokens: readonly Token[]): Report | undefined {
  if (!STANDPOINTS.has(cue.lemma)) return undefined;
  const possessor = possessorBefore(tokens, cue.index);
  const start = possessor[0]?.index ?? cue.index - 1;
  if (tokens[start - 1]?.word !== 'in') return undefined;
  if (possessor.length > 0) return { cue, speaker: possessor, whole: true };
  const isOf = tokens[start]?.word === 'the' && tokens[cue.index + 1]?.word === 'of';
  return isOf ? { cue, speaker: speakerFrom(tokens, cue.index + 2), whole: true } : undefined;
}

/** "Written by", "noted for". */
function isOfWork({ index, lemma }: Token, tokens: readonly Token[]): boolean {
  const next = tokens[index + 1]?.word;
  return next === 'for' || (lemma === 'write' && next === 'by');
}

function isReporting(token: Token): boolean {
  return token.part === 'VERB' && SAYING_VERBS.has(token.lemma);
}

/** Up to the next mark or verb. */
function speakerFrom(tokens: readonly Token[], start: number): readonly Token[] {
  const named: Token[] = [];
  for (const token of tokens.slice(start, start + SPEAKER_MAX)) {
    if (isVerbal(token)) break;
    named.push(token);
    if (endsPhrase(token)) break;
  }
  return named;
}

/** Nobody in the passive: "the mill is said to have burned" is not said by the mill. */
function sayerBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  const before = tokens.slice(0, verb).findLast(token => token.part !== 'ADV');
  return before?.lemma === 'be' ? [] : subjectBefore(tokens, verb);
}

function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  const named: Token[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - SPEAKER_MAX); at--) {
    const token = tokens[at];
    if (token === undefined || (endsPhrase(token) && token.part !== 'AUX')) break;
    if (token.part === 'AUX' || token.part === 'ADV') continue;
    if (token.part === 'VERB' || token.part === 'SCONJ' || token.part === 'CCONJ') break;
    named.unshift(token);
  }
  return named;
}

/** "The author's", without the "'s"; "their". */
function possessorBefore(tokens: readonly Token[], noun: number): readonly Token[] {
  const mark = tokens[noun - 1];
  if (mark === undefined) return [];
  if (/^(?:my|his|her|its|our|your|their)$/.test(mark.word)) return [mark];
  if (!/^['’]s?$/.test(mark.word)) return [];
  const whole = subjectBefore(tokens, noun - 1);
  return whole.slice(whole.findLastIndex(token => token.part === 'ADP') + 1);
}

/** A hyphen holds a name together. */
function endsPhrase(token: Token): boolean {
  return token.after !== '' && !/^[-‐‑]$/.test(token.after);
}
