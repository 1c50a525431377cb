/** A passage shown away from its article, with the way to it. */
import {
  type Citation,
  CUT_MARK,
  citationPath,
  cutQuotation,
  quotationParts,
  sourceLine,
} from '../../../src/index.ts';
import type { Frame } from './page.tsx';

interface QuoteCardProps {
  readonly frame: Frame;
  readonly citation: Citation;
  /** A small remark on it, in Footnote's words. */
  readonly note?: string | undefined;
}

/** Enough to see whether it is what was looked for; its page has all of it. */
const SHOWN_MAX = 1_200;

export function QuoteCard({ frame, citation, note }: QuoteCardProps) {
  const path = frame.links.to(citationPath(citation));
  const pieces = cutQuotation(citation.quotation, citation.keySentence, SHOWN_MAX);
  const parts = quotationParts({ kind: 'citation', citation, pieces, source: true });
  return (
    <figure class="quote">
      <blockquote dir="auto">
        {parts.map(part => {
          if (part.kind === 'cut') return <span class="cut">{` ${CUT_MARK} `}</span>;
          return part.key ? <mark>{part.text}</mark> : part.text;
        })}
      </blockquote>
      <figcaption>
        <a class="number" href={path} aria-label={`${citation.label} in its place`}>
          {citation.label}
        </a>
        <span>
          <bdi>{sourceLine(citation)}</bdi>
          {note !== undefined && (
            <span class="note" dir="auto">
              {note}
            </span>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
