import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/index.ts';
import { describeStore } from './describe-store.ts';

let folder = '';
let clock: () => number = Date.now;
const open = () => openStore({ dataFolder: folder, use: 'own', now: clock });

describeStore('The embedded store', {
  async open({ now }) {
    folder = await mkdtemp(join(tmpdir(), 'footnote-store-'));
    clock = now;
    return open();
  },
  async reopen(store) {
    await store.close();
    return open();
  },
  close: () => rm(folder, { recursive: true, force: true }),
});
