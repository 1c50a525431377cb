/** What hosts see of the answers that they have pinned. */

import type { Pin } from '../../community/pins.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Citation, Library, Passage } from '../../model.ts';
import { type PinState, stateOf } from '../../unanswered/find-pin.ts';
import type { Reply, ReplyAction, Row } from '../reply.ts';
import { citationBlock } from './citation-block.ts';
import { hostReply } from './host-reply.ts';
import { titleOfPage } from './page-turns.ts';
import { act, turns } from './present-unanswered.ts';
import { questionLine } from './question-lines.ts';

/** With up to two buttons each. */
const PAGE_ROWS = 5;

/** Those that need care come first. */
export function presentPins(pins: readonly Pin[], library: Library, wanted: number, done = ''): Reply {
  const stated = pins.map(pin => ({ pin, state: stateOf(pin, library) }));
  const isGood = ({ state }: Stated) => state.kind === 'good';
  const sorted = [...stated.filter(each => !isGood(each)), ...stated.filter(isGood)];
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_ROWS));
  const page = Math.min(Math.max(wanted, 1), pages);
  const shown = sorted.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const rows = shown.map(({ pin, state }, at): Row => {
    return { label: '', text: `${at + 1}. ${questionLine(pin)}`, note: noteOn(pin, state, library) };
  });
  const title =
    pins.length === 0
      ? say`No answer is pinned here.`
      : sayCount(pins.length, '1 pinned answer', '{0} pinned answers');
  const heading = [done, titleOfPage(title, page, pages)];
  return {
    ...hostReply(
      heading.filter(each => each !== '').join(' '),
      rows.length === 0 ? [] : [{ kind: 'list', items: rows }],
      {
        kind: 'pins',
        pins: sorted.map(({ pin: { words, topic, passageId }, state }) => ({
          words,
          ...(topic !== undefined && { topic }),
          passageId,
          state: state.kind,
        })),
      },
    ),
    placement: 'update',
    actions: [...shown.flatMap((each, at) => actionsOn(each, at + 1)), ...turns(page, pages, 'pins')],
  };
}

interface Stated {
  readonly pin: Pin;
  readonly state: PinState;
}

function noteOn({ passageId }: Pin, state: PinState, library: Library): string {
  switch (state.kind) {
    case 'gone':
      return say`Needs care: ${passageId} is not in the packs used here, so nothing is shown for it.`;
    case 'changed':
      return say`Needs care: ${placeOf(state.passage, library)} has changed since, so it is not shown.`;
    case 'good':
      return placeOf(state.passage, library);
  }
}

function placeOf({ ordinal, articleId }: Passage, library: Library): string {
  return `¶${ordinal}, ${library.article(articleId)?.title ?? articleId}`;
}

function actionsOn({ pin, state }: Stated, number: number): readonly ReplyAction[] {
  const keep =
    state.kind === 'changed'
      ? [act(say`Show ${number} as it reads now`, { does: 'renew', id: pin.id, hash: state.passage.hash })]
      : [];
  return [...keep, act(say`Remove ${number}`, { does: 'unpin', id: pin.id })];
}

/** What was pinned, whole, with a way to take it back. */
export function presentPinDone(pin: Pin, citation: Citation, done: string): Reply {
  return {
    ...hostReply(done, [{ kind: 'note', text: shownFirst(pin) }, citationBlock(citation)], {
      kind: 'passages',
      citations: [citation],
      pinned: true,
    }),
    placement: 'update',
    actions: [
      act(say`Take it back`, { does: 'unpin', id: pin.id }),
      act(say`Unanswered questions`, { does: 'list', page: 1 }),
      act(say`Pinned answers`, { does: 'pins', page: 1 }),
    ],
  };
}

function shownFirst(pin: Pin): string {
  const first = say`Shown first for ${questionLine(pin)}.`;
  return `${first} ${say`These words stay until it is removed, also when their asker has theirs forgotten.`}`;
}
