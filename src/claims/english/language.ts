/** What a check needs to know of English, loaded when the first check asks for it. */
import type { AliasGroup } from '../../model.ts';
import type { Rewriting } from '../../text/rewrite.ts';
import { type Lexicon, loadLexicon } from './lexicon.ts';
import { loadPlaces, type Places } from './places.ts';
import { loadTagger, type Tagger } from './tagger.ts';

export interface Language {
  readonly tagger: Tagger;
  readonly lexicon: Lexicon;
  readonly places: Places;
  /** Names that a pack says are the same, each rewritten as the first of its group. */
  readonly names: readonly Rewriting[];
}

let loading: Promise<Language> | undefined;

/** Read once and kept: about 60 MB for the tagger and 2 MB for the lexicon. */
export function loadLanguage(): Promise<Language> {
  loading ??= Promise.all([loadTagger(), loadLexicon()]).then(([tagger, lexicon]) => ({
    tagger,
    lexicon,
    places: loadPlaces(),
    names: [],
  }));
  return loading;
}

export function withAliases(language: Language, groups: readonly AliasGroup[]): Language {
  return { ...language, names: groups.flatMap(rewritingsOf) };
}

function rewritingsOf([first, ...others]: AliasGroup): readonly Rewriting[] {
  return others
    .toSorted((a, b) => b.length - a.length)
    .flatMap(other => {
      // "Kim" for "Kim Jong Il" would find itself again in what it is rewritten as.
      if (wholeWords(other).test(first) || wholeWords(first).test(other)) return [];
      return [{ pattern: wholeWords(other), by: first }];
    });
}

/** A name with capitals is only met as it is written. */
function wholeWords(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const flags = /\p{Lu}/u.test(name) ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags);
}
