import { isSameSubject } from '../../pair/same-subject.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "X is a Y" of two that only stand near each other: in a list, or on both sides of a verb. */
export const nearButNotSaidToBe: Guard = {
  code: 'near-but-not-said-to-be',
  says: 'The passage has both near each other, and does not say that one is the other',
  objects(pair) {
    const { evidence, match, meeting } = pair;
    const claimed = pair.clauses.claim.predicate;
    if (claimed === undefined || pair.clauses.claim.clauseOf(claimed.copula)?.verb !== claimed.copula)
      return undefined;
    // "There were exercises" says of nothing that it is one.
    if (claimed.subject.at(-1)?.word === 'there') return undefined;
    const said = pair.clauses.evidence.definition;
    if (said !== undefined && isSameSubject(claimed, said, pair)) return undefined;
    const head = claimed.subject.findLast(token => token.content);
    const core = claimed.core.findLast(token => token.content && !token.light);
    const subject = match(head);
    const predicate = match(core);
    if (subject === undefined || predicate === undefined) return undefined;
    // "Is a town in Rell County" says of nothing that it is a county.
    const tie = pair.clauses.evidence.adverbialOf(predicate)?.relation ?? '';
    if (said?.core.includes(predicate) === false && /^(?:in|from|near|with)$/.test(tie)) return [predicate];
    const [from = 0, to = 0] = [subject.index, predicate.index].toSorted((a, b) => a - b);
    const between = evidence.slice(from + 1, to).filter(token => !token.aside);
    // "Her husband, the novelist Per Lund", "starring Ove Brandt as a smuggler".
    const titled = predicate.after === '' && !predicate.name ? evidence[predicate.index + 1] : undefined;
    if (titled !== undefined && isOtherName(titled, claimed.subject)) return [titled];
    const joins = between.filter(token => token.part === 'CCONJ' || token.word === 'as');
    const verbs = between.filter(isVerbal);
    // "The airline flew with X" does not say that X is an airline.
    if (predicate.index < subject.index) return ifAny([...joins, ...verbs]);
    const verb = verbs.at(-1);
    if (verb === undefined) return ifAny(joins);
    // "Was portrayed as a spy", "had met a spy".
    const says =
      verb.part !== 'VERB' || verb.light || meeting(verb) !== undefined || HAS_ROLE.test(verb.lemma);
    return says ? undefined : [verb];
  },
  examples: {
    objects: [
      ['Lord Karvel is a pirate.', 'Among them are Lord Karvel, the Brandts, and the Orsens, other pirates.'],
      ['Ana Brandt is a novelist.', 'Ana Brandt wrote it with her husband, the novelist Karl Moss.'],
      [
        'Ana Brandt is a smuggler.',
        'Low Tide is a film directed by Karl Moss and starring Ana Brandt as a smuggler.',
      ],
    ],
    passes: [['Lord Karvel is a pirate.', 'Lord Karvel is a sailor and a pirate.']],
  },
};

const HAS_ROLE =
  /^(?:become|remain|stay|work|serve|act|elect|appoint|train|qualify|employ|start|begin|retire|found|form|build|create|establish|release|publish|record|issue|open)$/;

/** Not of whom the claim speaks, whatever the tagger takes "Per" for. */
function isOtherName({ lemma, text }: Token, subject: readonly Token[]): boolean {
  return /^\p{Lu}/u.test(text) && !subject.some(token => token.lemma === lemma);
}
