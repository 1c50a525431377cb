/** The follow-ups that passages offer. */
import type { Citation, Library, Passage } from '../model.ts';
import type { PassageRef } from './action.ts';
import { cutWords } from './cut-words.ts';
import type { ReplyAction } from './reply.ts';

/** The shortest limit of the platforms: Slack takes 75 characters on a button. */
export const ACTION_LABEL_MAX = 75;

export function refOf(citation: Citation): PassageRef {
  return { passageId: citation.passageId, hash: citation.hash };
}

export function readInContext(citation: Citation): ReplyAction {
  return { label: 'Read in context', style: 'primary', action: { kind: 'context', at: refOf(citation) } };
}

export function shareAction(citation: Citation): ReplyAction {
  return { label: 'Share', style: 'secondary', action: { kind: 'share', at: refOf(citation) } };
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
  const { before, after } = neighboursOf(citation, library);
  return [...showOne('Before', before), ...showOne('After', after)];
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
  const place = citation.articleId === shown.articleId ? '' : ` of ${citation.title}`;
  return cutWords(`${citation.label}${place}`, ACTION_LABEL_MAX);
}

function showOne(label: string, passage: Passage | undefined): readonly ReplyAction[] {
  if (passage === undefined) return [];
  const at = { passageId: passage.id, hash: passage.hash };
  return [{ label, style: 'secondary', action: { kind: 'show', at } }];
}
