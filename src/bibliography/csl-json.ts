/** CSL-JSON, as citation processors and Zotero read it. */
import type { Author } from './authors.ts';
import { type CitedWork, placesOf } from './cited-work.ts';
import type { DateParts } from './dates.ts';

type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note: string;
}

export function cslItem(work: CitedWork): CslItem {
  const { articleId, title, authors, publisher, published, retrieved, source, language } = work;
  const { url } = source;
  return {
    id: articleId,
    type: url === undefined ? 'document' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(publisher !== undefined && (url === undefined ? { publisher } : { 'container-title': publisher })),
    ...(published !== undefined && { issued: dateOf(published) }),
    ...(retrieved !== undefined && { accessed: dateOf(retrieved) }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    note: [placesOf(work), `Licence: ${source.licence}`].filter(part => part !== undefined).join('. '),
  };
}

function nameOf(author: Author): CslName {
  if (author.kind === 'asGiven') return { literal: author.name };
  const { family, given, suffix } = author;
  return { family, given, ...(suffix !== undefined && { suffix }) };
}

function dateOf({ year, month, day }: DateParts): CslDate {
  return { 'date-parts': [[Number(year), month, day].filter(part => part !== undefined)] };
}
