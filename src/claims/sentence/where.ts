/** The places that a sentence names behind "in", "at" or "from". */

import { PLACE_WORDS, type Place, type Places } from '../english/places.ts';
import type { Draft } from './draft.ts';

const LEADS_IN = /^(?:in|at|to|from|near|of|outside|inside|into|through|via)$/;
const PASSED_OVER = 2;

/** By the place of the word in the sentence; all words of one name have the same place. */
export function placesIn(drafts: readonly Draft[], places: Places): ReadonlyMap<number, Place> {
  const found = new Map<number, Place>();
  for (let at = 1; at < drafts.length; at++) {
    if (!isCapital(drafts[at]) || !isLedIn(drafts, at)) continue;
    for (let length = PLACE_WORDS; length > 0; length--) {
      const words = drafts.slice(at, at + length);
      const place = isOneName(words, length)
        ? places.find(words.map(({ first }) => first.word).join(' '))
        : undefined;
      // "In Berlin Airlines" is not in Berlin.
      if (place === undefined || (drafts[at + length - 1]?.after === '' && isCapital(drafts[at + length])))
        continue;
      for (let i = at; i < at + length; i++) found.set(i, place);
      at += length - 1;
      break;
    }
  }
  return found;
}

function isOneName(words: readonly Draft[], length: number): boolean {
  return (
    words.length === length &&
    words.every(isCapital) &&
    words.slice(0, -1).every(({ after }) => after === '' || after === '-')
  );
}

/** Behind "in", as in "in central Luxembourg" too, or behind another name and a comma: "in Vienna, Austria". */
function isLedIn(drafts: readonly Draft[], at: number): boolean {
  const name = drafts[at - 1];
  if (name?.after === ',') {
    let start = at - 1;
    while (isCapital(drafts[start - 1]) && drafts[start - 1]?.after === '') start--;
    return isCapital(name) && isLedIn(drafts, start);
  }
  for (let before = at - 1; before >= Math.max(0, at - 1 - PASSED_OVER); before--) {
    const draft = drafts[before];
    if (draft === undefined) return false;
    if (draft.after !== '') return false;
    if (LEADS_IN.test(draft.first.word)) return true;
    if (draft.first.part !== 'ADJ' && draft.first.part !== 'DET') return false;
  }
  return false;
}

function isCapital(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.quantity === undefined && /^\p{Lu}/u.test(draft.text);
}
