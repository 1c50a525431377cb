/** The phrases that an article keeps coming back to. */
import type { Passage } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Weightless } from './words-without-weight.ts';

interface KeyPhrase {
  /** As the article writes it most often. */
  readonly text: string;
  /** Those that have it, in order. */
  readonly passages: readonly Passage[];
  /** The one that has it most often. */
  readonly best: Passage;
}

const WORDS_MAX = 3;
const LETTERS_MIN = 3;
const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+/gu;

/** Too common to name a topic by themselves. */
const VAGUE = new Set(
  `also many new first last year years time times way case cases part parts one two three four five well known
   however even still much people world said says say like made make makes may might would could should must will
   order view point number fact question questions thing things example use used set get take place same different
   other others another such general important possible various certain hand form long great good`.split(
    /\s+/,
  ),
);

interface Candidate {
  readonly surfaces: Map<string, number>;
  readonly counts: Map<Passage, number>;
  readonly words: number;
  names: number;
  /** Uses right after an article, or a word like one. */
  nouns: number;
  total: number;
}

/** Best first, at most `limit`; phrases inside better phrases are left out. */
export function keyPhrases(
  passages: readonly Passage[],
  limit: number,
  weightless: Weightless,
): readonly KeyPhrase[] {
  const candidates = collect(passages, weightless);
  const repeated = new Map(
    [...candidates].filter(([key, candidate]) => candidate.total >= 2 && isNounLike(key, candidate)),
  );
  const nested = nestedIn(repeated);
  const scored = [...repeated]
    // `north` is nothing of its own where nearly all of it is `north korea`.
    .filter(
      ([key, candidate]) => candidate.total - (nested.get(key) ?? 0) >= Math.max(2, candidate.total / 3),
    )
    .map(([key, candidate]) => ({ key, candidate, score: scoreOf(candidate, passages.length) }))
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const chosen: { key: string; candidate: Candidate }[] = [];
  for (const next of scored) {
    if (chosen.length === limit) break;
    if (chosen.every(({ key }) => !overlap(key, next.key))) chosen.push(next);
  }
  return chosen.map(({ candidate }) => toPhrase(candidate));
}

function collect(passages: readonly Passage[], weightless: Weightless): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const passage of passages) {
    const tokens = [...passage.text.matchAll(TOKEN)].map(match => match[0]);
    for (let from = 0; from < tokens.length; from++) {
      for (let to = from + 1; to <= Math.min(from + WORDS_MAX, tokens.length); to++) {
        const words = tokens.slice(from, to);
        if (!words.every(isWord)) break;
        if (!isPhrase(words, weightless)) continue;
        const startsSentence = from === 0 || /[.!?:;“"(]/.test(tokens[from - 1] ?? '');
        count(candidates, passage, words, startsSentence, tokens[from - 1], tokens[to]);
      }
    }
  }
  return candidates;
}

function count(
  all: Map<string, Candidate>,
  passage: Passage,
  words: readonly string[],
  startsSentence: boolean,
  before: string | undefined,
  after: string | undefined,
): void {
  const surface = words.join(' ').replace(/['’]s$/u, '');
  const key = fold(surface);
  const candidate = all.get(key) ?? newCandidate(words.length);
  all.set(key, candidate);
  candidate.total++;
  // A capital at the start of a sentence says nothing.
  if (words.slice(startsSentence ? 1 : 0).some(word => /^\p{Lu}/u.test(word))) candidate.names++;
  if (DETERMINER.test(before ?? '') && !DETERMINED.test(after ?? '')) candidate.nouns++;
  candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
  candidate.counts.set(passage, (candidate.counts.get(passage) ?? 0) + 1);
}

function newCandidate(words: number): Candidate {
  return { surfaces: new Map(), counts: new Map(), words, names: 0, nouns: 0, total: 0 };
}

/** Names and phrases of several words say more than single words; spread counts as much as repetition. */
function scoreOf({ total, names, words, counts }: Candidate, passages: number): number {
  const spread = counts.size;
  // What is everywhere is what the whole article is about: no way into it.
  const everywhere = passages > 4 && spread > passages * 0.6 ? 0.4 : 1;
  return Math.sqrt(total * spread) * (1 + names / total) * words ** 1.2 * everywhere;
}

/** How often each phrase stands inside the most frequent longer one. */
function nestedIn(candidates: ReadonlyMap<string, Candidate>): ReadonlyMap<string, number> {
  const nested = new Map<string, number>();
  for (const [key, { total }] of candidates) {
    const words = key.split(' ');
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        if (to - from === words.length) continue;
        const part = words.slice(from, to).join(' ');
        nested.set(part, Math.max(nested.get(part) ?? 0, total));
      }
    }
  }
  return nested;
}

function toPhrase({ surfaces, counts }: Candidate): KeyPhrase {
  const [text] = [...surfaces].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
  const passages = [...counts.keys()];
  const best = passages.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a));
  return { text, passages, best };
}

function isWord(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token);
}

/** Starts and ends with words that mean something, and has a letter of its own. */
function isPhrase(words: readonly string[], weightless: Weightless): boolean {
  const folded = words.map(word => fold(word).replace(/['’]s$/u, ''));
  if (folded.some(word => weightless.has(word))) return false;
  const [first = '', last = ''] = [folded[0], folded.at(-1)];
  if (VAGUE.has(first) || VAGUE.has(last) || last.length < 2) return false;
  if (/ly$/.test(last) || /^\d+$/.test(first) || /^\d+$/.test(last)) return false;
  return folded.some(word => /\p{L}/u.test(word)) && folded.join('').length >= LETTERS_MIN;
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|each|every|no|of|le|la|les|l|un|une|des|du|el|los|las|una|o|os|as|um|uma|il|lo|gli|i|der|die|das|dem|den|ein|eine|einen|einem|het|een|de)$/iu;
/** What follows an adjective rather than a noun cannot be told; a word right after is what the article is for. */
const DETERMINED = /^\p{Ll}/u;
const SINGLE_MIN = 4;

/** What people would type: names, phrases, and single words that stand like nouns. */
function isNounLike(key: string, { words, names, nouns, total }: Candidate): boolean {
  if (words > 1 || names >= total / 2) return true;
  // Scripts without small and capital letters do not tell, nor do languages without articles.
  if (!/^[a-zà-ž'’-]+$/u.test(key)) return key.length >= SINGLE_MIN || !/^\p{sc=Cyrl}+$/u.test(key);
  return key.length >= SINGLE_MIN && nouns >= Math.max(1, total * 0.2);
}

/** Half of the words of the shorter are in the longer. */
function overlap(a: string, b: string): boolean {
  // `command` and `commands` are one.
  const [x, y] = [a, b].map(
    key => new Set(key.split(/[\s-]+/).map(word => word.replace(/(?<=\p{L}{3})e?s$/u, ''))),
  );
  if (x === undefined || y === undefined) return false;
  const shared = [...x].filter(word => y.has(word)).length;
  return shared > 0 && shared * 2 > Math.min(x.size, y.size);
}
