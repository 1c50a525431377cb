import type { Clause } from '../../clauses/clause.ts';
import { isSubordinator } from '../../english/openers.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "How they live, since near the sea …" does not say that they live near the sea. */
export const acrossClauses: Guard = {
  code: 'across-clauses',
  says: 'The passage says the two in different clauses',
  objects(pair) {
    const content = pair.claim.filter(token => token.content);
    return ifAny([
      ...content.flatMap((token, i) => partedFrom(token, content[i + 1], pair)),
      ...scattered(pair),
    ]);
  },
  examples: {
    objects: [
      [
        'The regatta took place in Oslo.',
        'The paper puts this down to luck after Moss had seen Oslo, in 1984 and 1986, which ended years without a regatta.',
      ],
      ['The mayor drank in 1997.', 'The mayors were Karl Moss, who drank; and Ana Brandt in 1997.'],
      [
        'Karl Moss was elected in May 1997.',
        'The mayors were Karl Moss, elected in May 2002; Ana Brandt in 1997; and Adela Orsen in 1988.',
      ],
    ],
    passes: [
      [
        'Karl Moss was elected in May 1997.',
        'The mayors were Karl Moss, elected in May 1997; Ana Brandt in 2002.',
      ],
    ],
  },
};

/** More clauses than this that speak of different things say nothing together. */
const CLAUSES_MAX = 2;

/** The words of one clause, each out of another that has nothing to do with those of the others. */
function scattered({ claim, clauses, match }: Pair): readonly Token[] {
  const partners = claim.flatMap(token => {
    const partner = token.content ? match(token) : undefined;
    return partner === undefined ? [] : [{ clause: clauses.claim.clauseOf(token), partner }];
  });
  return partners.flatMap(({ clause, partner }) => {
    const homes = partners.flatMap(other =>
      other.clause === clause ? (clauses.evidence.clauseOf(other.partner) ?? []) : [],
    );
    return apart([...new Set(homes)]).length > CLAUSES_MAX ? [partner] : [];
  });
}

/** One of each that speak of the same. */
function apart(homes: readonly Clause[]): readonly Clause[] {
  return homes.filter((home, i) => !homes.slice(0, i).some(other => speakOfOne(home, other)));
}

const HANGS: ReadonlySet<Clause['kind']> = new Set(['infinitive', 'content']);

function speakOfOne(a: Clause, b: Clause): boolean {
  const has = ({ subject }: Clause, { subject: other, tokens }: Clause) =>
    subject.some(token => tokens.includes(token) || other.includes(token));
  const hangs = ({ kind, within }: Clause, other: Clause) => HANGS.has(kind) && within === other;
  return has(a, b) || has(b, a) || hangs(a, b) || hangs(b, a) || a.kind === 'aside' || b.kind === 'aside';
}

/** What parts the partners of two neighbours. */
function partedFrom(
  token: Token,
  next: Token | undefined,
  { claim, evidence, match }: Pair,
): readonly Token[] {
  const [first, second] = [match(token), match(next)];
  if (next === undefined || first === undefined || second === undefined) return [];
  const [from, to] = first.index < second.index ? [first, second] : [second, first];
  const marks = evidence.slice(from.index, to.index).filter(word => word.after === ';' && !word.aside);
  if (marks.length > 0) return marks;
  if (token.part !== 'VERB' || next.part === 'VERB' || second.index < first.index) return [];
  if (claim.slice(token.index, next.index).some(isSubordinator)) return [];
  return evidence
    .slice(first.index + 1, second.index)
    .filter(word => isSubordinator(word) && !isNumeric(evidence[word.index + 1] ?? word));
}
