/** Nothing can be picked where a command runs once, so what is read in full is shown to its end. */
import { type Bot, type Citation, citationBlocks, encodeAction, type Reply } from '../../src/index.ts';
import { consoleOrigin } from '../console/invocation.ts';

/** The reply itself where there is no page to turn. */
export async function readToEnd(first: Reply, bot: Bot): Promise<Reply> {
  const pages = [first];
  for (let next = pageIn(first, 2); next !== undefined; ) {
    const page = await bot.handle({ ...consoleOrigin(), kind: 'action', encoded: next });
    pages.push(page);
    next = pageIn(page, pages.length + 1);
  }
  // A passage may go on from one page to the next.
  const passages = new Map(pages.flatMap(citationsOf).map(citation => [citation.passageId, citation]));
  const citations = [...passages.values()];
  const [start] = citations;
  if (pages.length === 1 || start === undefined) return first;
  return {
    ...first,
    heading: start.title,
    blocks: citationBlocks(citations.map(citation => ({ citation }))),
    actions: [],
    data: { kind: 'passages', citations },
  };
}

/** What turns to the page with that number, which begins at 1. */
function pageIn({ actions }: Reply, page: number): string | undefined {
  const turn = actions.find(({ action }) => action.kind === 'full' && action.page === page);
  return turn === undefined ? undefined : encodeAction(turn.action);
}

function citationsOf({ data }: Reply): readonly Citation[] {
  return data.kind === 'passages' ? data.citations : [];
}
