/** The bibliography of all that a place, a pack or the library holds. */
import { cite } from '../answer/cite.ts';
import { type CitedWork, citedArticle, citedWorks } from '../bibliography/cited-work.ts';
import type { CiteStyle } from '../bibliography/style.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { ofArticles } from '../library/roles.ts';
import type { Library } from '../model.ts';
import type { CitedScope } from '../reply/action.ts';
import { presentGone } from '../reply/present/gone.ts';
import { presentBibliography, presentNothingShown } from '../reply/present/present-bibliography.ts';
import type { WordedScope } from '../reply/present/present-title-or-scope.ts';
import type { Reply } from '../reply/reply.ts';
import { shownPassages } from './shown-passages.ts';

/** Of a channel in a year of discussions; whoever was shown more cites the articles. */
const SHOWN_MAX = 2_000;

/** `all`, `here` and `channel`, as they are typed; an article may have such a title too. */
export function scopeNamed(typed: string, library: Library): WordedScope | undefined {
  if (/^\s*(?:all|(?:the )?articles)\s*$/iu.test(typed)) {
    // Where there is one article, that is what all of it is.
    return ofArticles(library.articles, library).length > 1 ? { kind: 'library' } : undefined;
  }
  const [, named] = /^\s*(?:(?:this|the)\s+)?(here|thread|channel)\s*$/iu.exec(typed) ?? [];
  if (named === undefined) return undefined;
  return { kind: named.toLowerCase() === 'channel' ? 'channel' : 'here' };
}

export async function citeAll(
  of: CitedScope,
  style: CiteStyle | undefined,
  context: Context,
  origin: Origin,
): Promise<Reply> {
  const { library } = context.corpus();
  switch (of.kind) {
    case 'library':
      return present(ofArticles(library.articles, library).map(citedArticle), library);
    case 'pack':
      return present((library.pack(of.packId)?.articles ?? []).map(citedArticle), library);
    case 'here':
    case 'channel': {
      const shown = await shownPassages(context, origin, SHOWN_MAX, of.kind);
      if (shown.kind === 'notKept') return shown.reply;
      const citations = shown.passages.map(passage => cite(passage, library));
      const works = citedWorks(citations, library);
      return works.length === 0 ? presentNothingShown(shown.where) : present(works, library, shown.where);
    }
  }

  function present(works: readonly CitedWork[], whole: Library, where?: 'thread' | 'channel'): Reply {
    const [first, ...others] = works;
    if (first === undefined) return presentGone('pack', whole);
    return presentBibliography({ works: [first, ...others], style, of, where });
  }
}
