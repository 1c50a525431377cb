/** What a button or a modal carries, so that it works after a restart; it comes back through other people's clients. */
import { type Action, encodeAction, needsCarried } from '../../src/index.ts';
import { withCarried, withoutCarried } from './carried.ts';
import { CUSTOM_ID_MAX } from './limits.ts';

const ASKER = /^(?<encoded>.*)@(?<asker>\d{17,20})$/u;

/** What a button needs besides its action. */
export interface Needs {
  /** Who may dismiss a public reply, besides those who may manage messages. */
  readonly asker?: string | undefined;
  /** What was checked. */
  readonly carried?: string | undefined;
}

export function customIdOf(action: Action, { asker, carried }: Needs = {}): string {
  const encoded = encodeAction(action);
  if (action.kind === 'dismiss') return asker === undefined ? encoded : `${encoded}@${asker}`;
  return needsCarried(action) ? withCarried(encoded, carried) : encoded;
}

interface PressedId {
  /** For `bot.handle`. */
  readonly encoded: string;
  readonly asker?: string;
  readonly carried?: string;
}

export function readCustomId(customId: string): PressedId {
  const { id, carried } = withoutCarried(customId);
  const { encoded, asker } = ASKER.exec(id)?.groups ?? {};
  if (encoded !== undefined && asker !== undefined) return { encoded, asker };
  return { encoded: id, ...(carried !== undefined && { carried }) };
}

/** Where a quotation goes that was asked for from the menu of a message. */
export interface MessageTarget {
  readonly messageId: string;
  /** `thread`: one that starts at the message, made where there is none; `there`: one that has been made. */
  readonly into: 'reply' | 'thread' | 'there';
}

/** The modals that a message's menu opens; what they need to know of the message. */
type ModalId =
  | { readonly kind: 'quote'; readonly messageId: string }
  | { readonly kind: 'check'; readonly messageId: string };

const MODAL = /^1:(?<letter>[qk]):(?<messageId>\d{17,20})$/u;

export function modalIdOf({ kind, messageId }: ModalId): string {
  return `1:${kind === 'quote' ? 'q' : 'k'}:${messageId}`.slice(0, CUSTOM_ID_MAX);
}

/** Of the form for an article: it belongs to no message. */
export const ADD_FORM_ID = '1:a';

/** Undefined for one of another version. */
export function readModalId(customId: string): ModalId | undefined {
  const { letter, messageId } = MODAL.exec(customId)?.groups ?? {};
  if (messageId === undefined) return undefined;
  return { kind: letter === 'q' ? 'quote' : 'check', messageId };
}
