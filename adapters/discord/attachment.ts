/** A file that came with a command or with a message; nothing of it is fetched before it is read. */
import type { Attachment as DiscordAttachment } from 'discord.js';
import { type Attachment, toSay } from '../../src/index.ts';
import { type FileHost, fetchFile } from '../fetch-file.ts';
import type { DiscordSettings } from './settings.ts';
import type { Timing } from './timing.ts';

const ORIGINS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** Where the REST API is elsewhere, as in tests, its files may be there too. */
export function fileHost({ apiBaseUrl }: Pick<DiscordSettings, 'apiBaseUrl'>, { fileMs }: Timing): FileHost {
  return {
    platform: 'Discord',
    origins: apiBaseUrl === undefined ? ORIGINS : [...ORIGINS, new URL(apiBaseUrl).origin],
    timeMs: fileMs,
    sentElsewhere: toSay(
      'Discord sends that file on to another place, so it was not fetched: attach it anew.',
    ),
    // Its addresses are signed, and good for a day.
    notFound: toSay('Discord no longer has that file: attach it anew.'),
  };
}

export function attachmentOf({ name, size, url }: DiscordAttachment, host: FileHost): Attachment {
  return { name, size, read: maxBytes => fetchFile(url, maxBytes, host) };
}
