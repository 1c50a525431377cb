/** What the host asks for, and what comes of it. */

import { say } from '../language/say.ts';
import type { LibraryFolder } from '../library/find-packs.ts';
import { isId, PACK_ID_MAX } from '../library/ids.ts';
import type { ParsedArticle } from '../library/parse-article.ts';
import { isDate, isLanguage, isWebAddress } from '../library/written-values.ts';
import type { ArticleId, PackId } from '../model.ts';
import { cleanText } from '../text/clean.ts';
import { type Dropped, type GivenMetadata, type Metadata, type Refusal, refuse } from './formats/reader.ts';
import type { ProposedTopic } from './propose-topics.ts';
import type { SourceBytes } from './read-source.ts';

export interface ImportRequest extends GivenMetadata {
  /** A path, or what was read elsewhere. */
  readonly file: string | SourceBytes;
  /** The id of a pack in `library`, which is made when there is none. */
  readonly pack: string;
  /** The folder to write into; made when it is missing. */
  readonly library: string;
  /** The other library folders in force: nothing may collide with what they hold. */
  readonly others?: readonly LibraryFolder[];
  /** `chapters`: each chapter of a book becomes an article. */
  readonly split?: 'chapters';
  /** Nothing is written; the result says what would be. */
  readonly dryRun?: boolean;
  /** Shows the article before it is numbered and placed; undefined takes it all back. */
  readonly edit?: (article: string) => Promise<string | undefined>;
  /** Names of the built-in commands, which no proposed topic may take. */
  readonly reserved: readonly string[];
}

export interface ImportedArticle {
  readonly packId: PackId;
  readonly articleId: ArticleId;
  readonly title: string;
  /** The article's file, as a host would type it. */
  readonly file: string;
  readonly packFile: string;
  readonly passages: number;
  /** As what the file was read: `PDF`, `web page`. */
  readonly format: string;
  /** What was recognised as not belonging to the article, word for word. */
  readonly dropped: readonly DroppedText[];
  /** The line of the file that was taken for the title; absent where the title has another origin. */
  readonly titleLine?: { readonly text: string; readonly line?: number };
  /** What was guessed, what is worth a look: a sentence each. */
  readonly notices: readonly string[];
  /** The article as it is, or would be, on disk. */
  readonly article: ParsedArticle;
  /** Proposed, and turned off. */
  readonly topics: readonly Pick<ProposedTopic, 'name' | 'behind'>[];
}

export interface DroppedText extends Dropped {
  /** Of the file, from 1, where it has lines. */
  readonly line?: number;
}

export type ImportResult =
  /** Nothing was written. */
  | ({ readonly kind: 'preview' } & ImportedArticle)
  | ({ readonly kind: 'imported' } & ImportedArticle)
  | ({
      readonly kind: 'updated';
      /** Passages that kept their numbers, and how many came and went. */
      readonly kept: number;
      readonly added: number;
      readonly removed: number;
      /** One sentence for each topic or review that pointed to something gone. */
      readonly repaired: readonly string[];
      /** Its file as it was before, with whatever the host had edited in it. */
      readonly keptAs: string;
    } & ImportedArticle)
  | ({ readonly kind: 'unchanged' } & ImportedArticle)
  /** The library is as it was. */
  | Refusal;

const FIELD_MAX = 300;

/** As `checkGiven`, or the sentence that says what is wrong with the request. */
export function checkRequest(
  request: ImportRequest,
): { readonly kind: 'given'; readonly given: Metadata } | Refusal {
  if (!isId(request.pack, PACK_ID_MAX)) {
    const name = request.pack === '' ? 'An empty name' : `“${cleanText(request.pack).slice(0, 60)}”`;
    return refuse(
      `${name} cannot name a pack: use at most ${PACK_ID_MAX} lower-case letters (a to z), digits and single hyphens.`,
    );
  }
  return checkGiven(request);
}

const KEYS = ['title', 'author', 'publisher', 'published', 'url', 'licence', 'language'] as const;

const TOO_LONG: Readonly<Record<(typeof KEYS)[number], (length: number) => string>> = {
  title: length => say`The title is ${length} characters long: keep it to ${FIELD_MAX}.`,
  author: length => say`The author is ${length} characters long: keep it to ${FIELD_MAX}.`,
  publisher: length => say`The publisher is ${length} characters long: keep it to ${FIELD_MAX}.`,
  published: length => say`The published is ${length} characters long: keep it to ${FIELD_MAX}.`,
  url: length => say`The url is ${length} characters long: keep it to ${FIELD_MAX}.`,
  licence: length => say`The licence is ${length} characters long: keep it to ${FIELD_MAX}.`,
  language: length => say`The language is ${length} characters long: keep it to ${FIELD_MAX}.`,
};

/** The metadata that the host gives, tidied, or the sentence that says what is wrong with it. */
export function checkGiven(
  written: GivenMetadata,
): { readonly kind: 'given'; readonly given: Metadata } | Refusal {
  const given: Record<string, string> = {};
  for (const key of KEYS) {
    const value = cleanText(written[key] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (value.length > FIELD_MAX) return refuse(TOO_LONG[key](value.length));
    if (value !== '') given[key] = value;
  }
  if (given.published !== undefined && !isDate(given.published)) {
    return refuse(say`“${given.published}” is not a date of publication: write 2011, 2011-10 or 2011-10-04.`);
  }
  if (given.url !== undefined && !isWebAddress(given.url)) {
    return refuse(
      say`“${given.url}” is not a web address: write all of it, from http:// or https:// on, with no user name or password.`,
    );
  }
  if (given.language !== undefined && !isLanguage(given.language)) {
    return refuse(say`“${given.language}” is not a language code: write en, de, fa, pt-BR or the like.`);
  }
  return { kind: 'given', given };
}
