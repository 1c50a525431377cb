/** The texts that an export is searched in, as a script: a page that is opened from disk may read no other file. */
import { articleLine, type Library, ofArticles, passagePath } from '../../../src/index.ts';
import { scriptSafe } from '../script-safe.ts';
import { fileOf } from './export-links.ts';

/** `[title, byline, [[number, file, text], …]]` for each article; what explains Footnote is not searched. */
export function searchData(library: Library): string {
  const articles = ofArticles(library.articles, library).map(article => [
    article.title,
    articleLine(article),
    library
      .passagesOf(article.id)
      .map(passage => [passage.ordinal, fileOf(passagePath(passage)), passage.text] as const),
  ]);
  return `footnoteLibrary = ${scriptSafe(articles)};\n`;
}
