/** "The author thinks that", "according to the author", "in the author's view": the claim in the sentence's form. */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupEndingAt, isNominal } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Say no more of what is said than that somebody says it. */
const SAYS = /^(?:say|think|believe|claim|argue|hold|find|feel|state|maintain|write|reckon)$/;
/** Whoever does this says it, and more. */
const SAYS_FOR_SURE =
  /^(?:say|think|believe|claim|argue|hold|find|feel|state|maintain|write|reckon|note|contend|insist|assert|declare|conclude|stress|explain|consider|show|indicate|reveal)$/;
const STANDPOINT = /^(?:view|opinion|account|words?|judgement|judgment|eyes)$/;

/** What somebody says, and the words that say who. */
interface Said {
  readonly speaker: Words;
  readonly content: Words;
  readonly frame: Frame;
}

type Frame =
  | { readonly kind: 'verb' | 'behind'; readonly verb: Token }
  | { readonly kind: 'according' | 'view' | 'viewOf' };

/** Undefined unless the sentence has the same speaker in other words. */
export function asSaidBy({ claim, evidence, met }: Aligned): Words | undefined {
  const ours = saidIn(claim, SAYS);
  if (ours === undefined) return undefined;
  const theirs = saidIn(evidence, SAYS_FOR_SURE);
  if (theirs === undefined || isSameFrame(ours.frame, theirs.frame)) return undefined;
  const isSame =
    ours.speaker.every(
      token => !token.content || theirs.speaker.some(({ lemma }) => lemma === token.lemma),
    ) &&
    theirs.speaker.filter(token => token.content).length <=
      ours.speaker.filter(token => token.content).length;
  if (!isSame || ours.content.every(token => !token.content || met(token) === undefined)) return undefined;
  return inFrame(theirs.frame, ours);
}

function isSameFrame(ours: Frame, theirs: Frame): boolean {
  if (ours.kind !== theirs.kind) return false;
  return !('verb' in ours) || !('verb' in theirs) || ours.verb.lemma === theirs.verb.lemma;
}

/** The claim's own words in the place of the sentence's. */
function inFrame(frame: Frame, { speaker, content }: Said): Words {
  const of = speaker[0] as Token;
  switch (frame.kind) {
    case 'verb': {
      const verb = { ...frame.verb, start: of.start, end: of.end, text: of.text, after: '' };
      return sentenceOf(unmarked(speaker), [verb, madeToken(of, 'that', 'SCONJ')], content);
    }
    case 'behind': {
      const verb = { ...frame.verb, start: of.start, end: of.end, text: of.text, after: '' };
      return sentenceOf(withComma(content), unmarked(speaker), [verb]);
    }
    case 'according':
      return sentenceOf(
        [{ ...madeToken(of, 'according', 'VERB', 'accord'), content: true }, madeToken(of, 'to', 'ADP')],
        withComma(speaker),
        content,
      );
    case 'viewOf':
      return sentenceOf(
        [
          madeToken(of, 'in', 'ADP'),
          madeToken(of, 'the', 'DET'),
          { ...madeToken(of, 'view', 'NOUN'), content: true },
          madeToken(of, 'of', 'ADP'),
        ],
        withComma(speaker),
        content,
      );
    case 'view':
      return sentenceOf(
        [madeToken(of, 'in', 'ADP')],
        unmarked(speaker),
        [madeToken(of, "'s", 'PART'), { ...madeToken(of, 'view', 'NOUN'), after: ',', content: true }],
        content,
      );
  }
}

function withComma(words: Words): Words {
  return words.map((token, i) => (i === words.length - 1 ? { ...token, after: ',' } : token));
}

function saidIn(tokens: Words, verbs: RegExp): Said | undefined {
  return accordingTo(tokens) ?? inView(tokens) ?? behind(tokens, verbs) ?? saysThat(tokens, verbs);
}

/** "According to the author of the book, the bridge is old", "the bridge is old, according to the author". */
function accordingTo(tokens: Words): Said | undefined {
  const according = tokens.find(
    ({ word, index }) => word === 'according' && tokens[index + 1]?.word === 'to',
  );
  if (according === undefined) return undefined;
  const behind = tokens.slice(according.index + 2);
  if (according.index === 0) {
    const comma = behind.findIndex(({ after }) => after === ',');
    return upToComma(tokens, behind.slice(0, comma + 1), 0, 'according');
  }
  const content = tokens.slice(0, according.index);
  const isBehind = content.at(-1)?.after === ',' && behind.length > 0 && behind.every(isOfSpeaker);
  return isBehind && content.some(isVerbal)
    ? { speaker: behind, content: unmarked(content), frame: { kind: 'according' } }
    : undefined;
}

/** "A poll by Nordline". */
function isOfSpeaker({ part, after }: Token, at: number, words: Words): boolean {
  return !isVerbal({ part }) && part !== 'PRON' && (after === '' || at === words.length - 1);
}

/** "In the author's view, the bridge is old", "in the view of the author, …". */
function inView(tokens: Words): Said | undefined {
  const view = tokens.slice(0, 7).find(({ word }) => STANDPOINT.test(word));
  if (tokens[0]?.word === 'in' && view?.index === 2 && tokens[3]?.word === 'of') {
    const comma = tokens.findIndex(({ after }) => after === ',');
    return upToComma(tokens, tokens.slice(4, comma + 1), 0, 'viewOf');
  }
  const owns = view === undefined ? undefined : tokens[view.index - 1];
  if (tokens[0]?.word !== 'in' || owns === undefined || !/^['’]s?$/.test(owns.word)) return undefined;
  const speaker = tokens.slice(1, owns.index);
  return upToComma(tokens, speaker, 2, 'view');
}

function upToComma(
  tokens: Words,
  speaker: Words,
  more: number,
  kind: 'according' | 'view' | 'viewOf',
): Said | undefined {
  if (!speaker.every(isOfSpeaker)) return undefined;
  const last = speaker.at(-1);
  const comma = last === undefined ? undefined : tokens[last.index + more];
  if (comma?.after !== ',') return undefined;
  const content = tokens.slice(comma.index + 1);
  return content.some(isVerbal) ? { speaker, content, frame: { kind } } : undefined;
}

/** "The bridge is old, the author thinks." */
function behind(tokens: Words, verbs: RegExp): Said | undefined {
  const verb = tokens.at(-1);
  if (verb?.part !== 'VERB' || !verbs.test(verb.lemma)) return undefined;
  const speaker = groupEndingAt(tokens, verb.index - 1);
  const start = speaker[0]?.index ?? 0;
  const content = tokens.slice(0, start);
  if (content.at(-1)?.after !== ',' || !content.some(isVerbal)) return undefined;
  return { speaker, content, frame: { kind: 'behind', verb } };
}

/** "The author thinks that the bridge is old." */
function saysThat(tokens: Words, verbs: RegExp): Said | undefined {
  const verb = tokens.find(isVerbal);
  if (verb?.part !== 'VERB' || !verbs.test(verb.lemma) || verb.after !== '') return undefined;
  const speaker = tokens.slice(0, verb.index);
  if (!speaker.some(isNominal) || !speaker.every(isOfSpeaker)) return undefined;
  const that = tokens[verb.index + 1]?.word === 'that' ? 1 : 0;
  const content = tokens.slice(verb.index + 1 + that);
  const subject = content.slice(0, Math.max(0, content.findIndex(isVerbal)));
  const isClause = subject.some(token => token.content || token.part === 'PRON');
  return isClause ? { speaker, content, frame: { kind: 'verb', verb } } : undefined;
}
