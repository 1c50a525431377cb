import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { cite } from '../answer/cite.ts';
import type { Corpus } from '../corpus.ts';
import { articleScope } from '../library/roles.ts';
import type { Article, ArticleId, Library, NonEmpty, Passage } from '../model.ts';
import { presentAnswer } from '../reply/present/present-answer.ts';
import { presentArticleChoice } from '../reply/present/present-article-choice.ts';
import { presentPage } from '../reply/present/present-passages.ts';
import { presentTogetherShown } from '../reply/present/present-together.ts';
import type { Reply } from '../reply/reply.ts';
import { articlesNamed } from './articles-called.ts';
import { asReply } from './as-reply.ts';
import { choosePassage, choosePlace, citePlace, noSuchPassage, WORDED_ALIKE } from './choose-place.ts';
import type { Command } from './command.ts';
import { findPassages, type Place } from './find-passages.ts';
import { passageOption } from './options.ts';
import { passagesWithWords } from './passages-with-words.ts';
import { showContext } from './show-context.ts';

const options = {
  passage: {
    ...passageOption,
    description: 'Its number, such as 12, words from it, or a title or "article" to read in full',
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
    switch (meant.kind) {
      case 'named':
        return readPlaces(meant.places, library);
      case 'titled':
        return readArticles(meant.articles, corpus);
      case 'nowhere':
        return noSuchPassage(typed, corpus, meant.articles);
      case 'words': {
        const articles = articlesNamed(typed, library);
        return articles.length > 0 ? readArticles(articles, corpus) : readByWords(typed, corpus);
      }
    }
  },
};

/** The article from this page on, as its buttons turn it; undefined when it has gone. */
export function readPage(articleId: ArticleId, page: number, { library }: Corpus): Reply | undefined {
  const article = library.article(articleId);
  if (article === undefined) return undefined;
  const citations = library.passagesOf(article.id).map(passage => cite(passage, library));
  return presentPage(article, citations, page);
}

function readPlaces(places: NonEmpty<Place>, library: Library): Reply {
  if (places.length > 1) return choosePlace(places, library);
  const { citations, notes } = citePlace(places[0], library);
  const [passage, ...more] = places[0].passages;
  if (more.length > 0) return asReply(presentTogetherShown(citations, library, notes));
  const reply = asReply(showContext(passage, library));
  return { ...reply, blocks: [...notes, ...reply.blocks] };
}

function readOneOf([first, ...others]: NonEmpty<Passage>, library: Library): Reply {
  if (others.length === 0) return asReply(showContext(first, library));
  const candidates = [cite(first, library), ...others.map(passage => cite(passage, library))] as const;
  return choosePassage(candidates, WORDED_ALIKE);
}

function readArticles(articles: readonly Article[], corpus: Corpus): Reply {
  const [first, ...others] = articles;
  const page = first === undefined || others.length > 0 ? undefined : readPage(first.id, 1, corpus);
  return page === undefined ? presentArticleChoice(articles) : asReply(page);
}

async function readByWords(typed: string, corpus: Corpus): Promise<Reply> {
  const [first, ...others] = passagesWithWords(typed, corpus);
  if (first !== undefined) return readOneOf([first, ...others], corpus.library);
  const answer = await answerByMeaning(typed, corpus, articleScope(corpus.library));
  if (answer.kind === 'notFound') return noSuchPassage(typed, corpus);
  if (answer.kind !== 'found') return presentAnswer(answer, corpus.library);
  const passage = corpus.library.passage(answer.citations[0].passageId);
  return passage === undefined ? noSuchPassage(typed, corpus) : asReply(showContext(passage, corpus.library));
}
