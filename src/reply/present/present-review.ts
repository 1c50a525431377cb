import { say } from '../../language/say.ts';
import type { ClaimReview } from '../../model.ts';
import type { Verdict } from '../../verdict.ts';
import { formatDate } from '../lines/format-date.ts';
import type { Block } from '../reply.ts';
import { citationBlocks } from './citation-block.ts';

/** A review is the host's word, so it says whose it is before it says anything else. */
export function presentReview({ reviews }: Extract<Verdict, { kind: 'reviewed' }>): readonly Block[] {
  return reviews.flatMap(({ citations, review }): readonly Block[] => [
    {
      kind: 'text',
      text: say`The host has reviewed this claim. These are the host’s words, not the sources’:`,
    },
    {
      kind: 'list',
      items: [
        { label: say`claim`, text: review.claim },
        { label: say`review`, text: review.review, ...linkOf(review) },
      ],
    },
    ...byLine(review),
    ...citationBlocks(citations.map(citation => ({ citation }))),
  ]);
}

function linkOf({ url }: ClaimReview): { readonly link?: string } {
  return url === undefined ? {} : { link: url };
}

function byLine({ reviewed, reviewer }: ClaimReview): readonly Block[] {
  const known = [reviewer, reviewed === undefined ? undefined : formatDate(reviewed)].filter(
    part => part !== undefined,
  );
  return known.length === 0 ? [] : [{ kind: 'note', text: say`Reviewed: ${known.join(' · ')}.` }];
}
