/** "The line goes from Rell through Tarn" with the sentence's own way: "from Rell through Quill". */
import type { Aligned } from '../alignment/align.ts';
import { exclude } from '../english/places.ts';
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { isVerbal, renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

const LEADS = /^(?:go|run|lead|extend|stretch|pass|flow|reach|link|connect|cross)$/;
const STAGES: ReadonlyMap<string, string> = new Map([
  ['from', 'from'],
  ['through', 'through'],
  ['via', 'through'],
  ['across', 'through'],
  ['to', 'to'],
  ['into', 'to'],
]);

interface Stage {
  readonly kind: string;
  readonly words: readonly Token[];
}

/** Undefined unless both say how something leads from place to place, and a stage of it is another one. */
export function exchangeRoute({ claim, evidence, match }: Aligned): Restatement | undefined {
  const verb = claim.find(({ part, lemma }) => part === 'VERB' && LEADS.test(lemma));
  const there = match(verb);
  if (verb === undefined || there?.part !== 'VERB' || !isThing(claim)) return undefined;
  const [ours, theirs] = [stagesBehind(verb, claim), stagesBehind(there, evidence)];
  const differing = ours.flatMap(stage => {
    const others = theirs.filter(({ kind }) => kind === stage.kind);
    const [other] = others;
    if (other === undefined || others.length > 1 || isSame(stage, other, match)) return [];
    return [{ stage, other }];
  });
  if (differing.length === 0 || !differing.every(({ stage, other }) => isApart(stage, other, theirs, match)))
    return undefined;
  const replaced = new Map(differing.map(({ stage, other }) => [stage.words[0], { stage, other }]));
  const restated: Token[] = [];
  for (let at = 0; at < claim.length; at++) {
    const token = claim[at] as Token;
    const found = replaced.get(token);
    restated.push(...(found === undefined ? [token] : found.other.words));
    if (found !== undefined) at += found.stage.words.length - 1;
  }
  return {
    kind: 'name',
    claim: renumber(restated),
    clash: {
      claim: differing.flatMap(({ stage }) => stage.words),
      evidence: differing.flatMap(({ other }) => other.words),
    },
  };
}

/** Somebody may go there at other times. */
function isThing(claim: readonly Token[]): boolean {
  const subject = claim.slice(0, Math.max(0, claim.findIndex(isVerbal)));
  const head = subject.findLast(token => token.content);
  return head?.part === 'NOUN' && !head.name && head.sorts.length > 0 && !head.sorts.includes('person');
}

function stagesBehind({ index }: Token, tokens: readonly Token[]): readonly Stage[] {
  return tokens.slice(index + 1).flatMap(token => {
    const kind = STAGES.get(token.word);
    const words = kind === undefined ? [] : groupBeginningAt(tokens, token.index + 1);
    return kind === undefined || !words.some(({ name }) => name) ? [] : [{ kind, words }];
  });
}

function isSame({ words }: Stage, other: Stage, match: Aligned['match']): boolean {
  return words.every(token => {
    const partner = token.content ? match(token) : undefined;
    return !token.content || (partner !== undefined && other.words.includes(partner));
  });
}

/** Neither lies in the other; or the sentence has the claim's place at another stage. */
function isApart({ words }: Stage, other: Stage, theirs: readonly Stage[], match: Aligned['match']): boolean {
  const [here, there] = [
    words.find(({ where }) => where)?.where,
    other.words.find(({ where }) => where)?.where,
  ];
  if (here !== undefined && there !== undefined) return exclude(here, there);
  return theirs.some(
    stage =>
      stage !== other && words.every(token => !token.content || stage.words.includes(match(token) as Token)),
  );
}
