import type { Language } from '../language.ts';
import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { commandsDescribed } from './commands-described.ts';
import { hosts } from './hosts.ts';
import { hostsDescribed } from './hosts-described.ts';
import { platforms } from './platforms.ts';
import { replies } from './replies.ts';

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  locale: 'de-DE',
  phrases: {
    ...replies,
    ...checks,
    ...commands,
    ...commandsDescribed,
    ...hosts,
    ...hostsDescribed,
    ...platforms,
    ...articles,
  },
};
