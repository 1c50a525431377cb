/** Lines for `pack.yaml` that make a question findable by a name: as an alias of a topic, or as a topic of its own. */
import { tellingWords } from '../answer/evidence.ts';
import { topicsOf } from '../answer/topics-of.ts';
import type { Corpus } from '../corpus.ts';
import type { Citation, NonEmpty, PackId } from '../model.ts';
import type { Asked } from './same-question.ts';

export interface TopicLines {
  readonly packId: PackId;
  readonly topic: string;
  /** Of the topic that the nearest passage belongs to. */
  readonly alias?: { readonly of: string; readonly lines: string };
}

/** A name of two words is typed; of more, hardly. */
const NAME_WORDS = 2;
/** Slack accepts no more in a command. */
const NAME_MAX = 31;

export function topicLines(
  { words }: Asked,
  [nearest, ...others]: NonEmpty<Citation>,
  { index, library }: Corpus,
): TopicLines {
  const packId = library.article(nearest.articleId)?.packId ?? (nearest.articleId.split('/')[0] as PackId);
  const same = [nearest, ...others].filter(({ articleId }) => articleId.startsWith(`${packId}/`));
  const passages = same.map(({ passageId }) => passageId.slice(packId.length + 1));
  const query = index.parse(words);
  const telling = query === undefined ? [] : tellingWords(query);
  const most = telling.toSorted((one, other) => other.says - one.says).slice(0, NAME_WORDS);
  const named = telling.filter(word => most.includes(word)).map(({ text }) => text);
  const taken = new Set(library.topics.map(({ name }) => name));
  const [known] = topicsOf(nearest.passageId, library);
  return {
    packId,
    topic: [
      `  - name: ${nameFrom(named, taken)}`,
      `    summary: ${JSON.stringify(words)}`,
      `    passages: [${passages.join(', ')}]`,
    ].join('\n'),
    ...(known !== undefined &&
      named.length > 0 && {
        alias: { of: known.name, lines: `    aliases: [${JSON.stringify(named.join(' '))}]` },
      }),
  };
}

function nameFrom(words: readonly string[], taken: ReadonlySet<string>): string {
  const name = words
    .join('-')
    .toLowerCase()
    .replace(/[^-_\p{L}\p{N}]+/gu, '-')
    .slice(0, NAME_MAX)
    .replace(/^-+|-+$/gu, '');
  if (name !== '' && !taken.has(name)) return name;
  const free = `${name === '' ? 'question' : name.slice(0, NAME_MAX - 3)}`;
  for (let number = 2; ; number += 1) if (!taken.has(`${free}-${number}`)) return `${free}-${number}`;
}
