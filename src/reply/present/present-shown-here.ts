import { say, sayCount } from '../../language/say.ts';
import type { Citation } from '../../model.ts';
import type { Reply, ReplyAction } from '../reply.ts';
import { hostReply } from './host-reply.ts';
import { titleOfPage } from './page-turns.ts';
import { pageOfRows, type SentenceRow } from './row-pages.ts';

/** The passages of a discussion in the order in which they were shown, each with its opening words. */
export function presentShownHere(
  citations: readonly Citation[],
  where: 'thread' | 'channel',
  wanted: number,
): Reply {
  const data = { kind: 'shownHere', citations } as const;
  const [first, ...others] = citations.map(rowOf);
  if (first === undefined) {
    const text =
      where === 'thread'
        ? say`No passage was shown to everyone in this thread yet.`
        : say`No passage was shown to everyone in this channel yet.`;
    return { ...hostReply('', [{ kind: 'text', text }], data), tone: 'abstention', placement: 'update' };
  }
  const turnTo = (page: number) => ({ kind: 'shownHere', page }) as const;
  const { page, pages, blocks, actions } = pageOfRows([first, ...others], wanted, turnTo);
  const title =
    where === 'thread'
      ? sayCount(citations.length, '1 passage shown in this thread', '{0} passages shown in this thread')
      : sayCount(citations.length, '1 passage shown in this channel', '{0} passages shown in this channel');
  const heading = titleOfPage(title, page, pages);
  const bibliography: ReplyAction = {
    label: say`Bibliography`,
    style: 'secondary',
    action: { kind: 'citeAll', of: { kind: 'here' } },
  };
  return { ...hostReply(heading, blocks, data), actions: [...actions, bibliography], placement: 'update' };
}

function rowOf(citation: Citation): SentenceRow {
  return {
    label: citation.label,
    citation: { ...citation, keySentence: citation.keySentence ?? citation.quotation },
    note: citation.title,
    ...(citation.link !== undefined && { link: citation.link }),
  };
}
