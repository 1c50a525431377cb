import type { Given, Opinion, Tally } from '../community/feedback.ts';
import type { Change } from '../community/ports.ts';

export type HostData =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  /** What people think, for hosts: the worst first, and nobody's name. */
  | { readonly kind: 'feedback'; readonly tallies: readonly Tally[] }
  | { readonly kind: 'feedbackGiven'; readonly outcome: Given['kind']; readonly opinion: Opinion }
  | { readonly kind: 'takenBack'; readonly opinion: Opinion }
  | { readonly kind: 'claimKept'; readonly kept: boolean };
