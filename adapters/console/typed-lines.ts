/** What somebody types or pastes, one text after the other; what is pasted in several lines is one text. */
import { type Completer, createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface TypedLines {
  /** Undefined once there is nothing more. */
  next(): Promise<string | undefined>;
  /** Asks for the next one, unless whoever types has left. */
  prompt(): void;
  /** Shows something while somebody types; the prompt and what was typed come below it again. */
  showAbove(text: string): void;
  /** Undefined when whoever waits for it gives it up: by Ctrl-C, or by leaving. */
  wait<T>(answer: Promise<T>): Promise<T | undefined>;
  /** Whether the person at the screen is gone; a pipe that has ended may still be answered. */
  hasLeft(): boolean;
  close(): void;
}

export interface LinesRequest {
  readonly input: Readable;
  readonly output: Writable;
  /** A person at a screen, whose keys are read one by one. */
  readonly terminal: boolean;
  readonly prompt: string;
  readonly completer?: Completer;
}

/** Tells the terminal to set apart what is pasted from what is typed (xterm's mode 2004), and no longer to. */
const PASTES_APART = '\u001b[?2004h';
const PASTES_AS_TYPED = '\u001b[?2004l';
/** In front of the further lines of what was pasted. */
const FURTHER = '… ';
/** So many lines that nobody has asked for yet are held; a pipe may be endless. */
const HELD_MAX = 1_000;

export function openLines(request: LinesRequest): TypedLines {
  const { input, output, terminal, prompt } = request;
  const held: string[] = [];
  let pasted: string[] = [];
  let pasting = false;
  let left = false;
  let arrived: () => void = () => {};
  let giveUp: (() => void) | undefined;
  const lines = createLines(request, () => pasting);

  lines.on('line', line => {
    pasted.push(line);
    if (pasting) {
      askOn();
      return;
    }
    held.push(pasted.join('\n'));
    endPaste();
    if (held.length >= HELD_MAX && !left) lines.pause();
    arrived();
  });
  lines.on('close', () => {
    left = true;
    if (terminal) output.write(PASTES_AS_TYPED);
    if (terminal) giveUp?.();
    arrived();
  });
  if (terminal) {
    output.write(PASTES_APART);
    input.on('keypress', (_text, key: { readonly name?: string } | undefined) => {
      if (key?.name === 'paste-start') pasting = true;
      if (key?.name === 'paste-end') pasting = false;
    });
    lines.on('SIGINT', interrupt);
  }

  function askOn(): void {
    lines.setPrompt(FURTHER);
    lines.prompt();
  }

  function endPaste(): void {
    pasted = [];
    pasting = false;
    lines.setPrompt(prompt);
  }

  /** Gives up what is waited for, else drops what is being typed; on an empty line it leaves, as Ctrl-D does. */
  function interrupt(): void {
    const waiting = giveUp;
    giveUp = undefined;
    if (waiting !== undefined) waiting();
    else if (lines.line === '' && pasted.length === 0) lines.close();
    else drop();
  }

  function drop(): void {
    output.write('\n');
    endPaste();
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  }

  return {
    async next() {
      while (held.length === 0 && !left) {
        lines.resume();
        await new Promise<void>(resolve => {
          arrived = resolve;
        });
      }
      return held.shift();
    },
    prompt: () => {
      // What was typed meanwhile stays, and so does the place in it.
      if (!left) lines.prompt(true);
    },
    showAbove(text) {
      if (left) return;
      output.write(terminal ? `\r\u001b[J${text}\n` : `${text}\n`);
      lines.prompt(true);
    },
    async wait(answer) {
      const givenUp = new Promise<undefined>(resolve => {
        giveUp = () => resolve(undefined);
      });
      try {
        return await Promise.race([answer, givenUp]);
      } finally {
        giveUp = undefined;
      }
    },
    hasLeft: () => left && terminal,
    close: () => lines.close(),
  };
}

function createLines(
  { input, output, terminal, prompt, completer }: LinesRequest,
  isPasting: () => boolean,
): Interface {
  return createInterface({
    input,
    output,
    terminal,
    prompt,
    // A tab within what is pasted is a blank.
    ...(completer !== undefined && {
      completer: (line: string) => (isPasting() ? [[' '], ''] : completer(line)),
    }),
  });
}
