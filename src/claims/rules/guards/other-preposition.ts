import type { Pair } from '../../pair/pair.ts';
import { rolesOf } from '../../pair/roles.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** Any two of these say something else; those of the first line differ from any other, too. */
const NEVER_EXCHANGED = new Set(
  'beside by from against before after outside without except despite'.split(' '),
);
const DECISIVE = new Set([...NEVER_EXCHANGED, 'to', 'until', 'since']);
const NEVER_DROPPED = new Set('outside beside without before after except against by'.split(' '));
/** Where one of these stands in the claim alone, it does not say what the passage says. */
const AWAY = new Set('outside beside without except despite'.split(' '));
const OPPOSITE = new Map([
  ['over', 'under'],
  ['under', 'over'],
]);

/** One that is dropped alone may be said otherwise; two of them are not. */
const DROPPED = 0.5;

/** "Before the war" is not "after the war". */
export const otherPreposition: Guard = {
  code: 'other-preposition',
  says: 'The passage has another word for how they go together, such as by, from or before',
  objects(pair) {
    // Words that "by" introduces on one side only, because the voice differs.
    const clashes = clashesIn(pair, rolesOf(pair).agent);
    return clashes.reduce((sum, { weight }) => sum + weight, 0) < 1
      ? ifAny(pair.claim.flatMap(token => opensOtherwise(token, pair)))
      : ifAny(clashes.map(({ token }) => token));
  },
  examples: {
    objects: [
      ['The crash happened on Quay Road.', 'The crash was seen just north of Quay Road.'],
      ['Brandt left when the pier burnt.', 'Brandt left before the pier burnt.'],
      ['A warden ranks above a keeper and a porter.', 'A warden ranks above a keeper, but below a porter.'],
    ],
    passes: [['The crash happened on Quay Road.', 'The crash happened just on Quay Road in May.']],
  },
};

function clashesIn({ claim, match, clauses }: Pair, agent: ReadonlySet<Token>) {
  return claim.flatMap(token => {
    const partner = token.content && !agent.has(token) ? match(token) : undefined;
    if (partner === undefined) return [];
    const here = clauses.claim.adverbialOf(token);
    const there = clauses.evidence.adverbialOf(partner);
    // Each group counts once.
    const next = claim[token.index + 1];
    if (next !== undefined && (here?.group.includes(next) || there?.group.includes(match(next) ?? token)))
      return [];
    const weight = weightOf(here?.relation, there?.relation);
    return weight === 0 ? [] : [{ token: partner, weight }];
  });
}

/** The word in front of a clause of time or reason, where the claim has another sort of them. */
function opensOtherwise(verb: Token, { match, clauses }: Pair): readonly Token[] {
  const said = clauses.claim.clauseOf(verb);
  const partner = match(verb);
  const there = partner && clauses.evidence.clauseOf(partner);
  if (said?.verb !== verb || there?.verb !== partner) return [];
  const [here, other] = [said.opener?.word ?? '', there?.opener?.word ?? ''];
  const isSame = OPENERS.some(openers => openers.test(here) && openers.test(other));
  return OPENERS.some(openers => openers.test(here)) &&
    OPENERS.some(openers => openers.test(other)) &&
    !isSame
    ? [there?.opener ?? verb]
    : [];
}

const OPENERS = [
  /^(?:when|whenever|as|while|once|after|since)$/,
  /^(?:before|until|till)$/,
  /^(?:because|since|as)$/,
  /^(?:although|though|while|whereas)$/,
];

function weightOf(here: string | undefined, there: string | undefined): number {
  if (here === there) return 0;
  if (there === undefined && here !== undefined && AWAY.has(here)) return 1;
  if (here === undefined || there === undefined) return NEVER_DROPPED.has(here ?? there ?? '') ? DROPPED : 0;
  const decisive = DECISIVE.has(here) && DECISIVE.has(there);
  const exchanged = NEVER_EXCHANGED.has(here) || NEVER_EXCHANGED.has(there);
  return decisive || exchanged || OPPOSITE.get(here) === there ? 1 : 0;
}
