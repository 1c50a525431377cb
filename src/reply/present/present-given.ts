/** What somebody reads who has said what they think: for them alone, in a line. */
import type { Given, Opinion, Rated } from '../../community/feedback.ts';
import { count } from '../lines/coverage-line.ts';
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

export const OPINION_WORDS: Readonly<Record<Opinion, string>> = {
  useful: 'useful',
  notThePassage: 'not the passage',
  wrongVerdict: 'wrong verdict',
};

export function presentGiven({ outcome, opinion, on, claim, keepDays }: GivenFeedback): Reply {
  const data = { kind: 'feedbackGiven', outcome, opinion } as const;
  const words = OPINION_WORDS[opinion];
  if (outcome === 'already') {
    const actions: readonly ReplyAction[] = [
      { label: 'Take it back', style: 'secondary', action: { kind: 'takeBack', opinion, on } },
    ];
    return { ...hostReply('', [text(alreadyCounted(words, on))], data), actions };
  }
  const before = `, in place of what you said before${on.outcome === undefined ? ' of this passage' : ''}`;
  const said = `Thanks. Counted for the hosts: ${words}${outcome === 'replaced' ? before : ''}.`;
  const back = 'Press it again to take it back.';
  if (opinion !== 'wrongVerdict' || claim === undefined)
    return hostReply('', [text(`${said} ${back}`)], data);
  return {
    ...hostReply('', [text(`${said} ${back}`), text(asked(keepDays))], data),
    actions: [answerTo('Keep it', true, on), answerTo('Do not keep it', false, on)],
    carried: claim,
  };
}

/** In place of the line that offered it. */
export function presentTakenBack(opinion: Opinion): Reply {
  const words = `Taken back: ${OPINION_WORDS[opinion]}.`;
  return { ...hostReply('', [text(words)], { kind: 'takenBack', opinion }), placement: 'update' };
}

/** A button knows the passage, and not the question that it was an answer to. */
function alreadyCounted(words: string, { outcome }: Rated): string {
  const once = outcome === undefined ? 'passage, whatever was asked' : 'verdict on a passage';
  return `You have said so already, and it counts: ${words}. Each person counts once for a ${once}.`;
}

function asked(keepDays: number): string {
  return `Keep what you checked for the hosts, so that they see what was wrong? Without a yes nothing of it is kept; with one it goes after ${count(keepDays, 'day')}.`;
}

/** In place of the question. */
export function presentClaimKept(isKept: boolean): Reply {
  const words = isKept
    ? 'Kept for the hosts, without your name. /privacy forget deletes it.'
    : 'Nothing of what you checked is kept.';
  return { ...hostReply('', [text(words)], { kind: 'claimKept', kept: isKept }), placement: 'update' };
}

function answerTo(label: string, keep: boolean, on: Rated): ReplyAction {
  return { label, style: 'secondary', action: { kind: 'keepClaim', keep, on } };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
