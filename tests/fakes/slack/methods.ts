/** The Web API methods that Footnote calls, with Slack's own error codes. */
import { checkMessage, checkView } from './check-message.ts';
import { asObject, asText, type Json } from './json.ts';
import type { Triggers } from './triggers.ts';
import type { Workspace } from './workspace.ts';

export interface MethodCall {
  readonly method: string;
  readonly args: Json;
}

export interface MethodWorld {
  readonly workspace: Workspace;
  readonly triggers: Triggers;
  /** What Slack would refuse, kept for the end of a test. */
  readonly violations: string[];
  readonly scopes: ReadonlySet<string>;
  socketUrl(): string;
}

type Answer = Json & { readonly ok: boolean };

const refuse = (error: string): Answer => ({ ok: false, error });

/** `unknown_method` with status 200, as Slack does, since clients retry every other status. */
export function answerMethod({ method, args }: MethodCall, world: MethodWorld): Answer {
  switch (method) {
    case 'auth.test':
      return {
        ok: true,
        user_id: 'U0BOT',
        bot_id: 'B0BOT',
        team_id: 'T0TEAM',
        team: 'Team',
        user: 'footnote',
      };
    case 'apps.connections.open':
      return { ok: true, url: world.socketUrl() };
    case 'chat.postMessage':
      return post(args, undefined, world);
    case 'chat.postEphemeral':
      return post(args, asText(args.user), world);
    case 'chat.getPermalink':
      return permalink(args, world);
    case 'chat.delete':
      return remove(args, world);
    case 'views.open':
    case 'views.push':
      return openView(args, world);
    case 'views.update':
      return updateView(args, world);
    case 'views.publish':
      return publishHome(args, world);
    case 'apps.manifest.create':
      return {
        ok: true,
        app_id: 'A0MADE',
        oauth_authorize_url: 'https://slack.com/oauth/v2/authorize?client_id=1',
      };
    case 'apps.manifest.update':
      return { ok: true, app_id: asText(args.app_id), permissions_updated: true };
    default:
      return refuse('unknown_method');
  }
}

function post(args: Json, user: string | undefined, world: MethodWorld): Answer {
  const { workspace, violations } = world;
  const name = user === undefined ? 'chat.postMessage' : 'chat.postEphemeral';
  // A person stands for their conversation with the app.
  const id = asText(args.channel).replace(/^U/u, 'D');
  const channel = workspace.channels.get(user === undefined ? id : asText(args.channel));
  if (channel === undefined) return refuse('channel_not_found');
  if (!channel.botIsMember) return refuse(channel.kind === 'public' ? 'not_in_channel' : 'channel_not_found');
  if (user === undefined && (String(args.unfurl_links) !== 'false' || String(args.unfurl_media) !== 'false'))
    violations.push(`${name} that unfurls`);
  const body = { ...args, blocks: parsed(args.blocks) };
  const { error, problems } = checkMessage(body);
  violations.push(...problems.map(problem => `${name}: ${problem}`));
  if (error !== undefined) return refuse(error);
  const thread = args.thread_ts === undefined ? undefined : asText(args.thread_ts);
  if (thread !== undefined && !/^\d+\.\d{6}$/u.test(thread)) return refuse('invalid_thread_ts');
  const ts = workspace.nextTs();
  workspace.messages.push({ ts, channel: channel.id, thread, onlyFor: user, via: 'api', body });
  return user === undefined ? { ok: true, ts, channel: channel.id } : { ok: true, message_ts: ts };
}

/** Of any message that the bot can see. */
function permalink(args: Json, { workspace }: MethodWorld): Answer {
  const channel = workspace.channels.get(asText(args.channel));
  if (channel === undefined || (channel.kind === 'private' && !channel.botIsMember))
    return refuse('channel_not_found');
  const ts = asText(args.message_ts);
  if (!/^\d+\.\d{6}$/u.test(ts)) return refuse('message_not_found');
  return {
    ok: true,
    channel: channel.id,
    permalink: `https://team.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`,
  };
}

function remove(args: Json, { workspace }: MethodWorld): Answer {
  const at = workspace.messages.findIndex(
    message => message.ts === args.ts && message.channel === args.channel && message.onlyFor === undefined,
  );
  if (at < 0) return refuse('message_not_found');
  workspace.messages.splice(at, 1);
  return { ok: true };
}

function openView(args: Json, world: MethodWorld): Answer {
  const problem = world.triggers.use(asText(args.trigger_id));
  if (problem !== undefined) return refuse(problem);
  const id = `V${world.workspace.views.size + 1}`;
  return storeView(id, args.view, world);
}

function updateView(args: Json, world: MethodWorld): Answer {
  const id = asText(args.view_id);
  return world.workspace.views.has(id) ? storeView(id, args.view, world) : refuse('not_found');
}

function storeView(id: string, given: unknown, world: MethodWorld): Answer {
  const { workspace, violations, scopes } = world;
  const view = asObject(parsed(given));
  const { error, problems } = checkView(view, scopes);
  violations.push(...problems.map(problem => `view: ${problem}`));
  if (error !== undefined) return refuse(error);
  workspace.views.set(id, view);
  return { ok: true, view: { ...view, id } };
}

function publishHome(args: Json, { workspace, violations, scopes }: MethodWorld): Answer {
  const view = asObject(parsed(args.view));
  const { error, problems } = checkView(view, scopes);
  violations.push(...problems.map(problem => `home: ${problem}`));
  if (error !== undefined) return refuse(error);
  workspace.homes.set(asText(args.user_id), view);
  return { ok: true, view };
}

/** The client sends nested arguments as JSON inside a form. */
function parsed(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
