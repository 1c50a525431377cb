/** Where the original is, by the name of its host; nothing where there is no address to go to. */
import { hostOf, safeHref } from '../safe-href.ts';
import { AddressLink } from './address-link.tsx';

interface HostLinkProps {
  readonly address: string | undefined;
  readonly before: string;
}

export function HostLink({ address, before }: HostLinkProps) {
  const href = safeHref(address);
  if (href === undefined) return null;
  return (
    <>
      {before}
      <AddressLink address={href} words={<bdi>{hostOf(href)}</bdi>} />
    </>
  );
}
