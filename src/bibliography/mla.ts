/** The MLA Handbook, 9th edition: works cited, and citations in the text. */
import { familyFirst, familyOf, inOrder } from './author-names.ts';
import type { CitedPassage, CitedWork } from './cited-work.ts';
import { dayFirst } from './dates.ts';
import { type LocatorWords, locatorOf } from './locators.ts';
import { asSentence, italic, joined, plain, quotedTitle, type Runs } from './runs.ts';
import { shortTitle } from './short-title.ts';

const WORDS: LocatorWords = { paragraph: ['par.', 'pars.'], page: ['', ''] };

export function mlaEntry(work: CitedWork): Runs {
  const { title, publisher, published, retrieved, source } = work;
  const container = joined(
    [
      italic(publisher ?? ''),
      plain(published === undefined ? '' : dayFirst(published)),
      plain(source.url ?? ''),
    ],
    ', ',
  );
  return joined(
    [
      ...authorsOf(work),
      plain(quotedTitle(title, '.')),
      ...(container.length === 0 ? [] : [asSentence(container)]),
      ...(retrieved === undefined ? [] : [plain(`Accessed ${dayFirst(retrieved)}.`)]),
      ...(work.fidelity === 'digest' ? [plain('Cited from a summary.')] : []),
    ],
    ' ',
  );
}

/** `(Lind, par. 3)` */
export function mlaInText(work: CitedWork, passage: CitedPassage): Runs {
  const { authors, title, fidelity } = work;
  const [first, second, ...more] = authors;
  const place = locatorOf(passage, work, WORDS);
  const name =
    first === undefined
      ? quotedTitle(shortTitle(title), place?.startsWith('par') === true || fidelity === 'digest' ? ',' : '')
      : namesOf(familyOf(first), second === undefined ? undefined : familyOf(second), more.length);
  // A page follows the name without a comma; everything else has one.
  const isPage =
    place !== undefined && /^[\divxlc]/iu.test(place) && passage.locator?.startsWith('p') === true;
  const between = isPage || first === undefined ? ' ' : ', ';
  const cited = [name, place].filter(part => part !== undefined).join(between);
  return plain(
    `(${cited}${fidelity === 'digest' ? `${place === undefined && first === undefined ? ' ' : ', '}summary` : ''})`,
  );
}

function namesOf(first: string, second: string | undefined, more: number): string {
  if (more > 0) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

function authorsOf({ authors }: CitedWork): readonly Runs[] {
  const [first, second, ...more] = authors;
  if (first === undefined) return [];
  if (more.length > 0) return [plain(`${familyFirst(first)}, et al.`)];
  const names = second === undefined ? familyFirst(first) : `${familyFirst(first)}, and ${inOrder(second)}`;
  return [asSentence(plain(names))];
}
