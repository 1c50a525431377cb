/** Addresses that may be put behind a button. */
import { withoutTextFragment } from '../../src/index.ts';
import { URL_MAX } from './limits.ts';

/** Undefined for whatever is no web address; the text fragment goes when the whole is too long. */
export function usableUrl(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  // Blanks, pipes and angle brackets end an address for Slack.
  const safe = link.trim().replace(/[\s|<>]/gu, character => encodeURIComponent(character));
  if (safe.length <= URL_MAX) return safe;
  const whole = withoutTextFragment(safe);
  return whole.length <= URL_MAX ? whole : undefined;
}
