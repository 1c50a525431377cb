/** The Publication Manual of the APA, 7th edition: references, and citations in the text. */
import { familyOf, listed, withInitials } from './author-names.ts';
import type { CitedPassage, CitedWork } from './cited-work.ts';
import { monthFirst, yearFirst } from './dates.ts';
import { type LocatorWords, locatorOf } from './locators.ts';
import { asSentence, italic, joined, plain, quotedTitle, type Runs } from './runs.ts';
import { shortTitle } from './short-title.ts';

const NO_DATE = 'n.d.';
/** Of more, the first nineteen and the last are named. */
const AUTHORS_MAX = 20;
const WORDS: LocatorWords = { paragraph: ['para.', 'paras.'], page: ['p.', 'pp.'] };

export function apaEntry(work: CitedWork): Runs {
  const { title, publisher, published, source } = work;
  const date = plain(`(${published === undefined ? NO_DATE : yearFirst(published)}).`);
  const summary = work.fidelity === 'digest' ? plain(' [Cited from a summary]') : [];
  const titled = asSentence([...italic(title), ...summary]);
  const authors = authorsOf(work);
  // Without an author the title takes that place.
  const head = authors.length === 0 ? [titled, date] : [...authors, date, titled];
  return joined(
    [
      ...head,
      ...(publisher === undefined ? [] : [asSentence(plain(publisher))]),
      plain(addressOf(work, source.url)),
    ],
    ' ',
  );
}

/** `(Lind, 2019, para. 3)` */
export function apaInText(work: CitedWork, passage: CitedPassage): Runs {
  const { authors, title, published, fidelity } = work;
  const [first, second, ...more] = authors.map(familyOf);
  const year = published?.year ?? NO_DATE;
  const rest = [year, locatorOf(passage, work, WORDS), fidelity === 'digest' ? 'summary' : undefined]
    .filter(part => part !== undefined)
    .join(', ');
  if (first === undefined) return plain(`(${quotedTitle(shortTitle(title), ',')} ${rest})`);
  const name =
    more.length > 0 ? `${first} et al.` : [first, second].filter(part => part !== undefined).join(' & ');
  return plain(`(${name}, ${rest})`);
}

/** When it was read is told only of what may change: a page without a date. No full stop after an address. */
function addressOf({ published, retrieved }: CitedWork, url: string | undefined): string {
  if (url === undefined) return '';
  if (published !== undefined || retrieved === undefined) return url;
  return `Retrieved ${monthFirst(retrieved)}, from ${url}`;
}

function authorsOf({ authors }: CitedWork): readonly Runs[] {
  const names = authors.map(withInitials);
  if (names.length === 0) return [];
  const shown =
    names.length > AUTHORS_MAX
      ? `${names.slice(0, AUTHORS_MAX - 1).join(', ')}, . . . ${names.at(-1)}`
      : listed(names, '&', 'always');
  return [asSentence(plain(shown))];
}
