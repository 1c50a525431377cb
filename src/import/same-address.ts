/** Whether two addresses are those of one page. */

/** Scheme, `www.`, a slash at the end, fragment and what campaigns append make no difference. */
export function sameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && plainAddress(one) === plainAddress(other);
}

const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src)$/;

function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const query = [...searchParams].filter(([key]) => !CAMPAIGN.test(key)).map(pair => pair.join('='));
  const place = `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}`;
  return query.length === 0 ? place : `${place}?${query.toSorted().join('&')}`;
}
