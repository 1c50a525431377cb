/** The playground over a library, with the messages of the real adapters. */
import { PREVIEWS } from '../../adapters/previews.ts';
import { createPlayground } from '../../adapters/web/play/playground.tsx';
import { createSeal } from '../../src/index.ts';
import { openWeb } from './open-web.ts';

interface OpenOptions extends Omit<NonNullable<Parameters<typeof openWeb>[0]>, 'mounts'> {
  /** Of the program. */
  readonly build?: string;
}

/** The same in every start, as where it is kept on disk. */
const SEAL = createSeal('what pages hold');

export function openPlay({ build = 'one', ...options }: OpenOptions = {}) {
  return openWeb({
    ...options,
    mounts: [createPlayground({ previews: PREVIEWS, sealedBy: { seal: SEAL, build } })],
  });
}
