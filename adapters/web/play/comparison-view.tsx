/** Texts one under the other; the marks are brackets, which are also heard, in type and colour of their own. */
import {
  bracketed,
  type ComparisonBlock,
  type MarkedRow,
  markedRows,
  notMetLine,
} from '../../../src/index.ts';
import type { Links } from '../links.ts';
import { PassageLink, SourceView } from './quotation-view.tsx';

export function ComparisonView({ block, links }: { readonly block: ComparisonBlock; readonly links: Links }) {
  const notMet = notMetLine(block);
  return (
    <figure class="comparison">
      <dl>
        {markedRows(block).map(row => (
          <div>
            <dt>{row.label}</dt>
            <dd dir="auto">
              <RowView row={row} />
            </dd>
          </div>
        ))}
      </dl>
      {notMet !== undefined && <p class="small-print">{notMet}</p>}
      {block.sources.map(citation => (
        <figcaption>
          <PassageLink citation={citation} links={links} />
          <SourceView citation={citation} />
        </figcaption>
      ))}
    </figure>
  );
}

function RowView({ row }: { readonly row: MarkedRow }) {
  return (
    <>
      {row.parts.map(part => (
        <PartView part={part} />
      ))}
    </>
  );
}

function PartView({ part: { text, bracket } }: { readonly part: MarkedRow['parts'][number] }) {
  const shown = bracketed(text, bracket);
  switch (bracket) {
    case 'none':
      return <>{shown}</>;
    case 'square':
      return <strong>{shown}</strong>;
    case 'round':
      return <em>{shown}</em>;
  }
}
