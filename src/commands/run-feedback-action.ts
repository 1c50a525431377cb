/** What somebody thinks of an answer or a check, as they press it; said to them alone, whoever sees the answer. */
import type { Feedback, Rated } from '../community/feedback.ts';
import type { Place } from '../community/place.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { said, say, toSay } from '../language/say.ts';
import type { Library } from '../model.ts';
import type { FeedbackAction } from '../reply/encode-feedback.ts';
import { presentClaimKept, presentGiven, presentTakenBack } from '../reply/present/present-given.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { carriedText } from './carried-text.ts';
import { feedbackList } from './community/feedback.ts';

const OFF = toSay('The hosts here do not want it kept what people think of answers, so nothing was kept.');

export async function runFeedbackAction(
  action: FeedbackAction,
  carried: string | undefined,
  context: Context,
  { user }: Origin,
): Promise<Reply> {
  const { place } = context;
  if (place === undefined) return presentProblem(say`Nothing is kept here.`);
  if (action.kind === 'feedbackPage') return feedbackList(context, action.page);
  // Also when no more is wanted, and when the passage has changed.
  if (action.kind === 'takeBack') return takeBack(action, place.data.feedback, user);
  if (!place.settings.feedback) return presentProblem(said(OFF));
  const { library } = context.corpus();
  const stale = whyStale(action.on, library);
  if (stale !== undefined) return presentProblem(stale);
  switch (action.kind) {
    case 'giveFeedback':
      return give(action, carriedText(carried), place, user);
    case 'keepClaim':
      return keep(action, carriedText(carried), place.data.feedback, user);
  }
}

type Give = Extract<FeedbackAction, { kind: 'giveFeedback' }>;
type TakeBack = Extract<FeedbackAction, { kind: 'takeBack' }>;
type Keep = Extract<FeedbackAction, { kind: 'keepClaim' }>;

async function give(
  { opinion, on }: Give,
  claim: string | undefined,
  { data, settings }: Place,
  user: string,
): Promise<Reply> {
  const given = await data.feedback.give(user, opinion, on);
  if (given.kind === 'notKept') return presentProblem(said(given.says));
  return presentGiven({ outcome: given.kind, opinion, on, claim, keepDays: settings.keepDays });
}

async function takeBack({ opinion, on }: TakeBack, feedback: Feedback, user: string): Promise<Reply> {
  const outcome = await feedback.takeBack(user, opinion, on);
  switch (outcome.kind) {
    case 'kept':
      return presentTakenBack(opinion);
    case 'nothingGiven':
      return presentProblem(say`You have taken that back already, or said something else of it since.`);
    case 'notKept':
      return presentProblem(said(outcome.says));
  }
}

async function keep(
  { keep: isKept, on }: Keep,
  claim: string | undefined,
  feedback: Feedback,
  user: string,
): Promise<Reply> {
  if (isKept && claim === undefined)
    return presentProblem(
      say`What was checked is no longer at hand, so it was not kept. Please check it again.`,
    );
  const outcome = await feedback.keepClaim(user, on, isKept ? claim : undefined);
  switch (outcome.kind) {
    case 'kept':
      return presentClaimKept(isKept);
    case 'nothingGiven':
      return presentProblem(say`You have taken that back, so nothing of it is kept.`);
    case 'notKept':
      return presentProblem(said(outcome.says));
  }
}

/** Undefined where it is on what the library has; buttons come back through other people's clients. */
function whyStale({ passageId, hash }: Rated, library: Library): string | undefined {
  if (passageId === undefined) return undefined;
  const passage = library.passage(passageId);
  if (passage === undefined) return say`That passage is no longer in the library, so nothing was kept.`;
  return passage.hash === hash
    ? undefined
    : say`That passage has changed since, so nothing was kept. Please ask again.`;
}
