/** Names of authors as lists in running text have them. */
import type { Author } from './authors.ts';

/** `Ann Berg` */
export function inOrder(author: Author): string {
  if (author.kind === 'asGiven') return author.name;
  const { given, family, suffix } = author;
  return [given, family, suffix].filter(part => part !== undefined).join(' ');
}

/** `Berg, Ann` */
export function familyFirst(author: Author): string {
  if (author.kind === 'asGiven') return author.name;
  const { given, family, suffix } = author;
  return [family, given, suffix].filter(part => part !== undefined).join(', ');
}

/** `Berg, A.-M.`: initials only of a name whose parts are known. */
export function withInitials(author: Author): string {
  if (author.kind === 'asGiven') return author.name;
  const { given, family, suffix } = author;
  const initials = given
    .split(' ')
    .map(name => (/^\p{Ll}/u.test(name) ? name : initialsOf(name)))
    .join(' ');
  return [family, initials, suffix].filter(part => part !== undefined).join(', ');
}

/** `Berg` */
export function familyOf(author: Author): string {
  return author.kind === 'asGiven' ? author.name : author.family;
}

/** `A, B and C`: with the word before the last, and a comma before it where there are more than two, or always. */
export function listed(names: readonly string[], last: string, commaBeforeLast: 'always' | 'ofMany'): string {
  if (names.length < 2) return names.join('');
  const comma = commaBeforeLast === 'always' || names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${last} ${names.at(-1)}`;
}

/** `Jean-Paul` as `J.-P.`, `J.R.R.` as `J. R. R.` */
function initialsOf(name: string): string {
  if (/^(?:\p{Lu}\.){2,}$/u.test(name)) return name.replace(/\.(?=\p{Lu})/gu, '. ');
  return name
    .split('-')
    .filter(part => part !== '')
    .map(part => `${[...part][0]}.`)
    .join('-');
}
