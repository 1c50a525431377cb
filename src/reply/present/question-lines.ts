/** How hosts read a question and how often it was asked. */

import type { KeptQuestion } from '../../community/unanswered.ts';
import { say, sayCount } from '../../language/say.ts';
import type { NonEmpty } from '../../model.ts';
import { formatDate } from '../lines/format-date.ts';
import { quoted } from '../lines/quoted.ts';

/** `pipeline · who pays`, as a question of a topic is read. */
export function questionLine({ words, topic }: Pick<KeptQuestion, 'words' | 'topic'>): string {
  return topic === undefined ? quoted(words) : `${topic} · ${quoted(words)}`;
}

/** `3 times, last on 28 November 2026, closest passages not opened`. */
export function askedLine(questions: NonEmpty<KeptQuestion>): string {
  const [latest] = questions;
  const day = formatDate(new Date(latest.at).toISOString().slice(0, 10));
  const times = sayCount(questions.length, 'once, on {1}', '{0} times, last on {1}', day);
  const isClose = questions.some(({ outcome }) => outcome === 'closest');
  return `${times}; ${isClose ? say`no close passage was opened` : say`nothing was close`}`;
}
