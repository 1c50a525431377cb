/** How hosts read a question and how often it was asked. */
import type { KeptQuestion } from '../../community/unanswered.ts';
import type { NonEmpty } from '../../model.ts';
import { formatDate } from '../lines/format-date.ts';

/** `pipeline · who pays`, as a question of a topic is read. */
export function questionLine({ words, topic }: Pick<KeptQuestion, 'words' | 'topic'>): string {
  return topic === undefined ? `“${words}”` : `${topic} · “${words}”`;
}

/** `3 times, last on 28 November 2026, closest passages not opened`. */
export function askedLine(questions: NonEmpty<KeptQuestion>): string {
  const [latest] = questions;
  const times = questions.length === 1 ? 'once, on' : `${questions.length} times, last on`;
  const day = formatDate(new Date(latest.at).toISOString().slice(0, 10));
  const isClose = questions.some(({ outcome }) => outcome === 'closest');
  return `${times} ${day}; ${isClose ? 'no close passage was opened' : 'nothing was close'}`;
}
