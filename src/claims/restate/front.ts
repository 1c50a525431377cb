/** "In 1990 the mill burnt" for "the mill burnt in 1990": what tells when, where or how stands in front or at the end. */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { isSubordinator } from '../english/openers.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf, isNominal } from '../sentence/noun-group.ts';
import { isNumeric, isVerbal, type Token } from '../sentence/token.ts';

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
  return isWhole && isOneClause(rest) ? sentenceOf(marked(end), unmarked(rest)) : undefined;
}

function placesOf(words: Words, match: Aligned['match']): readonly number[] {
  return words.flatMap(token => (token.content ? (match(token)?.index ?? []) : []));
}

/** "Left the tent that he had bought when it rained": there it tells when he bought it. */
function isOfSameClause(front: Words, rest: Words, { evidence, match, meeting }: Aligned): boolean {
  const { clauseOf } = clausesIn(evidence);
  const [told, verb] = [first(front, match), match(rest.find(({ part }) => part === 'VERB'))];
  const clause = told && clauseOf(told);
  if (told === undefined || clause === undefined || verb === undefined) return true;
  const said = clauseOf(verb);
  if (clause.kind === 'subordinate' && clause !== said) return clause.within === said;
  const tie = clause.adverbials.find(({ group }) => group.includes(told));
  return tie?.hangsOn === undefined || !isNominal(tie.hangsOn) || meeting(tie.hangsOn) !== undefined;
}

function first(words: Words, match: Aligned['match']): Token | undefined {
  return match(words.find(token => token.content && match(token) !== undefined));
}

/** A prepositional phrase, or a clause that says when or why; empty where the sentence begins with its subject. */
function movableFront(tokens: Words): Words {
  const [first] = tokens;
  if (first === undefined || !opens(first, tokens)) return [];
  const comma = tokens.findIndex(({ after, index }) => after === ',' && !isInDate(tokens[index + 1]));
  const marked = tokens.slice(0, comma + 1);
  if (marked.length > 0 && isWhole(marked) && hasPredicate(tokens.slice(comma + 1))) return marked;
  const isDated = tokens[1] !== undefined && isNumeric(tokens[1]);
  if ((isSubordinator(first) && !isDated) || comma !== -1) return [];
  const dated = tokens.findIndex((token, i) => i > 0 && !isNumeric(token));
  const end = dated > 1 ? dated : 1 + groupWithOf(tokens, 1).length;
  const subject = tokens[end];
  const begins = subject !== undefined && (subject.part === 'DET' || subject.part === 'PRON' || dated > 1);
  return begins && hasPredicate(tokens.slice(end)) ? tokens.slice(0, end) : [];
}

/** A preposition, "according to", or "when"; "by" tells who does it. */
function opens({ word, part, index }: Token, tokens: Words): boolean {
  const next = tokens[index + 1];
  if (word === 'according') return next?.word === 'to';
  if (part === 'ADV' && NEAR.test(word)) return next !== undefined && /^(?:after|before)$/.test(next.word);
  return (
    word === 'when' || word === 'while' || CIRCUMSTANCE.test(word) || (part === 'ADP' && !TIED.test(word))
  );
}

const NEAR = /^(?:soon|shortly|long|just|immediately)$/;
const CIRCUMSTANCE = /^(?:after|before|since|until|once|during)$/;
/** Belong to a noun or a verb more often than to the sentence; "because" and "if" say another thing behind a "not". */
const TIED = /^(?:of|by|to|than|like|unlike|as|because|due|except|without|despite)$/;

/** A clause with its predicate, or a phrase with none: "in both treated and other boats". */
function isWhole(front: Words): boolean {
  const [first] = front;
  if (first === undefined) return false;
  const says = front.some(
    ({ part, word }) =>
      part === 'AUX' || (part === 'VERB' && word !== 'according' && !/(?:ed|ing)$/.test(word)),
  );
  const opensClause = isSubordinator(first) || first.part === 'ADV';
  return opensClause ? first.word !== 'when' || front.some(isVerbal) : !says;
}

function hasPredicate(tokens: Words): boolean {
  return tokens.some(isVerbal);
}

function isInDate(token: Token | undefined): boolean {
  return token !== undefined && isNumeric(token);
}

/** With two, it is open which of them it belongs to. */
function isOneClause(rest: Words): boolean {
  return clausesIn(sentenceOf(rest)).clauses.filter(({ verb }) => verb !== undefined).length === 1;
}

function marked(front: Words): Words {
  const last = front.at(-1);
  return last === undefined ? [] : [...front.slice(0, -1), { ...last, after: ',' }];
}
