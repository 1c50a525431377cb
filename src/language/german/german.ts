import type { Language } from '../language.ts';
import { answers } from './answers.ts';
import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { commandsDescribed } from './commands-described.ts';
import { feedback } from './feedback.ts';
import { guards } from './guards.ts';
import { hostReplies } from './host-replies.ts';
import { hosts } from './hosts.ts';
import { hostsDescribed } from './hosts-described.ts';
import { platforms } from './platforms.ts';
import { privacy } from './privacy.ts';
import { replies } from './replies.ts';

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  locale: 'de-DE',
  phrases: {
    ...replies,
    ...answers,
    ...hostReplies,
    ...feedback,
    ...privacy,
    ...guards,
    ...checks,
    ...commands,
    ...commandsDescribed,
    ...hosts,
    ...hostsDescribed,
    ...platforms,
    ...articles,
  },
};
