/** What a sentence denies: all that a "not", a "no" or a verb such as "refuse" reaches. */
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { clausesIn } from './clauses-in.ts';

type Words = readonly Token[];

/** Not what is denied twice: who did not refuse it may have done it. */
export const deniedIn = readOnce((sentence: Words): ReadonlySet<Token> => {
  const denied = new Set<Token>();
  for (const cue of sentence) {
    if (!cue.negates && !cue.denies) continue;
    for (const token of reachOf(cue, sentence)) if (!denied.delete(token)) denied.add(token);
  }
  return denied;
});

/** "None!", "has not to do with it": no word that could be met is denied. */
export function deniesNothing(cue: Token, sentence: Words): boolean {
  return cue.negates && !reachOf(cue, sentence).some(({ content }) => content);
}

/** The rest of its clause, and what hangs on it: "did not plan | to leave", "denied | that it left". */
function reachOf(cue: Token, sentence: Words): Words {
  const { clauses, clauseOf } = clausesIn(sentence);
  const own = clauseOf(cue);
  if (own === undefined) return [];
  const reached = new Set<Clause>([own]);
  for (const clause of clauses) {
    const isBehind = (clause.tokens[0]?.index ?? 0) > cue.index || reached.size > 1;
    if (clause.within !== undefined && reached.has(clause.within) && HANGS.has(clause.kind) && isBehind)
      reached.add(clause);
  }
  const ofPhrase = own.verb !== undefined && cue.index > own.verb.index + 1;
  const end = sentence.find(
    token => token.index > cue.index && endsAt(token, cue, own, sentence, ofPhrase),
  )?.index;
  return sentence.filter(
    token =>
      token.index > cue.index &&
      (end === undefined || token.index < end) &&
      reached.has(clauseOf(token) as Clause) &&
      (token.content || token.part === 'VERB'),
  );
}

const HANGS: ReadonlySet<Clause['kind']> = new Set(['infinitive', 'content', 'participle']);

/** "Not Oslo, but Rell", "a town, not far from Rell, in Tarn"; "not only A" denies that it is A alone. */
function endsAt(
  { index, word }: Token,
  cue: Token,
  own: Clause,
  sentence: Words,
  ofPhrase: boolean,
): boolean {
  if (index === cue.index + 1) return false;
  if (ONLY.test(sentence[cue.index + 1]?.word ?? '')) return true;
  if (ofPhrase && /[,;:]/.test(sentence[index - 1]?.after ?? '')) return true;
  return word === 'but' && own.tokens.some(token => token.index === index);
}

const ONLY = /^(?:only|just|merely|simply)$/;
