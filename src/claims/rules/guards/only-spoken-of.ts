import type { Pair } from '../../pair/pair.ts';
import { subjectAndDeedOf } from '../../pair/subject-and-deed.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Named delays", "a risk of storms", "charged with theft", "called safe": none of it is said to be so. */
export const onlySpokenOf: Guard = {
  code: 'only-spoken-of',
  says: 'The passage only speaks of it, and does not say that it is so',
  objects: pair =>
    ifAny([
      ...pair.evidence.filter(token => isThought(token, pair) || ascribes(token, pair)),
      ...pair.claim.flatMap(token => namedDeed(token, pair)),
      ...naming(pair),
    ]),
  examples: {
    objects: [
      ['There were heavy storms in Rell.', 'There was a possibility of heavy storms in Rell.'],
      ['Salt harms ships.', 'There is no evidence that salt harms ships.'],
      ['The bridge was safe.', 'The bridge was called safe by the council.'],
      ['The plan for the pier is a failure.', 'Critics consider the plan for the pier a failure.'],
      ['A man caused a fire in Rell.', 'Rell police charged a man with causing a fire in Rell.'],
      ['The council delayed the bridge.', 'The council named delays of the bridge.'],
      ['Karl Moss found the island.', 'Karl Moss is credited with having found the island.'],
    ],
    passes: [
      ['There was a possibility of storms in Rell.', 'There was a possibility of heavy storms in Rell.'],
      ['The bridge was called safe.', 'The bridge was called safe by the council.'],
      ['The council delayed the bridge.', 'The council delayed the bridge in 1911.'],
    ],
  },
};

const THOUGHTS =
  /^(?:possibility|risk|chance|danger|fear|lack|absence|likelihood|probability|prospect|threat|allegation|accusation|suspicion|charge|rumou?r|evidence|proof|sign|indication)$/;
const ASCRIBES =
  /^(?:call|consider|deem|label|dub|judge|think|believe|find|declare|pronounce|describe|regard|see|brand|hail|rate)$/;
const CHARGES = /^(?:charge|accuse|suspect|arrest|indict|sue|try|blame|investigate|seek|credit)$/;
const NAMES =
  /^(?:cite|name|mention|list|report|deny|blame|fear|criticize|criticise|condemn|oppose|demand|request|propose|predict)$/;

/** "A possibility of storms": there may be none. */
function isThought(thought: Token, { claim, evidence, meeting, clauses }: Pair): boolean {
  if (!THOUGHTS.test(thought.lemma) || claim.some(({ lemma }) => lemma === thought.lemma)) return false;
  const next = evidence[thought.index + 1];
  const that = next?.word === 'that' ? clauses.evidence.clauseOf(next) : undefined;
  return evidence.some(token => {
    const isOf = next?.word === 'of' && clauses.evidence.adverbialOf(token)?.hangsOn === thought;
    return (isOf || that?.tokens.includes(token)) && meeting(token) !== undefined;
  });
}

/** A verb that the claim lacks, with what the claim says to be so behind it: "called the plan a failure". */
function ascribes(verb: Token, { claim, match, meeting, clauses }: Pair): boolean {
  const { index, lemma, part } = verb;
  const said = clauses.evidence.clauseOf(verb);
  if (part !== 'VERB' || !ASCRIBES.test(lemma) || claim.some(token => token.lemma === lemma)) return false;
  const behind = said?.verb === verb ? said.tokens.filter(token => token.index > index) : [];
  const end = behind.find(token => token.part === 'ADP' && token.word !== 'as')?.index ?? Infinity;
  if (behind.some(token => token.index < end && token.part === 'ADJ' && meeting(token))) return true;
  const { core = [], subject = [] } = clauses.claim.predicate ?? {};
  const [who, what] = [subject, core].map(words => match(words.findLast(token => token.content)));
  if (who === undefined || what === undefined) return false;
  return index < who.index && who.index < what.index && clauses.evidence.clauseOf(what)?.verb === verb;
}

/** A verb that the evidence has as a noun: "accused of stealing", "prevented from sailing". */
function namedDeed(token: Token, { claim, evidence, match, clauses }: Pair): readonly Token[] {
  const partner = token.part === 'VERB' && token.content ? match(token) : undefined;
  if (partner === undefined || token.word.endsWith('ing')) return [];
  const before = evidence[partner.index - 1]?.word === 'having' ? partner.index - 2 : partner.index - 1;
  if (!evidence[before + 1]?.word.endsWith('ing')) return [];
  const tie = evidence[before]?.word ?? '';
  if (claim[token.index - 1]?.word === tie) return [];
  const isCharge = /^(?:with|for)$/.test(tie) && CHARGES.test(clauses.evidence.verbOf(partner)?.lemma ?? '');
  return isCharge || /^(?:of|from|without|against)$/.test(tie) ? [partner] : [];
}

/** "The council named delays" does not say that the council delayed. */
function naming(pair: Pair): readonly Token[] {
  const { bearer, deed } = subjectAndDeedOf(pair) ?? {};
  if (bearer === undefined || deed?.part !== 'NOUN' || deed.index < bearer.index) return [];
  const verb = pair.evidence.slice(bearer.index + 1, deed.index).find(({ part }) => part === 'VERB');
  return verb !== undefined && NAMES.test(verb.lemma) && pair.meeting(verb) === undefined ? [verb] : [];
}
