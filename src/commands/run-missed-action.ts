/** What hosts do about questions without a sure answer, by button: each asks anew whether a host pressed it. */
import { cite } from '../answer/cite.ts';
import type { Place } from '../community/place.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { said, say, toSay } from '../language/say.ts';
import type { MissedAction } from '../reply/action.ts';
import { presentPinDone, presentPins } from '../reply/present/present-pins.ts';
import {
  presentNotKept,
  presentQuestion,
  presentTopicLines,
  presentUnanswered,
} from '../reply/present/present-unanswered.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { groupQuestions, type QuestionGroup } from '../unanswered/group-questions.ts';
import { nearestPassages } from '../unanswered/nearest-passages.ts';
import { sortQuestions } from '../unanswered/sort-questions.ts';
import { topicLines } from '../unanswered/topic-lines.ts';
import { type Pinned, pinPassage } from './pin-passage.ts';
import { whyNotHost } from './why-not-host.ts';

export async function runMissedAction(
  action: MissedAction,
  context: Context,
  origin: Origin,
): Promise<Reply> {
  const { place } = context;
  const refused = whyNotHost(context, origin);
  if (refused !== undefined || place === undefined) return presentProblem(refused ?? '');
  const { user } = origin;
  switch (action.does) {
    case 'list':
      return unansweredPage(context, place, action.page);
    case 'pins':
      return presentPins(place.pins, (await context.unpaced()).library, action.page);
    case 'open':
    case 'topic':
    case 'ignore': {
      const { index } = await context.unpaced();
      const groups = groupQuestions(await place.data.unanswered.list(), index);
      const group = groups.find(({ questions }) => questions.some(({ id }) => id === action.id));
      if (group === undefined) return presentProblem(said(QUESTION_GONE));
      return aboutQuestion(action.does, group, { context, place, user });
    }
    case 'pin': {
      const questions = await place.data.unanswered.list();
      const question = questions.find(({ id }) => id === action.id);
      if (question === undefined) return presentProblem(said(QUESTION_GONE));
      const passage = (await context.unpaced()).library.passage(action.passage.passageId);
      if (passage?.hash !== action.passage.hash) return presentProblem(said(PASSAGE_CHANGED));
      return pinnedReply(await pinPassage(question, passage, context, place, user), context);
    }
    case 'unpin': {
      const written = await place.data.pins.remove(action.id, user);
      return written.kind === 'notKept'
        ? presentProblem(said(written.says))
        : pinsNow(context, place, say`Removed.`);
    }
    case 'renew': {
      const pin = place.pins.find(({ id }) => id === action.id);
      const passage = pin && (await context.unpaced()).library.passage(pin.passageId);
      if (passage?.hash !== action.hash) return presentProblem(said(PASSAGE_CHANGED));
      const written = await place.data.pins.renew(action.id, action.hash, user);
      return written.kind === 'notKept'
        ? presentProblem(said(written.says))
        : pinsNow(context, place, say`Kept.`);
    }
  }
}

const QUESTION_GONE = toSay('That question is no longer kept. /footnote unanswered lists those that are.');
const PASSAGE_CHANGED = toSay('That passage has changed or gone since. Please look again.');

/** What is answered now is shown once at the top, and then goes. */
export async function unansweredPage(
  context: Context,
  place: Place,
  page: number,
  done?: string,
): Promise<Reply> {
  if (!place.settings.unanswered) return presentNotKept();
  const { unanswered } = place.data;
  const corpus = await context.unpaced();
  const sorted = await sortQuestions({
    questions: await unanswered.list(),
    pins: place.pins,
    corpus,
    corpusIn: async channel => (await context.corpusIn?.(channel)) ?? corpus,
  });
  if (page === 1 && sorted.answered.length > 0) {
    // What cannot be taken away now is shown once more.
    await unanswered.drop(sorted.answered.flatMap(({ group }) => group.questions.map(({ id }) => id)));
  }
  return presentUnanswered(sorted, page, done);
}

interface Host {
  readonly context: Context;
  readonly place: Place;
  readonly user: string;
}

async function aboutQuestion(
  does: 'open' | 'topic' | 'ignore',
  group: QuestionGroup,
  { context, place, user }: Host,
): Promise<Reply> {
  // A host sees all, also where others read on from week to week.
  const corpus = await context.unpaced();
  switch (does) {
    case 'open':
      return presentQuestion(group, await nearestPassages(group.typical, corpus));
    case 'topic': {
      const [first, ...others] = await nearestPassages(group.typical, corpus);
      if (first === undefined) return presentProblem(said(PASSAGE_CHANGED));
      return presentTopicLines(group, topicLines(group.typical, [first, ...others], corpus));
    }
    case 'ignore': {
      const written = await place.data.unanswered.ignore(
        group.questions.map(({ id }) => id),
        user,
      );
      return written.kind === 'notKept'
        ? presentProblem(said(written.says))
        : unansweredPage(context, place, 1, say`Ignored.`);
    }
  }
}

export async function pinnedReply(outcome: Pinned, { unpaced }: Context): Promise<Reply> {
  switch (outcome.kind) {
    case 'refused':
      return presentProblem(outcome.says);
    case 'pinned':
      return presentPinDone(outcome.pin, cite(outcome.passage, (await unpaced()).library), say`Pinned.`);
  }
}

export async function pinsNow({ unpaced }: Context, { data }: Place, done: string): Promise<Reply> {
  return presentPins(await data.pins.list(), (await unpaced()).library, 1, done);
}
