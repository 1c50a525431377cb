/** What a typed line asks for. */
import { encodeAction, type Invocation, type Origin, type Reply, say } from '../../src/index.ts';
import { PICK_DIGITS_MAX } from './limits.ts';
import { ownFile } from './own-file.ts';

type Typed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'noSuchAction'; readonly sentence: string }
  | { readonly kind: 'invocation'; readonly invocation: Invocation };

const PICK = new RegExp(`^\\d{1,${PICK_DIGITS_MAX}}$`, 'u');

/** As every other program at a prompt understands it. */
const LEAVING = /^(?:\/?(?:quit|exit)(?:\(\))?|:q!?|(?:good)?bye)[.!]*$/iu;

/** What the reply before offers, with the text that its actions need back. */
export type Offered = Pick<Reply, 'actions' | 'carried'>;
export const NOTHING_OFFERED: Offered = { actions: [] };

/** A line that is only a number picks an action of the reply before, where there are any. */
export function toInvocation(line: string, offered: Offered, origin: Origin): Typed {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (LEAVING.test(text)) return { kind: 'quit' };
  if (offered.actions.length > 0 && PICK.test(text)) return pick(Number(text), offered, origin);
  return { kind: 'invocation', invocation: { ...origin, kind: 'text', text: line, open: ownFile } };
}

function pick(number: number, { actions, carried }: Offered, origin: Origin): Typed {
  const picked = actions[number - 1];
  if (picked === undefined) {
    const sentence =
      actions.length === 1
        ? say`There is no [${number}] here: pick 1.`
        : say`There is no [${number}] here: pick 1 to ${actions.length}.`;
    return { kind: 'noSuchAction', sentence };
  }
  return {
    kind: 'invocation',
    invocation: {
      ...origin,
      kind: 'action',
      encoded: encodeAction(picked.action),
      ...(carried === undefined ? {} : { carried }),
    },
  };
}

/** The one person at the terminal, who may set everything. */
export function consoleOrigin(locale = 'en'): Origin {
  const standing = { manages: true, roles: [] };
  return { community: 'console', channel: 'console', user: 'you', locale, standing, takesPosts: false };
}
