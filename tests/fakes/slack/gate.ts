/** Something that waits until the test lets it go on. */
import type { Bot } from '../../../src/index.ts';

export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function createGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A bot that thinks until the gate is opened. */
export function thinking(gate: Gate): (bot: Bot) => Bot {
  return bot => ({
    ...bot,
    handle: async (invocation, options) => {
      await gate.opened;
      return bot.handle(invocation, options);
    },
  });
}
