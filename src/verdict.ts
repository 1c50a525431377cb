/** What a check can come to. A verdict is about the sources, never about the world. */
import type { Citation, ClaimReview, Coverage, NonEmpty } from './model.ts';

/** `met`: said on the other side too. `differs`: said otherwise there. `missing`: not said there. */
export type Mark = 'plain' | 'met' | 'differs' | 'missing';

export interface Span {
  readonly text: string;
  readonly mark: Mark;
}

/** The claim over the closest sentence: the spans of each side joined are the text of that side. */
export interface Alignment {
  readonly claim: readonly Span[];
  readonly evidence: readonly Span[];
}

/** A passage held against a claim; `citation.keySentence` is the sentence that was aligned. */
export interface Evidence {
  readonly citation: Citation;
  readonly alignment: Alignment;
  /** Words of the claim, as typed, that the sentence does not meet. */
  readonly notMet: readonly string[];
  /** Who says it, when the sentence reports somebody's words: `the ministry`. */
  readonly speaker?: string;
  /** When the article was published, ISO 8601, where known. */
  readonly date?: string;
}

export type DifferenceKind =
  | 'date'
  | 'number'
  | 'name'
  | 'negation'
  | 'modality'
  | 'role'
  | 'quantityWord'
  /** One word says the opposite of the other: rise and fall. */
  | 'opposite'
  /** Two sorts of thing that nothing is at once: a novel and a bar. */
  | 'sort';

/** The words on both sides, as written; empty where a side has none, such as a missing "not". */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly claim: string;
  readonly evidence: string;
}

/** `verbatim`: the sentence says it in these words. `aligned`: every word is met and nothing clashes. */
export type StatedReason = 'verbatim' | 'aligned' | 'judge';

/** Why a close passage does not settle the claim. */
export interface Objection {
  /** Stable; `unmet` where the passage lacks words of the claim, `clauses` where a part of it is left open. */
  readonly code: string;
  /** For a reader, without the last mark. */
  readonly says: string;
  /** The words that it is about, as written. */
  readonly words: readonly string[];
}

/** One of the statements that a claim makes, with its own verdict. */
export interface ClauseVerdict {
  readonly text: string;
  readonly verdict: ClaimVerdict;
}

interface Judged {
  /** The statements of a claim that makes several; empty for a claim that makes one. */
  readonly clauses: readonly ClauseVerdict[];
}

/** A verdict that looking at the sources came to. */
export type ClaimVerdict =
  | (Judged & {
      readonly kind: 'stated';
      readonly reason: StatedReason;
      readonly evidence: NonEmpty<Evidence>;
    })
  | (Judged & {
      readonly kind: 'differs';
      readonly reason: DifferenceKind | 'judge';
      readonly evidence: NonEmpty<Evidence>;
      readonly differences: NonEmpty<Difference>;
    })
  | (Judged & {
      readonly kind: 'sourcesDiffer';
      /** One passage states it, another says otherwise. */
      readonly reason: DifferenceKind;
      readonly sides: readonly [Evidence, Evidence, ...Evidence[]];
      readonly differences: NonEmpty<Difference>;
    })
  | (Judged & {
      /** Close, but does not settle it: the reader judges. */
      readonly kind: 'related';
      readonly reason: string;
      readonly evidence: NonEmpty<Evidence>;
      /** What is said otherwise in the closest passage, if something speaks against calling it a difference. */
      readonly differences: readonly Difference[];
      /** What kept the closest passage from settling it, the closest first; \`reason\` is the code of the first. */
      readonly objections: NonEmpty<Objection>;
    })
  | (Judged & { readonly kind: 'notInSources'; readonly reason: 'noMatch'; readonly coverage: Coverage });

export type Verdict =
  | ClaimVerdict
  /** The host has reviewed this claim; the words are the host's. */
  | {
      readonly kind: 'reviewed';
      readonly reviews: NonEmpty<{ readonly review: ClaimReview; readonly citations: readonly Citation[] }>;
    }
  /** Abstained before looking: not English, a question or a command, nothing that could be checked. */
  | { readonly kind: 'notChecked'; readonly reason: 'language' | 'question' | 'noTerms' | 'tooLong' };

/** A piece of an alleged quotation compared with the source's words. */
export interface DiffPart {
  readonly kind: 'same' | 'yours' | 'source';
  /** As the source writes it, of what is the same. */
  readonly text: string;
  /** How the quotation writes what is the same, where it has other marks, case or spacing. */
  readonly yours?: string;
}

/** Words of the sentence that a quotation leaves away at its ends, where they turn what it says. */
export interface CutOff {
  /** Right before the quotation: `is not`. */
  readonly before?: string;
  /** Right behind it: `unless the council agrees`. */
  readonly after?: string;
}

/** `bareHeading`: another heading follows it; `closingHeading`: nothing does. */
export type HeadingKind = 'title' | 'heading' | 'bareHeading' | 'closingHeading' | 'tableHead';

export type QuoteVerdict =
  | { readonly kind: 'exact'; readonly evidence: NonEmpty<Citation>; readonly cutOff?: CutOff }
  | {
      readonly kind: 'punctuationOnly';
      readonly evidence: NonEmpty<Citation>;
      /** Against the first of the evidence: also what an ellipsis or a bracket stands for. */
      readonly diff: readonly DiffPart[];
      readonly cutOff?: CutOff;
    }
  /** Real, but found in another article than the one named. */
  | { readonly kind: 'elsewhere'; readonly evidence: NonEmpty<Citation>; readonly cutOff?: CutOff }
  /** In no passage, but over one or behind it: a title, a heading, the head of a table. */
  | {
      readonly kind: 'heading';
      readonly what: HeadingKind;
      /** The whole heading, as written. */
      readonly text: string;
      /** The first passage under it, or else the nearest. */
      readonly evidence: NonEmpty<Citation>;
    }
  | {
      readonly kind: 'altered';
      readonly evidence: NonEmpty<Citation>;
      readonly diff: readonly DiffPart[];
    }
  | { readonly kind: 'spliced'; readonly parts: readonly [Citation, Citation, ...Citation[]] }
  | { readonly kind: 'digestOnly'; readonly closest: Citation }
  | {
      readonly kind: 'notFound';
      readonly coverage: Coverage;
      /** Articles among those that are held as a summary alone, so that the words may still be theirs. */
      readonly summaries: number;
      /** Of a quotation that says the same in other words, or nearly so. */
      readonly closest?: Citation;
    }
  | { readonly kind: 'tooShort' }
  | { readonly kind: 'tooLong' };
