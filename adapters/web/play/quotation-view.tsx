/** A quotation with its number, which leads to its place, and what is known of its source. */
import {
  type Citation,
  type CitationBlock,
  CUT_MARK,
  quotationParts,
  sourceLine,
} from '../../../src/index.ts';
import { passageHref, webAddress } from './addresses.ts';

export function QuotationView({ block }: { readonly block: CitationBlock }) {
  return (
    <figure class="quotation">
      <blockquote dir="auto">
        {quotationParts(block).map((part, index, parts) => {
          if (part.kind === 'text') return part.key ? <strong>{part.text}</strong> : part.text;
          const before = index === 0 ? '' : ' ';
          const after = index === parts.length - 1 ? '' : ' ';
          return <span class="cut">{`${before}${CUT_MARK}${after}`}</span>;
        })}
      </blockquote>
      <figcaption>
        <PassageLink citation={block.citation} />
        {block.source && <SourceView citation={block.citation} />}
      </figcaption>
    </figure>
  );
}

/** The number of a passage; with the script its place opens beside the chat, else on a page of its own. */
export function PassageLink({ citation }: { readonly citation: Citation }) {
  const { label, passageId, title } = citation;
  return (
    <a
      class="passage"
      href={passageHref(passageId)}
      data-passage={passageId}
      aria-label={`${label} of ${title}, in its place`}
    >
      {label}
    </a>
  );
}

export function SourceView({ citation }: { readonly citation: Citation }) {
  const address = webAddress(citation.link ?? citation.source.url);
  return (
    <span class="source">
      {' '}
      <bdi>{sourceLine(citation)}</bdi>
      {address !== undefined && (
        <>
          {' · '}
          <a href={address.url} rel="noopener noreferrer nofollow" target="_blank">
            <bdi>{address.host}</bdi>
          </a>
        </>
      )}
    </span>
  );
}
