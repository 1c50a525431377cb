import type { Edit } from '../../alignment/edits.ts';
import { unmetOf } from '../../alignment/unmet.ts';
import type { Pair } from '../../pair/pair.ts';
import { EXCHANGED_MAX, inEdits } from '../../pair/rewording.ts';
import { rolesOf } from '../../pair/roles.ts';
import { sortOf } from '../../pair/sort-of.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** Words of a common kind are seldom exchanged for more of them. */
const LONGER_BY = 2;

/** A word for which the sentence has another one in its place, even if it has this one elsewhere. */
export const exchanged: Guard = {
  code: 'exchanged',
  says: 'The passage has another word in this place than the claim',
  objects: pair =>
    ifAny(
      inEdits(pair, edit => [
        ...edit.claim.filter(token => isExchanged(token, edit, pair)),
        ...verbOfSmallWord(edit, pair),
      ]),
    ),
  examples: {
    objects: [
      ['The school was a place of learning in Rell.', 'The school was a level of learning in Rell.'],
      ['The mill burnt in spring.', 'The mill of the spring burnt in winter.'],
      ['Karl Moss has a house in Rell.', 'Karl Moss sold a house in Rell.'],
    ],
    passes: [['Tango is a dance.', 'Tango is a type of dance.']],
  },
};

function isExchanged(token: Token, { claim, evidence }: Edit, pair: Pair): boolean {
  if (!token.content) return token.aside && !isSameAside(token, evidence, pair.evidence);
  const link = pair.met(token);
  if (link !== undefined && evidence.includes(link.evidence)) return false;
  if (link === undefined && !token.light) return false;
  if (unmetOf(pair).includes(token)) return false;
  if (link !== undefined && rolesOf(pair).parties.has(token)) return false;
  // "A type of dance" is a dance, but a place of learning is no level of learning.
  const standsBeforeOf = evidence.some(
    other => other.content && pair.evidence[other.index + 1]?.word === 'of',
  );
  if (link === undefined && pair.claim[token.index + 1]?.word === 'of' && !standsBeforeOf) return false;
  const most = sortOf(token) === 'word' ? claim.length + LONGER_BY : EXCHANGED_MAX;
  return (
    evidence.length <= most &&
    evidence.some(other => {
      const by = pair.meeting(other)?.claim;
      const open = other.content && !other.light && (by === undefined || !claim.includes(by));
      return open && mayStandFor(other, token) && (token.aside || !other.aside);
    })
  );
}

/** A bracket tells which one is meant, unless the sentence has another one there. */
function isSameAside({ lemma, name }: Token, place: readonly Token[], evidence: readonly Token[]): boolean {
  return !place.some(token => token.aside) || (!name && evidence.some(token => token.lemma === lemma));
}

/** A word that carries little is exchanged for one of its own part of speech. */
function mayStandFor(other: Token, token: Token): boolean {
  if (token.light) return other.part === token.part;
  return sortOf(other) === sortOf(token) && other.quantity?.kind === token.quantity?.kind;
}

/** "He has a house" for "he sold a house". */
function verbOfSmallWord({ claim, evidence }: Edit, { meeting }: Pair): readonly Token[] {
  if (claim.length !== 1 || claim[0]?.content || evidence.length > 2) return [];
  return evidence.filter(
    token => token.part === 'VERB' && token.content && !token.light && meeting(token) === undefined,
  );
}
