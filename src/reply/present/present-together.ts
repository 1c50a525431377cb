/** Several passages of one article that were asked for together, in one message as far as it holds them. */
import { say } from '../../language/say.ts';
import type { Citation, Library, NonEmpty } from '../../model.ts';
import { labelOfAll, nameOfAll } from '../lines/number-runs.ts';
import type { Block, Reply } from '../reply.ts';
import { PAGE_CHARS, PAGE_PASSAGES } from '../shorten/paginate.ts';
import { PUBLIC_QUOTATION_MAX } from './audience.ts';
import { citationBlocks } from './citation-block.ts';
import { readInContext, showAround } from './passage-actions.ts';

/** As many as a page of an article has, each as long as it is shown in public. */
export function fittingTogether(citations: NonEmpty<Citation>): NonEmpty<Citation> {
  const [first, ...others] = citations;
  let used = lengthInPublic(first);
  const after = others.findIndex(citation => {
    used += lengthInPublic(citation);
    return used > PAGE_CHARS;
  });
  return [first, ...others.slice(0, Math.min(after < 0 ? others.length : after, PAGE_PASSAGES - 1))];
}

/** For the room, after what there is to say on the numbers that were asked for. */
export function presentTogether(
  citations: NonEmpty<Citation>,
  library: Library,
  notes: readonly Block[] = [],
): Reply {
  const shown = fittingTogether(citations);
  const [first] = shown;
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [
      ...notes,
      ...citationBlocks(shown.map(citation => ({ citation }))),
      ...leftOut(citations, shown),
    ],
    actions: [readInContext(first), ...showAround(first, shown.at(-1) ?? first, library)],
    data: { kind: 'passages', citations: shown },
  };
}

/** For the one who asked, in place of what they were looking at. */
export function presentTogetherShown(
  citations: NonEmpty<Citation>,
  library: Library,
  notes: readonly Block[] = [],
): Reply {
  return { ...presentTogether(citations, library, notes), audience: 'asker', placement: 'update' };
}

/** A new message for the room; the adapter names who shared it. */
export function presentTogetherShared(citations: NonEmpty<Citation>, library: Library): Reply {
  const reply = presentTogether(citations, library);
  return { ...reply, placement: 'post', actions: [readInContext(citations[0])] };
}

function lengthInPublic({ quotation }: Citation): number {
  return Math.min(quotation.exact.length, PUBLIC_QUOTATION_MAX);
}

function leftOut(citations: NonEmpty<Citation>, shown: NonEmpty<Citation>): readonly Block[] {
  const [next, ...others] = citations.slice(shown.length);
  if (next === undefined) return [];
  const left: NonEmpty<Citation> = [next, ...others];
  const text = say`One message does not hold ${labelOfAll(left)} too. /quote ${nameOfAll(left)} quotes them.`;
  return [{ kind: 'note', text }];
}
