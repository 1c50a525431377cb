/** Foreign formats are read in a thread that may loop, fill its memory or fail without harm to the program. */
import { Worker } from 'node:worker_threads';
import { currentLanguage, said, say } from '../language/say.ts';
import { programPath } from '../library/files.ts';
import type { Format } from './formats/formats.ts';
import { type Reading, type ReadOptions, type Refusal, refuse } from './formats/reader.ts';

/** A PDF of a thousand pages takes some forty seconds. */
const TIME_MAX_MS = 60_000;
/** Megabytes that the thread's own objects may take … */
const HEAP_MB = 384;
/** … and those that the process may grow by: unpacked data lies outside of the thread's heap. */
const GROWTH_MAX_MB = 700;
const LOOK_EVERY_MS = 50;

export interface ReadRequest {
  readonly format: Format['name'];
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  /** Whose words it is answered in. */
  readonly language: string;
}

export interface WorkerLimits {
  readonly timeMs?: number;
  readonly heapMb?: number;
}

export function readInWorker(
  format: Format,
  bytes: Uint8Array,
  options: ReadOptions,
  { timeMs = TIME_MAX_MS, heapMb = HEAP_MB }: WorkerLimits = {},
): Promise<Reading | Refusal> {
  const { name } = options;
  const tooMuch = refuse(
    say`Reading ${name} takes more memory than any article needs, so it was given up: save its text alone and import that.`,
  );
  const tooLong = refuse(
    say`Reading ${name} takes longer than ${timeMs / 1000} seconds, so it was given up: save its text alone and import that.`,
  );
  const broken = refuse(
    say`${name} is damaged, or no ${said(format.label)} that can be read: open it in the program that made it, save it anew and import that.`,
  );
  return new Promise(resolve => {
    const language = currentLanguage().code;
    const request: ReadRequest = { format: format.name, bytes: new Uint8Array(bytes), options, language };
    const worker = new Worker(programPath('dist', 'workers', 'read-format.js'), {
      workerData: request,
      transferList: [request.bytes.buffer as ArrayBuffer],
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      // What a parser prints or complains of is for nobody.
      stdout: true,
      stderr: true,
      env: {},
    });
    const before = process.memoryUsage().rss;
    const clock = setTimeout(() => end(tooLong), timeMs);
    const watch = setInterval(() => {
      if (process.memoryUsage().rss - before > GROWTH_MAX_MB * 1_000_000) end(tooMuch);
    }, LOOK_EVERY_MS);
    let isOver = false;
    function end(outcome: Reading | Refusal): void {
      if (isOver) return;
      isOver = true;
      clearTimeout(clock);
      clearInterval(watch);
      worker.terminate().then(
        () => resolve(outcome),
        () => resolve(outcome),
      );
    }
    worker.on('message', (outcome: Reading | Refusal | undefined) => end(outcome ?? broken));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : broken),
    );
    worker.on('exit', () => end(broken));
  });
}
