/** The pinned answer of a question, as long as its passage is what it was when it was pinned. */
import type { Pin } from '../community/pins.ts';
import type { Corpus } from '../corpus.ts';
import type { Library, Passage } from '../model.ts';
import { type Asked, isSameQuestion, keyOf, type QuestionKey } from './same-question.ts';

export type PinState =
  | { readonly kind: 'good'; readonly passage: Passage }
  | { readonly kind: 'changed'; readonly passage: Passage }
  /** Or of a pack that is not used there. */
  | { readonly kind: 'gone' };

export function stateOf({ passageId, hash }: Pin, library: Library): PinState {
  const passage = library.passage(passageId);
  if (passage === undefined) return { kind: 'gone' };
  return { kind: passage.hash === hash ? 'good' : 'changed', passage };
}

/** What has changed or gone answers nothing: the question is then answered as any other. */
export function findPin(
  asked: Asked,
  pins: readonly Pin[],
  { index, library }: Pick<Corpus, 'index' | 'library'>,
): Passage | undefined {
  if (pins.length === 0) return undefined;
  for (const pin of pinsOf(asked, pins, index)) {
    const state = stateOf(pin, library);
    if (state.kind === 'good') return state.passage;
  }
  return undefined;
}

/** Those of the same question, whatever has become of their passages. */
export function pinsOf(asked: Asked, pins: readonly Pin[], index: Corpus['index']): readonly Pin[] {
  const key = keyOf(asked);
  return pins.filter(pin => isSameQuestion(keyOfPin(pin), key, index));
}

const KEYS = new WeakMap<Pin, QuestionKey>();

function keyOfPin(pin: Pin): QuestionKey {
  const known = KEYS.get(pin) ?? keyOf(pin);
  KEYS.set(pin, known);
  return known;
}
