/** Writes a manifest to Slack by a configuration token; hosts who paste it by hand never need this. */
import { webApi } from '@slack/bolt';
import { clientOptions } from './api.ts';
import type { SlackManifest } from './manifest.ts';
import type { SlackConfiguration } from './settings.ts';
import { faultOf } from './slack-error.ts';

export type Pushed =
  | { readonly kind: 'created'; readonly appId: string; readonly installUrl: string | undefined }
  /** `reinstall`: what the app may do has changed, so that it must be installed again. */
  | { readonly kind: 'updated'; readonly appId: string; readonly reinstall: boolean }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Of an answer; the client does not type them. */
type Fields = Readonly<Record<string, unknown>>;

export async function pushManifest(
  manifest: SlackManifest,
  { token, appId }: SlackConfiguration,
  apiUrl?: string,
): Promise<Pushed> {
  const client = new webApi.WebClient(token, clientOptions(apiUrl));
  const text = JSON.stringify(manifest);
  try {
    if (appId === undefined) {
      const created: Fields = { ...(await client.apiCall('apps.manifest.create', { manifest: text })) };
      const installUrl =
        typeof created.oauth_authorize_url === 'string' ? created.oauth_authorize_url : undefined;
      return { kind: 'created', appId: String(created.app_id), installUrl };
    }
    const call = client.apiCall('apps.manifest.update', { app_id: appId, manifest: text });
    const updated: Fields = { ...(await call) };
    return { kind: 'updated', appId, reinstall: updated.permissions_updated === true };
  } catch (error) {
    return { kind: 'refused', sentence: sentenceFor(error) };
  }
}

function sentenceFor(error: unknown): string {
  const fault = faultOf(error);
  if (fault.kind === 'rateLimited') return `Slack asks to wait ${fault.seconds} seconds before the next try.`;
  if (fault.kind === 'refused') {
    return `Slack does not accept SLACK_CONFIG_TOKEN (${fault.code}): it lasts twelve hours, so make a new one.`;
  }
  if (fault.kind === 'unclear')
    return `Slack cannot be reached (${fault.code}). Nothing is known to be changed.`;
  return `Slack did not take the manifest (${[fault.code, ...detailsOf(error)].join('; ')}).`;
}

/** `/features/slash_commands/3/command: …`, as Slack reports it. */
function detailsOf(error: unknown): readonly string[] {
  if (!(error instanceof webApi.WebAPIPlatformError)) return [];
  const { errors }: Fields = { ...error.data };
  if (!Array.isArray(errors)) return [];
  return errors.slice(0, 5).map(each => {
    const { pointer = '', message = '' } = (each ?? {}) as Record<string, unknown>;
    return `${String(pointer)}: ${String(message)}`;
  });
}
