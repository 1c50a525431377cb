/** Hedges, quantity words and exclusives that one side has and the other has not. */
import type { Aligned } from '../../alignment/align.ts';
import { EXCLUSIVES, HEDGES, QUANTIFIERS } from '../../english/word-classes.ts';
import type { Token } from '../../sentence/token.ts';
import { givesSecondName } from './coordination.ts';

export function measureCommitment({ claim, evidence, met, meeting }: Aligned, window: readonly Token[]) {
  const ours = wordsOf(claim);
  const theirs = wordsOf(evidence);
  const hedges = (token: Token) => HEDGES.has(token.word) && token.month === undefined && !token.aside;
  const onlyHere = (belongs: (token: Token) => boolean) =>
    claim.some(token => belongs(token) && !theirs.has(token.word));
  const onlyThere = (belongs: (token: Token) => boolean) =>
    window.some(token => belongs(token) && !ours.has(token.word));
  return {
    hedgedHere: onlyHere(hedges),
    hedgedThere: onlyThere(
      token => hedges(token) && !givesSecondName(token, evidence) && !isOfOther(token, evidence, meeting),
    ),
    quantifiedHere: onlyHere(token => QUANTIFIERS.has(token.word)),
    quantifiedThere: onlyThere(token => quantifies(token, evidence, meeting)),
    exclusiveHere: onlyHere(token => EXCLUSIVES.has(token.word)),
    /** What holds of a kind need not hold of a wider one: "the only dog", "all dogs", "no dog". */
    restricted: claim.some(
      token => token.negates || EXCLUSIVES.has(token.word) || QUANTIFIERS.has(token.word),
    ),
    onlyHere: claim.some(token => /^(?:only|solely|exclusively)$/.test(token.word)),
    modalThere: window.some(token => token.modal) && !claim.some(token => token.modal),
    /** "Offered to work", "is to be held": what the claim says was done. */
    onlyIntended: claim.some(token => {
      const link = token.part === 'VERB' ? met(token) : undefined;
      return link !== undefined && isInfinitive(link.evidence, evidence) && !isInfinitive(token, claim);
    }),
    /** "All but one": the quantity word is taken back at once. */
    allBut: evidence.some((token, i) => token.word === 'but' && TAKEN_BACK.has(evidence[i - 1]?.word ?? '')),
  };
}

/** "A former dealer, musician and painter": says it of the next noun alone, and the claim is not about that. */
function isOfOther(token: Token, tokens: readonly Token[], meeting: Aligned['meeting']): boolean {
  if (!OF_NEXT.test(token.word)) return false;
  const behind = tokens.slice(token.index + 1, token.index + 1 + NEXT_REACH);
  const end = behind.findIndex(word => word.after !== '');
  return !(end === -1 ? behind : behind.slice(0, end + 1)).some(word => meeting(word) !== undefined);
}

const OF_NEXT =
  /^(?:former|formerly|originally|almost|nearly|imaginary|attempted|planned|proposed|accused|unlike)$/;
const NEXT_REACH = 4;

/** Says how many of something that the claim speaks of; "most populous" does not. */
function quantifies(token: Token, tokens: readonly Token[], meeting: Aligned['meeting']): boolean {
  if (!QUANTIFIERS.has(token.word)) return false;
  const behind = tokens.slice(token.index + 1, token.index + 1 + QUANTIFIER_REACH);
  if (token.word === 'most' && behind[0]?.part === 'ADJ') return false;
  const head = behind.find(word => COUNTED.has(word.part));
  return head === undefined || head.part === 'VERB' || meeting(head) !== undefined;
}

/** Behind "to", or "to be" and "to have been"; "the first film to be shot there" was shot there. */
function isInfinitive(verb: Token, tokens: readonly Token[]): boolean {
  let at = verb.index - 1;
  while (/^(?:be|been|have)$/.test(tokens[at]?.word ?? '') || tokens[at]?.part === 'ADV') at--;
  if (tokens[at]?.word !== 'to') return false;
  const noun = tokens[at - 1];
  const group = tokens.slice(Math.max(0, at - NAMED_REACH), at);
  return !(noun?.part === 'NOUN' && group.some(token => ONE_OF_ITS_KIND.test(token.word)));
}

const NAMED_REACH = 5;
const ONE_OF_ITS_KIND = /^(?:first|second|third|last|only)$/;

const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'NUM']);
const QUANTIFIER_REACH = 5;
const TAKEN_BACK = new Set(['all', 'none', 'nothing', 'no', 'everyone', 'everything', 'every']);

function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(token => token.word));
}
