/** Counts what the program does, block by block, as V8 counts it: the same on every machine, however busy. */
import { Session } from 'node:inspector';

export interface StepCounter {
  /** How many blocks of our own code ran. */
  stepsOf(run: () => unknown): Promise<number>;
  close(): void;
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
      await run();
      const { result } = await taken();
      const own = result.filter(({ url }) => url.includes('/src/') && !url.includes('node_modules'));
      const ranges = own.flatMap(({ functions }) => functions.flatMap(each => each.ranges));
      return ranges.reduce((sum, { count }) => sum + count, 0);
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
