/** What a word such as "former", "some" or "perhaps" is said of, which is seldom all of its sentence. */
import { groupBeginningAt, groupEndingAt, isNominal } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { STANDS_ALONE } from './clause-subject.ts';
import { groupAt } from './clause-words.ts';
import { clausesIn } from './clauses-in.ts';
import { listsIn } from './lists.ts';
import { isGerund } from './opens-clause.ts';

type Words = readonly Token[];

/**
 * "The former | mayor", "some of | the houses", "was almost | new": what stands behind it in its noun group. "A town,
 * perhaps | the oldest of all": its phrase. Else its clause, with those that hang on it.
 */
export function saidOf(word: Token, sentence: Words): Words {
  const clause = clausesIn(sentence).clauseOf(word);
  if (clause === undefined) return [];
  const group = groupBehind(word, clause, sentence);
  // "Began acting in Rell".
  if (group.some(says) || (isGerund(word) && word !== clause.verb)) return group;
  const phrase = phraseAround(word, clause);
  return phrase.some(says) ? phrase : withHanging(clause, sentence);
}

function says({ content, part }: Token): boolean {
  return content || isVerbal({ part }) || part === 'PRON';
}

/** What an "or" has on its two sides; nothing where it joins no noun groups. */
export function alternativesOf(or: Token, sentence: Words): readonly Words[] {
  const list = listsIn(sentence).find(({ coordinator }) => coordinator === or);
  if (list !== undefined) return list.conjuncts;
  const start = sentence[or.index + 1]?.part === 'ADV' ? or.index + 2 : or.index + 1;
  const sides = [groupEndingAt(sentence, or.index - 1), groupBeginningAt(sentence, start)];
  return sides.every(side => side.length > 0) ? sides : [];
}

function groupBehind(word: Token, { verb }: Clause, sentence: Words): Words {
  const { index, part } = word;
  const next = sentence[index + 1];
  if (next === undefined || /[,;:.)]/.test(word.after)) return [];
  if (part === 'ADV') {
    if (next.part === 'ADJ' || next.part === 'VERB') return [next];
    if (next.part === 'ADP') return groupAt(sentence, index + 2);
    return verb === undefined || index < verb.index ? [] : groupAt(sentence, index + 1);
  }
  const modifies = /^(?:DET|ADJ)$/.test(part) || isNominal(word) || (part === 'VERB' && word !== verb);
  if (!modifies && word.word !== 'unlike') return [];
  if (STANDS_ALONE.test(next.word)) return [next];
  return groupAt(sentence, next.word === 'of' ? index + 2 : index + 1);
}

/** What marks part off behind the verb. */
function phraseAround(word: Token, { tokens, verb }: Clause): Words {
  const at = tokens.indexOf(word);
  const start = tokens.slice(0, at).findLastIndex(({ after }) => after !== '');
  if (verb === undefined || start < tokens.indexOf(verb)) return [];
  const end = tokens.findIndex(({ after }, i) => i >= at && after !== '');
  return tokens.slice(start + 1, end === -1 ? tokens.length : end + 1);
}

function withHanging(clause: Clause, sentence: Words): Words {
  const hangs = (at: Clause | undefined): boolean =>
    at === clause || (at !== undefined && HANGS.has(at.kind) && hangs(at.within));
  return sentence.filter(token => hangs(clausesIn(sentence).clauseOf(token)));
}

const HANGS: ReadonlySet<Clause['kind']> = new Set(['infinitive', 'content']);
