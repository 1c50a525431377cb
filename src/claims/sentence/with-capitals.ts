/** "the soviets and north korea": names typed in small letters, written as the sources write them. */
import { DEMONYM_COUNTRIES, DEMONYMS } from '../english/name-forms.ts';
import { FUNCTION_WORDS, MONTHS } from '../english/word-classes.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;
/** Words of which only the first has a capital are a name too: "Admiral Konstantin Sidenko". */
const RUN = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[- ]\p{Lu}[\p{L}\p{M}\p{N}]*)+/gu;
/** Countries whose names are common words as well. */
const COMMON_TOO = /^(?:turkey|china|polish|march|may|will|mark|us)$/;

/**
 * The claim, letter for letter as long as it was. `texts` are of the sources, `names` those that a pack lists; what
 * is written with capitals already is left as it is, since its writer knows how.
 */
export function withCapitals(claim: string, texts: readonly string[], names: readonly string[] = []): string {
  const typed = isShouted(claim) ? inSmallLetters(claim) : claim;
  if (usesCapitals(typed)) return claim;
  const runs = new Set([...names, ...texts.flatMap(text => text.match(RUN) ?? [])].flatMap(withoutOpener));
  const written = [...runs]
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, run) => replaceWord(text, run), typed);
  const { alone, small } = wordsOf(texts);
  return written.replace(WORD, (word, at: number) => {
    if (CAPITAL.test(word) || FUNCTION_WORDS.has(word)) return isCountry(word, at, written, alone);
    const singular = word.replace(/s$/, '');
    const known = alone.get(word) ?? (alone.has(singular) ? capitalised(word) : undefined);
    if (known !== undefined && !small.has(word) && !small.has(singular)) return sameLength(known, word);
    return isNationality(word) ? capitalised(word) : word;
  });
}

function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\s.*\p{Lu}/u.test(text);
}

function inSmallLetters(text: string): string {
  return sameLength(text.toLowerCase(), text);
}

/** Any but "I" and those that begin a sentence. */
function usesCapitals(text: string): boolean {
  return [...text.matchAll(WORD)].some(({ 0: word, index }) => {
    if (!/\p{Lu}/u.test(word) || word === 'I') return false;
    return !/(?:^|[.!?]\s+)["“'‘(]*$/u.test(text.slice(0, index)) || /\p{Lu}/u.test(word.slice(1));
  });
}

/** "The Soviet Union", where a sentence begins with it. */
function withoutOpener(run: string): readonly string[] {
  const bare = run.replace(/^(?:The|A|An|In|On|At|For|When|After|Before|As|If|But|And)\s+/u, '');
  const isTold = /[- ]/.test(bare) || (/^\p{Lu}{2}/u.test(bare) && !FUNCTION_WORDS.has(bare.toLowerCase()));
  return CAPITAL.test(bare) && isTold ? [bare] : [];
}

function replaceWord(text: string, name: string): string {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(whole, found => sameLength(name, found));
}

interface Words {
  /** By their small letters, as they are written within a sentence. */
  readonly alone: ReadonlyMap<string, string>;
  /** Those that are written in small letters somewhere. */
  readonly small: ReadonlySet<string>;
}

function wordsOf(texts: readonly string[]): Words {
  const alone = new Map<string, string>();
  const small = new Set<string>();
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!CAPITAL.test(word)) small.add(word);
      else if (
        /[\p{Ll}\p{N},;)-]["”’]?\s?$|\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, index - 12), index))
      )
        alone.set(word.toLowerCase(), word);
    }
  }
  return { alone, small };
}

/** "The us", which otherwise are we. */
function isCountry(word: string, at: number, text: string, alone: Words['alone']): string {
  const isUs = word === 'us' && alone.get('us') === 'US';
  return isUs && (at === 0 || /\bthe\s$/iu.test(text.slice(0, at))) ? 'US' : word;
}

function isNationality(word: string): boolean {
  if (COMMON_TOO.test(word) || MONTHS.has(word)) return false;
  return DEMONYMS.has(word) || DEMONYM_COUNTRIES.has(word);
}

function capitalised(word: string): string {
  return sameLength(word.charAt(0).toUpperCase() + word.slice(1), word);
}

/** Places in the claim are places in what was typed. */
function sameLength(written: string, typed: string): string {
  return written.length === typed.length ? written : typed;
}
