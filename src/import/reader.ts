/** The seam for file formats: bytes in, Markdown and what the file says of itself out. */

/** What is known of a text; what is not known is absent. */
export interface Metadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly language?: string;
  /** `digest` only where the file says so itself. */
  readonly fidelity?: 'verbatim' | 'digest';
}

export interface Extracted {
  readonly kind: 'extracted';
  /** The whole text, furniture and title included, that reads as the file does. */
  readonly markdown: string;
  readonly metadata: Metadata;
  /** What was left out already, for the host to see. */
  readonly dropped: readonly string[];
}

export interface Refusal {
  readonly kind: 'refused';
  /** One sentence: what is wrong, what to do. */
  readonly message: string;
}

export interface Reader {
  /** In small letters, with the dot. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array, name: string): Promise<Extracted | Refusal>;
}
