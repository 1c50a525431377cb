import { answerWithin, articlesOn } from '../answer/compare-articles.ts';
import { nearnessTo } from '../answer/rank.ts';
import { say } from '../language/say.ts';
import { ofArticles } from '../library/roles.ts';
import type { Article, Library } from '../model.ts';
import { presentCompared } from '../reply/present/present-compared.ts';
import { presentMissing, presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { cutWords, NAME_SHOWN } from '../reply/shorten/cut-words.ts';
import { articlesMeant } from './articles-called.ts';
import type { Command } from './command.ts';
import { questionOption } from './options.ts';

/** Beside each other, more than these are not read. */
const SIDES_MAX = 4;
const options = {
  question: { ...questionOption, description: 'A question, or a claim, to put to each of them' },
  articles: {
    description:
      'Titles, or words from them, with a semicolon between; without it, those nearest to the question',
    required: false,
    maxLength: 300,
    suggests: 'article',
  },
} as const;

export const compare: Command<typeof options> = {
  name: 'compare',
  summary: 'See what several articles say to one question or claim, side by side',
  options,
  examples: [
    {
      input: { question: 'who sees the answer', articles: 'how to ask; how to check' },
      shows: 'what two articles say to it, each by itself',
    },
  ],
  fromTopic: false,
  async run({ question, articles: named }, context) {
    const corpus = context.corpus();
    const { library } = corpus;
    const query = corpus.index.parse(question);
    if (query === undefined) {
      return presentProblem(say`Nothing in that can be looked for: ask in words that the articles may have.`);
    }
    const meant = named === undefined ? undefined : articlesNamed(named, library);
    if (meant?.kind === 'problem') return meant.reply;
    const nearness = await nearnessTo(question, corpus);
    const articles = meant?.articles ?? articlesOn(query, corpus, nearness, SIDES_MAX);
    const sides = articles.map(article => ({
      article,
      answer: answerWithin(article, query, corpus, nearness),
    }));
    const [first, second, ...others] = sides;
    if (first !== undefined && second !== undefined) return presentCompared([first, second, ...others]);
    return presentMissing(tooFew(first?.article, library));
  },
};

type Named =
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'problem'; readonly reply: Reply };

function articlesNamed(typed: string, library: Library): Named {
  const found = new Set<Article>();
  for (const name of typed.split(';').map(each => each.trim())) {
    if (name === '') continue;
    const meant = articlesMeant(name, library);
    if (meant.length === 0) {
      const sentence = say`No article has ${cutWords(name, NAME_SHOWN)} in its title. /sources lists them; put a semicolon between two titles.`;
      return { kind: 'problem', reply: presentMissing(sentence) };
    }
    for (const article of meant) found.add(article);
  }
  if (found.size > SIDES_MAX) {
    const sentence = say`That names ${found.size} articles; ${SIDES_MAX} can stand side by side. Say more of their titles.`;
    return { kind: 'problem', reply: presentProblem(sentence) };
  }
  return { kind: 'articles', articles: [...found] };
}

function tooFew(only: Article | undefined, library: Library): string {
  const all = ofArticles(library.articles, library);
  if (all.length < 2)
    return say`These sources hold one article only, so there is nothing to compare; /ask answers from it.`;
  if (only === undefined) return say`No article has to do with that. /sources lists what there is.`;
  return say`Only ${cutWords(only.title, NAME_SHOWN)} has to do with that; name another with articles:, or /ask.`;
}
