import type { Language } from '../language.ts';
import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { hosts } from './hosts.ts';
import { platforms } from './platforms.ts';
import { replies } from './replies.ts';

export const spanish: Language = {
  code: 'es',
  name: 'Español',
  locale: 'es-ES',
  phrases: { ...replies, ...checks, ...commands, ...hosts, ...platforms, ...articles },
};
