import type { Phrases } from '../language.ts';
import { discord } from './discord.ts';
import { slack } from './slack.ts';
import { terminal } from './terminal.ts';

export const platforms: Phrases = { ...discord, ...slack, ...terminal };
