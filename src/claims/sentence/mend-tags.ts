/** Parts of speech that the tagger gets wrong where a sentence is short or begins with a plural. */

import { type Lexicon, PARTS } from '../english/lexicon.ts';
import type { TaggedWord } from '../english/tagger.ts';
import { mendByNeighbours } from './mend-by-neighbours.ts';
import { isVerbal } from './token.ts';

const FIRST_PLURAL = /^(\p{Lu})(\p{Ll}+s)(?=\s\p{Ll})/u;

/** "Guests sign": a capital makes the tagger take the first word for a name. */
export function withoutFirstCapital(sentence: string, lexicon: Lexicon): string {
  const [whole, capital = '', rest = ''] = FIRST_PLURAL.exec(sentence) ?? [];
  if (whole === undefined) return sentence;
  const plural = capital.toLowerCase() + rest;
  return isNounFor(plural, lexicon) ? plural + sentence.slice(plural.length) : sentence;
}

export function mendTags(words: readonly TaggedWord[], lexicon: Lexicon): readonly TaggedWord[] {
  const mended = words.map((word, i) =>
    asVerbWithObject(
      asPastForm(asDeed(word, words[i - 1], words[i + 1], lexicon), lexicon),
      words[i - 1],
      words[i + 1],
      lexicon,
    ),
  );
  return clausesOf(withVerb(mendByNeighbours(mended, lexicon), lexicon)).flatMap(clause =>
    withPluralSubject(clause, lexicon),
  );
}

/** Parted before ", and" and ", but". */
function clausesOf(words: readonly TaggedWord[]): readonly (readonly TaggedWord[])[] {
  const starts = words.flatMap((word, i) =>
    word.part === 'CCONJ' && words[i - 1]?.text === ',' && i + 1 < words.length ? i + 1 : [],
  );
  return [0, ...starts].map((start, i) => words.slice(start, starts[i]));
}

/** "Brandt married Moss", "the two retired" and "wrote and edited the book", taken for adjectives. */
function asDeed(
  word: TaggedWord,
  before: TaggedWord | undefined,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): TaggedWord {
  const lemma = VERBS_IN_S.get(word.text);
  if (lemma !== undefined && word.lemma !== lemma && isSubject(before))
    return { ...word, lemma, part: 'VERB' };
  if (word.part !== 'ADJ' || !word.text.endsWith('ed') || before === undefined) return word;
  const isDone = DEEDS.has(word.text)
    ? before.part === 'PROPN' || (/^(?:NOUN|NUM)$/.test(before.part) && next?.part !== 'NOUN')
    : /^(?:PROPN|NOUN|PRON|CCONJ)$/.test(before.part) && /^(?:DET|PRON)$/.test(next?.part ?? '');
  const past = DEEDS.get(word.text) ?? verbOfPast(word, lexicon);
  return isDone && past !== undefined ? { ...word, lemma: past, part: 'VERB' } : word;
}

/** "Brandt lives in Rell", of which the tagger makes a life. */
const VERBS_IN_S: ReadonlyMap<string, string> = new Map([
  ['lives', 'live'],
  ['leaves', 'leave'],
]);

function isSubject(word: TaggedWord | undefined): boolean {
  return word?.part === 'PROPN' || /^(?:he|she|it|who|also|still|now)$/.test(word?.word ?? '');
}

const DEEDS: ReadonlyMap<string, string> = new Map([
  ['married', 'marry'],
  ['retired', 'retire'],
]);

/** "Starred" and "reformed", taken for nouns that there are not. */
function asPastForm(word: TaggedWord, lexicon: Lexicon): TaggedWord {
  if (word.part !== 'NOUN' || !/^[a-z]{2,}ed$/.test(word.text)) return word;
  if (canBe(word.lemma, PARTS.noun, lexicon)) return word;
  const lemma = verbOfPast(word, lexicon);
  return lemma === undefined ? word : { ...word, lemma, part: 'VERB' };
}

/** Of "chased", "chase". */
function verbOfPast({ text }: TaggedWord, lexicon: Lexicon): string | undefined {
  const base = text.slice(0, -2);
  return [base, `${base}e`, base.replace(/(.)\1$/, '$1')].find(verb => canBe(verb, PARTS.verb, lexicon));
}

/** "The Guild rates the ferry", "the school trains 90 pilots": no noun stands between two others. */
function asVerbWithObject(
  word: TaggedWord,
  before: TaggedWord | undefined,
  next: TaggedWord | undefined,
  lexicon: Lexicon,
): TaggedWord {
  const isBetween =
    next?.part === 'DET'
      ? before?.part === 'PROPN'
      : next?.part === 'NUM' && before?.part === 'NOUN' && before.word === before.lemma;
  const isNoun = word.part === 'NOUN' && /^[a-z]+s$/.test(word.text);
  return isBetween && isNoun && isVerbFor(word, lexicon) ? { ...word, part: 'VERB' } : word;
}

/** A short sentence in which no verb was found: "The ferry stars in a film" has one that could be a noun. */
function withVerb(words: readonly TaggedWord[], lexicon: Lexicon): readonly TaggedWord[] {
  if (words.some(isVerbal)) return words;
  const at = words.findIndex((word, i) => {
    const before = words[i - 1]?.part;
    const behind = words[i + 1];
    const follows = before === 'PROPN' || before === 'NOUN';
    const inflected = word.part === 'NOUN' && /^[a-z]+(?:s|ed)$/.test(word.text);
    const isVerb =
      isVerbFor(word, lexicon) || (word.text.endsWith('ed') && verbOfPast(word, lexicon) !== undefined);
    return inflected && follows && isVerb && behind !== undefined && !behind.punctuation;
  });
  return words.map((word, i) => {
    if (i !== at) return word;
    const past = isVerbFor(word, lexicon) ? undefined : verbOfPast(word, lexicon);
    return { ...word, part: 'VERB', lemma: past ?? word.lemma };
  });
}

/** "Gulls chase crows": behind a plural, a word that can be a verb is one if nothing else is, and crows are birds. */
function withPluralSubject(words: readonly TaggedWord[], lexicon: Lexicon): readonly TaggedWord[] {
  const [subject, verb, object] = words;
  if (subject === undefined || verb === undefined || object === undefined) return words;
  const isSubject = isPlural(subject) && isNounFor(subject.word, lexicon);
  const mayBeVerb = (verb.part === 'NOUN' || verb.part === 'ADJ') && verb.word === verb.lemma;
  if (!isSubject || !mayBeVerb || !isVerbFor(verb, lexicon) || object.punctuation) return words;
  const isObject = object.part === 'VERB' && isPlural(object) && isNounFor(object.word, lexicon);
  if (words.slice(isObject ? 3 : 2).some(isVerbal)) return words;
  return words.map((word, i) => {
    if (i === 1) return { ...word, part: 'VERB' };
    return i === 0 || (i === 2 && isObject) ? { ...word, part: 'NOUN' } : word;
  });
}

function isPlural({ word, part }: TaggedWord): boolean {
  return (part === 'NOUN' || part === 'VERB') && word.endsWith('s');
}

function isVerbFor({ lemma }: TaggedWord, lexicon: Lexicon): boolean {
  return canBe(lemma, PARTS.verb, lexicon);
}

function canBe(lemma: string, part: number, lexicon: Lexicon): boolean {
  const id = lexicon.idOf(lemma);
  return id !== undefined && (lexicon.parts(id) & part) !== 0;
}

function isNounFor(plural: string, lexicon: Lexicon): boolean {
  return [/s$/, /es$/, /ies$/].some((ending, i) => {
    const id = ending.test(plural) ? lexicon.idOf(plural.replace(ending, i === 2 ? 'y' : '')) : undefined;
    return id !== undefined && lexicon.sorts(id).length > 0;
  });
}
