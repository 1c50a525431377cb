import { cite } from '../answer/cite.ts';
import type { Library, Passage } from '../model.ts';
import { neighboursOf } from '../reply/present/passage-actions.ts';
import { pageOf, presentContext } from '../reply/present/present-passages.ts';
import type { Reply } from '../reply/reply.ts';

/** A passage between the one before and the one after. */
export function showContext(passage: Passage, library: Library): Reply {
  const citation = cite(passage, library);
  const { before, after } = neighboursOf(citation, library);
  const whole = library.passagesOf(passage.articleId).map(each => cite(each, library));
  return presentContext({
    before: before === undefined ? undefined : cite(before, library),
    citation,
    after: after === undefined ? undefined : cite(after, library),
    page: pageOf(citation, whole),
  });
}
