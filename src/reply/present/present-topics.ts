import { say } from '../../language/say.ts';
import { ofArticles, ofHelp } from '../../library/roles.ts';
import type { Library, Topic } from '../../model.ts';
import { topicRows } from '../lines/topic-rows.ts';
import type { Block, Reply } from '../reply.ts';

/** Those on what the articles are about, then those on Footnote itself. */
export function presentTopics(topics: readonly Topic[], library: Library, heading = say`Topics`): Reply {
  const [own, help] = [ofArticles(topics, library), ofHelp(topics, library)];
  const isOnlyHelp = own.length === 0 && help.length > 0;
  const none = say`These sources have no topics; /ask finds passages without them.`;
  const aboutFootnote = say`About Footnote`;
  const ownList: readonly Block[] = own.length === 0 ? [] : [{ kind: 'list', items: topicRows(own) }];
  const helpList: readonly Block[] = help.length === 0 ? [] : [{ kind: 'list', items: topicRows(help) }];
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: isOnlyHelp ? aboutFootnote : topics.length === 0 ? none : heading,
    blocks: [
      ...ownList,
      ...(isOnlyHelp || help.length === 0
        ? []
        : [{ kind: 'text', text: aboutFootnote, strong: [aboutFootnote] } as const]),
      ...helpList,
    ],
    actions: [],
    data: { kind: 'topics', topics: [...own, ...help] },
  };
}
