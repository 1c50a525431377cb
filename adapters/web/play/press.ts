/** What a button in the page posts: the entry that it is on, and its action. */
import { PRESSED_MAX } from './limits.ts';
import type { Press } from './transcript.ts';

export function pressValue({ id, encoded }: Press): string {
  return `${id}:${encoded}`;
}

/** Undefined for what is no press; the action itself is for the bot to read. */
export function readPress(value: string): Press | undefined {
  const { id, encoded } =
    /^(?<id>[1-9]\d{0,8}):(?<encoded>.+)$/su.exec(value.slice(0, PRESSED_MAX))?.groups ?? {};
  return id === undefined || encoded === undefined ? undefined : { id: Number(id), encoded };
}
