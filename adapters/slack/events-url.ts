/** Where everything from Slack comes in over HTTP. */
export const EVENTS_PATH = '/slack/events';

/** Slack takes 3,000 characters, of which the path takes a few. */
const BASE_MAX = 2_900;

/** The complete address from that of the machine; undefined for what Slack would not take. */
export function eventsUrl(base: string): string | undefined {
  if (!URL.canParse(base)) return undefined;
  const url = new URL(base);
  if (url.protocol !== 'https:' || url.username !== '' || url.search !== '' || url.hash !== '')
    return undefined;
  if (base.length > BASE_MAX) return undefined;
  const path = url.pathname.replace(/\/+$/u, '');
  return `${url.origin}${path.endsWith(EVENTS_PATH) ? path : path + EVENTS_PATH}`;
}
