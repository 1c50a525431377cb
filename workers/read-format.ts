/** The thread that reads one foreign file and ends; built into `dist/workers`. */
import { parentPort, workerData } from 'node:worker_threads';
import { readerOf } from '../src/import/formats/readers.ts';
import type { ReadRequest } from '../src/import/read-in-worker.ts';
import { languageOf } from '../src/language/languages.ts';
import { inLanguage } from '../src/language/say.ts';

const { format, bytes, options, language } = workerData as ReadRequest;

try {
  const read = await readerOf(format);
  parentPort?.postMessage(await inLanguage(languageOf(language), () => read(bytes, options)));
} catch {
  // Whatever a parser throws means that the file is not as it should be.
  parentPort?.postMessage(undefined);
}
