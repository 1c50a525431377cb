/** The chat platforms that Footnote can run on. */
import { discordPlatform } from './discord/platform.ts';
import type { Platform } from './platform.ts';
import { slackPlatform } from './slack/platform.ts';

export const PLATFORMS: readonly Platform[] = [discordPlatform, slackPlatform];
