import { ENGLISH } from '../language/languages.ts';
import { inLanguage } from '../language/say.ts';
import type { Reply } from './reply.ts';

/** What an adapter says with a reply, outside of the bot, is in the reply's own language. */
export function inLanguageOf<T>({ language = ENGLISH }: Pick<Reply, 'language'>, work: () => T): T {
  return inLanguage(language, work);
}
