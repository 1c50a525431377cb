/** What somebody reads who has said what they think: for them alone, in a line. */

import type { Given, Opinion, Rated } from '../../community/feedback.ts';
import { said, say, sayCount, toSay } from '../../language/say.ts';
import type { Block, Reply, ReplyAction } from '../reply.ts';
import { hostReply } from './host-reply.ts';

export interface GivenFeedback {
  readonly outcome: Exclude<Given, { kind: 'notKept' }>['kind'];
  readonly opinion: Opinion;
  readonly on: Rated;
  /** What was checked, where it is at hand: it is kept only if its sender agrees. */
  readonly claim: string | undefined;
  readonly keepDays: number;
}

const OPINION_WORDS: Readonly<Record<Opinion, string>> = {
  useful: toSay('useful'),
  notThePassage: toSay('not the passage'),
  wrongVerdict: toSay('wrong verdict'),
};

export function presentGiven({ outcome, opinion, on, claim, keepDays }: GivenFeedback): Reply {
  const data = { kind: 'feedbackGiven', outcome, opinion } as const;
  const words = said(OPINION_WORDS[opinion]);
  if (outcome === 'takenBack')
    return hostReply('', [text(say`Taken back: ${words}. Press it again to say it.`)], data);
  const counted =
    outcome === 'replaced'
      ? say`Thanks. Counted for the hosts: ${words}, in place of what you said before.`
      : say`Thanks. Counted for the hosts: ${words}.`;
  const thanks = text(`${counted} ${say`Press it again to take it back.`}`);
  if (opinion !== 'wrongVerdict' || claim === undefined) return hostReply('', [thanks], data);
  return {
    ...hostReply('', [thanks, text(asked(keepDays))], data),
    actions: [answerTo(say`Keep it`, true, on), answerTo(say`Do not keep it`, false, on)],
    carried: claim,
  };
}

function asked(keepDays: number): string {
  return sayCount(
    keepDays,
    'Keep what you checked for the hosts, so that they see what was wrong? Without a yes nothing of it is kept; with one it goes after 1 day.',
    'Keep what you checked for the hosts, so that they see what was wrong? Without a yes nothing of it is kept; with one it goes after {0} days.',
  );
}

/** In place of the question. */
export function presentClaimKept(isKept: boolean): Reply {
  const words = isKept
    ? say`Kept for the hosts, without your name. /privacy forget deletes it.`
    : say`Nothing of what you checked is kept.`;
  return { ...hostReply('', [text(words)], { kind: 'claimKept', kept: isKept }), placement: 'update' };
}

function answerTo(label: string, keep: boolean, on: Rated): ReplyAction {
  return { label, style: 'secondary', action: { kind: 'keepClaim', keep, on } };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
