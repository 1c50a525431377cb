import type { Article } from '../../model.ts';
import { articleLine } from '../lines/source-line.ts';
import type { Reply } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { ACTION_LABEL_MAX } from './passage-actions.ts';
import { CANDIDATES_MAX, noneOfThese } from './present-choice.ts';

/** Which article to read in full. */
export function presentArticleChoice(articles: readonly Article[]): Reply {
  const offered = articles.slice(0, CANDIDATES_MAX);
  const unoffered = articles.length - offered.length;
  return {
    tone: 'choice',
    audience: 'asker',
    placement: 'reply',
    heading: articles.length === 0 ? 'These sources hold no article.' : 'Which article?',
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
        : [{ kind: 'note', text: `${unoffered} more; /read with the title opens one.` } as const]),
    ],
    actions: [
      ...offered.map(article => ({
        label: cutWords(article.title, ACTION_LABEL_MAX),
        style: 'secondary' as const,
        action: { kind: 'full' as const, articleId: article.id, page: 1 },
      })),
      noneOfThese(),
    ],
    data: { kind: 'articleChoice', articles: offered.map(({ id, title }) => ({ id, title })) },
  };
}
