/**
 * Of whom or what it is said: "the mayor's car was found" says nothing of where the mayor was, and "a team from
 * the university was late" nothing of the university.
 */
import type { Aligned } from '../../alignment/align.ts';
import { saidByJoinedVerb } from '../../clauses/joined-verbs.ts';
import { EMPTY_HEADS } from '../../english/word-classes.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';
import { saidOfSubject } from './definition.ts';
import { NAMES_ITS_KIND } from './lost-heads.ts';
import { MUTUAL } from './roles.ts';

interface Deed {
  /** The last word of the claim's subject, before what hangs on it, and its partner. */
  readonly head: Token;
  readonly bearer: Token;
  /** The claim's first verb that is met, if any, and its partner. */
  readonly verb: Token | undefined;
  readonly deed: Token | undefined;
}

/** What the claim says of its subject, the evidence says of something else. */
export function measureBearer(aligned: Aligned): { readonly saidOfOther: boolean } {
  const said = deedOf(aligned);
  if (said === undefined) return { saidOfOther: false };
  return {
    saidOfOther:
      isPossessor(said, aligned) ||
      isComplement(said, aligned) ||
      isActedOn(said, aligned) ||
      isOfNearerNoun(said, aligned) ||
      isOfNamesake(said, aligned) ||
      isOfSubordinate(said, aligned) ||
      isObjectOfOther(said, aligned) ||
      isOfSome(said, aligned),
  };
}

function deedOf({ claim, met }: Aligned): Deed | undefined {
  const first = claim.findIndex(token => isVerbal(token) && !token.aside);
  const front = claim[0]?.part === 'ADP' ? claim.findIndex(token => token.after === ',') + 1 : 0;
  const subject = claim.slice(front, Math.max(front, first));
  const tied = subject.findIndex(token => token.part === 'ADP' || token.aside);
  const head = (tied === -1 ? subject : subject.slice(0, tied)).findLast(isNominal);
  const bearer = head === undefined ? undefined : met(head)?.evidence;
  if (head === undefined || bearer === undefined || bearer.aside) return undefined;
  const verb = claim.find(token => token.part === 'VERB' && token.content && met(token) !== undefined);
  const deed = verb === undefined ? undefined : met(verb)?.evidence;
  return { head, bearer, verb, deed: deed?.aside === true ? undefined : deed };
}

const POSSESSIVE = /^['’]s?$/;
const OWNED_REACH = 4;

/** "Rell's mayor resigned"; but "the king's death" is that the king died, and he has what is his. */
function isPossessor({ head, bearer, verb }: Deed, { claim, evidence, meeting }: Aligned): boolean {
  const owns = (token: Token, tokens: readonly Token[]) =>
    POSSESSIVE.test(tokens[token.index + 1]?.word ?? '') ||
    (token.word.endsWith('s') && POSSESSIVE.test(token.after));
  if (!owns(bearer, evidence) || owns(head, claim)) return false;
  const owned = evidence.slice(bearer.index + 2, bearer.index + 2 + OWNED_REACH);
  const isDeed = owned.some(
    token => token.part === 'NOUN' && verb !== undefined && meeting(token)?.claim === verb,
  );
  return !isDeed && !claim.some(token => /^(?:have|own|possess)$/.test(token.lemma));
}

/** "A team from the university was late". */
function isComplement({ bearer, deed }: Deed, { evidence, meeting }: Aligned): boolean {
  if (deed !== undefined && (deed.part !== 'VERB' || deed.index < bearer.index)) return false;
  if (!evidence.slice(bearer.index + 1).some(isVerbal)) return false;
  const preposition = governor(bearer, evidence);
  const head = preposition === undefined ? undefined : evidence[preposition.index - 1];
  if (preposition === undefined || head === undefined || !COMPLEMENT.test(preposition.word)) return false;
  if (!isNominal(head) || isNumeric(head) || head.after !== '' || head.aside) return false;
  const front = evidence.slice(0, preposition.index);
  const marked = front.findLastIndex(token => /[,;:]/.test(token.after));
  if (front.slice(marked + 1).some(isVerbal)) return false;
  return meeting(head) === undefined && !NAMES_ITS_KIND.has(head.lemma) && !EMPTY_HEADS.has(head.lemma);
}

const COMPLEMENT = /^(?:of|from|at|in|with|for|on|near|to|under|against|about)$/;

/** The preposition in front of the noun group of a token. */
function governor({ index }: Token, tokens: readonly Token[]): Token | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.after !== '') return undefined;
    if (token.part === 'ADP') return token;
    if (!isNominal(token) && token.part !== 'ADJ' && token.part !== 'DET') return undefined;
  }
  return undefined;
}

/** "The club hired teachers" does not say that teachers hired somebody. */
function isActedOn({ head, bearer, verb, deed }: Deed, { claim, evidence, met }: Aligned): boolean {
  if (verb === undefined || deed?.part !== 'VERB' || bearer.index < deed.index) return false;
  if (MUTUAL.test(verb.lemma) || SAYS.test(deed.lemma)) return false;
  const inFront = evidence.slice(0, deed.index);
  if (inFront.some(({ lemma }) => lemma === head.lemma)) return false;
  // Whom a film stars, stars in it.
  const inIt = claim.slice(verb.index).some(token => inFront.includes(met(token)?.evidence as Token));
  if (SHOWS.test(deed.lemma) && inIt) return false;
  if (isPassive(verb, claim) || isPassive(deed, evidence)) return false;
  // "Written by", "said the mayor".
  const between = evidence.slice(deed.index + 1, bearer.index);
  return !between.some(token => isVerbal(token) || /^(?:by|and|but)$/.test(token.word)) && deed.after !== ',';
}

const SHOWS = /^(?:star|feature|include|involve)$/;
const SAYS = /^(?:say|be)$/;

function isPassive({ index, word }: Token, tokens: readonly Token[]): boolean {
  const helped = tokens
    .slice(Math.max(0, index - HELP_REACH), index)
    .some(token => /^(?:is|was|are|were|been|being|be|get|got)$/.test(token.word));
  return (
    helped ||
    tokens.slice(index + 1, index + 1 + HELP_REACH).some(token => token.word === 'by') ||
    word === 'born'
  );
}

const HELP_REACH = 3;

/** "The airline hired a company making seats": it is the company that makes them. */
function isOfNearerNoun({ bearer, deed }: Deed, aligned: Aligned): boolean {
  const { evidence, meeting } = aligned;
  const noun = deed === undefined ? undefined : evidence[deed.index - 1];
  if (deed?.part !== 'VERB' || noun === undefined || noun.index <= bearer.index) return false;
  if (!isNominal(noun) || !/^,?$/.test(noun.after) || meeting(noun) !== undefined || isNumeric(noun))
    return false;
  const between = evidence.slice(bearer.index + 1, noun.index);
  const verb = between.findLastIndex(isVerbal);
  // "Is a company making seats".
  if (verb === -1 || between[verb]?.lemma === 'be') return false;
  if (between.slice(verb).some(token => token.part === 'CCONJ')) return false;
  return saidOfSubject(aligned)?.has(deed) !== true && !saidByJoinedVerb(aligned).has(deed);
}

/** "The pier replaces an old pier, built in 1911". */
function isOfNamesake({ head, deed }: Deed, { evidence, meeting }: Aligned): boolean {
  if (deed === undefined || head.name) return false;
  const alike = evidence.filter(token => token.lemma === head.lemma && token.index < deed.index);
  const before = evidence[(alike.at(-1)?.index ?? 0) - 1];
  return alike.length > 1 && before?.part === 'ADJ' && meeting(before) === undefined;
}

const SUBORDINATES = /^(?:since|when|after|before|because|while|where|although|though|until|once|whereas)$/;

/** "The flood is the worst since the pier was built". */
function isOfSubordinate({ bearer, deed }: Deed, { evidence, meeting }: Aligned): boolean {
  if (deed === undefined || deed.index < bearer.index) return false;
  const between = evidence.slice(bearer.index + 1, deed.index);
  const opens = between.findLastIndex(token => SUBORDINATES.test(token.word));
  if (opens === -1) return false;
  const subject = between.slice(opens + 1);
  const noun = subject.find(isNominal);
  if (noun === undefined || isNumeric(noun) || meeting(noun) !== undefined) return false;
  return !subject.some(token => token.part === 'VERB' || token.after === ',');
}

/** "The council named delays" does not say that the council delayed. */
function isObjectOfOther({ bearer, deed }: Deed, { evidence, meeting }: Aligned): boolean {
  if (deed?.part !== 'NOUN' || deed.index < bearer.index) return false;
  const between = evidence.slice(bearer.index + 1, deed.index);
  const verb = between.find(token => token.part === 'VERB');
  return verb !== undefined && NAMES.test(verb.lemma) && meeting(verb) === undefined;
}

const NAMES =
  /^(?:cite|name|mention|list|report|deny|blame|fear|criticize|criticise|condemn|oppose|demand|request|propose|predict)$/;

/** "Members who voted against it left" does not say that the members voted against it. */
function isOfSome({ bearer, deed }: Deed, { evidence }: Aligned): boolean {
  if (deed?.part !== 'VERB' || deed.index < bearer.index) return false;
  const isMany =
    bearer.part === 'NOUN' && bearer.word.endsWith('s') && evidence[bearer.index - 1]?.part !== 'DET';
  const between = evidence.slice(bearer.index, deed.index);
  const opens = between.findLastIndex(token => /^(?:who|which|that)$/.test(token.word));
  const before = between[opens - 1];
  return isMany && before !== undefined && before.after === '' && !between.slice(opens + 1).some(isNominal);
}

function isNominal(token: Token): boolean {
  return token.content && (token.name || token.part === 'NOUN' || token.part === 'PROPN');
}
