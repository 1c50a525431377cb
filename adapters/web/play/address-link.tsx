/** An address that others wrote: a link where it is a web address, else only its words. */
import type { Child } from 'hono/jsx';
import { safeHref } from '../safe-href.ts';

interface AddressLinkProps {
  readonly address: string;
  readonly words: Child;
  readonly look?: string;
}

export function AddressLink({ address, words, look }: AddressLinkProps) {
  const href = safeHref(address);
  if (href === undefined) return <span>{words}</span>;
  return (
    <a class={look} href={href} rel="noopener noreferrer nofollow" target="_blank">
      {words}
    </a>
  );
}
