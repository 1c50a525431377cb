import { ofArticles, ofHelp } from '../../library/roles.ts';
import type { Library, Topic } from '../../model.ts';
import { topicRows } from '../lines/topic-rows.ts';
import type { Block, Reply } from '../reply.ts';

/** What lists that are not of the readers' articles stand under. */
export const ABOUT_FOOTNOTE = 'About Footnote';

/** Those on what the articles are about, then those on Footnote itself. */
export function presentTopics(topics: readonly Topic[], library: Library, heading = 'Topics'): Reply {
  const [own, help] = [ofArticles(topics, library), ofHelp(topics, library)];
  const isOnlyHelp = own.length === 0 && help.length > 0;
  const none = 'These sources have no topics; /ask finds passages without them.';
  const ownList: readonly Block[] = own.length === 0 ? [] : [{ kind: 'list', items: topicRows(own) }];
  const helpList: readonly Block[] = help.length === 0 ? [] : [{ kind: 'list', items: topicRows(help) }];
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: isOnlyHelp ? ABOUT_FOOTNOTE : topics.length === 0 ? none : heading,
    blocks: [...ownList, ...(isOnlyHelp || help.length === 0 ? [] : [aboutFootnote]), ...helpList],
    actions: [],
    data: { kind: 'topics', topics: [...own, ...help] },
  };
}

const aboutFootnote: Block = { kind: 'text', text: ABOUT_FOOTNOTE, strong: [ABOUT_FOOTNOTE] };
