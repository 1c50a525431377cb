/** Rows that each stand for a sentence of the sources, on pages that a message holds. */
import { say } from '../../language/say.ts';
import type { Citation, NonEmpty, Quotation } from '../../model.ts';
import type { Action } from '../action.ts';
import { articleLine } from '../lines/source-line.ts';
import type { Block, ReplyAction, Row } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { PAGE_CHARS, PAGE_PASSAGES } from '../shorten/paginate.ts';
import { pageTurns } from './page-turns.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';

/** Enough of a sentence to see what it says; it is opened whole by its number. */
const SENTENCE_MAX = 400;

export interface SentenceRow {
  /** What stands in front: a date, a heading. */
  readonly label: string;
  readonly citation: Citation & { readonly keySentence: Quotation };
  /** Where it is: `¶3`; empty where that is said elsewhere. */
  readonly note: string;
  /** Opens the article there. */
  readonly link?: string;
}

interface RowPage {
  readonly page: number;
  readonly pages: number;
  readonly blocks: readonly Block[];
  readonly actions: readonly ReplyAction[];
}

/** A page beyond the last is the last. Each row has the number of the action that opens its passage in context. */
export function pageOfRows(
  rows: NonEmpty<SentenceRow>,
  wanted: number,
  turnTo: (page: number) => Action,
): RowPage {
  const pages = pagesOf(rows);
  const page = Math.min(Math.max(wanted, 1), pages.length);
  const shown = pages[page - 1] ?? [];
  return {
    page,
    pages: pages.length,
    blocks: [{ kind: 'list', items: shown.map((row, at) => rowOf(row, at + 1)) }, ...sourcesOf(shown)],
    actions: [
      ...shown.map(
        ({ citation }): ReplyAction => ({
          label: cutWords(say`${citation.label} in context`, ACTION_LABEL_MAX),
          style: 'secondary',
          action: { kind: 'context', at: refOf(citation) },
        }),
      ),
      ...pageTurns(page, pages.length, turnTo),
    ],
  };
}

function rowOf({ label, citation, note, link }: SentenceRow, number: number): Row {
  const text = `“${cutWords(citation.keySentence.exact, SENTENCE_MAX)}”`;
  return { label, text, number, ...(note !== '' && { note }), ...(link !== undefined && { link }) };
}

/** Each article once: `Title · 38 North · our summary`. */
function sourcesOf(rows: readonly SentenceRow[]): readonly Block[] {
  const lines = rows.map(({ citation }) => `${citation.title} · ${articleLine(citation)}`);
  return [...new Set(lines)].map(text => ({ kind: 'note', text }));
}

function pagesOf(rows: readonly SentenceRow[]): readonly (readonly SentenceRow[])[] {
  const pages: SentenceRow[][] = [];
  let used = 0;
  for (const row of rows) {
    const length = row.label.length + Math.min(row.citation.keySentence.exact.length, SENTENCE_MAX);
    const last = pages.at(-1);
    if (last === undefined || last.length >= PAGE_PASSAGES || used + length > PAGE_CHARS) {
      pages.push([row]);
      used = length;
    } else {
      last.push(row);
      used += length;
    }
  }
  return pages;
}
