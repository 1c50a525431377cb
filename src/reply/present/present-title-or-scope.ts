import type { CiteStyle } from '../../bibliography/style.ts';
import { said, say, toSay } from '../../language/say.ts';
import type { Article, NonEmpty } from '../../model.ts';
import type { CitedScope } from '../action.ts';
import type { Reply, ReplyAction } from '../reply.ts';
import { presentArticleChoice } from './present-article-choice.ts';

/** An article that is called as the word for several is meant by neither alone: whoever typed it says which. */
export function presentTitleOrScope(
  articles: NonEmpty<Article>,
  of: WordedScope,
  style: CiteStyle | undefined,
): Reply {
  const inStyle = style === undefined ? {} : { style };
  const choice = presentArticleChoice(articles, ({ id }) => ({
    kind: 'citeArticle',
    articleId: id,
    ...inStyle,
  }));
  const label = said(LABEL[of.kind]);
  const several: ReplyAction = { label, style: 'secondary', action: { kind: 'citeAll', of, ...inStyle } };
  return {
    ...choice,
    heading: say`That is the title of an article, and the word for another thing: “${label}”. Which one?`,
    actions: [...choice.actions.slice(0, -1), several, ...choice.actions.slice(-1)],
  };
}

/** Those for which there is a word. */
export type WordedScope = Exclude<CitedScope, { kind: 'pack' }>;

const LABEL: Readonly<Record<WordedScope['kind'], string>> = {
  library: toSay('All articles'),
  here: toSay('What was shown here'),
  channel: toSay('What was shown in this channel'),
};
