/** The playground over a library, with the messages of the real adapters. */
import { PREVIEWS } from '../../adapters/previews.ts';
import { createPlayground } from '../../adapters/web/play/playground.tsx';
import { createSeal } from '../../src/index.ts';
import { openWeb } from './open-web.ts';

type OpenOptions = Omit<NonNullable<Parameters<typeof openWeb>[0]>, 'mounts'>;

/** The same in every start, as where it is kept on disk. */
const SEAL = createSeal('what pages hold');

export function openPlay(options: OpenOptions = {}) {
  return openWeb({ ...options, mounts: [createPlayground({ previews: PREVIEWS, seal: SEAL })] });
}
