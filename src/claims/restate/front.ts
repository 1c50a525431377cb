/** "In 1990 the mill burnt" for "the mill burnt in 1990": what tells when, where or how stands in front or at the end. */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { frontOf } from '../clauses/front.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { isNumeric, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** The claim with what it begins with at its end, where the sentence has it behind its subject; or the reverse. */
export function withFrontMoved(aligned: Aligned): Words | undefined {
  const { claim, evidence, match } = aligned;
  const front = movableFront(claim);
  if (front.length > 0) {
    const rest = claim.slice(front.length);
    const [subject] = placesOf(rest, match);
    const isBehind = subject !== undefined && placesOf(front, match).every(place => place > subject);
    const moves = isBehind && isOneClause(rest) && isOfSameClause(front, rest, aligned);
    return moves ? sentenceOf(rest, unmarked(front)) : undefined;
  }
  const theirs = movableFront(evidence);
  const [first] = claim.filter(token => theirs.includes(match(token) as Token));
  const opener = first && claim.slice(0, first.index + 1).findLast(token => opens(token, claim));
  if (opener === undefined || opener.index === 0) return undefined;
  const [rest, end] = [claim.slice(0, opener.index), claim.slice(opener.index)];
  const isWhole = end.every(token => !token.content || theirs.includes(match(token) as Token));
  const marked = end.map(token => (token === end.at(-1) ? { ...token, after: ',' } : token));
  return isWhole && isOneClause(rest) ? sentenceOf(marked, unmarked(rest)) : undefined;
}

function placesOf(words: Words, match: Aligned['match']): readonly number[] {
  return words.flatMap(token => (token.content ? (match(token)?.index ?? []) : []));
}

/** "Left the tent that he had bought when it rained": there it tells when he bought it. */
function isOfSameClause(front: Words, rest: Words, { evidence, match, meeting }: Aligned): boolean {
  const { clauseOf } = clausesIn(evidence);
  const told = match(front.find(token => token.content && match(token) !== undefined));
  const verb = match(rest.find(({ part }) => part === 'VERB'));
  const clause = told && clauseOf(told);
  if (told === undefined || clause === undefined || verb === undefined) return true;
  const said = clauseOf(verb);
  if (clause.kind === 'subordinate' && clause !== said) return clause.within === said;
  const tie = clause.adverbials.find(({ group }) => group.includes(told));
  return tie?.hangsOn === undefined || !isNominal(tie.hangsOn) || meeting(tie.hangsOn) !== undefined;
}

/** A prepositional phrase, or a clause that says when or why; empty where the sentence begins with its subject. */
function movableFront(tokens: Words): Words {
  const { clauses, clauseOf } = clausesIn(tokens);
  const [first, verb] = [tokens[0], clauses[0]?.verb];
  const clause = first && clauseOf(first);
  if (first === undefined || verb === undefined || !opens(first, tokens)) return [];
  if (first.word === 'when' && clause?.kind !== 'subordinate') return [];
  const comma = tokens.find(({ after, index }) => after === ',' && !isNumeric(tokens[index + 1] ?? first));
  if (comma === undefined || comma.index > verb.index) return comma === undefined ? frontOf(tokens) : [];
  const front = tokens.slice(0, comma.index + 1);
  return front.every(token => clauseOf(token) === clause) ? front : [];
}

/** A preposition, or "when"; "by" tells who does it. */
function opens({ word, part, index }: Token, tokens: Words): boolean {
  const next = tokens[index + 1];
  if (part === 'ADV' && NEAR.test(word)) return next !== undefined && /^(?:after|before)$/.test(next.word);
  return CIRCUMSTANCE.test(word) || (part === 'ADP' && !TIED.test(word));
}

const NEAR = /^(?:soon|shortly|long|just|immediately)$/;
const CIRCUMSTANCE = /^(?:when|while|after|before|since|until|once|during)$/;
/** Belong to a noun or a verb more often than to the sentence; "because" and "if" say another thing behind a "not". */
const TIED = /^(?:of|by|to|than|like|unlike|as|because|due|except|without|despite)$/;

/** With two, it is open which of them it belongs to. */
function isOneClause(rest: Words): boolean {
  return clausesIn(sentenceOf(rest)).clauses.filter(({ verb }) => verb !== undefined).length === 1;
}
