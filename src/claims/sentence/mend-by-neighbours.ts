/** Parts of speech that the words on both sides give away, where the tagger takes the word by itself. */
import { FINITE_BE } from '../english/be.ts';
import { type Lexicon, PARTS } from '../english/lexicon.ts';
import type { Part, TaggedWord } from '../english/tagger.ts';

export function mendByNeighbours(words: readonly TaggedWord[], lexicon: Lexicon): readonly TaggedWord[] {
  let mended: TaggedWord[] | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = (mended ?? words)[at] as TaggedWord;
    const part = partAt(mended ?? words, at, lexicon);
    if (part === undefined) continue;
    mended ??= [...words];
    mended[at] = part === 'PROPN' ? { ...word, part, lemma: word.word } : { ...word, part };
  }
  return mended ?? words;
}

function partAt(words: readonly TaggedWord[], at: number, lexicon: Lexicon): Part | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return undefined;
  if (isPreposition(word, next)) return 'ADP';
  if (before === undefined) return undefined;
  if (isInName(before, word)) return 'PROPN';
  if (
    isVerbOfRelative(before, word, next, lexicon) ||
    isVerbOfSaying(before, word, next, lexicon) ||
    isVerbOfModal(before, word, next, lexicon)
  )
    return 'VERB';
  if (
    isNounOf(before, word, next, lexicon) ||
    isObjectOf(words.slice(Math.max(0, at - 2), at), word, lexicon)
  )
    return 'NOUN';
  if (
    isHeadAlone(before, word, next, lexicon) ||
    isTiedNoun(before, word, next) ||
    isDoer(before, word, words.slice(at + 1, at + 3), lexicon)
  )
    return 'NOUN';
  if (isAdjectiveBehindTo(words[at - 2], before, word, next, lexicon)) return 'ADJ';
  return isJoinedNoun(before, word, words.slice(at + 1, at + 3), lexicon) ? 'NOUN' : undefined;
}

/** "According to Brandt", "all towns, including Rell". */
function isPreposition({ word, part }: TaggedWord, next: TaggedWord | undefined): boolean {
  if (part !== 'VERB') return false;
  return word === 'according' ? next?.word === 'to' : word === 'including' && next?.part !== 'NUM';
}

/** "Kim Il Sung", "Doctor Who". */
function isInName(before: TaggedWord, { part, text, word }: TaggedWord): boolean {
  const isName = part === 'VERB' ? before.part === 'PROPN' : word === 'who';
  return isName && isCapital(text) && isCapital(before.text);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** "Who commands the fleet", "a book that deals with war"; in "which ships sank" the verb comes behind. */
function isVerbOfRelative(
  before: TaggedWord,
  { part, text, lemma }: TaggedWord,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): boolean {
  const inflected = part === 'NOUN' && /^[a-z]+(?:s|ed)$/.test(text);
  const isObject = next !== undefined && /^(?:DET|ADP|PROPN|PRON|NUM)$/.test(next.part);
  return (
    /^(?:who|which|that)$/.test(before.word) &&
    inflected &&
    isObject &&
    canBe(lemma, PARTS.verb, lexicon) &&
    (before.word !== 'that' || next.word !== 'of')
  );
}

/** "The critics claim that", "the author notes that", "some say it was". */
function isVerbOfSaying(
  before: TaggedWord,
  { part, word, lemma }: TaggedWord,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): boolean {
  if (part !== 'NOUN' || !/^(?:that|it|he|she|they|there)$/.test(next?.word ?? '')) return false;
  const isPlural = /^(?:some|many|most|others|few)$/.test(before.word);
  if (!isPlural && (before.part !== 'NOUN' || next?.word !== 'that')) return false;
  const agrees = isPlural || before.word.endsWith('s') ? word === lemma : word === `${lemma}s`;
  return agrees && canBe(lemma, PARTS.verb, lexicon);
}

/** "Might lower its rates": an adjective has no determiner behind it. */
function isVerbOfModal(
  before: TaggedWord,
  { part, word }: TaggedWord,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): boolean {
  if (before.part !== 'AUX' || !MODAL.test(before.word) || !/^(?:ADJ|NOUN)$/.test(part)) return false;
  return /^(?:DET|PRON)$/.test(next?.part ?? '') && canBe(word, PARTS.verb, lexicon);
}

const MODAL = /^(?:will|would|can|could|may|might|shall|should|must)$/;

/** "Joint exercises of the navies". */
function isNounOf(
  before: TaggedWord,
  { part, text, lemma }: TaggedWord,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): boolean {
  // "Bought part of the mill".
  if (text === 'part' && next?.word === 'of') return part === 'ADV';
  if (part !== 'VERB' || !/^[a-z]+s$/.test(text) || !canBe(lemma, PARTS.noun, lexicon)) return false;
  // "Joint exercises of the navies": a capital makes the tagger take the first word for a name.
  const isNamed = before.part === 'PROPN' && canBe(before.word, PARTS.adjective, lexicon);
  if (next?.word === 'of') return before.part === 'ADJ' || before.part === 'DET' || isNamed;
  return before.part === 'ADJ' && /^(?:in|on|with|for|at|between)$/.test(next?.word ?? '');
}

/** "The navy holds exercises", "carries out exercises": no verb in "-s" has another one right in front of it. */
function isObjectOf(
  before: readonly TaggedWord[],
  { part, text, lemma }: TaggedWord,
  lexicon: Lexicon,
): boolean {
  const plural = part === 'VERB' && /^[a-z]+s$/.test(text);
  const [verb, particle] = PARTICLE.test(before.at(-1)?.word ?? '') ? before : [before.at(-1)];
  const isVerb = verb?.part === 'VERB' && (INFLECTED.test(verb.text) || particle !== undefined);
  return plural && isVerb && canBe(lemma, PARTS.noun, lexicon);
}

const PARTICLE = /^(?:out|up|off|down)$/;
const INFLECTED = /^[a-z]+(?:s|ed|ing)$|^(?:held|ran|won|led|made)$/;

/** "Their subject is war", "a general, not an admiral": an adjective that nothing follows. */
function isHeadAlone(
  before: TaggedWord,
  { part, word, lemma }: TaggedWord,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): boolean {
  if (part !== 'ADJ' || word !== lemma || !canBe(word, PARTS.noun, lexicon)) return false;
  const follows = /^(?:an?|its|their|his|her|our|my|your|['’]s)$/.test(before.word);
  const ofThe = before.word === 'the' && next?.word === 'of';
  return (
    (follows || ofThe) &&
    (next === undefined || next.punctuation || next.part === 'AUX' || next.part === 'PART' || ofThe)
  );
}

/** "Is home to", "has access to". */
function isTiedNoun(before: TaggedWord, { word }: TaggedWord, next: TaggedWord | undefined): boolean {
  return before.part === 'AUX' && /^(?:home|access)$/.test(word) && next?.word === 'to';
}

/** "Home to grey birds", "due to warm weather": what ties in a noun with its "to" has no infinitive behind it. */
function isAdjectiveBehindTo(
  tied: TaggedWord | undefined,
  to: TaggedWord,
  { part, word, lemma }: TaggedWord,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): boolean {
  const isBare = part === 'VERB' && word === lemma && canBe(word, PARTS.adjective, lexicon);
  return isBare && to.word === 'to' && TIES_A_NOUN.test(tied?.word ?? '') && next?.part === 'NOUN';
}

const TIES_A_NOUN =
  /^(?:home|access|close|closer|next|near|similar|related|due|prior|prone|thanks|contrary|adjacent|resistant|addition)$/;

/** "The general met the queen": an adjective between an article and a verb that has an object. */
function isDoer(
  before: TaggedWord,
  { part, word, lemma }: TaggedWord,
  [verb, object]: readonly (TaggedWord | undefined)[],
  lexicon: Lexicon,
): boolean {
  const mayBe = part === 'ADJ' && word === lemma && before.part === 'DET' && canBe(word, PARTS.noun, lexicon);
  if (/^(?:latter|former)$/.test(word)) return false;
  return mayBe && verb?.part === 'VERB' && /^(?:DET|PRON|PROPN|ADP)$/.test(object?.part ?? '');
}

/** "The subject is search and rescue": a bare verb behind a form of "be", joined to a noun. */
function isJoinedNoun(
  before: TaggedWord,
  { part, word, lemma }: TaggedWord,
  [join, joined]: readonly (TaggedWord | undefined)[],
  lexicon: Lexicon,
): boolean {
  const bare = part === 'VERB' && word === lemma && canBe(word, PARTS.noun, lexicon);
  const behindBe = FINITE_BE.test(before.word);
  const ends = join === undefined || join.punctuation;
  return bare && behindBe && (ends || (join.part === 'CCONJ' && joined?.part === 'NOUN'));
}

function canBe(lemma: string, part: number, lexicon: Lexicon): boolean {
  const id = lexicon.idOf(lemma);
  return id !== undefined && (lexicon.parts(id) & part) !== 0;
}
