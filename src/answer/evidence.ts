/**
 * What a passage has of a question and what it lacks. Words count by English and by the passage's own article
 * alone, so that the evidence is the same in a library of ten passages or a hundred thousand.
 */
import type { Hit, Query, QueryWord, WordMet } from '../search/search-index.ts';
import { namesKind } from '../text/asked-for.ts';
import { fold } from '../text/fold.ts';
import { isLightVerb } from '../text/stop-words.ts';

export interface Evidence {
  /** 0 to 1: the share of what the question says that the passage has. */
  readonly share: number;
  /** How much it has: about 1 for each telling word. */
  readonly mass: number;
  /** The most telling word that it lacks; 0 when it has all. */
  readonly missing: number;
  /** 0 to 1: how much a word of the question, a name most of all, is what the article of the passage is about. */
  readonly subject: number;
  /** A name of the question is not in the passage. */
  readonly lacksName: boolean;
  /** A name of the question is not in the whole library. */
  readonly lacksUnknownName: boolean;
  /** All that it has of the question are names: of `when was Ada Lind born` it has nothing but Ada Lind. */
  readonly hasNamesAlone: boolean;
  /** It has another name that begins as the one asked for: "Kim Jong Il" for `kim jong un`. */
  readonly hasOtherName: boolean;
  /** As typed or put right, in the order of the question. */
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** What a word that all passages of the article have says less than one that hardly any other has. */
const EVERYWHERE = 0.6;
const IN_HEADING = 0.5;
/** Written as a name, and what no article is about. */
const DATE_OR_NUMBER =
  /\p{Nd}|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** A word that says no more is missed by hardly anyone. */
const HARDLY_SAYS = 0.2;
/** What a word counts as a subject that is no name, where it says all that a word can. */
const COMMON_SUBJECT = 0.18;
/** A name in so large a share of its passages is what an article is about. */
const SUBJECT_SHARE = 0.25;
const REPAIRED = 0.8;
/** A name of so few letters is something else's too. */
const INITIALS_MAX = 3;

/** `isInTopic`: whether the passage is of the topic that the question is about, whose name then says nothing more. */
export function evidenceIn(query: Query, hit: Hit, isInTopic = false): Evidence {
  const other = otherNames(query, hit.passage.text);
  let [said, mass, missing, subject] = [0, 0, 0, 0];
  let lacksName = other.size > 0;
  let lacksUnknownName = false;
  let [hasOther, lacksOther] = [false, false];
  const has: string[] = [];
  const lacks: string[] = [];
  for (const [i, word] of query.words.entries()) {
    const at = hit.words[i];
    if (at === undefined) continue;
    // The `tall` of "how tall is it" asks for a number, and need not be in its answer.
    if (query.asked !== undefined && namesKind(query.asked, word.text)) continue;
    const met = other.has(i) ? 0 : metBy(word, at) * partOfName(query, hit, i);
    if (word.says > 0 && !isLightVerb(word.text))
      (met > 0 ? has : lacks).push(met > 0 ? readAs(word) : word.text);
    if (isInTopic && word.isAbout) continue;
    const says = word.says * (1 - EVERYWHERE * at.share);
    said += says;
    mass += says * met;
    missing = Math.max(missing, says * (1 - met));
    if (!word.isName || DATE_OR_NUMBER.test(word.text)) {
      if (met > 0) hasOther ||= word.says > 0;
      else lacksOther ||= word.says > HARDLY_SAYS;
    }
    if (word.isName && met === 0) lacksName = true;
    lacksUnknownName ||= word.isName && word.kind === 'unknown' && !word.isAbout;
    if (met === 0 || DATE_OR_NUMBER.test(word.text)) continue;
    const asSubject = word.isName ? 1 : word.says * COMMON_SUBJECT;
    subject = Math.max(subject, asSubject * Math.min(1, at.share / SUBJECT_SHARE));
  }
  return {
    share: said === 0 ? 0 : mass / said,
    mass,
    missing,
    subject,
    lacksName,
    lacksUnknownName,
    hasNamesAlone: lacksOther && !hasOther,
    hasOtherName: other.size > 0,
    has,
    lacks,
  };
}

/** Of a question, those that say anything. */
export function tellingWords({ words }: Pick<Query, 'words'>): readonly QueryWord[] {
  return words.filter(word => word.says > 0);
}

function readAs(word: QueryWord): string {
  return word.kind === 'repaired' ? word.readAs[0] : word.text;
}

/** The `un` of "kim jong un" is no UN where nothing else of the name is; of a longer word, half is left. */
function partOfName({ text, words }: Query, hit: Hit, i: number): number {
  const [first, last] = [words[i - 1], words[i]];
  const isPart = first?.isName === true && last?.isName === true && hit.words[i - 1]?.place === 'nowhere';
  if (!isPart || !fold(text).includes(`${first.text} ${last.text}`)) return 1;
  return last.text.length <= INITIALS_MAX ? 0 : 0.5;
}

function metBy(word: QueryWord, { place }: WordMet): number {
  if (place === 'nowhere') return 0;
  return (place === 'text' ? 1 : IN_HEADING) * (word.kind === 'repaired' ? REPAIRED : 1);
}

/**
 * The last words of names that the passage has with another end: of "kim jong un" where it says "Kim Jong Il".
 * Where the name as asked stands there too, it has it.
 */
function otherNames({ text, words }: Query, passage: string): ReadonlySet<number> {
  const found = new Set<number>();
  const asked = fold(text);
  for (let i = 1; i < words.length; i++) {
    const [first, last] = [words[i - 1], words[i]];
    if (first?.isName !== true || last?.isName !== true) continue;
    if (!asked.includes(`${first.text} ${last.text}`)) continue;
    const ends = nameEnds(passage, first.text);
    if (ends.length > 0 && !ends.includes(last.text)) found.add(i);
  }
  return found;
}

/** The words with a capital that stand behind a word with one: `il` behind `Jong`. */
function nameEnds(passage: string, first: string): readonly string[] {
  const ends: string[] = [];
  for (const [, before = '', end = ''] of passage.matchAll(
    /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*) (?=(\p{Lu}[\p{L}\p{M}]*))/gu,
  )) {
    if (fold(before) === first) ends.push(fold(end));
  }
  return ends;
}
