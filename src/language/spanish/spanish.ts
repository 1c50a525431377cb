import type { Language } from '../language.ts';
import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { commandsDescribed } from './commands-described.ts';
import { hosts } from './hosts.ts';
import { hostsDescribed } from './hosts-described.ts';
import { platforms } from './platforms.ts';
import { replies } from './replies.ts';

export const spanish: Language = {
  code: 'es',
  name: 'Español',
  locale: 'es-ES',
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
