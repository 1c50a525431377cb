/**
 * Counts what the program does: its blocks, as V8 counts them, and the characters that its patterns read. The same on
 * every machine, however busy.
 */
import { Session } from 'node:inspector';
import { watchPatterns } from './watch-patterns.ts';

export interface StepCounter {
  stepsOf(run: () => unknown): Promise<Steps>;
  close(): void;
}

export interface Steps {
  readonly steps: number;
  /** Patterns that went back over the same text again and again. */
  readonly heavy: readonly string[];
}

export async function createStepCounter(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, params?: object) =>
    new Promise<T>((resolve, reject) =>
      session.post(method, params, (error, result) => (error ? reject(error) : resolve(result as T))),
    );
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = () => post<Coverage>('Profiler.takePreciseCoverage');
  return {
    async stepsOf(run) {
      // What was counted before is dropped.
      await taken();
      const { characters, heavy } = await watchPatterns(run);
      const { result } = await taken();
      const own = result.filter(({ url }) => url.includes('/src/') && !url.includes('node_modules'));
      const ranges = own.flatMap(({ functions }) => functions.flatMap(each => each.ranges));
      return { steps: ranges.reduce((sum, { count }) => sum + count, characters), heavy };
    },
    close: () => session.disconnect(),
  };
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}
