import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { cite as citePassage } from '../answer/cite.ts';
import { citedArticle, citedWorks } from '../bibliography/cited-work.ts';
import { CITE_STYLES, type CiteStyle, citeStyleNamed } from '../bibliography/style.ts';
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import { articleScope, ofArticles } from '../library/roles.ts';
import type { Article, Citation, Library, NonEmpty, PackId } from '../model.ts';
import { presentBibliography } from '../reply/present/present-bibliography.ts';
import { presentTitleOrScope } from '../reply/present/present-title-or-scope.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Block, Reply } from '../reply/reply.ts';
import { articlesCalled, articlesNamed } from './articles-called.ts';
import { choosePassage, choosePlace, citePlace, noSuchPassage, WORDED_ALIKE } from './choose-place.ts';
import { citeAll, scopeNamed } from './cite-all.ts';
import type { Command } from './command.ts';
import { findPassages } from './find-passages.ts';
import { passageOption } from './options.ts';
import { passagesWithWords } from './passages-with-words.ts';

const STYLES = CITE_STYLES.map(({ name }) => name).join(', ');

const options = {
  passage: {
    ...passageOption,
    description: 'Its number, words, a title, a pack; here: what was shown here; without it, all there is',
    required: false,
  },
  style: {
    description: `One of ${STYLES}; without it, running text`,
    required: false,
    maxLength: 30,
  },
} as const;

export const cite: Command<typeof options> = {
  name: 'cite',
  summary: 'How to cite a passage or an article, or the bibliography of a pack or of this discussion',
  options,
  examples: [
    {
      input: { passage: 'the agreement on the exercises' },
      shows: 'the passage in Chicago, MLA and APA style',
    },
    { input: { style: 'bibtex', passage: 'all' }, shows: 'every article as an entry for BibTeX' },
    { input: { passage: 'here' }, shows: 'the bibliography of this thread or channel' },
  ],
  forAsker: true,
  fromTopic: false,
  async run({ passage, style: named }, context, origin) {
    const style = named === undefined ? undefined : citeStyleNamed(named);
    if (named !== undefined && style === undefined) {
      return presentProblem(say`There is no style of that name. Choose one of ${STYLES}.`);
    }
    const corpus = context.corpus();
    const { library } = corpus;
    const typed = passage ?? ALL;
    const [article, ...others] = passage === undefined ? [] : articlesCalled(passage, library);
    const scope = scopeNamed(typed, library);
    if (scope !== undefined) {
      return article === undefined
        ? citeAll(scope, style, context, origin)
        : presentTitleOrScope([article, ...others], scope, style);
    }
    const packId = article === undefined ? packNamed(typed, library) : undefined;
    return packId === undefined
      ? citeNamed(typed, style, corpus)
      : citeAll({ kind: 'pack', packId }, style, context, origin);
  },
};

const ALL = 'all';

/** By its id, or by its title, as `/sources` shows it. */
function packNamed(typed: string, { packs }: Library): PackId | undefined {
  const name = typed.trim().toLowerCase();
  const named = packs.filter(({ id, title }) => id === name || title.toLowerCase() === name);
  return named.length === 1 ? named[0]?.id : undefined;
}

async function citeNamed(typed: string, style: CiteStyle | undefined, corpus: Corpus): Promise<Reply> {
  const { library } = corpus;
  const meant = findPassages(typed, library);
  switch (meant.kind) {
    case 'named': {
      if (meant.places.length > 1) return choosePlace(meant.places, library, 'cite');
      const { citations, notes } = citePlace(meant.places[0], library);
      return presentCited(citations, style, library, notes);
    }
    case 'titled':
      return citeArticles(meant.articles, style);
    case 'nowhere':
      return noSuchPassage(typed, corpus, meant.articles);
    case 'words': {
      const [first, ...others] = articlesNamed(typed, library);
      return first === undefined
        ? citeByWords(typed, style, corpus)
        : citeArticles([first, ...others], style);
    }
  }
}

export function presentCited(
  citations: NonEmpty<Citation>,
  style: CiteStyle | undefined,
  library: Library,
  notes: readonly Block[] = [],
): Reply {
  const [first, ...others] = citedWorks(citations, library);
  if (first === undefined) throw new Error('A passage is of no article.');
  return presentBibliography({ works: [first, ...others], citations, style, notes });
}

export function citeArticles([first, ...others]: NonEmpty<Article>, style: CiteStyle | undefined): Reply {
  return presentBibliography({ works: [citedArticle(first), ...others.map(citedArticle)], style });
}

async function citeByWords(typed: string, style: CiteStyle | undefined, corpus: Corpus): Promise<Reply> {
  const { library } = corpus;
  if (ofArticles(library.articles, library).length === 0) return noSuchPassage(typed, corpus);
  const [first, ...others] = passagesWithWords(typed, corpus).map(passage => citePassage(passage, library));
  if (first !== undefined) {
    return others.length === 0
      ? presentCited([first], style, library)
      : choosePassage([first, ...others], WORDED_ALIKE, 'cite');
  }
  const answer = await answerByMeaning(typed, corpus, articleScope(library));
  if (answer.kind === 'found') return presentCited([answer.citations[0]], style, library);
  return noSuchPassage(typed, corpus);
}
