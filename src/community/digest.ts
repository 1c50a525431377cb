/** Whose turn it is to post the digest of a community. */
import type { NotKept } from './written.ts';

export type DigestClaim =
  /** It is for this process alone to post; `since` is when there was one last, or when it was first wanted. */
  | { readonly kind: 'claimed'; readonly since: number }
  /** Another process has, or no digest is wanted any more. */
  | { readonly kind: 'taken' }
  | NotKept;

export interface Digest {
  /** Of all that claim it, one gets it: where there was none since then. */
  claim(since: number): Promise<DigestClaim>;
}
