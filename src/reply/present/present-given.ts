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
  if (outcome === 'already') {
    const actions: readonly ReplyAction[] = [
      { label: say`Take it back`, style: 'secondary', action: { kind: 'takeBack', opinion, on } },
    ];
    return { ...hostReply('', [text(alreadyCounted(words, on))], data), actions };
  }
  const counted =
    outcome === 'replaced' ? countedInstead(words, on) : say`Thanks. Counted for the hosts: ${words}.`;
  const thanks = text(`${counted} ${say`Press it again to take it back.`}`);
  if (opinion !== 'wrongVerdict' || claim === undefined) return hostReply('', [thanks], data);
  return {
    ...hostReply('', [thanks, text(asked(keepDays))], data),
    actions: [answerTo(say`Keep it`, true, on), answerTo(say`Do not keep it`, false, on)],
    carried: claim,
  };
}

/** In place of the line that offered it. */
export function presentTakenBack(opinion: Opinion): Reply {
  const words = say`Taken back: ${said(OPINION_WORDS[opinion])}.`;
  return { ...hostReply('', [text(words)], { kind: 'takenBack', opinion }), placement: 'update' };
}

/** A button knows the passage, and not the question that it was an answer to. */
function alreadyCounted(words: string, { outcome }: Rated): string {
  return outcome === undefined
    ? say`You have said so already, and it counts: ${words}. Each person counts once for a passage, whatever was asked.`
    : say`You have said so already, and it counts: ${words}. Each person counts once for a verdict on a passage.`;
}

function countedInstead(words: string, { outcome }: Rated): string {
  return outcome === undefined
    ? say`Thanks. Counted for the hosts: ${words}, in place of what you said before of this passage.`
    : say`Thanks. Counted for the hosts: ${words}, in place of what you said before.`;
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
