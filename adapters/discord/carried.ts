/**
 * What was checked, for the actions that need it again: in the id of a button where it fits, otherwise in a line of the
 * message; from either the next press reads it back. Nothing is remembered.
 */
import { ComponentType, type Message } from 'discord.js';
import { decodeAction, inEveryLanguage, needsCarried, say } from '../../src/index.ts';
import { escapeLine, unescapeLine } from './escape.ts';
import { CUSTOM_ID_MAX } from './limits.ts';

/** Not part of any encoded action. */
const SEPARATOR = '|';

export function withCarried(encoded: string, carried: string | undefined): string {
  return carried !== undefined && fitsInto(encoded, carried) ? `${encoded}${SEPARATOR}${carried}` : encoded;
}

export function withoutCarried(customId: string): { readonly id: string; readonly carried?: string } {
  const at = customId.indexOf(SEPARATOR);
  return at < 0 ? { id: customId } : { id: customId.slice(0, at), carried: customId.slice(at + 1) };
}

/** For a message with buttons that need it, of which none can carry it. */
export function carriedLine(encoded: readonly string[], carried: string | undefined): readonly string[] {
  if (carried === undefined || encoded.length === 0) return [];
  if (encoded.some(id => fitsInto(id, carried))) return [];
  return [lineOf(escapeLine(carried))];
}

/** Others cannot write such a line: what they write is quoted, or escaped where it begins a line. */
export function readCarried(message: Message): string | undefined {
  for (const component of message.components) {
    const json = component.toJSON();
    if (json.type === ComponentType.ActionRow) {
      const ids = json.components.map(each => ('custom_id' in each ? each.custom_id : ''));
      const carried = ids.map(carriedIn).find(text => text !== undefined);
      if (carried !== undefined) return carried;
    }
    if (json.type !== ComponentType.TextDisplay) continue;
    const found = json.content
      .split('\n')
      .map(textIn)
      .findLast(text => text !== undefined);
    if (found !== undefined) return unescapeLine(found);
  }
  return undefined;
}

function lineOf(text: string): string {
  return `-# ${say`Checked: ${text}`}`;
}

/** Whoever presses may read another language than whoever asked. */
function textIn(line: string): string | undefined {
  const start = inEveryLanguage(() => lineOf('')).find(each => line.startsWith(each));
  return start === undefined ? undefined : line.slice(start.length);
}

function carriedIn(customId: string): string | undefined {
  const { id, carried } = withoutCarried(customId);
  const action = decodeAction(id);
  return action !== undefined && needsCarried(action) ? carried : undefined;
}

/** Blanks at either end and odd characters might not come back as they were. */
function fitsInto(encoded: string, carried: string): boolean {
  return (
    /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(carried) &&
    carried === carried.trim() &&
    encoded.length + SEPARATOR.length + carried.length <= CUSTOM_ID_MAX
  );
}
