import type { Language } from '../language.ts';
import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { hosts } from './hosts.ts';
import { platforms } from './platforms.ts';
import { replies } from './replies.ts';

export const french: Language = {
  code: 'fr',
  name: 'Français',
  locale: 'fr-FR',
  phrases: { ...replies, ...checks, ...commands, ...hosts, ...platforms, ...articles },
};
