import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/index.ts';
import { describeArticlesStore } from './describe-articles-store.ts';
import { describeStore, type StoreHarness } from './describe-store.ts';

let folder = '';
let clock: () => number = Date.now;
const open = () => openStore({ dataFolder: folder, use: 'own', now: clock });

const harness: StoreHarness = {
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
};

describeStore('The embedded store', harness);
describeArticlesStore('The embedded store', harness);
