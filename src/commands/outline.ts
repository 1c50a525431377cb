import { outlineOf } from '../answer/outline.ts';
import { say } from '../language/say.ts';
import { ofArticles } from '../library/roles.ts';
import type { ArticleId, Library } from '../model.ts';
import { presentArticleChoice } from '../reply/present/present-article-choice.ts';
import { presentOutline } from '../reply/present/present-outline.ts';
import { presentMissing } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { cutWords, NAME_SHOWN } from '../reply/shorten/cut-words.ts';
import { articlesMeant } from './articles-called.ts';
import { asReply } from './as-reply.ts';
import type { Command } from './command.ts';

const options = {
  article: {
    description: 'Its title, or words from it; needed where there are several',
    required: false,
    maxLength: 200,
    suggests: 'article',
    rest: true,
  },
} as const;

export const outline: Command<typeof options> = {
  name: 'outline',
  summary: 'See how an article is built: its headings, with a key sentence of each',
  options,
  examples: [{ input: { article: 'how to ask' }, shows: 'its headings, each with one of its sentences' }],
  forAsker: true,
  fromTopic: false,
  async run({ article: typed }, context) {
    const { library } = context.corpus();
    const articles =
      typed === undefined ? ofArticles(library.articles, library) : articlesMeant(typed, library);
    const [first, ...others] = articles;
    if (first === undefined) return noSuchArticle(typed ?? '');
    if (others.length > 0) return presentArticleChoice(articles, article => outlineFrom(article.id, 1));
    return asReply(outlinePage(first.id, 1, library) ?? noSuchArticle(first.title));
  },
};

/** The outline from this page on, as its buttons turn it; undefined when the article has gone. */
export function outlinePage(articleId: ArticleId, page: number, library: Library): Reply | undefined {
  const article = library.article(articleId);
  if (article === undefined) return undefined;
  const [first, ...others] = outlineOf(article, library);
  return first === undefined ? undefined : presentOutline(article, [first, ...others], page);
}

function outlineFrom(articleId: ArticleId, page: number) {
  return { kind: 'outline', articleId, page } as const;
}

function noSuchArticle(typed: string): Reply {
  return presentMissing(
    say`No article has ${cutWords(typed, NAME_SHOWN)} in its title. /sources lists them.`,
  );
}
