/** What a relative clause or a participle tells of the noun that it speaks of. */
import type { Clause } from '../clauses/clause.ts';
import { withoutFront } from '../clauses/front.ts';
import { HELD } from '../clauses/reports.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import { behindOpener, isPlain, subjectNamed } from './joined-clauses.ts';

type Words = readonly Token[];

/** "Brandt, who commands the fleet". Without a comma it tells which of several is meant. */
export function ofAntecedent(clause: Clause, sentence: Words): Words | undefined {
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
export function ofObject(clause: Clause, sentence: Words): Words | undefined {
  const { antecedent, negations, objects, opener, parted, subject, tense, tokens, verb } = clause;
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
  if (!DEFINITE.test(antecedent[0]?.word ?? '') && !(parted && head.name)) return undefined;
  const words = behindOpener(clause, sentence);
  const rest = words.slice(words.indexOf(verb) + 1);
  // With an object of its own it is another clause: "the town that Brandt left the ship for".
  if (objects.length > 0 || rest.length >= tokens.length || rest.at(-1)?.part === 'ADP') return undefined;
  if (!subject.some(isNominal)) return undefined;
  const front = words.slice(0, words.indexOf(verb));
  return sentenceOf(front, [{ ...verb, after: '' }], unmarked(antecedent), unmarked(rest));
}

/** "The museum where the treaty was signed", "in which it was signed": in the museum. */
export function ofPlace(clause: Clause, sentence: Words): Words | undefined {
  const { antecedent, negations, opener, tense } = clause;
  const [first] = antecedent;
  const before = sentence[(opener?.index ?? 0) - 1];
  if (first === undefined || opener === undefined || !isPlain(clause) || tense === undefined)
    return undefined;
  if (!(DEFINITE.test(first.word) || first.name) || negations.length > 0) return undefined;
  if (opener.word === 'where') {
    const where = sentence.slice(first.index, opener.index);
    return sentenceOf(
      unmarked(behindOpener(clause, sentence)),
      [madeToken(opener, 'in', 'ADP')],
      unmarked(where),
    );
  }
  if (opener.word !== 'which' || before?.part !== 'ADP') return undefined;
  return sentenceOf(unmarked(behindOpener(clause, sentence)), [before], unmarked(antecedent));
}

/** "The pier, built in 1911, burnt", "Built in 1911, the pier burnt": that it was built. */
export function ofParticiple(clause: Clause, sentence: Words): Words | undefined {
  const { parted, subject, verb, voice } = clause;
  if (!parted || verb === undefined || voice === 'active' || !subject.some(isNominal)) return undefined;
  if (verb.index === 0 && OF_NOTHING.test(verb.word)) return undefined;
  const was = madeToken(verb, 'was', 'AUX', 'be');
  return sentenceOf(unmarked(subject), [was], unmarked(behindOpener(clause, sentence)));
}

/** Say nothing of the subject: "given the rain, …", "compared with 1990, …". */
const OF_NOTHING = /^(?:given|compared|based|provided|granted|taken|seen|judged|measured|set|put)$/;

const DEFINITE = /^(?:the|this|these|its|his|her|their)$/;
/** "The news that Brandt died": what follows is no clause on a thing; nor behind what somebody holds. */
const HOLDS_A_CLAUSE =
  /^(?:news|fact|report|sign|evidence|proof|condition|possibility|chance|risk|danger|doubt|threat|promise|warning|way|time|day|year|moment)$/;
