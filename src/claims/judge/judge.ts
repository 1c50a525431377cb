/** The port of an optional judge of claims. What it says is a proposal; the host of the port checks it. */
import type { DifferenceKind } from '../../verdict.ts';

export interface JudgeRequest {
  readonly claim: string;
  readonly passages: readonly JudgePassage[];
  /** BCP 47. */
  readonly language: string;
  /** Aborted when the answer would come too late to matter. */
  readonly signal: AbortSignal;
}

export interface JudgePassage {
  readonly id: string;
  readonly title: string;
  /** The sentence that comes closest to the claim. */
  readonly sentence: string;
  /** The whole passage. */
  readonly context: string;
  /** When the article was published, ISO 8601, where known. */
  readonly date?: string;
}

export interface Proposal {
  readonly passageId: string;
  readonly label: 'supported' | 'contradicted' | 'neutral';
  /** 0 to 1. */
  readonly score: number;
  /** The passage's own words that settle it. */
  readonly quote: string;
  readonly differences: readonly {
    readonly claimSpan: string;
    readonly evidenceSpan: string;
    readonly kind: DifferenceKind;
  }[];
}

export interface Judge {
  /** Tells one judge from another, so that what was measured of one is not believed of the other. */
  readonly name: string;
  /** May throw, answer nonsense or never answer: whoever calls it is prepared. */
  judge(request: JudgeRequest): Promise<readonly Proposal[]>;
}
