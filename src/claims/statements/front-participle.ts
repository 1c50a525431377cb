/** "Born in Rell, Karl Moss sold ships": that Karl Moss was born in Rell. */
import { clausesIn } from '../clauses/clauses-in.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf, isPredicate } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

/** Say nothing of the subject: "given the rain, …", "compared with 1990, …". */
const OF_NOTHING = /^(?:given|compared|based|provided|granted|taken|seen|judged|measured|set|put)$/;

export function frontParticiple(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const [verb] = tokens;
  const isParticiple = verb?.part === 'VERB' && verb.word !== verb.lemma && !/(?:s|ing)$/.test(verb.word);
  if (verb === undefined || !isParticiple || OF_NOTHING.test(verb.word)) return [];
  const comma = tokens.find(({ after, index }) => after === ',' && subjectAt(tokens, index + 1).length > 0);
  if (comma === undefined || clausesIn(tokens.slice(0, comma.index + 1)).clauses.length > 1) return [];
  const subject = subjectAt(tokens, comma.index + 1);
  const was = madeToken(verb, 'was', 'AUX', 'be');
  return [sentenceOf(unmarked(subject), [was], tokens.slice(0, comma.index + 1))];
}

/** A noun group with its verb right behind it. */
function subjectAt(tokens: readonly Token[], at: number): readonly Token[] {
  const group = groupWithOf(tokens, at);
  const next = tokens[at + group.length];
  const verb = next?.part === 'ADV' ? tokens[next.index + 1] : next;
  const ends = group.at(-1)?.after === '' && verb !== undefined && isPredicate(verb, tokens);
  return ends && !/ing$/.test(verb.word) ? group : [];
}
