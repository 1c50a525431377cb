/** In which language an adapter itself speaks to whoever asks. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bot, type Language, languageOf, type Origin } from '../src/index.ts';

/** What hosts have set is known at once, or not worth the time that a platform gives for an answer. */
const PATIENCE_MS = 300;

/** Never rejects: where it cannot be read what hosts have set, it is the asker's own. */
export async function askersLanguage(bot: Pick<Bot, 'language'>, origin: Origin): Promise<Language> {
  const own = languageOf(origin.locale);
  const waited = new AbortController();
  const late = sleep(PATIENCE_MS, own, { ref: false, signal: waited.signal }).catch(() => own);
  // What is wrong with the store, the answer itself says.
  const set = bot.language(origin).catch(() => own);
  return Promise.race([set, late]).finally(() => waited.abort());
}
