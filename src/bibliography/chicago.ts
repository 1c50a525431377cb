/** The Chicago Manual of Style, 17th edition: notes and bibliography, as for an article on a site or in a paper. */
import { familyFirst, inOrder, listed } from './author-names.ts';
import type { CitedPassage, CitedWork } from './cited-work.ts';
import { monthFirst } from './dates.ts';
import { type LocatorWords, locatorOf } from './locators.ts';
import { asSentence, italic, joined, plain, quotedTitle, type Runs } from './runs.ts';

/** More are cut to the first seven. */
const AUTHORS_MAX = 10;
const AUTHORS_OF_MANY = 7;
const NOTE_AUTHORS_MAX = 3;
const WORDS: LocatorWords = { paragraph: ['par.', 'pars.'], page: ['', ''] };

export function chicagoEntry(work: CitedWork): Runs {
  const { title, published, retrieved, source } = work;
  const accessed =
    published === undefined && retrieved !== undefined ? [plain(`Accessed ${monthFirst(retrieved)}.`)] : [];
  return joined(
    [
      ...authorsOf(work),
      plain(quotedTitle(title, '.')),
      ...sentence(placed(work)),
      ...accessed,
      ...(source.url === undefined ? [] : [plain(`${source.url}.`)]),
      ...(work.fidelity === 'digest' ? [plain('Cited from a summary.')] : []),
    ],
    ' ',
  );
}

/** A note on a passage. */
export function chicagoNote(work: CitedWork, passage: CitedPassage): Runs {
  const { authors, title, source, published, retrieved } = work;
  const names =
    authors.length > NOTE_AUTHORS_MAX
      ? authors.slice(0, 1).map(author => `${inOrder(author)} et al.`)
      : [listed(authors.map(inOrder), 'and', 'ofMany')];
  const place = locatorOf(passage, work, WORDS);
  const accessed =
    published === undefined && retrieved !== undefined ? `accessed ${monthFirst(retrieved)}` : '';
  const rest = joined(
    [
      placed(work),
      ...[
        place ?? '',
        accessed,
        source.url ?? '',
        work.fidelity === 'digest' ? 'cited from a summary' : '',
      ].map(plain),
    ],
    ', ',
  );
  const begun = joined(names.map(plain), ', ');
  const quoted = plain(quotedTitle(title, rest.length > 0 ? ',' : '.'));
  return asSentence(joined([joined([begun, quoted], ', '), rest], ' '));
}

/** `Harbour Notes, May 2019` */
function placed({ publisher, published }: CitedWork): Runs {
  return joined([italic(publisher ?? ''), plain(published === undefined ? '' : monthFirst(published))], ', ');
}

function sentence(runs: Runs): readonly Runs[] {
  return runs.length === 0 ? [] : [asSentence(runs)];
}

function authorsOf({ authors }: CitedWork): readonly Runs[] {
  const [first, ...others] = authors;
  if (first === undefined) return [];
  const names = [familyFirst(first), ...others.map(inOrder)];
  const shown =
    names.length > AUTHORS_MAX
      ? `${names.slice(0, AUTHORS_OF_MANY).join(', ')}, et al.`
      : listed(names, 'and', 'always');
  return [asSentence(plain(shown))];
}
