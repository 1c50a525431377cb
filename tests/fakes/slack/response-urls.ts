/** Where answers to commands and clicks go: five uses in thirty minutes each, membership or not. */
import { checkMessage } from './check-message.ts';
import { asObject, asText, type Json } from './json.ts';
import type { SentMessage, Workspace } from './workspace.ts';

const USES_MAX = 5;

/** What the address was given out for. */
export interface ResponsePlace {
  readonly channel: string;
  readonly user: string;
  /** The message that was clicked. */
  readonly message?: SentMessage;
}

export interface ResponseUrls {
  /** The path of a new address. */
  issue(place: ResponsePlace): string;
  /** The HTTP status of the answer. */
  answer(path: string, body: unknown): number;
  expireAll(): void;
}

export function createResponseUrls(workspace: Workspace, violations: string[]): ResponseUrls {
  const places = new Map<string, { readonly place: ResponsePlace; uses: number }>();
  return {
    issue(place) {
      const path = `/response/T0TEAM/${places.size + 1}/secret`;
      places.set(path, { place, uses: 0 });
      return path;
    },
    answer(path, given) {
      const known = places.get(path);
      if (known === undefined || known.uses >= USES_MAX) return 404;
      known.uses += 1;
      return apply(asObject(given), known.place, workspace, violations);
    },
    expireAll: () => places.clear(),
  };
}

function apply(body: Json, place: ResponsePlace, workspace: Workspace, violations: string[]): number {
  const at = place.message === undefined ? -1 : workspace.messages.indexOf(place.message);
  if (body.delete_original === true) {
    if (at < 0) return 404;
    workspace.messages.splice(at, 1);
    return 200;
  }
  const { error, problems } = checkMessage(body);
  violations.push(...problems.map(problem => `response_url: ${problem}`));
  if (error !== undefined) return 400;
  if (body.replace_original === true && place.message !== undefined) {
    if (at < 0) return 404;
    workspace.messages[at] = { ...place.message, body };
    return 200;
  }
  const everyone = body.response_type === 'in_channel';
  if (everyone && (body.unfurl_links !== false || body.unfurl_media !== false))
    violations.push('response_url that unfurls');
  workspace.messages.push({
    ts: workspace.nextTs(),
    channel: place.channel,
    thread: body.thread_ts === undefined ? undefined : asText(body.thread_ts),
    onlyFor: everyone ? undefined : place.user,
    via: 'response_url',
    body,
  });
  return 200;
}
