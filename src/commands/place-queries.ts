/** What adapters ask of a place before anything is answered there. */
import type { Place } from '../community/place.ts';
import { StoreUnavailable } from '../community/ports.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import type { Language } from '../language/language.ts';
import type { Logger } from '../logger.ts';
import { languageBeside } from './language-in.ts';

export interface PlaceQueries {
  /** Whether a message that names the bot is answered there: its hosts may not want it. */
  hears(origin: Origin): Promise<boolean>;
  /** Whether whoever asks is a host there, for what to offer; what they do is checked again. */
  hosts(origin: Origin): Promise<boolean>;
  /** In which language an adapter itself speaks to whoever asks, as in a form. */
  language(origin: Origin): Promise<Language>;
}

export function createPlaceQueries({ communities }: Context, logger: Logger): PlaceQueries {
  /** Undefined where nothing is kept, or it cannot be read now. */
  async function placeOf(origin: Origin): Promise<Place | undefined> {
    try {
      return await communities?.at(origin);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return undefined;
    }
  }

  return {
    async hears(origin) {
      try {
        const place = await communities?.at(origin);
        return place?.settings.mentions !== false;
      } catch (error) {
        // Its hosts may have turned mentions off, which cannot be read now.
        if (error instanceof StoreUnavailable) logger.warn('dataUnavailable', { invocation: 'mention' });
        else logger.error('failed', { invocation: 'mention' }, error);
        return false;
      }
    },
    hosts: async origin => (await placeOf(origin))?.isHost === true,
    language: async origin => languageBeside(origin, (await placeOf(origin))?.settings),
  };
}
