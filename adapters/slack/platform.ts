/** What turns Slack on. */
import { ConfigError, createNoteFile } from '../../src/index.ts';
import type { Platform } from '../platforms.ts';
import { OWN_DATA } from '../standard-folders.ts';
import { createManifestRecord } from './manifest-record.ts';

export const slackPlatform: Platform = {
  name: 'slack',
  async create({ config, bot, logger, fail }) {
    const { slack: settings } = config;
    if (settings === undefined) throw new ConfigError(['SLACK_BOT_TOKEN is not set.']);
    const { createSlackAdapter } = await import('./adapter.ts');
    const record = createManifestRecord(createNoteFile(config.dataDir ?? OWN_DATA), logger);
    return createSlackAdapter({ settings, bot, logger, record, fail });
  },
};
