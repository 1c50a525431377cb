/** What is kept of people and places, as it is and not as it could be. */
import type { Place } from '../../community/place.ts';
import { count } from '../lines/coverage-line.ts';
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
      label: 'for half an hour',
      text: 'which passages you were shown where, in memory alone, so that you can ask on; /privacy forget drops it',
    },
    ...(place === undefined || kept === undefined ? [] : keptRows(place, kept)),
    { label: 'the log', text: 'names of commands, outcomes and durations' },
  ];
  return hostReply('What Footnote keeps here:', [{ kind: 'list', items: rows }], { kind: 'privacy' });
}

function yourWords(place: Place | undefined, kept: Kept | undefined): readonly Row[] {
  const claim = 'what you checked only if you agree to it, for a verdict that you call wrong';
  const { unanswered = false, keepDays = 0, digest } = place?.settings ?? {};
  // What was agreed to before it was turned off is kept until its time.
  const feedback = place?.settings.feedback === true || (kept?.opinions ?? 0) > 0;
  const pinned = (place?.pins.length ?? 0) > 0;
  if (!unanswered) {
    const not = pinned ? 'not kept, but in pinned answers' : feedback ? 'not kept' : 'never kept';
    return [{ label: 'your words', text: feedback ? `${not}; ${claim}` : not }];
  }
  const days = count(keepDays, 'day');
  const questions =
    `only those of a question that gets no sure answer, for the hosts${digest === undefined ? '' : ', who have them posted once a week in a channel'}: with the channel, the time and a code in place ` +
    `of who you are; not what you ask in private or in a private thread; each goes after ${days}, and what is yours with /privacy forget`;
  return [
    {
      label: 'your words',
      text: feedback ? `${questions}; and ${claim}` : questions,
      note: `${(kept?.unanswered ?? 0).toLocaleString('en')} now`,
    },
  ];
}

function keptRows({ settings, record, own, pins }: Place, { shown, opinions }: Kept): readonly Row[] {
  const days = count(settings.keepDays, 'day');
  const now = `${shown.toLocaleString('en')} now`;
  const passages = 'which passages everyone was shown, where and when, not who asked';
  return [
    {
      label: 'passages shown',
      text: settings.record
        ? `${passages}; each goes after ${days}`
        : `not kept any more; the rest goes within ${days}`,
      note: now,
    },
    ...feedbackRows(settings, opinions),
    {
      label: 'settings',
      text: 'what hosts have set, and by their ids who the hosts are and who changed what',
      note: count(record.hosts.length, 'host'),
    },
    {
      label: 'articles added',
      text: 'the articles that hosts add here, until they remove them; a preview that is not added goes after an hour',
      note: `${own?.articles ?? 0} now`,
    },
    ...(pins.length === 0
      ? []
      : [
          {
            label: 'pinned answers',
            text: 'which passage hosts show for which question, in words that somebody may have asked it in, with nothing of who did: until a host removes it, also after /privacy forget',
            note: `${pins.length.toLocaleString('en')} now`,
          },
        ]),
    { label: 'all of it', text: 'is deleted seven days after Footnote was taken out of this community' },
  ];
}

/** Where it is off and nothing of it is left, there is nothing to say. */
function feedbackRows({ feedback, keepDays }: Place['settings'], opinions: number): readonly Row[] {
  if (!feedback && opinions === 0) return [];
  const days = count(keepDays, 'day');
  return [
    {
      label: 'feedback',
      text: feedback
        ? `what is pressed under answers and checks, with a code in place of who pressed it, and a claim only where its sender agreed, for hosts alone; each goes after ${days}, and what is yours with /privacy forget`
        : `not kept any more; the rest goes within ${days}, and what is yours with /privacy forget`,
      note: `${opinions.toLocaleString('en')} now`,
    },
  ];
}

export function presentForgotten(place: Place | undefined, user: string): Reply {
  const words = place?.settings.unanswered === true ? ', and what you asked without a sure answer' : '';
  const hosts = place?.record.hosts ?? [];
  const isListed = hosts.some(({ kind, id }) => kind === 'user' && id === user);
  const rest = isListed
    ? 'That you are host stays, and what you have set: other hosts rely on it.'
    : 'Nothing else here is yours.';
  const said = place === undefined ? '' : ', with what you have said of answers and checks';
  const pinned =
    (place?.pins.length ?? 0) > 0
      ? ' A question that hosts have pinned an answer to stays in its words, with nothing of who asked it.'
      : '';
  return hostReply(
    '',
    [{ kind: 'text', text: `What you were shown here is forgotten${words}${said}. ${rest}${pinned}` }],
    {
      kind: 'privacy',
    },
  );
}
