/** What a library is about, in a line: the titles of its articles and the names of its topics. */
import { ofArticles } from '../../library/roles.ts';
import type { Article, Library } from '../../model.ts';
import { fold } from '../../text/fold.ts';

/** Further ones are counted. */
const TITLES_MAX = 5;
const TOPICS_MAX = 10;

/** `The articles here are “The night ferry” and “The boards of the quay”. Topics: timetable and signs.` */
export function aboutLibrary(library: Library): string {
  const titles = titlesOf(ofArticles(library.articles, library)).map(title => `“${title}”`);
  const topics = ofArticles(library.topics, library).map(({ name }) => name);
  const are = titles.length === 1 ? 'The article here is' : 'The articles here are';
  const about =
    titles.length === 0 ? 'There is no article here yet.' : `${are} ${listed(titles, TITLES_MAX)}.`;
  return topics.length === 0 ? about : `${about} Topics: ${listed(topics, TOPICS_MAX)}.`;
}

/** Articles of one title are told apart by their ids, which say nothing of what they are about. */
function titlesOf(articles: readonly Article[]): readonly string[] {
  const titles = articles.map(({ title, id }) => title.replace(` (${id})`, ''));
  return [...new Map(titles.map(title => [fold(title), title])).values()];
}

function listed(names: readonly string[], most: number): string {
  const more = names.length - most;
  if (more > 1) return `${names.slice(0, most).join(', ')} and ${more} more`;
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}
