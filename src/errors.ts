/** Set-up mistakes: they stop the start, and each lists every problem with the fix. */

export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Something wrong in a pack, and what to do about it. */
export interface Problem {
  /** Relative to where the program runs, or absolute when outside of it. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** One or two sentences: what is wrong, what to do. */
  readonly message: string;
}

export class LibraryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'LibraryError';
    this.problems = problems;
  }
}

/** `knowledge/a/pack.yaml:12: The topic summit …` */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.message}`;
}
