/** "Set during the Orsen War" with the sentence's own name in front of the same word: "during the Tolva War". */
import type { Aligned } from '../alignment/align.ts';
import { differ, isNationality } from '../english/nationality.ts';
import { isVerbal, renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

const NAME_MAX = 3;

/** Undefined unless the name is all that the sentence does not bear out, and it stands alone in its place. */
export function exchangeNameOfHead({ claim, evidence, match, meeting }: Aligned): Restatement | undefined {
  const unmet = claim.filter(token => token.content && !token.light && match(token) === undefined);
  const [first, last] = [unmet[0], unmet.at(-1)];
  if (first === undefined || last === undefined || first.index === 0) return undefined;
  if (unmet.length > NAME_MAX || last.index - first.index !== unmet.length - 1) return undefined;
  // "The Rell case was heard" leaves open what other cases were.
  if (!claim.slice(0, first.index).some(isVerbal)) return undefined;
  if (!unmet.every(token => token.name) || last.after !== '') return undefined;
  const head = claim[last.index + 1];
  const partner = head === undefined || !isNominal(head) ? undefined : match(head);
  if (head === undefined || partner === undefined || partner.word !== head.word) return undefined;
  const theirs: Token[] = [];
  for (let at = partner.index - 1; at >= 0 && theirs.length <= NAME_MAX; at--) {
    const token = evidence[at];
    if (token === undefined || !token.name || token.after !== '') break;
    theirs.unshift(token);
  }
  if (theirs.length === 0 || theirs.length > NAME_MAX) return undefined;
  if (theirs.some(token => meeting(token) !== undefined)) return undefined;
  if (isShortFor(unmet, theirs) || isShortFor(theirs, unmet)) return undefined;
  const peoples = unmet.every(isNationality) || theirs.every(isNationality);
  // "A German company" is a European one; "a Danish actor, singer and poet" is all of it in Danish.
  if (peoples && !unmet.every(ours => theirs.every(other => differ(ours, other)))) return undefined;
  if (!peoples && [[first, head, claim] as const, [theirs[0], partner, evidence] as const].some(isListed)) {
    return undefined;
  }
  return {
    kind: 'name',
    claim: renumber([...claim.slice(0, first.index), ...theirs, ...claim.slice(last.index + 1)]),
    clash: { claim: unmet, evidence: theirs },
  };
}

/** "JEV" for "Japanese encephalitis virus". */
function isShortFor([short, ...others]: readonly Token[], long: readonly Token[]): boolean {
  const initials = long.map(({ text }) => text[0]?.toUpperCase() ?? '').join('');
  return others.length === 0 && long.length > 1 && short?.text.replaceAll('.', '') === initials;
}

/** One of several, to which another may well be added. */
function isListed([first, head, tokens]: readonly [Token | undefined, Token, readonly Token[]]): boolean {
  const before = first === undefined ? undefined : tokens[first.index - 1];
  const next = tokens[head.index + 1];
  const joins = before?.part === 'CCONJ' || next?.part === 'CCONJ';
  return joins || before?.after === ',' || (head.after === ',' && next?.name === true);
}

function isNominal({ name, part }: Token): boolean {
  return name || part === 'NOUN';
}
