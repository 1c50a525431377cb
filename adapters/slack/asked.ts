/** Who asked, where, and how they can be reached: what every delivery needs to know. */
import { DIRECT, type Where } from './invocation.ts';
import type { ResponseUrl } from './response-url.ts';

export interface Asked extends Where {
  /** Absent for mentions and direct messages. */
  readonly responseUrl?: ResponseUrl;
  /** What a message asked, as a typed line: where no private answer can be shown, it is asked again by a button. */
  readonly question?: string;
  /** Where shares go, when that is not the thread that the answer is in. */
  readonly shareThread?: string;
  /** As others know the asker; never their id, which would ping them. */
  readonly name?: string;
  /** The message whose button was clicked. */
  readonly clicked?: Clicked;
}

export interface Clicked {
  readonly ts: string;
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
  /** The only one who may change it or take it away, where others see it too. */
  readonly owner?: string;
  /** The same for every click on the same button of the same message. */
  readonly key: string;
}

/** A conversation of two or a few: private as it is. */
export function isDirect(asked: Pick<Asked, 'channel'>): boolean {
  return asked.channel.startsWith(DIRECT);
}
