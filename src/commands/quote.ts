import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { cite } from '../answer/cite.ts';
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import { articleScope } from '../library/roles.ts';
import type { Library, NonEmpty } from '../model.ts';
import { nameOfAll } from '../reply/lines/number-runs.ts';
import { presentAnswer } from '../reply/present/present-answer.ts';
import { presentArticleChoice } from '../reply/present/present-article-choice.ts';
import { CANDIDATES_MAX, presentPlaces } from '../reply/present/present-choice.ts';
import { presentQuoted } from '../reply/present/present-passages.ts';
import { presentTogether } from '../reply/present/present-together.ts';
import type { Reply } from '../reply/reply.ts';
import { choosePassage, choosePlace, citePlace, noSuchPassage, WORDED_ALIKE } from './choose-place.ts';
import type { Command } from './command.ts';
import { findPassages, type Place, type Titled } from './find-passages.ts';
import { passageOption } from './options.ts';
import { passagesWithWords } from './passages-with-words.ts';

const options = { passage: passageOption } as const;

export const quote: Command<typeof options> = {
  name: 'quote',
  summary: 'Quote a passage into the discussion, by its number or by words from it',
  options,
  examples: [
    { input: { passage: 'the agreement on the exercises' }, shows: 'the passage with these words' },
    { input: { passage: '2' }, shows: 'passage ¶2, or a choice where several articles have one' },
    { input: { passage: '2, 9-10' }, shows: 'several passages in one message' },
  ],
  fromTopic: false,
  async run({ passage }, context) {
    const corpus = context.corpus();
    const { library } = corpus;
    const meant = findPassages(passage, library);
    switch (meant.kind) {
      case 'named':
        return quotePlaces(meant.places, library);
      case 'titled':
        return quoteTitled(meant, library);
      case 'nowhere':
        return noSuchPassage(passage, corpus, meant.articles);
      case 'words':
        return quoteByWords(passage, corpus);
    }
  },
};

async function quoteByWords(typed: string, corpus: Corpus): Promise<Reply> {
  const { library } = corpus;
  const [first, ...others] = passagesWithWords(typed, corpus).map(passage => cite(passage, library));
  if (first !== undefined) {
    return others.length === 0
      ? presentQuoted([first], library)
      : choosePassage([first, ...others], WORDED_ALIKE);
  }
  const answer = await answerByMeaning(typed, corpus, articleScope(library));
  return answer.kind === 'notFound' ? noSuchPassage(typed, corpus) : presentAnswer(answer, library);
}

function quotePlaces(places: NonEmpty<Place>, library: Library): Reply {
  if (places.length > 1) return choosePlace(places, library);
  const { citations, notes } = citePlace(places[0], library);
  const [first, ...more] = citations;
  if (more.length > 0) return presentTogether(citations, library, notes);
  const reply = presentQuoted([first], library);
  return { ...reply, blocks: [...notes, ...reply.blocks] };
}

/** A title that is typed out is no number, yet in front of the room nothing is quoted that may not be meant. */
function quoteTitled({ articles, places: meant }: Titled, library: Library): Reply {
  const numbered = meant.slice(0, CANDIDATES_MAX).map(place => citePlace(place, library));
  const own = articles.flatMap(({ id }) => library.passagesOf(id)).map(passage => cite(passage, library));
  const places = [...numbered.map(({ citations }) => citations), ...own.map(each => [each] as const)];
  const [first, ...others] = places;
  const last = others.at(-1);
  if (first === undefined) return presentArticleChoice(articles);
  if (last === undefined) return presentQuoted(first, library);
  const isNumber = numbered.length > 0;
  return presentPlaces({
    heading: isNumber
      ? say`That is a title too. Which passage?`
      : say`Which passage of “${articles[0].title}”?`,
    places: [first, ...others],
    notes: [],
    advice: say`Add a number, as in /quote ${nameOfAll(last)}.`,
    data: { kind: 'choice', candidates: places.slice(0, CANDIDATES_MAX).map(([each]) => each) },
  });
}
