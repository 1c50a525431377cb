/** What has become of the library: in the log, and in a sentence for whoever chats with it. */
import { formatProblem, type LibraryNews, type Logger, say, sayCount } from '../src/index.ts';

/** Further names are counted. */
const NAMED_MAX = 3;

export function logNews(news: LibraryNews, passages: number, logger: Logger): void {
  switch (news.kind) {
    case 'replaced': {
      const { added, changed, removed } = news.change;
      const counts = { added: added.length, changed: changed.length, removed: removed.length };
      logger.info('libraryReplaced', { ...counts, passages });
      return;
    }
    case 'refused': {
      const [first] = news.problems;
      logger.warn('libraryNotReplaced', {
        problems: news.problems.length,
        ...(first !== undefined && { first: formatProblem(first) }),
        advice: 'The library of before stays in use; footnote pack check lists every problem.',
      });
      return;
    }
    case 'mended':
      logger.info('librarySound', { passages });
  }
}

export function newsForPeople(news: LibraryNews): string {
  switch (news.kind) {
    case 'replaced': {
      const { added, changed, removed, topicsAdded, topicsRemoved } = news.change;
      const parts = [
        ...part(added.map(quoted), names => say`new: ${names}`),
        ...part(changed.map(quoted), names => say`changed: ${names}`),
        ...part(removed.map(quoted), names => say`removed: ${names}`),
        ...part(topicsAdded, names => say`new topics: ${names}`),
        ...part(topicsRemoved, names => say`topics removed: ${names}`),
      ];
      return parts.length === 0
        ? say`The library has changed.`
        : say`The library has changed: ${parts.join('; ')}.`;
    }
    case 'refused': {
      const [first, ...others] = news.problems;
      const more = others.length === 0 ? [] : [say`(and ${others.length} more: footnote pack check)`];
      const problem = first === undefined ? [] : [formatProblem(first)];
      const says = say`The library stays as it was, since what is in its folders now has a problem.`;
      return [says, ...problem, ...more].join(' ');
    }
    case 'mended':
      return say`The library folders are sound again.`;
  }
}

function part(names: readonly string[], saying: (names: string) => string): readonly string[] {
  if (names.length === 0) return [];
  const unnamed = names.length - NAMED_MAX;
  const more = unnamed > 0 ? [sayCount(unnamed, '1 more', '{0} more')] : [];
  return [saying([...names.slice(0, NAMED_MAX), ...more].join(', '))];
}

function quoted(title: string): string {
  return say`“${title}”`;
}
