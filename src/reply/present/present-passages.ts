/** What people see of passages that were asked for by name: quoted, in context, on pages, shared. */
import { say } from '../../language/say.ts';
import type { Article, Citation, Library, NonEmpty } from '../../model.ts';
import type { Block, Reply, ReplyAction } from '../reply.ts';
import { type Page, paginate } from '../shorten/paginate.ts';
import { citationBlock, citationBlocks } from './citation-block.ts';
import { pageTurns } from './page-turns.ts';
import {
  citeAction,
  readInContext,
  refOf,
  shareAction,
  showNeighbours,
  showOthers,
} from './passage-actions.ts';

/** More than these is not read in one message. */
const ALSO_MAX = 2;

/** Quoted for the room: the first, and in one line where else to look. */
export function presentQuoted(citations: NonEmpty<Citation>, library: Library): Reply {
  const [first, ...others] = citations;
  const [second, ...more] = others.slice(0, ALSO_MAX);
  const also: readonly Block[] =
    second === undefined ? [] : [{ kind: 'also', articleId: first.articleId, citations: [second, ...more] }];
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [citationBlock(first), ...also],
    actions: [
      readInContext(first),
      ...(second === undefined ? showNeighbours(first, library) : showOthers([second, ...more], first)),
    ],
    data: { kind: 'passages', citations },
  };
}

/** One passage for the one who asked, in place of what they were looking at. */
export function presentShown(citation: Citation, library: Library): Reply {
  return { ...presentQuoted([citation], library), audience: 'asker', placement: 'update' };
}

/** A new message for the room; the adapter names who shared it. */
export function presentShared(citation: Citation): Reply {
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'post',
    heading: '',
    blocks: [citationBlock(citation)],
    actions: [readInContext(citation)],
    data: { kind: 'passages', citations: [citation] },
  };
}

interface InContext {
  readonly before: Citation | undefined;
  readonly citation: Citation;
  readonly after: Citation | undefined;
  /** The page of the article, read in full, that the passage is on. */
  readonly page: number;
}

/** The passage between its neighbours, for the one who asked. */
export function presentContext({ before, citation, after, page }: InContext): Reply {
  const shown = [before, citation, after].filter(each => each !== undefined);
  const further = (label: string, to: Citation | undefined): readonly ReplyAction[] =>
    to === undefined ? [] : [{ label, style: 'secondary', action: { kind: 'context', at: refOf(to) } }];
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'update',
    heading: headingOf(citation),
    // The link opens the article at the passage in the middle, so that one alone has it.
    blocks: shown.map(each => ({ kind: 'citation', citation: each, source: each === citation })),
    actions: [
      shareAction(citation),
      {
        label: say`Read in full`,
        style: 'primary',
        action: { kind: 'full', articleId: citation.articleId, page },
      },
      ...further(say`Before`, before),
      ...further(say`After`, after),
      citeAction(citation),
    ],
    data: { kind: 'passages', citations: shown },
  };
}

/** One page of the article; a page beyond the last is the last. */
export function presentPage(article: Article, citations: readonly Citation[], wanted: number): Reply {
  const pages = paginate(citations);
  const number = Math.min(Math.max(wanted, 1), Math.max(pages.length, 1));
  const parts: readonly Page[number][] = pages[number - 1] ?? [];
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'update',
    heading: say`${article.title}, page ${number} of ${pages.length}`,
    blocks: citationBlocks(parts),
    actions: pageTurns(number, pages.length, page => ({ kind: 'full', articleId: article.id, page })),
    data: { kind: 'passages', citations: [...new Set(parts.map(part => part.citation))] },
  };
}

/** The page, from 1, on which a passage begins when its article is read in full. */
export function pageOf(citation: Citation, citations: readonly Citation[]): number {
  const at = paginate(citations).findIndex(page =>
    page.some(part => part.citation.passageId === citation.passageId),
  );
  return at < 0 ? 1 : at + 1;
}

function headingOf(citation: Citation): string {
  const [last] = citation.headings.slice(-1);
  const inContext = say`${citation.label} in context`;
  return last === undefined ? inContext : `${last}: ${inContext}`;
}
