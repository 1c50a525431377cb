import type { Clause } from '../../clauses/clause.ts';
import { hasOwnSubject, STANDS_ALONE } from '../../clauses/clause-subject.ts';
import type { Pair } from '../../pair/pair.ts';
import { saidOfSubject } from '../../pair/same-subject.ts';
import { isNoun, subjectAndDeedOf } from '../../pair/subject-and-deed.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "A left, and B stayed" does not say that A stayed, and "A hired a company making seats" not that A makes them. */
export const otherSubject: Guard = {
  code: 'other-subject',
  says: 'The passage says it of somebody or something else',
  objects(pair) {
    const { bearer, verb } = subjectAndDeedOf(pair) ?? {};
    if (bearer === undefined) return undefined;
    if (verb !== undefined) {
      const said = pair.claim.filter(token => token === verb || isJoined(token, pair));
      return ifAny(said.flatMap(token => otherDoer(token, bearer, pair) ?? []));
    }
    const predicate = predicateIn(pair);
    const clause = predicate && pair.clauses.evidence.clauseOf(predicate);
    const isSaid = predicate !== undefined && clause?.verb?.lemma === 'be';
    return isSaid ? ifAny(otherBearer(predicate, bearer, clause, pair)) : undefined;
  },
  examples: {
    objects: [
      ['Karl Moss left Rell in 1911.', 'Karl Moss stayed, and Ana Brandt left Rell in 1911.', 'said-across'],
      ['The mayor surprised the council.', 'The mayor resigned, which surprised the council.'],
      [
        'The ferry company specializes in harbour seats.',
        'The ferry company grew with the help of Nordline, a partner specializing in harbour seats.',
      ],
      [
        'The secretary commands the fleet.',
        'The treaty was signed by the secretary of Karl Brandt, who commands the fleet.',
      ],
      ['Karl Moss founded the mill.', 'Karl Moss is the director of the mill founded in 1904.'],
      ['The brewery was moved in 1961.', 'It was moved to the old brewery in 1961.'],
      ['The pier was built in 1911.', 'The pier replaces an old pier, first built in 1911 but later burnt.'],
      [
        'The flood in Tarn was first seen in Rell 40 years ago.',
        'The flood in Tarn is the worst since the storm was first seen in Rell 40 years ago.',
      ],
    ],
    passes: [
      [
        'Karl Moss was ranked as the best painter.',
        'In 1999, the Orsen Institute ranked Karl Moss as the best painter.',
      ],
      [
        'The ferry company specializes in harbour seats.',
        'The ferry company is a partner specializing in harbour seats.',
      ],
      [
        'The secretary commands the fleet.',
        'The treaty was signed by the secretary, who commands the fleet.',
      ],
      ['Ana Brandt left Rell in 1911.', 'Karl Moss stayed, and Ana Brandt left Rell in 1911.'],
    ],
  },
};

/** "Directed and produced": another verb of the claim's subject. */
function isJoined(token: Token, { clauses }: Pair): boolean {
  const clause = token.part === 'VERB' ? clauses.claim.clauseOf(token) : undefined;
  return clause?.kind === 'joined' && clause.verb === token && !hasOwnSubject(clause);
}

function otherDoer(verb: Token, bearer: Token, pair: Pair): readonly Token[] {
  const deed = pair.match(verb);
  const clause = deed?.part === 'VERB' ? pair.clauses.evidence.clauseOf(deed) : undefined;
  if (deed === undefined || deed.aside || clause?.verb !== deed) return [];
  const [asked, told] = [pair.clauses.claim.voiceOf(verb), pair.clauses.evidence.voiceOf(deed)];
  if (asked === 'passive' && told === 'passive' && isTiedIn(bearer, deed, pair)) return [bearer];
  if (asked === 'passive' && told === 'active' && acts(bearer, deed, clause, pair))
    return objectOf(clause, pair);
  // "The museum founded in 1904": by whom, it does not say.
  if (asked === 'active' && told === 'passive' && isDoneByNobody(verb, clause, pair)) return [deed];
  // "Rell was ranked first" of "the council ranked Rell first".
  if (asked !== told && deed.index < bearer.index) return [];
  return otherBearer(deed, bearer, clause, pair);
}

/** What the claim's verb is done to has it done by nobody in particular. */
function isDoneByNobody(verb: Token, { adverbials, subject }: Clause, { match, clauses }: Pair): boolean {
  const said = clauses.claim.clauseOf(verb);
  const object = said?.verb === verb ? said.objects[0] : undefined;
  const patient = match(object?.findLast(isNoun));
  if (patient === undefined || !subject.includes(patient)) return false;
  return !adverbials.some(({ relation }) => relation === 'by');
}

/** A name in the place of "they" may be that of something else. */
function acts(bearer: Token, deed: Token, clause: Clause, { evidence }: Pair): boolean {
  const isNamed = bearer.word === bearer.text.toLowerCase() && evidence[deed.index - 1]?.after !== '-';
  return isNamed && bearer.index < deed.index && isSaidOf(bearer, clause);
}

/** "The captain killed a sailor" does not say that the captain was killed. */
function objectOf({ objects }: Clause, { meeting }: Pair): readonly Token[] {
  const object = objects[0]?.findLast(isNoun);
  return object === undefined || isNumeric(object) || meeting(object) !== undefined ? [] : [object];
}

/** The subject of the clause, where that is something else. */
function otherBearer(said: Token, bearer: Token, clause: Clause, pair: Pair): readonly Token[] {
  const another = anotherOf(bearer, clause, pair);
  if (another.length > 0 || isSaidOf(bearer, clause)) return another;
  // "The mayor resigned, which surprised the council" says it of no noun.
  const { kind, opener, parted, subject } = clause;
  if (kind === 'relative' && parted && subject.length === 0 && opener?.word === 'which') return [opener];
  if (!hasOwnSubject(clause) && clause.kind !== 'subordinate' && saidOfSubject(pair).has(said)) return [];
  const other = clause.subject.findLast(mayAct);
  return other === undefined || pair.meeting(other) !== undefined ? [] : [other];
}

/** "The pier replaces an old pier, built in 1911": a second one, of which the sentence says more. */
function anotherOf(
  bearer: Token,
  { subject, tokens }: Clause,
  { evidence, meeting }: Pair,
): readonly Token[] {
  const other = subject.find(({ lemma, name }) => lemma === bearer.lemma && !name);
  const before = evidence[(other?.index ?? 0) - 1];
  const isFirst = other === evidence.find(({ lemma }) => lemma === bearer.lemma);
  if (other === undefined || isFirst || tokens.includes(other) || before?.part !== 'ADJ') return [];
  return meeting(before) === undefined ? [before, other] : [];
}

/** What the claim says that its subject is, where the evidence has it. */
function predicateIn({ clauses, match }: Pair): Token | undefined {
  return match(clauses.claim.predicate?.core.findLast(token => token.content && !token.light));
}

function mayAct(token: Token): boolean {
  return (isNoun(token) && !isNumeric(token)) || STANDS_ALONE.test(token.word) || token.part === 'ADJ';
}

/** "It was moved to the brewery": nothing was done to the brewery. */
function isTiedIn(bearer: Token, deed: Token, { clauses }: Pair): boolean {
  if (bearer.index < deed.index) return false;
  return /^(?:to|into|from|in|at|on|for|with|against)$/.test(
    clauses.evidence.adverbialOf(bearer)?.preposition.word ?? '',
  );
}

/** It stands in the clause, or is its subject; "X is a drama that premiered in May" says it of X. */
function isSaidOf(bearer: Token, clause: Clause): boolean {
  const isSubject = ({ lemma }: Token) => lemma === bearer.lemma;
  if (clause.tokens.includes(bearer) || clause.subject.some(isSubject)) return true;
  const { within, kind } = clause;
  return (
    !hasOwnSubject(clause) &&
    within?.verb?.lemma === 'be' &&
    (kind === 'relative' || kind === 'participle') &&
    within.subject.some(isSubject)
  );
}
