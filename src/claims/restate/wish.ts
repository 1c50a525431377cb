/** "Is willing to pay" for "has expressed its willingness to pay", "decided to go" for "took the decision to go". */
import type { Aligned } from '../alignment/align.ts';
import { sentenceOf } from '../sentence/made-token.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Whoever does this to his own wish or promise has it. */
const HAS =
  /^(?:express|show|confirm|reaffirm|repeat|renew|announce|signal|state|declare|voice|make|take|give|reach|have)$/;
const WISH =
  /^(?:willingness|readiness|eagerness|reluctance|unwillingness|determination|desire|wish|intention|decision|promise|pledge|vow|offer|refusal|agreement|threat|commitment)$/;

/** Undefined unless the sentence has the noun of the claim's word, said of whoever has the wish. */
export function asWish({ claim, evidence, match }: Aligned): Words | undefined {
  for (const noun of evidence) {
    if (!WISH.test(noun.lemma) || noun.after !== '' || evidence[noun.index + 1]?.word !== 'to') continue;
    const ours = claim.find(
      token => match(token) === noun && token.part !== 'NOUN' && claim[token.index + 1]?.word === 'to',
    );
    const verb = verbInFront(noun, evidence);
    // "The willingness to talk of a loan" is none to give one.
    const deed = ours && match(claim[ours.index + 2]);
    const isOther = deed !== undefined && deed !== evidence[noun.index + 2];
    if (ours === undefined || verb === undefined || isOther) continue;
    const [from, start] = [startOfVerb(verb, evidence), startOfVerb(ours, claim)];
    return sentenceOf(
      claim.slice(0, start),
      evidence
        .slice(from, noun.index + 1)
        .map(token => ({ ...token, start: ours.start, end: ours.end, text: ours.text })),
      claim.slice(ours.index + 1),
    );
  }
  return undefined;
}

/** "Expressed" of "expressed its full willingness". */
function verbInFront({ index }: Token, tokens: Words): Token | undefined {
  const verb = tokens.slice(0, index).findLast(isVerbal);
  const between = verb === undefined ? [] : tokens.slice(verb.index + 1, index);
  const isOwn = between.every(
    ({ part, word, after }) =>
      after === '' && (/^(?:DET|ADJ)$/.test(part) || /^(?:its|their|his|her)$/.test(word)),
  );
  return verb?.after === '' && isOwn && HAS.test(verb.lemma) ? verb : undefined;
}

/** With the forms of "have" and "be" in front. */
function startOfVerb({ index }: Token, tokens: Words): number {
  let start = index;
  while (/^(?:AUX|ADV)$/.test(tokens[start - 1]?.part ?? '') && tokens[start - 1]?.negates === false) start--;
  return tokens[start]?.part === 'ADV' ? index : start;
}
