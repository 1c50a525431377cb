import type { DatedStatement } from '../../answer/timeline.ts';
import { ENGLISH } from '../../language/languages.ts';
import { inLanguage, say, sayCount } from '../../language/say.ts';
import type { NonEmpty } from '../../model.ts';
import type { TimelineScope } from '../action.ts';
import { labelOfDate, labelOfDates } from '../lines/date-label.ts';
import type { Reply } from '../reply.ts';
import { titleOfPage } from './page-turns.ts';
import { pageOfRows } from './row-pages.ts';

/** Whose timeline it is, and what it is called: `pipeline`, a title; undefined for that of all articles. */
export interface TimelineOf {
  readonly scope: TimelineScope;
  readonly name: string | undefined;
}

/** An abstention: what has no date of its own is not put in any order. */
export function presentNoDates(name: string | undefined): Reply {
  const text =
    name === undefined
      ? say`These sources date nothing in so many words: no sentence has a year of its own.`
      : say`What there is on ${name} dates nothing in so many words: no sentence has a year of its own.`;
  return {
    tone: 'abstention',
    audience: 'asker',
    placement: 'update',
    heading: '',
    blocks: [{ kind: 'text', text }],
    actions: [],
    data: { kind: 'timeline', statements: [] },
  };
}

/** What the sources date themselves, for the one who asked. */
export function presentTimeline(
  statements: NonEmpty<DatedStatement>,
  { scope, name }: TimelineOf,
  wanted: number,
): Reply {
  const severalArticles = new Set(statements.map(({ citation }) => citation.articleId)).size > 1;
  const [first, ...others] = statements.map(({ dates, citation }) => ({
    label: labelOfDates(dates),
    citation,
    note: severalArticles ? say`${citation.label} of ${citation.title}` : citation.label,
  }));
  if (first === undefined) throw new Error('A timeline without statements is none.');
  const turnTo = (page: number) => ({ kind: 'timeline', of: scope, page }) as const;
  const { page, pages, blocks, actions } = pageOfRows([first, ...others], wanted, turnTo);
  const count = sayCount(statements.length, '1 dated statement', '{0} dated statements');
  const title = name === undefined ? say`Timeline` : say`Timeline: ${name}`;
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'update',
    heading: titleOfPage(`${title}, ${count}`, page, pages),
    blocks,
    actions,
    data: {
      kind: 'timeline',
      // A program reads them alike, whoever asks.
      statements: inLanguage(ENGLISH, () =>
        statements.map(({ dates, citation }) => ({ dates: dates.map(labelOfDate), citation })),
      ),
    },
  };
}
