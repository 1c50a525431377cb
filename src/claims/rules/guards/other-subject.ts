import { saidByJoinedVerb } from '../../clauses/joined-verbs.ts';
import { rolesOf } from '../../clauses/roles.ts';
import { saidOfSubject } from '../../clauses/subject.ts';
import { isPassive } from '../../clauses/voice.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

/** "A left, and B stayed" does not say that A stayed. */
export const otherSubject: Guard = {
  code: 'other-subject',
  says: 'The passage says it of somebody else',
  objects: pair =>
    rolesOf(pair).kind === 'converse'
      ? undefined
      : ifAny(pair.claim.flatMap(verb => otherSubjectOf(verb, pair))),
  examples: {
    objects: [
      ['Karl Moss left Rell in 1911.', 'Karl Moss stayed, and Ana Brandt left Rell in 1911.', 'said-across'],
    ],
    passes: [
      [
        'Karl Moss was ranked as the best painter.',
        'In 1999, the Orsen Institute ranked Karl Moss as the best painter.',
      ],
      ['Ana Brandt left Rell in 1911.', 'Karl Moss stayed, and Ana Brandt left Rell in 1911.'],
    ],
  },
};

function otherSubjectOf(verb: Token, pair: Pair): readonly Token[] {
  const { claim, evidence, met, meeting } = pair;
  const there = verb.content && verb.part === 'VERB' ? met(verb)?.evidence : undefined;
  if (there?.part !== 'VERB' || isParticipleOfDefinition(there, pair) || saidByJoinedVerb(pair).has(there))
    return [];
  const subject = subjectBefore(verb, claim);
  const partner = subject === undefined ? undefined : met(subject)?.evidence;
  if (isDoneTo(partner, there, verb, pair)) return [];
  // "Ana Brandt, Lady Orsen (born 1911)": brackets speak of the name that they follow, however it goes on.
  if (there.aside && partner !== undefined && partner.index < there.index) return [];
  const other = subjectBefore(there, evidence);
  if (subject === undefined || other === undefined || !subject.name || !other.name) return [];
  if (meeting(other)?.claim === subject || subject.lemma === other.lemma || partner === other) return [];
  return partner === undefined || nameStart(evidence, partner) !== nameStart(evidence, other) ? [other] : [];
}

/** "Rell was ranked first" of "the council ranked Rell first": the subject stands behind the verb, since the voice differs. */
function isDoneTo(subject: Token | undefined, deed: Token, verb: Token, { claim, evidence }: Pair): boolean {
  if (subject === undefined || !isPassive(verb, claim) || isPassive(deed, evidence)) return false;
  const between = evidence.slice(deed.index + 1, subject.index);
  return subject.index > deed.index && between.every(token => token.name || token.part === 'DET');
}

/** "X is a film directed by A and written by B": both participles are of X. */
function isParticipleOfDefinition(verb: Token, pair: Pair): boolean {
  const before = pair.evidence[verb.index - 1];
  const bare = before?.part !== 'AUX' && before?.part !== 'PRON' && /(?:ed|en|ing|t)$/.test(verb.word);
  return bare && saidOfSubject(pair).has(verb);
}

/** The nearest noun in front of a verb, in the same clause; of "a play by Ionesco that premiered" the play. */
function subjectBefore({ index, aside }: Token, tokens: readonly Token[]): Token | undefined {
  let ofThing = false;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.aside && !aside) continue;
    ofThing ||= /^(?:that|which)$/.test(token.word);
    if (ofThing && token.name && tokens[nameStart(tokens, token) - 1]?.word === 'by') {
      at = nameStart(tokens, token) - 1;
      continue;
    }
    if (token.part === 'SCONJ' || /^(?:that|who|which|and|while|since|because)$/.test(token.word)) {
      if (at === index - 1 || /^(?:who|which|that)$/.test(token.word)) continue;
      return undefined;
    }
    if (token.content && (token.name || token.part === 'NOUN' || token.part === 'PROPN')) return token;
    if (token.part === 'VERB' && at < index - 1) return undefined;
  }
  return undefined;
}

function nameStart(tokens: readonly Token[], token: Token): number {
  let at = token.index;
  while (tokens[at - 1]?.name === true && tokens[at - 1]?.after === '') at--;
  return at;
}
