/** From then on a passage is what a question is answered with. */
import { pointsBack } from '../answer/follow-up.ts';
import { PINS_MAX, type Pin } from '../community/pins.ts';
import type { Place } from '../community/place.ts';
import type { Context } from '../context.ts';
import { said, say } from '../language/say.ts';
import type { Passage } from '../model.ts';
import { pinsOf } from '../unanswered/find-pin.ts';
import { type Asked, isSameQuestion, keyOf } from '../unanswered/same-question.ts';

export type Pinned =
  | { readonly kind: 'pinned'; readonly pin: Pin; readonly passage: Passage }
  /** One sentence that says what to change. */
  | { readonly kind: 'refused'; readonly says: string };

/** In place of what was pinned for the same question; what was asked so and is unanswered is answered now. */
export async function pinPassage(
  { words, topic }: Asked,
  passage: Passage,
  { unpaced }: Context,
  { data }: Place,
  user: string,
): Promise<Pinned> {
  const corpus = await unpaced();
  const { index } = corpus;
  if (keyOf({ words, topic }).words.length === 0 || index.parse(words) === undefined) {
    return { kind: 'refused', says: say`There is no word in that question to know it by.` };
  }
  if (topic === undefined && pointsBack(words, corpus)) {
    return {
      kind: 'refused',
      says: say`That question leans on what was said before: name what it is about.`,
    };
  }
  const before = await data.pins.list();
  const replaced = pinsOf({ words, topic }, before, index).map(({ id }) => id);
  if (before.length - replaced.length >= PINS_MAX) {
    return { kind: 'refused', says: say`There are ${PINS_MAX} pinned answers: remove one first.` };
  }
  const added = { words, topic, passageId: passage.id, hash: passage.hash };
  const written = await data.pins.add(added, replaced, user);
  if (written.kind === 'notKept') return { kind: 'refused', says: said(written.says) };
  const pins = await data.pins.list();
  const pin = pins.findLast(each => each.words === words && each.topic === topic);
  if (pin === undefined)
    return { kind: 'refused', says: say`Another host has changed that at the same time.` };
  const key = keyOf(pin);
  const asked = (await data.unanswered.list()).filter(each => isSameQuestion(key, keyOf(each), index));
  // What cannot be taken away now is seen to be answered later.
  if (asked.length > 0) await data.unanswered.drop(asked.map(({ id }) => id));
  return { kind: 'pinned', pin, passage };
}
