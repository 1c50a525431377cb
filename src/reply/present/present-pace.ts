/** What is to be read in a channel now: for whoever asks, and for the host who sets it. */

import type { Pace } from '../../community/settings.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Article, Citation, NonEmpty, Quotation, ReadSoFar } from '../../model.ts';
import { labelOfAll } from '../lines/number-runs.ts';
import type { Block, Reply } from '../reply.ts';
import { hostReply } from './host-reply.ts';
import { pageOfRows, type SentenceRow } from './row-pages.ts';

/** Of one article, the passages of today with their first sentences. */
export interface ToRead {
  readonly citations: NonEmpty<Citation & { readonly keySentence: Quotation }>;
  /** Undefined where that is its end. */
  readonly soFar: ReadSoFar | undefined;
}

export function presentPace(toRead: NonEmpty<ToRead>, wanted: number): Reply {
  const [first, ...others] = toRead.flatMap(({ citations }) => citations);
  const data = { kind: 'passages', citations: first === undefined ? [] : [first, ...others] } as const;
  if (first === undefined) throw new Error('Nothing is to be read.');
  // One title alone stands in the heading.
  const noteOf = ({ title }: Citation) => (toRead.length > 1 ? title : '');
  const rows = [rowOf(first, noteOf(first)), ...others.map(each => rowOf(each, noteOf(each)))] as const;
  const { page, pages, blocks, actions } = pageOfRows(rows, wanted, to => ({ kind: 'pace', page: to }));
  const parts = toRead.map(({ citations }) => say`${labelOfAll(citations)} of ${citations[0].title}`);
  const title = say`To read here now: ${parts.join(', ')}`;
  const heading = pages === 1 ? title : say`${title} (page ${page} of ${pages})`;
  return {
    ...hostReply(heading, [...blocks, ...toRead.map(nextOf)], data),
    actions,
    placement: 'update',
  };
}

/** Its words would be those of what is not read yet. */
function nextOf({ citations: [{ title }], soFar }: ToRead): Block {
  const text =
    soFar === undefined
      ? say`That is the end of ${title}.`
      : sayCount(
          soFar.left,
          'Next in {1}: from ¶{2} on; 1 passage to come.',
          'Next in {1}: from ¶{2} on; {0} passages to come.',
          title,
          soFar.next,
        );
  return { kind: 'note', text };
}

function rowOf(citation: Citation & { readonly keySentence: Quotation }, note: string): SentenceRow {
  return {
    label: citation.label,
    citation,
    note,
    ...(citation.link !== undefined && { link: citation.link }),
  };
}

export function presentNoPace(isHost: boolean): Reply {
  const text = say`No reading pace is set in this channel: all there is can be asked.`;
  const how = say`Set one with /footnote pace, such as /footnote pace TITLE to:18.`;
  const blocks: readonly Block[] = [
    { kind: 'text', text },
    ...(isHost ? [{ kind: 'note', text: how } as const] : []),
  ];
  return { ...hostReply('', blocks, { kind: 'pace', pace: [] }), tone: 'abstention', placement: 'update' };
}

/** For the host: how far is read, and what others see of it. */
export function presentPaces(
  paces: readonly { readonly pace: Pace; readonly article: Article | undefined }[],
  heading: string,
): Reply {
  const rows = paces.map(({ pace: { articleId, from, to }, article }) => ({
    label: from === to ? `¶${to}` : `¶${from}–${to}`,
    text:
      article?.title ??
      say`an article that is no longer here; /footnote pace ${articleId} to:off ends its pace, which holds again if it comes back`,
  }));
  const text = say`Nothing beyond is shown in this channel, also where it is asked for. /pace says to everybody what to read now.`;
  return hostReply(
    heading,
    [
      { kind: 'list', items: rows },
      { kind: 'note', text },
    ],
    { kind: 'pace', pace: paces.map(({ pace }) => pace) },
  );
}
