/** An address from a pack, as a link may lead to: http or https, and without a name that would mislead. */
export function safeHref(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return url.href;
}

/** `38north.org`, in the ASCII form, so that no name imitates another. */
export function hostOf(href: string): string {
  return new URL(href).host.replace(/^www\./u, '');
}
