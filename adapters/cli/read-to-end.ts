/** Nothing can be picked where a command runs once, so what is read in full is shown to its end. */
import {
  type Bot,
  type Citation,
  citationBlocks,
  encodeAction,
  NEXT_PAGE,
  type Reply,
} from '../../src/index.ts';
import { consoleOrigin } from '../console/invocation.ts';

/** The reply itself where there is no page to turn. */
export async function readToEnd(first: Reply, bot: Bot): Promise<Reply> {
  const pages = [first];
  for (let next = nextOf(first); next !== undefined; next = nextOf(pages.at(-1))) {
    pages.push(await bot.handle({ ...consoleOrigin(), kind: 'action', encoded: next }));
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

function nextOf(reply: Reply | undefined): string | undefined {
  const next = reply?.actions.find(({ label, action }) => action.kind === 'full' && label === NEXT_PAGE);
  return next === undefined ? undefined : encodeAction(next.action);
}

function citationsOf({ data }: Reply): readonly Citation[] {
  return data.kind === 'passages' ? data.citations : [];
}
