/** What each clause of a sentence says: "It was signed by Sidenko, who commands the district" makes two statements. */
import type { Clause } from '../clauses/clause.ts';
import { hasOwnSubject } from '../clauses/clause-subject.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { sentenceOf } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';
import { factIn, isSo } from './facts.ts';
import { hasAdded, isAdded, joins, ofItsOwn, ofSharedSubject } from './joined-clauses.ts';
import { ofAntecedent, ofObject, ofParticiple, ofPlace } from './relative-clauses.ts';

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
    case 'relative':
      if (clause.opener?.word === 'that' && isSo(clause, sentence)) return factIn(clause, sentence);
      if (!hasOwnSubject(clause)) return ofAntecedent(clause, sentence);
      return ofPlace(clause, sentence) ?? ofObject(clause, sentence);
    case 'subordinate':
      if (clause.opener?.word === 'where') return ofPlace(clause, sentence);
      return joins(clause) || (PRESUPPOSES.test(clause.opener?.word ?? '') && clause.tense === 'past')
        ? ofItsOwn(clause, sentence)
        : undefined;
    case 'participle':
      return ofParticiple(clause, sentence);
    case 'infinitive':
    case 'aside':
      return undefined;
  }
}

/** Tell what was so already. */
const PRESUPPOSES = /^(?:after|because|although|though)$/;
