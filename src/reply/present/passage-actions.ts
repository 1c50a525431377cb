/** The follow-ups that passages offer. */
import { say } from '../../language/say.ts';
import type { Citation, Library, Passage } from '../../model.ts';
import type { PassageRef } from '../action.ts';
import { ordinalOf } from '../lines/number-runs.ts';
import type { ReplyAction } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';

/** The shortest limit of the platforms: Slack takes 75 characters on a button. */
export const ACTION_LABEL_MAX = 75;
const HASH_DIGITS = 12;

/** With others of its article, for what is picked or shared together. */
export function refOf(citation: Citation, ...others: readonly Citation[]): PassageRef {
  const { passageId } = citation;
  if (others.length === 0) return { passageId, hash: citation.hash };
  return { passageId, hash: hashOfAll([citation, ...others]), more: others.map(ordinalOf) };
}

/** As long as the hash of one, and another one when any of the passages changes. */
export function hashOfAll(passages: readonly { readonly hash: string }[]): string {
  const all = passages.reduce((sum, { hash }) => sum ^ BigInt(`0x${hash}`), 0n);
  return all.toString(16).padStart(HASH_DIGITS, '0');
}

export function readInContext(citation: Citation): ReplyAction {
  return { label: say`Read in context`, style: 'primary', action: { kind: 'context', at: refOf(citation) } };
}

export function shareAction(citation: Citation, ...others: readonly Citation[]): ReplyAction {
  return { label: say`Share`, style: 'secondary', action: { kind: 'share', at: refOf(citation, ...others) } };
}

export function citeAction(citation: Citation): ReplyAction {
  return { label: say`Cite as…`, style: 'secondary', action: { kind: 'cite', at: refOf(citation) } };
}

export function showOthers(citations: readonly Citation[], shown: Citation): readonly ReplyAction[] {
  return citations.map(citation => ({
    label: placeLabel(citation, shown),
    style: 'secondary',
    action: { kind: 'show', at: refOf(citation) },
  }));
}

/** The passages next to it in the text, as far as there are any. */
export function showNeighbours(citation: Citation, library: Library): readonly ReplyAction[] {
  return showAround(citation, citation, library);
}

/** The passage before the first and the one after the last. */
export function showAround(first: Citation, last: Citation, library: Library): readonly ReplyAction[] {
  return [
    ...showOne(say`Before`, neighboursOf(first, library).before),
    ...showOne(say`After`, neighboursOf(last, library).after),
  ];
}

export function neighboursOf(
  citation: Pick<Citation, 'articleId' | 'passageId'>,
  library: Library,
): { readonly before: Passage | undefined; readonly after: Passage | undefined } {
  const passages = library.passagesOf(citation.articleId);
  const at = passages.findIndex(passage => passage.id === citation.passageId);
  if (at < 0) return { before: undefined, after: undefined };
  return { before: passages[at - 1], after: passages[at + 1] };
}

/** `¶4`, or `¶4 of Asking Footnote` in another article. */
function placeLabel(citation: Citation, shown: Citation): string {
  const { label, title, articleId } = citation;
  return cutWords(articleId === shown.articleId ? label : say`${label} of ${title}`, ACTION_LABEL_MAX);
}

function showOne(label: string, passage: Passage | undefined): readonly ReplyAction[] {
  if (passage === undefined) return [];
  const at = { passageId: passage.id, hash: passage.hash };
  return [{ label, style: 'secondary', action: { kind: 'show', at } }];
}
