/** Clauses that stand beside another one, and whose their predicates are. */
import type { Clause } from '../clauses/clause.ts';
import { hasOwnSubject } from '../clauses/clause-subject.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { withoutFront } from '../clauses/front.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { joinsClauses } from '../english/openers.ts';
import { madeToken, sentenceOf } from '../sentence/made-token.ts';
import { isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Stands beside the clause that it hangs on: neither says anything of what the other says. */
export function isAdded(clause: Clause): boolean {
  const { kind, opener, parted, verb } = clause;
  switch (kind) {
    case 'relative':
      return parted;
    case 'participle':
      return parted && clause.voice === 'passive';
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
export function joins({ kind, opener, parted }: Clause): boolean {
  const isJoin = opener !== undefined && (joinsClauses(opener) || opener.word === 'because');
  return kind === 'subordinate' && parted && isJoin;
}

/** The word that joins two statements, each with a subject of its own. */
export function joiningWord(sentence: Words): Token | undefined {
  return clausesIn(sentence).clauses.find(
    clause => (clause.kind === 'joined' || joins(clause)) && clause.parted && isPlain(clause),
  )?.opener;
}

/** Its subject is named, and it is finite. */
export function isPlain(clause: Clause): boolean {
  return hasOwnSubject(clause) && clause.subject.some(isNominal) && clause.verb !== undefined;
}

/** What stands behind the word that opens it. */
export function behindOpener(clause: Clause, sentence: Words): Words {
  return wordsOf(clause, sentence, isAdded).filter(token => token !== clause.opener);
}

export function ofItsOwn(clause: Clause, sentence: Words): Words | undefined {
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
export function ofSharedSubject(clause: Clause, sentence: Words): Words | undefined {
  return sharesSubject(clause, sentence)
    ? sentenceOf(subjectNamed(clause), behindOpener(clause, sentence))
    : undefined;
}

export function sharesSubject(clause: Clause, sentence: Words): boolean {
  const { kind, opener, tense, tokens, verb, within } = clause;
  const isListed = opener === undefined && sentence[(tokens[0]?.index ?? 0) - 1]?.after === ',';
  if (kind !== 'joined' || !(isListed || /^(?:and|but)$/.test(opener?.word ?? ''))) return false;
  if (within?.verb === undefined || within.tense === undefined || tense === undefined) return false;
  if (hasOwnSubject(clause) || sharesObject(clause) || !/^(?:main|joined|relative)$/.test(within.kind))
    return false;
  const named = subjectNamed(clause);
  if (named.some(({ after }) => /[,;:]/.test(after)) || !named.some(token => token.content)) return false;
  const isBare = verb?.word === verb?.lemma && !isHelped(tokens);
  if (isBare && !isPlural(named)) return false;
  // "Was founded and sold", "did not buy and sell": behind a helping verb it may be joined to the one that it helps.
  return (
    within.verb.part === 'AUX' ||
    verb?.word.endsWith('s') === true ||
    isHelped(tokens) ||
    !isHelped(within.tokens)
  );
}

function isHelped(words: Words): boolean {
  return words.some(({ part }) => part === 'AUX');
}

function isPlural(group: Words): boolean {
  const head = group.findLast(({ part }) => part === 'NOUN');
  return (
    group.some(({ word }) => word === 'and') || (head !== undefined && !head.name && head.word !== head.lemma)
  );
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
