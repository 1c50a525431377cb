import { say, sayCount } from '../../language/say.ts';
import type { Article } from '../../model.ts';
import type { Action } from '../action.ts';
import { articleLine } from '../lines/source-line.ts';
import type { Reply } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { ACTION_LABEL_MAX } from './passage-actions.ts';
import { CANDIDATES_MAX, noneOfThese } from './present-choice.ts';

/** Which article to read in full, or what else there is to do with one. */
export function presentArticleChoice(
  articles: readonly Article[],
  toDo: (article: Article) => Action = readInFull,
): Reply {
  const offered = articles.slice(0, CANDIDATES_MAX);
  const unoffered = articles.length - offered.length;
  return {
    tone: 'choice',
    audience: 'asker',
    placement: 'reply',
    heading: articles.length === 0 ? say`These sources hold no article.` : say`Which article?`,
    blocks: [
      {
        kind: 'list',
        items: offered.map((article, index) => ({
          label: article.title,
          text: articleLine(article),
          number: index + 1,
        })),
      },
      ...(unoffered === 0
        ? []
        : [
            {
              kind: 'note',
              text: sayCount(
                unoffered,
                '1 more; a title behind the command opens one.',
                '{0} more; a title behind the command opens one.',
              ),
            } as const,
          ]),
    ],
    actions: [
      ...offered.map(article => ({
        label: cutWords(article.title, ACTION_LABEL_MAX),
        style: 'secondary' as const,
        action: toDo(article),
      })),
      noneOfThese(),
    ],
    data: { kind: 'articleChoice', articles: offered.map(({ id, title }) => ({ id, title })) },
  };
}

function readInFull({ id }: Article): Action {
  return { kind: 'full', articleId: id, page: 1 };
}
