/** The seam for file formats: bytes in, Markdown and what the file says of itself out. */
import type { NonEmpty } from '../../model.ts';

/** What is known of a text; what is not known is absent. */
export interface Metadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly licence?: string;
  /** BCP 47, such as `fa`. */
  readonly language?: string;
  /** `digest` only where the file says so itself. */
  readonly fidelity?: 'verbatim' | 'digest';
}

/** What a host may give, which overrules what the file says and what its words suggest. */
export type GivenMetadata = Omit<Metadata, 'fidelity'>;

/** What is not in the article although it was in the file. */
export interface Dropped {
  readonly text: string;
  /** Ends the sentence "Left out …", such as `menu of the page`. */
  readonly why: string;
}

export interface Extracted {
  /** The whole text, furniture and title included, that reads as the file does. */
  readonly markdown: string;
  readonly metadata: Metadata;
  readonly dropped: readonly Dropped[];
  /** What was guessed or lost on the way, a sentence each. */
  readonly notices: readonly string[];
  /** Whether menus and sign-ups of a site may stand before and after the text. */
  readonly mayHaveFurniture: boolean;
  /** The text of the file itself, where it has lines that a host can look up. */
  readonly lines?: string;
  /** Names one of several articles of one file. */
  readonly part?: string;
}

/** Several articles only where the host asked for them. */
export interface Reading {
  readonly kind: 'read';
  readonly articles: NonEmpty<Extracted>;
}

export interface Refusal {
  readonly kind: 'refused';
  /** One sentence: what is wrong, what to do. */
  readonly message: string;
}

export interface ReadOptions {
  /** For sentences to the host. */
  readonly name: string;
  /** Each chapter of a book by itself. */
  readonly split: 'chapters' | undefined;
  /** As the server that sent the bytes named it. */
  readonly charset: string | undefined;
}

export type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<Reading | Refusal>;

export function refuse(message: string): Refusal {
  return { kind: 'refused', message };
}

export function oneArticle(article: Extracted): Reading {
  return { kind: 'read', articles: [article] };
}
