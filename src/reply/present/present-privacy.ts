/** What is kept of people and places, as it is and not as it could be. */

import type { Place } from '../../community/place.ts';
import { say, sayCount, sayNumber } from '../../language/say.ts';
import type { Reply, Row } from '../reply.ts';
import { hostReply } from './host-reply.ts';

/** How much of it is kept now. */
export interface Kept {
  readonly shown: number;
  readonly unanswered: number;
  readonly opinions: number;
}

/** `kept` is undefined where nothing is. */
export function presentPrivacy(place: Place | undefined, kept: Kept | undefined): Reply {
  const rows: readonly Row[] = [
    ...yourWords(place, kept),
    {
      label: say`for half an hour`,
      text: say`which passages you were shown where, in memory alone, so that you can ask on; /privacy forget drops it`,
    },
    ...(place === undefined || kept === undefined ? [] : keptRows(place, kept)),
    { label: say`the log`, text: say`names of commands, outcomes and durations` },
  ];
  return hostReply(say`What Footnote keeps here:`, [{ kind: 'list', items: rows }], { kind: 'privacy' });
}

function yourWords(place: Place | undefined, kept: Kept | undefined): readonly Row[] {
  const label = say`your words`;
  const { unanswered = false, keepDays = 0, digest } = place?.settings ?? {};
  // What was agreed to before it was turned off is kept until its time.
  const feedback = place?.settings.feedback === true || (kept?.opinions ?? 0) > 0;
  if (!unanswered) {
    const pinned = (place?.pins.length ?? 0) > 0;
    const not = pinned ? say`not kept, but in pinned answers` : feedback ? say`not kept` : say`never kept`;
    const text = feedback
      ? say`${not}; what you checked only if you agree to it, for a verdict that you call wrong`
      : not;
    return [{ label, text }];
  }
  const questions = yourQuestions(keepDays, digest !== undefined);
  const text = feedback
    ? say`${questions}; and what you checked only if you agree to it, for a verdict that you call wrong`
    : questions;
  return [{ label, text, note: nowKept(kept?.unanswered ?? 0) }];
}

function yourQuestions(keepDays: number, arePosted: boolean): string {
  return arePosted
    ? sayCount(
        keepDays,
        'only those of a question that gets no sure answer, for the hosts, who have them posted once a week in a channel: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after 1 day, and what is yours with /privacy forget',
        'only those of a question that gets no sure answer, for the hosts, who have them posted once a week in a channel: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget',
      )
    : sayCount(
        keepDays,
        'only those of a question that gets no sure answer, for the hosts: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after 1 day, and what is yours with /privacy forget',
        'only those of a question that gets no sure answer, for the hosts: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget',
      );
}

function nowKept(number: number): string {
  return say`${sayNumber(number)} now`;
}

function keptRows({ settings, record, own, pins }: Place, { shown, opinions }: Kept): readonly Row[] {
  return [
    { label: say`passages shown`, text: passagesKept(settings), note: nowKept(shown) },
    ...feedbackRows(settings, opinions),
    {
      label: say`settings`,
      text: say`what hosts have set, and by their ids who the hosts are and who changed what`,
      note: sayCount(record.hosts.length, '1 host', '{0} hosts'),
    },
    {
      label: say`articles added`,
      text: say`the articles that hosts add here, until they remove them; a preview that is not added goes after an hour`,
      note: nowKept(own?.articles ?? 0),
    },
    ...(pins.length === 0
      ? []
      : [
          {
            label: say`pinned answers`,
            text: say`which passage hosts show for which question, in words that somebody may have asked it in, with nothing of who did: until a host removes it, also after /privacy forget`,
            note: nowKept(pins.length),
          },
        ]),
    {
      label: say`all of it`,
      text: say`is deleted seven days after Footnote was taken out of this community`,
    },
  ];
}

function passagesKept({ record, keepDays }: Place['settings']): string {
  return record
    ? sayCount(
        keepDays,
        'which passages everyone was shown, where and when, not who asked; each goes after 1 day',
        'which passages everyone was shown, where and when, not who asked; each goes after {0} days',
      )
    : sayCount(
        keepDays,
        'not kept any more; the rest goes within 1 day',
        'not kept any more; the rest goes within {0} days',
      );
}

/** Where it is off and nothing of it is left, there is nothing to say. */
function feedbackRows({ feedback, keepDays }: Place['settings'], opinions: number): readonly Row[] {
  if (!feedback && opinions === 0) return [];
  const text = feedback
    ? sayCount(
        keepDays,
        'what is pressed under answers and checks, with a code in place of who pressed it, and a claim only where its sender agreed, for hosts alone; each goes after 1 day, and what is yours with /privacy forget',
        'what is pressed under answers and checks, with a code in place of who pressed it, and a claim only where its sender agreed, for hosts alone; each goes after {0} days, and what is yours with /privacy forget',
      )
    : sayCount(
        keepDays,
        'not kept any more; the rest goes within 1 day, and what is yours with /privacy forget',
        'not kept any more; the rest goes within {0} days, and what is yours with /privacy forget',
      );
  return [{ label: say`feedback`, text, note: nowKept(opinions) }];
}

export function presentForgotten(place: Place | undefined, user: string): Reply {
  const hosts = place?.record.hosts ?? [];
  const isListed = hosts.some(({ kind, id }) => kind === 'user' && id === user);
  const rest = isListed
    ? say`That you are host stays, and what you have set: other hosts rely on it.`
    : say`Nothing else here is yours.`;
  const pinned =
    (place?.pins.length ?? 0) > 0
      ? [
          say`A question that hosts have pinned an answer to stays in its words, with nothing of who asked it.`,
        ]
      : [];
  const text = [forgotten(place), rest, ...pinned].join(' ');
  return hostReply('', [{ kind: 'text', text }], { kind: 'privacy' });
}

function forgotten(place: Place | undefined): string {
  if (place === undefined) return say`What you were shown here is forgotten.`;
  return place.settings.unanswered
    ? say`What you were shown here is forgotten, and what you asked without a sure answer, with what you have said of answers and checks.`
    : say`What you were shown here is forgotten, with what you have said of answers and checks.`;
}
