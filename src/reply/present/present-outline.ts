import type { OutlineSection } from '../../answer/outline.ts';
import { say } from '../../language/say.ts';
import type { Article, NonEmpty } from '../../model.ts';
import { labelOfNumbers } from '../lines/number-runs.ts';
import type { Reply } from '../reply.ts';
import { titleOfPage } from './page-turns.ts';
import { pageOfRows } from './row-pages.ts';

/** Each heading with the sentence that stands for what is under it, for the one who asked. */
export function presentOutline(article: Article, sections: NonEmpty<OutlineSection>, wanted: number): Reply {
  const rowOf = ({ headings, passages, citation }: OutlineSection) => {
    const numbers = labelOfNumbers(passages.map(({ ordinal }) => ordinal));
    return {
      label: headings.length === 0 ? numbers : headings.join(' › '),
      citation,
      note: passages.length === 1 ? numbers : say`${citation.label}, of ${numbers}`,
    };
  };
  const [first, ...others] = sections;
  const turnTo = (page: number) => ({ kind: 'outline', articleId: article.id, page }) as const;
  const { page, pages, blocks, actions } = pageOfRows([rowOf(first), ...others.map(rowOf)], wanted, turnTo);
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'update',
    heading: titleOfPage(say`Outline: ${article.title}`, page, pages),
    blocks,
    actions,
    data: {
      kind: 'outline',
      article: { id: article.id, title: article.title },
      sections: sections.map(({ headings, citation }) => ({ headings, citation })),
    },
  };
}
