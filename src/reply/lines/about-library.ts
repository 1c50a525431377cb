/** What a library is about, in a line: the titles of its articles and the names of its topics. */
import { say, sayList } from '../../language/say.ts';
import { ofArticles } from '../../library/roles.ts';
import type { Article, Library } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { quoted } from './quoted.ts';

/** Further ones are counted. */
const TITLES_MAX = 5;
const TOPICS_MAX = 10;

/** `The articles here are “The night ferry” and “The boards of the quay”. Topics: timetable and signs.` */
export function aboutLibrary(library: Library): string {
  const about = aboutArticles(titlesOf(ofArticles(library.articles, library)).map(quoted));
  const topics = ofArticles(library.topics, library).map(({ name }) => name);
  return topics.length === 0 ? about : `${about} ${say`Topics: ${listed(topics, TOPICS_MAX)}.`}`;
}

function aboutArticles(titles: readonly string[]): string {
  if (titles.length === 0) return say`There is no article here yet.`;
  const names = listed(titles, TITLES_MAX);
  return titles.length === 1 ? say`The article here is ${names}.` : say`The articles here are ${names}.`;
}

/** Articles of one title are told apart by their ids, which say nothing of what they are about. */
function titlesOf(articles: readonly Article[]): readonly string[] {
  const titles = articles.map(({ title, id }) => title.replace(` (${id})`, ''));
  return [...new Map(titles.map(title => [fold(title), title])).values()];
}

function listed(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more > 1 ? say`${names.slice(0, most).join(', ')} and ${more} more` : sayList(names);
}
