/** "The author thinks that", "according to the author", "in the author's view": the claim in the sentence's form. */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { type Report, reportsIn } from '../clauses/reports.ts';
import { verbGroupOf } from '../clauses/verb-group.ts';
import { isPartOf } from '../clauses/words-of.ts';
import { inPlaceOf } from '../sentence/exchange.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Say no more of what is said than that somebody says it. */
const SAYS = /^(?:say|think|believe|claim|argue|hold|find|feel|state|maintain|write|reckon)$/;
/** Whoever does this says it, and more. */
const SAYS_FOR_SURE =
  /^(?:say|think|believe|claim|argue|hold|find|feel|state|maintain|write|reckon|note|contend|insist|assert|declare|conclude|stress|explain|consider|show|indicate|reveal)$/;

interface Said {
  readonly speaker: Words;
  readonly content: Words;
  /** It is told of nothing else: not "in May the author said that it burnt". */
  readonly isAll: boolean;
  readonly cue: Token;
  /** Where who says it stands: "the author says that", "…, the author says", "according to", "in the author's view". */
  readonly form: 'verb' | 'behind' | 'according' | 'view';
}

/** Undefined unless the sentence has the same speaker in other words. */
export function asSaidBy({ claim, evidence, met }: Aligned): Words | undefined {
  const [ours, theirs] = [saidIn(claim, SAYS), saidIn(evidence, SAYS_FOR_SURE)];
  if (ours === undefined || theirs === undefined || !ours.isAll) return undefined;
  const isSameForm = ours.form === theirs.form && ours.cue.lemma === theirs.cue.lemma;
  const speaker = ours.speaker.filter(({ content }) => content);
  const others = theirs.speaker.filter(({ content }) => content);
  const isSame =
    others.length <= speaker.length &&
    speaker.every(token => others.some(({ lemma }) => lemma === token.lemma));
  if (isSameForm || !isSame || ours.content.every(token => met(token) === undefined)) return undefined;
  return inFormOf(theirs, ours);
}

function inFormOf({ cue, form, speaker: theirs }: Said, { speaker, content }: Said): Words {
  const of = speaker[0] as Token;
  const verb = inPlaceOf([{ ...of, after: '' }], [cue]);
  switch (form) {
    case 'verb':
      return sentenceOf(unmarked(speaker), verb, [madeToken(of, 'that', 'SCONJ')], content);
    case 'behind':
      return sentenceOf(withComma(content), unmarked(speaker), verb);
    case 'according':
      return sentenceOf(verb, [madeToken(of, 'to', 'ADP')], withComma(speaker), content);
    case 'view': {
      const isOf = (theirs[0]?.index ?? 0) > cue.index;
      if (isOf)
        return sentenceOf(
          [madeToken(of, 'in', 'ADP'), madeToken(of, 'the', 'DET')],
          verb,
          [madeToken(of, 'of', 'ADP')],
          withComma(speaker),
          content,
        );
      const owns = madeToken(of, "'s", 'PART');
      return sentenceOf([madeToken(of, 'in', 'ADP')], unmarked(speaker), [owns], withComma(verb), content);
    }
  }
}

function withComma(words: Words): Words {
  return words.map((token, i) => (i === words.length - 1 ? { ...token, after: ',' } : token));
}

function saidIn(tokens: Words, verbs: RegExp): Said | undefined {
  const report = reportsIn(tokens)[0] ?? findingIn(tokens);
  const form = report && formOf(report, tokens, verbs);
  if (report === undefined || form === undefined || !report.speaker.some(isNominal)) return undefined;
  const { cue, speaker } = report;
  const frame = new Set([cue, ...speaker]);
  const [first, last] = [Math.min(...indexes(frame)), Math.max(...indexes(frame))];
  const isOfFrame = ({ index, part, word }: Token) =>
    (index >= first && index <= last) ||
    (index === first - 1 && form === 'view') ||
    (index === last + 1 && (word === 'that' || part === 'SCONJ'));
  const content = tokens.filter(token => !isOfFrame(token));
  return { cue, speaker, form, content, isAll: content.every(token => report.reaches(token)) };
}

/** Whoever finds that it is so tells more than that he thinks so: "the author finds that". */
function findingIn(tokens: Words): Report | undefined {
  const { clauses, clauseOf } = clausesIn(tokens);
  const clause = clauses.find(({ kind, within }) => kind === 'content' && within?.kind === 'main');
  const cue = clause?.within?.verb;
  const speaker = clause?.within?.subject ?? [];
  return cue && { cue, speaker, reaches: token => isPartOf(clauseOf(token), clause) };
}

function indexes(tokens: Iterable<Token>): readonly number[] {
  return [...tokens].map(({ index }) => index);
}

function formOf({ cue }: Report, tokens: Words, verbs: RegExp): Said['form'] | undefined {
  if (cue.word === 'according') return 'according';
  if (isNominal(cue)) return 'view';
  const clause = clausesIn(tokens).clauseOf(cue);
  if (clause?.verb !== cue || !verbs.test(cue.lemma) || verbGroupOf(clause, tokens).length > 1)
    return undefined;
  return clause.kind === 'reporting' ? 'behind' : 'verb';
}
