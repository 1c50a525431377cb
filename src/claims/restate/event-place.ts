/** "The meeting was held in Oslo", where the sentence has "the Oslo meeting". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { bearerOf } from '../clauses/hangs-on.ts';
import { GATHERING } from '../english/event-nouns.ts';
import { exchanged } from '../sentence/exchange.ts';
import { unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

const TAKES_PLACE = /^(?:be|hold|take|happen|occur)$/;
/** What has done this took place. */
const WENT_ON = /^(?:begin|start|open|end|close|finish|decide|agree|produce|bring|discuss)$/;

/** Undefined unless the claim says no more, and the meeting of the sentence took place. */
export function withPlaceInFront({ claim, evidence, match }: Aligned): readonly Token[] | undefined {
  const [main, ...others] = clausesIn(claim).clauses;
  const [tie] = main?.adverbials ?? [];
  const [noun, place] = [main?.subject.at(-1), tie?.group.at(-1)];
  if (!main?.verb || !tie || !noun || others.length > 0 || main.tense !== 'past') return undefined;
  const isAll = place?.index === claim.length - 1 && TAKES_PLACE.test(main.verb.lemma);
  if (!isAll || tie.relation !== 'in' || !GATHERING.test(noun.lemma)) return undefined;
  const [theirs, theirNoun] = [match(place), match(noun)];
  // "The Congo summit" is on the Congo; a town gives its name to what took place there.
  if (place?.where?.at === undefined || theirs === undefined || theirNoun === undefined) return undefined;
  const bearer = bearerOf(theirs, evidence);
  const clause = clausesIn(evidence).clauseOf(theirNoun);
  if (bearer?.by !== 'compound' || bearer.head !== theirNoun || clause?.verb === undefined) return undefined;
  const isOver =
    clause.tense === 'past' &&
    clause.voice === 'active' &&
    WENT_ON.test(clause.verb.lemma) &&
    clause.negations.length === 0 &&
    clause.subject.includes(theirNoun);
  const isElsewhere = clause.adverbials.some(
    ({ group, relation }) => relation === 'in' && group.some(({ name }) => name),
  );
  if (!isOver || isElsewhere) return undefined;
  const said = claim.slice(noun.index + 1);
  return exchanged(claim, [
    { words: [noun], by: [...unmarked(tie.group), noun] },
    { words: said, by: [clause.verb] },
  ]);
}
