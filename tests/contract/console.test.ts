import { describeAdapter } from './describe-adapter.ts';
import type { Harness, Shown } from './harness.ts';
import { openConsole } from './open-console.ts';

const ONLY_YOU = '(only you see this)\n';

const harness: Harness = {
  open: async library => {
    const terminal = await openConsole(library, { asRoom: true });
    let offered: readonly string[] = [];
    const read = (raw: string): Shown => {
      const isPrivate = raw.startsWith(ONLY_YOU);
      const text = isPrivate ? raw.slice(ONLY_YOU.length) : raw;
      const actions = actionsIn(text);
      if (actions.length > 0) offered = actions;
      return { everyone: isPrivate ? '' : text, asker: isPrivate ? text : '', actions, raw };
    };
    return {
      send: async (command, input) => read(await terminal.type(lineOf(command, input))),
      pick: async label => read(await terminal.type(String(offered.indexOf(label) + 1))),
      restart: async next => terminal.replaceBot(next),
      close: () => terminal.close(),
    };
  },
  harm: raw => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    const found = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u.exec(raw);
    return found === null ? undefined : `control character ${found[0].charCodeAt(0)} at ${found.index}`;
  },
};

/** `[1] Read in context   [2] After` */
function actionsIn(text: string): readonly string[] {
  const lines = text.split('\n').filter(line => /^\s*\[\d+\] /u.test(line));
  const items = lines.flatMap(line => line.split(/\s{2,}(?=\[\d+\])/u));
  return items.filter(item => item.trim() !== '').map(item => item.replace(/^\s*\[\d+\]\s*/u, '').trim());
}

/** Named options first, then the one that takes the rest of the line. */
function lineOf(
  command: string,
  { question, passage, claim, text, ...named }: Readonly<Record<string, string>>,
): string {
  const options = Object.entries(named).map(([name, value]) => `${name}:"${value}"`);
  return [`/${command}`, ...options, question ?? passage ?? claim ?? text ?? ''].join(' ');
}

describeAdapter('The console', harness);
