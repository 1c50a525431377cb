/** What became of something that was to be kept; kept means that a crash does not lose it. */
export type Written = { readonly kind: 'kept' } | NotKept;

export interface NotKept {
  readonly kind: 'notKept';
  /** One sentence for people, saying what to do. */
  readonly says: string;
}
