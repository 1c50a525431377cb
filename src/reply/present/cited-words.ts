/** The passages in which the words of a quotation were found, with those words and the sentences around them. */
import type { Citation, NonEmpty, Quotation } from '../../model.ts';
import type { Block } from '../reply.ts';
import { cutQuotation } from '../shorten/cut-quotation.ts';
import { wholeSentences } from '../shorten/whole-sentences.ts';
import { citationBlocks } from './citation-block.ts';

/** Of a longer passage, the words found and the sentences around them. */
const SHOWN_MAX = 400;

/** Words that run on into the next passage are shown in both. */
export function cited([first, ...others]: readonly [Citation, ...Citation[]]): readonly Block[] {
  const [next] = others;
  const shown = next !== undefined && runsOn(first, next) ? [first, next] : [first];
  return [
    ...citationBlocks(shown.map(citation => ({ citation, pieces: piecesAround(citation) }))),
    ...also([first, ...others.slice(shown.length - 1)]),
  ];
}

/** The words found are never cut here, however long they are. */
function piecesAround({ quotation, keySentence: key }: Citation): NonEmpty<Quotation> {
  const pieces = cutQuotation(quotation, key, SHOWN_MAX);
  const [piece] = pieces;
  if (key === undefined || (piece.start <= key.start && key.end <= piece.end)) return pieces;
  const sentences = wholeSentences(quotation.exact);
  const from = sentences.findLast(({ start }) => quotation.start + start <= key.start)?.start ?? 0;
  const to = sentences.find(({ end }) => key.end <= quotation.start + end)?.end ?? quotation.exact.length;
  return [
    {
      exact: quotation.exact.slice(from, to),
      start: quotation.start + from,
      end: quotation.start + to,
    },
  ];
}

function runsOn(one: Citation, other: Citation): boolean {
  return (
    one.articleId === other.articleId &&
    one.keySentence?.end === one.quotation.end &&
    other.keySentence?.start === other.quotation.start &&
    other.quotation.start > one.quotation.end
  );
}

/** More places than these are not read in one message. */
const ALSO_MAX = 2;

export function also([first, ...others]: readonly [Citation, ...Citation[]]): readonly Block[] {
  const [second, ...more] = others.slice(0, ALSO_MAX);
  return second === undefined
    ? []
    : [{ kind: 'also', articleId: first.articleId, citations: [second, ...more] }];
}
