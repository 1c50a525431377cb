/** Measures whether questions of a conversation are read with what was shown before, where they should be. */
import * as v from 'valibot';
import { createBot } from '../bot.ts';
import { createContext } from '../context.ts';
import type { Corpus } from '../corpus.ts';
import type { Logger } from '../logger.ts';
import type { Reply } from '../reply/reply.ts';
import { shownPassages } from './measure-outcomes.ts';
import { readRows } from './question-set.ts';

const FollowUpRow = v.object({
  /** Lines typed first in the same conversation. */
  before: v.array(v.string()),
  text: v.string(),
  relevant: v.array(v.string()),
  /** It has its own subject, so that nothing must be carried over into it. */
  own: v.optional(v.boolean()),
});
export type FollowUpRow = v.InferOutput<typeof FollowUpRow>;

export interface FollowUpReport {
  readonly n: number;
  /** Share of those with relevant passages for which one is shown. */
  readonly right: number;
  /** Share of those with a subject of their own that were read with what was shown before. */
  readonly carriedWrongly: number;
}

const SILENT: Logger = { debug() {}, info() {}, warn() {}, error() {} };

export function readFollowUps(file: string): Promise<readonly FollowUpRow[]> {
  return readRows(file, FollowUpRow);
}

export async function evaluateFollowUps(
  rows: readonly FollowUpRow[],
  corpus: Corpus,
): Promise<FollowUpReport> {
  const bot = createBot(createContext(corpus), SILENT);
  const origin = { community: 'evaluation', user: 'asker', locale: 'en' };
  const replies: { readonly row: FollowUpRow; readonly reply: Reply }[] = [];
  for (const [at, row] of rows.entries()) {
    const say = (text: string) => bot.handle({ ...origin, channel: String(at), kind: 'text', text });
    for (const line of row.before) await say(line);
    replies.push({ row, reply: await say(row.text) });
  }
  const answerable = replies.filter(({ row }) => row.relevant.length > 0);
  const own = replies.filter(({ row }) => row.own === true);
  return {
    n: rows.length,
    right: share(answerable.filter(isRight).length, answerable.length),
    carriedWrongly: share(own.filter(({ reply }) => isCarried(reply)).length, own.length),
  };
}

function isRight({ row, reply: { data } }: { readonly row: FollowUpRow; readonly reply: Reply }): boolean {
  switch (data.kind) {
    case 'found':
    case 'ambiguous':
    case 'closest':
      return shownPassages(data).some(id => row.relevant.includes(id));
    default:
      return false;
  }
}

function isCarried({ data }: Reply): boolean {
  return 'readAs' in data && data.readAs !== undefined;
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}
