/**
 * What regular expressions read, and whether any goes back over it again and again, as V8 counts it: while it is
 * watched, every use of one comes by here.
 */
import { setFlagsFromString } from 'node:v8';

export interface Watched {
  /** Characters that were read, had each pattern read every one once. */
  readonly characters: number;
  readonly used: ReadonlySet<string>;
  /** Patterns that went back more often than any text of that length is worth, with how the text begins. */
  readonly heavy: readonly string[];
}

/** A thousand characters looked at from each of them. */
const BACKTRACKS_MAX = 1_000_000;
/** What is shorter cannot make even the worst go back so often in any time that counts. */
const SHORT = 60;

export async function watchPatterns(run: () => unknown): Promise<Watched> {
  const { exec } = RegExp.prototype;
  const seen = new Set<string>();
  const used = new Set<string>();
  const heavy: string[] = [];
  let characters = 0;

  function watched(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    used.add(this.source);
    characters +=
      found === null ? (this.sticky ? 1 : text.length - from) : found.index + found[0].length - from;
    // What is found, and what is not found behind it.
    const key = `${this.source}\n${this.flags}\n${found === null}\n${text}`;
    if (text.length - from < SHORT || seen.has(key)) return found;
    seen.add(key);
    const limited = limitedOf(this);
    limited.lastIndex = from;
    if (exec.call(limited, text) === null) heavy.push(`${this}: ${text.slice(from, from + 40)}`);
    return found;
  }

  RegExp.prototype.exec = watched;
  try {
    await run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return { characters, used, heavy };
}

const made = new Map<string, RegExp>();

/** Finds nothing only if it has gone back too often: else it takes what the pattern finds, or all that there is. */
function limitedOf({ source, flags, sticky }: RegExp): RegExp {
  const key = `${flags}/${source}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const form = sticky ? `(?:${source})|` : `[^]*?(?:${source})|[^]*`;
  const limited = withLimit()(form, `${flags.replaceAll(/[gy]/g, '')}y`, BACKTRACKS_MAX);
  made.set(key, limited);
  return limited;
}

type WithLimit = (source: string, flags: string, backtracks: number) => RegExp;
let natives: WithLimit | undefined;

/** V8 counts where a pattern goes back only for its own tests. */
function withLimit(): WithLimit {
  if (natives === undefined) {
    setFlagsFromString('--allow-natives-syntax');
    natives = new Function('s', 'f', 'n', 'return %NewRegExpWithBacktrackLimit(s, f, n)') as WithLimit;
    setFlagsFromString('--no-allow-natives-syntax');
  }
  return natives;
}
