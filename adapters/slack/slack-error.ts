/** What a failed call of Slack's means for the one who asked, and for the host. */
import { webApi } from '@slack/bolt';

export type SlackFault =
  /** The token is no longer good: nothing will work until the host acts. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The bot is not in the conversation, or cannot see it. */
  | { readonly kind: 'notMember'; readonly code: string }
  | { readonly kind: 'rateLimited'; readonly seconds: number }
  /** Slack may or may not have done it: not to be repeated when it shows. */
  | { readonly kind: 'unclear'; readonly code: string }
  /** Slack has not done it, and says why. */
  | { readonly kind: 'rejected'; readonly code: string };

const REFUSED = new Set([
  'account_inactive',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

/** Slack's own words: some of it may have been done before the error was raised. */
const UNCLEAR = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);

/** What to wait when Slack limits calls without saying for how long. */
const LIMITED_SECONDS = 30;

const NOT_MEMBER = new Set(['not_in_channel', 'channel_not_found', 'user_not_in_channel']);

export function faultOf(error: unknown): SlackFault {
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    if (REFUSED.has(code)) return { kind: 'refused', code };
    if (NOT_MEMBER.has(code)) return { kind: 'notMember', code };
    if (UNCLEAR.has(code)) return { kind: 'unclear', code };
    if (code === 'ratelimited') return { kind: 'rateLimited', seconds: LIMITED_SECONDS };
    return { kind: 'rejected', code };
  }
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'rateLimited', seconds: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'unclear', code: `http_${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) return { kind: 'unclear', code: 'network' };
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    // A response_url answers 404 or 410 once it has run out; only 5xx leaves it open whether it was shown.
    if (error.statusCode === 429) return { kind: 'rateLimited', seconds: LIMITED_SECONDS };
    const code = `http_${error.statusCode}`;
    return error.statusCode >= 500 ? { kind: 'unclear', code } : { kind: 'rejected', code };
  }
  return { kind: 'unclear', code: error instanceof Error ? error.name : 'unknown' };
}

/** What the host is told when Slack refuses a token. */
export function adviceFor(variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', code: string): string {
  const where =
    variable === 'SLACK_BOT_TOKEN'
      ? 'Copy the Bot User OAuth Token again, under OAuth & Permissions; install the app first if there is none.'
      : 'Create an App-Level Token with the scope connections:write, under Basic Information.';
  return `Slack does not accept ${variable} (${code}). ${where}`;
}

/** One word for the log. */
export function codeOf(fault: SlackFault): string {
  return fault.kind === 'rateLimited' ? 'ratelimited' : fault.code;
}

/** What the host can do about a delivery that failed, by its code or by its kind. */
export const ADVICE: Readonly<Record<string, string>> = {
  missing_scope: 'Update the app from `footnote slack manifest` and install it again.',
  notMember: 'Invite the bot to the channel.',
  rateLimited: 'Slack limits how much is posted; nothing to do unless it keeps happening.',
  unclear: 'Slack or the line failed; the message was not sent again, so that it cannot show twice.',
};
