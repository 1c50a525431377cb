/** Short strings, searched as people type them in a chat: exact before prefix before fuzzy. The home of Fuse.js. */
import type { Passage, Topic } from '../model.ts';

/** What names lead to, each list best first. */
export interface Names {
  /** The topic meant by a typed name or alias; undefined when none is close, or two are equally close. */
  topic(typed: string): Topic | undefined;
  topics(typed: string, limit: number): readonly Topic[];
  /** Passages by number (`12`, `¶12`, `p12`), id, heading, title or first words. */
  passages(typed: string, limit: number): readonly Passage[];
  /** The nearest of the given words, for "did you mean"; undefined when none is near. */
  nearest(typed: string, among: readonly string[]): string | undefined;
}
