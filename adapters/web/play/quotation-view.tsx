/** A quotation with its number, which leads to its place, and what is known of its source. */
import {
  type Citation,
  type CitationBlock,
  CUT_MARK,
  citationPath,
  originalLink,
  quotationParts,
  sourceLine,
} from '../../../src/index.ts';
import type { Links } from '../links.ts';
import { HostLink } from './host-link.tsx';

export function QuotationView({ block, links }: { readonly block: CitationBlock; readonly links: Links }) {
  return (
    <figure class="quotation">
      <blockquote dir="auto">
        {quotationParts(block).map((part, index, parts) => {
          if (part.kind === 'text') return part.key ? <strong>{part.text}</strong> : part.text;
          const before = index === 0 ? '' : ' ';
          const after = index === parts.length - 1 ? '' : ' ';
          return <span class="cut-mark">{`${before}${CUT_MARK}${after}`}</span>;
        })}
      </blockquote>
      <figcaption>
        <PassageLink citation={block.citation} links={links} />
        {block.source && <SourceView citation={block.citation} />}
      </figcaption>
    </figure>
  );
}

interface PassageLinkProps {
  readonly citation: Citation;
  readonly links: Links;
}

/** The number of a passage; with the script its place opens beside the chat, else on a page of its own. */
export function PassageLink({ citation, links }: PassageLinkProps) {
  return (
    <a class="to-passage" href={links.to(citationPath(citation))} title={`In its place: ${citation.title}`}>
      {citation.label}
    </a>
  );
}

export function SourceView({ citation }: { readonly citation: Citation }) {
  return (
    <span class="source">
      {' '}
      <bdi>{sourceLine(citation)}</bdi>
      <HostLink address={originalLink(citation, { text: citation.quotation.exact })} before=" · " />
    </span>
  );
}
