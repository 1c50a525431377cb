/** What each clause of a sentence says: "It was signed by Sidenko, who commands the district" makes two statements. */
import type { Clause } from '../clauses/clause.ts';
import { hasOwnSubject } from '../clauses/clause-subject.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { withoutFront } from '../clauses/front.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { joinsClauses } from '../english/openers.ts';
import { HELD } from '../english/word-classes.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { isNumeric, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** A statement with the clause that makes it. */
export interface Said {
  readonly clause: Clause;
  readonly words: Words;
}

export function saidBy(sentence: Words): readonly Said[] {
  return clausesIn(sentence).clauses.flatMap(clause => {
    const words = statementOf(clause, sentence);
    return words === undefined ? [] : [{ clause, words }];
  });
}

function statementOf(clause: Clause, sentence: Words): Words | undefined {
  switch (clause.kind) {
    case 'main':
      return hasAdded(sentence) && clause.verb !== undefined
        ? sentenceOf(wordsOf(clause, sentence, isAdded))
        : undefined;
    case 'joined':
      return hasOwnSubject(clause) ? ofItsOwn(clause, sentence) : ofSharedSubject(clause, sentence);
    case 'content':
      return isSo(clause, sentence) ? content(clause, sentence) : undefined;
    case 'relative':
      if (clause.opener?.word === 'that' && isSo(clause, sentence)) return content(clause, sentence);
      return hasOwnSubject(clause) ? ofObject(clause, sentence) : ofAntecedent(clause, sentence);
    case 'subordinate':
      return joins(clause) || (PRESUPPOSES.test(clause.opener?.word ?? '') && clause.tense === 'past')
        ? ofItsOwn(clause, sentence)
        : undefined;
    case 'participle':
    case 'infinitive':
    case 'reporting':
    case 'aside':
      return undefined;
  }
}

/** Stands beside the clause that it hangs on: neither says anything of what the other says. */
export function isAdded(clause: Clause): boolean {
  const { kind, opener, parted, verb } = clause;
  switch (kind) {
    case 'relative':
      return parted;
    case 'aside':
      return verb !== undefined && hasOwnSubject(clause);
    case 'joined':
      return (verb ?? opener) !== undefined && !sharesObject(clause);
    default:
      return joins(clause);
  }
}

/** "Bought and sold ships". */
function sharesObject(clause: Clause): boolean {
  const { opener, within } = clause;
  return within?.tokens.at(-1) === within?.verb && opener?.word === 'and' && !hasOwnSubject(clause);
}

export function hasAdded(sentence: Words): boolean {
  return clausesIn(sentence).clauses.some(isAdded);
}

/** "…, while its rival grew", "…, because the mill burnt". */
function joins({ kind, opener, parted }: Clause): boolean {
  const isJoin = opener !== undefined && (joinsClauses(opener) || opener.word === 'because');
  return kind === 'subordinate' && parted && isJoin;
}

/** The word that joins two statements, each with a subject of its own. */
export function joiningWord(sentence: Words): Token | undefined {
  return clausesIn(sentence).clauses.find(
    clause => (clause.kind === 'joined' || joins(clause)) && clause.parted && isPlain(clause),
  )?.opener;
}

/** Tell what was so already. */
const PRESUPPOSES = /^(?:after|because|although|though)$/;

/** Its subject is named, and it is finite. */
function isPlain(clause: Clause): boolean {
  return hasOwnSubject(clause) && clause.subject.some(isNominal) && clause.verb !== undefined;
}

/** What stands behind the word that opens it. */
function behindOpener(clause: Clause, sentence: Words): Words {
  return wordsOf(clause, sentence, isAdded).filter(token => token !== clause.opener);
}

function ofItsOwn(clause: Clause, sentence: Words): Words | undefined {
  if (!isPlain(clause)) return undefined;
  const words = behindOpener(clause, sentence);
  return sentenceOf(ownedByName(clause, words) ?? words);
}

/** "The subject of the exercises is trade", where the clause in front speaks of the exercises. */
function ownedByName({ within, verb }: Clause, words: Words): Words | undefined {
  const [owner, noun] = words;
  if (owner === undefined || noun === undefined || !/^(?:its|their)$/.test(owner.word)) return undefined;
  const subject = within?.subject ?? [];
  const isWhole =
    subject.some(isNominal) && subject.every(({ after, part }) => after === '' && part !== 'PRON');
  const end = words.findIndex(token => token === verb || token.part === 'AUX');
  if (!isWhole || end < 2) return undefined;
  const [the, of] = [madeToken(owner, 'the', 'DET'), madeToken(owner, 'of', 'ADP')];
  return [the, ...words.slice(1, end), of, ...subject, ...words.slice(end)];
}

/** "Brandt bought a ship and sold the mill": that Brandt sold the mill. */
function ofSharedSubject(clause: Clause, sentence: Words): Words | undefined {
  return sharesSubject(clause, sentence)
    ? sentenceOf(subjectNamed(clause), behindOpener(clause, sentence))
    : undefined;
}

export function sharesSubject(clause: Clause, sentence: Words): boolean {
  const { kind, opener, tense, tokens, within } = clause;
  const isListed = opener === undefined && sentence[(tokens[0]?.index ?? 0) - 1]?.after === ',';
  if (kind !== 'joined' || !(isListed || /^(?:and|but)$/.test(opener?.word ?? ''))) return false;
  if (within?.verb === undefined || within.tense === undefined || tense === undefined) return false;
  if (hasOwnSubject(clause) || sharesObject(clause) || !/^(?:main|joined|relative)$/.test(within.kind))
    return false;
  const named = subjectNamed(clause);
  if (named.some(({ after }) => /[,;:]/.test(after)) || !named.some(token => token.content)) return false;
  // "Was founded and sold": behind a helping verb a past form may be joined to the one that it helps.
  const isHelped = (words: Words) => words.some(({ part }) => part === 'AUX');
  return within.verb.part === 'AUX' || tense === 'present' || isHelped(tokens) || !isHelped(within.tokens);
}

/** "Low Tide is a film that won a prize and was sold": what is said of the film is said of Low Tide. */
export function subjectNamed(clause: Clause): Words {
  const { antecedent, kind, parted, subject, within } = clause;
  if (kind === 'joined' && !hasOwnSubject(clause) && within !== undefined) return subjectNamed(within);
  // "The novel of Rell that won a prize": what a restrictive clause is of is no name.
  if (kind === 'relative' && !parted && antecedent.every(({ name }) => name)) return [];
  const [predicate = []] = within?.verb?.lemma === 'be' ? within.objects : [];
  const isPredicated = kind === 'relative' && !parted && antecedent.some(token => predicate.includes(token));
  return withoutFront(
    isPredicated && within !== undefined && within.negations.length === 0 ? within.subject : subject,
  );
}

/** "Brandt, who commands the fleet". Without a comma it tells which of several is meant. */
function ofAntecedent(clause: Clause, sentence: Words): Words | undefined {
  const { antecedent, opener, parted, subject, tense } = clause;
  if (opener === undefined || !/^(?:who|which|that)$/.test(opener.word) || tense === undefined)
    return undefined;
  if (!parted) {
    const named = subjectNamed(clause);
    return named.some(({ name }) => name) && named[0] !== withoutFront(subject)[0]
      ? sentenceOf(unmarked(named), behindOpener(clause, sentence))
      : undefined;
  }
  const [first, last] = [antecedent[0], antecedent.at(-1)];
  if (first === undefined || last === undefined || isNumeric(last)) return undefined;
  if (opener.word === 'who' && !isSomebody(last)) return undefined;
  // Of "the ships of the company, which" it is not plain which of the two is meant.
  const tie = sentence[first.index - 1];
  if (tie?.part === 'ADP' && tie.word !== 'by') return undefined;
  return sentenceOf(unmarked(antecedent), behindOpener(clause, sentence));
}

function isSomebody({ name, sorts, where }: Token): boolean {
  return (name || sorts.includes('person')) && where === undefined;
}

/** "The treaty that Brandt signed in 1990": of what is there; "a treaty" and "no treaty" may not be. */
function ofObject(clause: Clause, sentence: Words): Words | undefined {
  const { antecedent, negations, objects, opener, subject, tense, tokens, verb } = clause;
  const head = antecedent.at(-1);
  if (verb === undefined || head === undefined || tense === undefined || negations.length > 0)
    return undefined;
  if (
    opener === undefined ||
    !/^(?:that|which)$/.test(opener.word) ||
    HELD.has(head.lemma) ||
    HOLDS_A_CLAUSE.test(head.lemma)
  )
    return undefined;
  if (!DEFINITE.test(antecedent[0]?.word ?? '')) return undefined;
  const words = behindOpener(clause, sentence);
  const rest = words.slice(words.indexOf(verb) + 1);
  // With an object of its own it is another clause: "the town that Brandt left the ship for".
  if (objects.length > 0 || rest.length >= tokens.length || rest.at(-1)?.part === 'ADP') return undefined;
  if (!subject.some(isNominal)) return undefined;
  const front = words.slice(0, words.indexOf(verb));
  return sentenceOf(front, [{ ...verb, after: '' }], unmarked(antecedent), unmarked(rest));
}

const DEFINITE = /^(?:the|this|these|its|his|her|their)$/;
/** "The news that Brandt died": what follows is no clause on a thing; nor behind what somebody holds. */
const HOLDS_A_CLAUSE =
  /^(?:news|fact|report|sign|evidence|proof|condition|possibility|chance|risk|danger|doubt|threat|promise|warning|way|time|day|year|moment)$/;

/** "The result is that", "the fact that", "it is odd that", "it proves that": what follows is so. */
function isSo({ opener, within }: Clause, sentence: Words): boolean {
  const before = sentence[(opener?.index ?? 0) - 1];
  if (before === undefined || within?.verb === undefined) return false;
  if (before.lemma === 'fact' || SHOWS.test(within.verb.lemma)) return true;
  if (!/^(?:is|was)$/.test(within.verb.word)) return false;
  const [first] = within.subject;
  if (FACTIVE.test(before.word)) return first?.word === 'it' && within.subject.length === 1;
  return (
    before === within.verb && within.subject.some(({ lemma, part }) => part === 'NOUN' && FACTS.test(lemma))
  );
}

const SHOWS = /^(?:show|prove|demonstrate)$/;
const FACTS = /^(?:result|outcome|consequence|effect|fact|reason)$/;
/** Whoever finds it odd takes it for a fact. */
const FACTIVE =
  /^(?:odd|strange|sad|surprising|remarkable|regrettable|deplorable|notable|clear|true|known|good|bad|fortunate|unfortunate|lucky|ironic)$/;

/** "Rell showed in practice that it is against the tax": that Rell is against the tax. */
function content(clause: Clause, sentence: Words): Words | undefined {
  const { subject, within } = clause;
  const said = behindOpener(clause, sentence);
  if (!/^(?:it|they)$/.test(subject[0]?.word ?? '')) return isPlain(clause) ? sentenceOf(said) : undefined;
  const who = within?.subject ?? [];
  const isOne = who.some(isNominal) && !who.some(({ part }) => part === 'ADP');
  return isOne && SHOWS.test(within?.verb?.lemma ?? '')
    ? sentenceOf(unmarked(who), said.slice(1))
    : undefined;
}
