import { expect, test } from 'vitest';
import { createCorpora } from '../../src/corpora.ts';
import { corpusOf, createCorpus } from '../../src/corpus.ts';
import { HARBOUR, loadBundled } from './bot/room.ts';

test('a choice of packs that could not be opened is opened when it is next asked for', async () => {
  const whole = createCorpus(await loadBundled(HARBOUR));
  const packs = whole.library.packs.filter(({ id }) => id === 'harbour').map(({ id }) => id);
  let fails = true;
  const corpora = createCorpora(prepared => {
    if (fails) throw new Error('no memory left');
    return corpusOf(prepared);
  });
  await expect(corpora.of(whole, { packs })).rejects.toThrow('no memory left');
  fails = false;
  const { library } = await corpora.of(whole, { packs });
  expect(library.packs.map(({ id }) => id)).toContain('harbour');
  expect(library.packs.map(({ id }) => id)).not.toContain('ulan-ude-2011');
});
