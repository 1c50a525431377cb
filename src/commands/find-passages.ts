/** Which passages someone means who types an id, a number, or a number with words of a title. */
import type { Library, Passage } from '../model.ts';
import { fold } from '../text/fold.ts';

type PassagesMeant =
  | { readonly kind: 'named'; readonly passages: readonly Passage[]; readonly number: number | undefined }
  /** Not a name of a passage, so words from it. */
  | { readonly kind: 'words' };

const NUMBERED = /^(¶|#|no\.?|p|passage|paragraph)?\s*(\d{1,7})(?:\s+(?:of|in|from)?\s*(\S.*))?$/iu;

/** `handbook/asking#p3`, `¶12`, `12`, `12 of the handbook`; empty when such a name leads nowhere. */
export function findPassages(typed: string, library: Library): PassagesMeant {
  const byId = library.passage(typed);
  if (byId !== undefined) return { kind: 'named', passages: [byId], number: byId.ordinal };
  if (/^[a-z0-9-]+\/[a-z0-9-]+#p\d+$/.test(typed)) return { kind: 'named', passages: [], number: undefined };

  const [, mark, digits, title] = NUMBERED.exec(typed) ?? [];
  if (digits === undefined) return { kind: 'words' };
  const number = Number(digits);
  const passages = library.articles
    .filter(article => title === undefined || isNamed(title, `${article.title} ${article.id}`))
    .flatMap(article => library.passagesOf(article.id).find(passage => passage.ordinal === number) ?? []);
  // `2012 exercises` is a question about a year: words that name no article make it words altogether.
  // Whoever marks the number, as in `¶12 of …`, means that passage or none.
  if (mark === undefined && title !== undefined && passages.length === 0) return { kind: 'words' };
  return { kind: 'named', passages, number };
}

/** Every word of what was typed is in the name. */
function isNamed(typed: string, name: string): boolean {
  const known = wordsOf(name);
  const words = wordsOf(typed).filter(word => word !== 'the');
  return words.length > 0 && words.every(word => known.some(each => each.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
