/** What turns Slack on. */
import { ConfigError, createNoteFile } from '../../src/index.ts';
import type { Platform } from '../platform.ts';
import { dataFolder } from '../standard-folders.ts';
import { createManifestRecord } from './manifest-record.ts';

export const slackPlatform: Platform = {
  name: 'slack',
  isSetUp: ({ slack }) => slack !== undefined,
  async create({ config, bot, logger, fail }) {
    const { slack: settings } = config;
    if (settings === undefined) throw new ConfigError(['SLACK_BOT_TOKEN is not set.']);
    const { createSlackAdapter } = await import('./adapter.ts');
    const record = createManifestRecord(createNoteFile(dataFolder(config)), logger);
    return createSlackAdapter({ settings, bot, logger, record, fail });
  },
};
