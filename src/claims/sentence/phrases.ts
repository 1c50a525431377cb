/** Words that mean one thing together: "set up", "motion picture". */

import { type Lexicon, PARTS } from '../english/lexicon.ts';
import { isNumeric, type Token } from './token.ts';

const PARTICLES = /^(?:up|out|off|down|away|over|back|apart|aside|together)$/;

/** Whether it is the "give" of "give up". */
export function leadsParticle({ phrase }: Token): boolean {
  return phrase?.leads === true && phrase.particle;
}

const LONGEST = 4;

/** The tokens, those of a phrase that the lexicon knows marked as such; the longest phrase that begins first. */
export function markPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let marked: Token[] | undefined;
  for (let at = 0; at < tokens.length - 1; ) {
    const found = phraseAt(tokens, at, lexicon);
    if (found === undefined) {
      at++;
      continue;
    }
    marked ??= [...tokens];
    const { entry, part, length } = found;
    const lead = part === PARTS.verb ? at : at + length - 1;
    const particle = part === PARTS.verb && PARTICLES.test(tokens[at + 1]?.word ?? '');
    for (let i = at; i < at + length; i++) {
      const token = tokens[i] as Token;
      // "To take over" says more than "to take".
      const light = token.light && !(particle && i === lead);
      marked[i] = { ...token, light, phrase: { entry, part, leads: i === lead, particle } };
    }
    at += length;
  }
  return marked ?? tokens;
}

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const first = tokens[at] as Token;
  if (first.entry === undefined || first.name || !lexicon.beginsPhrase(first.entry)) return undefined;
  const joined = tokens.slice(at, at + LONGEST);
  const end = joined.findIndex(token => token.name || isNumeric(token) || token.aside !== first.aside);
  const words = end === -1 ? joined : joined.slice(0, end);
  const mark = words.findIndex(token => token.after !== '' && token.after !== '-');
  const together = mark === -1 ? words : words.slice(0, mark + 1);
  for (let length = together.length; length >= 2; length--) {
    const part = partOf(together.slice(0, length));
    const entry = lexicon.idOf(
      together
        .slice(0, length)
        .map(token => token.lemma)
        .join('_'),
    );
    if (entry !== undefined && (lexicon.parts(entry) & part) !== 0) return { entry, part, length };
  }
  return undefined;
}

function partOf(words: readonly Token[]): number {
  if (words[0]?.part === 'VERB') return PARTS.verb;
  return words.at(-1)?.part === 'NOUN' ? PARTS.noun : 0;
}
