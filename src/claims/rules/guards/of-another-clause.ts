import type { Clause } from '../../clauses/clause.ts';
import { frontOf } from '../../clauses/front.ts';
import { isPartOfDate } from '../../pair/numbers.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNoun } from '../../pair/subject-and-deed.ts';
import { isNominal } from '../../sentence/noun-group.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Left the army in 1952 and opened the clinic" does not say that the clinic was opened in 1952. */
export const ofAnotherClause: Guard = {
  code: 'of-another-clause',
  says: 'The passage says this of something else that is done',
  objects: pair => ifAny(pair.claim.flatMap(token => movedWith(token, pair))),
  examples: {
    objects: [
      ['Ana Brandt built the mill.', 'Ana Brandt built the pier and Karl Moss the mill.'],
      ['Karl Moss opened the mill in 1952.', 'Karl Moss left Rell in 1952 and opened the mill.'],
      ['The ship was sold in 1914.', 'The ship was built in 1904 and sold.'],
      ['Half of the ships sank.', 'Half of the ships were sold, and 20 % sank.'],
      ['The council sold the ferry to Tarn.', 'The council sold the mill and gave the ferry to Tarn.'],
      ['Low Tide was directed by Ida Holm.', 'Low Tide was directed by Ole Kvist and written by Ida Holm.'],
      ['Low Tide was written by Ida Holm.', 'Low Tide was written by Ole Kvist, with art by Ida Holm.'],
      ['Karl Moss wrote the music.', 'Karl Moss wrote the words and Ana Brandt the music.'],
      ['The ferry sank in 1912.', 'It was in 1912 that a boat went out to look for where the ferry sank.'],
      ['In 1911 Karl Moss opened the pier.', 'Karl Moss opened the mill in 1911 and the pier in 1920.'],
      ['Ana Brandt praised the ferry.', 'Karl Moss, whom Ana Brandt praised, painted the ferry.'],
      ['The opening of the pier was in May.', 'The opening of the pier was announced in May.'],
      [
        'Ana Brandt was the mayor of Rell in 1911.',
        'Ana Brandt, who became the mayor of Rell later, was a judge in 1911.',
      ],
    ],
    passes: [
      ['Karl Moss opened the mill in 1952.', 'In 1952 Karl Moss left Rell and opened the mill.'],
      ['Karl Moss opened the mill in 1952.', 'Karl Moss bought and opened the mill in 1952.'],
    ],
  },
};

/** What the claim says with its verb, and the verb of its own clause, of which the claim has nothing. */
function movedWith(token: Token, pair: Pair): readonly Token[] {
  const { claim, evidence, of, match, meeting, clauses } = pair;
  const partner = token.content && !isVerbal(token) ? of(token)?.evidence : undefined;
  const said = clauses.claim.clauseOf(token);
  const verb = match(said?.verb);
  if (partner === undefined || said?.verb === undefined) return [];
  if (isPartOfDate(token) && (said.verb.part !== 'VERB' || verb === undefined))
    return datedElsewhere(said, partner, pair);
  if (said.verb.part !== 'VERB' || verb === undefined) return [];
  // "Believes there is a plan": the claim says it with its second verb.
  if (claim.slice(said.verb.index + 1, token.index).some(isVerbal)) return [];
  if ((said.subject.includes(token) && !isNumeric(token)) || frontOf(evidence).includes(partner)) return [];
  const clause = clauses.evidence.clauseOf(partner);
  if (clause === undefined || clauses.evidence.clauseOf(verb) === clause) return workBy(partner, pair);
  const other = clause.verb;
  if (other === undefined) return isGapped(clause, pair) ? [partner] : [];
  // "It was in 1912 that a boat went out".
  const cleft = clause.tokens[0]?.word === 'it' ? evidence.find(isVerbBehind(partner)) : undefined;
  if (other.lemma === 'be' && cleft !== undefined && meeting(cleft) === undefined) return [cleft, partner];
  if ((other.lemma === 'be' && clause.kind !== 'joined') || meeting(other) !== undefined) return [];
  // "The agreement to launch exercises" is the exercise agreement.
  const before = evidence[(clause.tokens[0]?.index ?? 0) - 1];
  if (clause.kind === 'infinitive' && before && isNominal(before) && meeting(before)) return [];
  const [from, to] = [Math.min(verb.index, other.index), Math.max(verb.index, other.index)];
  if (clauses.evidence.clauseOf(verb)?.kind === 'relative') return [other, partner];
  return evidence.slice(from, to).every(({ part }) => DOES_JOINTLY.has(part)) ? [] : [other, partner];
}

function isVerbBehind({ index }: Token): (token: Token) => boolean {
  return token => token.part === 'VERB' && token.index > index;
}

/** "The opening was in May", of what was announced in May; "was the mayor in 1911", of what she was besides. */
function datedElsewhere({ subject, verb }: Clause, date: Token, pair: Pair): readonly Token[] {
  const { match, meeting, clauses, evidence } = pair;
  const core = clauses.claim.predicate?.copula === verb ? clauses.claim.predicate?.core : undefined;
  const dated = match((core?.some(isNoun) ? core : subject).findLast(isNoun));
  const clause = clauses.evidence.clauseOf(date);
  if (dated === undefined || clause?.verb === undefined || frontOf(evidence).includes(date)) return [];
  const other = clause.verb;
  if (clauses.evidence.clauseOf(dated) !== clause) return other.lemma === 'be' ? [other, date] : [];
  return TELLS_OF.test(other.lemma) && meeting(other) === undefined ? [other] : [];
}

/** Done to an event before or after it, or without it. */
const TELLS_OF =
  /^(?:announce|delay|postpone|cancel|call|plan|propose|forbid|ban|approve|agree|order|reject|oppose|discuss|warn|tell|inform|mention|report|predict|condemn|welcome|demand|schedule|decide|confirm|speak|write|visit)$/;

/** "Written and directed by". */
const DOES_JOINTLY: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'CCONJ']);

/** "With art by Ida Holm". */
function workBy(token: Token, { clauses, meeting }: Pair): readonly Token[] {
  const { preposition, hangsOn: work } = clauses.evidence.adverbialOf(token) ?? {};
  return preposition?.word === 'by' && work?.part === 'NOUN' && meeting(work) === undefined
    ? [work, token]
    : [];
}

/**
 * "And Ana Brandt the music": the verb of the clause in front, for something that the claim does not name. "And the
 * pier in 1920": with a number in the place of the claim's.
 */
function isGapped({ opener, tokens }: Clause, { claim, match, meeting }: Pair): boolean {
  const first = tokens.find(isNominal);
  if (opener?.part !== 'CCONJ' || first === undefined) return false;
  const isOther = (token: Token) =>
    isNumeric(token) &&
    meeting(token) === undefined &&
    claim.some(({ quantity }) => quantity !== undefined && quantity.kind === token.quantity?.kind);
  const number = meeting(first) === undefined ? undefined : tokens.find(isOther);
  return (
    meeting(first) === undefined ||
    (number !== undefined && !claim.some(token => tokens.includes(match(token) as Token) && isNumeric(token)))
  );
}
