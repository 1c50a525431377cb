import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { cite } from '../answer/cite.ts';
import type { Corpus } from '../corpus.ts';
import type { Article, ArticleId, Passage } from '../model.ts';
import { presentAnswer } from '../reply/present-answer.ts';
import { presentArticleChoice } from '../reply/present-article-choice.ts';
import { presentPage } from '../reply/present-passages.ts';
import type { Reply } from '../reply/reply.ts';
import { fold } from '../text/fold.ts';
import type { Command } from './command.ts';
import { findPassages } from './find-passages.ts';
import { passageOption } from './options.ts';
import { passagesWithWords } from './passages-with-words.ts';
import { choosePassage, noSuchPassage, WORDED_ALIKE } from './quote.ts';
import { showContext } from './show-context.ts';

const options = {
  passage: {
    ...passageOption,
    description: 'Its number, such as 12, words from it, or "article" to read in full',
  },
} as const;

export const read: Command<typeof options> = {
  name: 'read',
  summary: 'Read a passage with what comes before and after, or an article in full',
  options,
  examples: [
    { input: { passage: 'the agreement on the exercises' }, shows: 'the passage between its neighbours' },
    { input: { passage: 'article' }, shows: 'an article in full, page by page' },
  ],
  fromTopic: false,
  async run({ passage: typed }, context) {
    const corpus = context.corpus();
    const { library } = corpus;
    const meant = findPassages(typed, library);
    if (meant.kind === 'named') return readOneOf(meant.passages, typed, undefined, corpus);
    const articles = articlesNamed(typed, library.articles);
    if (articles.length > 0) return readArticles(articles, corpus);
    return readByWords(typed, corpus);
  },
};

/** The article from this page on, as its buttons turn it; undefined when it has gone. */
export function readPage(articleId: ArticleId, page: number, { library }: Corpus): Reply | undefined {
  const article = library.article(articleId);
  if (article === undefined) return undefined;
  const citations = library.passagesOf(article.id).map(passage => cite(passage, library));
  return presentPage(article, citations, page);
}

function readOneOf(
  passages: readonly Passage[],
  typed: string,
  why: string | undefined,
  corpus: Corpus,
): Reply {
  const { library } = corpus;
  const [first, ...others] = passages;
  if (first === undefined) return noSuchPassage(typed, corpus);
  if (others.length === 0) return asReply(showContext(first, library));
  return choosePassage([cite(first, library), ...others.map(passage => cite(passage, library))], why);
}

function readArticles(articles: readonly Article[], corpus: Corpus): Reply {
  const [first, ...others] = articles;
  const page = first === undefined || others.length > 0 ? undefined : readPage(first.id, 1, corpus);
  return page === undefined ? presentArticleChoice(articles) : asReply(page);
}

async function readByWords(typed: string, corpus: Corpus): Promise<Reply> {
  const worded = passagesWithWords(typed, corpus);
  if (worded.length > 0) return readOneOf(worded, typed, WORDED_ALIKE, corpus);
  const answer = await answerByMeaning(typed, corpus);
  if (answer.kind === 'notFound') return noSuchPassage(typed, corpus);
  if (answer.kind !== 'found') return presentAnswer(answer, corpus.library);
  const passage = corpus.library.passage(answer.citations[0].passageId);
  return passage === undefined ? noSuchPassage(typed, corpus) : asReply(showContext(passage, corpus.library));
}

/** Nothing was picked yet, so there is no message to take the place of. */
function asReply(reply: Reply): Reply {
  return { ...reply, placement: 'reply' };
}

/** By title or id, in full; by pack; or all of them for the word alone. */
function articlesNamed(typed: string, articles: readonly Article[]): readonly Article[] {
  const name = fold(typed).trim();
  if (/^(?:the )?(?:article|articles|all|in full|full)$/.test(name)) return articles;
  const exact = articles.filter(
    article =>
      fold(article.title) === name ||
      article.id === name ||
      article.id.slice(article.packId.length + 1) === name,
  );
  return exact.length > 0 ? exact : articles.filter(article => article.packId === name);
}
