import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerByMeaning } from '../../../src/answer/answer-by-meaning.ts';
import { answerFollowUp } from '../../../src/answer/follow-up.ts';
import { nearnessTo, rankPassages } from '../../../src/answer/rank.ts';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { type Corpus, createCorpus } from '../../../src/corpus.ts';
import type { PassageId } from '../../../src/model.ts';
import { type Embedder, EmbedderError } from '../../../src/search/embedder.ts';
import { createHttpEmbedder } from '../../../src/search/http-embedder.ts';
import { createMeaningOpener } from '../../../src/search/open-meaning.ts';
import { createVectorStore, readVectorStore } from '../../../src/search/vector-store.ts';
import { createWorkerEmbedder } from '../../../src/search/worker-embedder.ts';
import { createWordEmbedder } from '../../fakes/word-embedder.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf([
  'The leaders met in the town. It was a warm day.',
  'A pipeline crosses the country.',
  'Ships of the navy sail north.',
]);

const folders: string[] = [];
const servers: Server[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  folders.push(folder);
  return folder;
}
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function corpusWith(embedder: Embedder, dataFolder: string) {
  const corpus = createCorpus(library, createMeaningOpener({ embedder, dataFolder }));
  const state = await corpus.meaning?.settled();
  const first = async (question: string) => {
    const query = corpus.index.parse(question);
    if (query === undefined) return undefined;
    const nearness = await nearnessTo(question, corpus);
    return rankPassages(query, corpus, 3, { nearness }).ranked[0]?.hit.passage.ordinal;
  };
  return { corpus, state, first };
}

describe('a question in other words than the passage', () => {
  test.each([
    ['when did the heads of state gather', 1],
    ['where does the fuel run', 2],
    ['what about the fleet', 3],
    ['what of the presidnets', 1],
  ])('%s', async (question, ordinal) => {
    const { first } = await corpusWith(createWordEmbedder(), await newFolder());
    expect(await first(question)).toBe(ordinal);
  });

  test('gets the same passage each time, and by words while vectors are being made', async () => {
    const corpus = createCorpus(
      library,
      createMeaningOpener({ embedder: createWordEmbedder(), dataFolder: await newFolder() }),
    );
    expect(await nearnessTo('ships', corpus)).toBeUndefined();
    await corpus.meaning?.settled();
    const one = await nearnessTo('the fleet', corpus);
    const other = await nearnessTo('the fleet', corpus);
    expect(library.passages.map(({ id }) => one?.of(id))).toEqual(
      library.passages.map(({ id }) => other?.of(id)),
    );
  });
});

describe('a claim', () => {
  async function check(claim: string) {
    const embedder = createWordEmbedder();
    const corpus = createCorpus(
      libraryOf(['The leaders met in the town.', 'A pipeline crosses the country.']),
      createMeaningOpener({ embedder, dataFolder: await newFolder() }),
    );
    await corpus.meaning?.settled();
    const made = embedder.asked.length;
    return { verdict: await checkClaim(claim, corpus), asked: embedder.asked.slice(made) };
  }

  test('in words of its own is shown the passage that is near in meaning, and gets no verdict', async () => {
    const { verdict } = await check('The presidents came together.');
    expect(verdict).toMatchObject({
      kind: 'related',
      evidence: [{ citation: { passageId: 'pack/a1#p1' } }, {}],
    });
  });

  test('on something else is not in these sources', async () => {
    expect((await check('Bakers sell bread.')).verdict).toMatchObject({ kind: 'notInSources' });
  });

  test('that words lead to a passage asks for no vector', async () => {
    const { verdict, asked } = await check('The leaders met in the town.');
    expect(verdict).toMatchObject({ kind: 'stated' });
    expect(asked).toEqual([]);
  });
});

describe('no vector is asked for', () => {
  const passages = ['pack/a1#p1', 'pack/a3#p3'] as PassageId[];
  const topic = libraryOf([], { topics: [{ name: 'fleet', passages }] }).topics[0]!;
  async function asked(about: (corpus: Corpus) => Promise<unknown>): Promise<readonly string[]> {
    const embedder = createWordEmbedder();
    const { corpus } = await corpusWith(embedder, await newFolder());
    const made = embedder.asked.length;
    await about(corpus);
    return embedder.asked.slice(made);
  }

  test('where words settle it', async () => {
    const settled = asked(async corpus => {
      expect(await answerByMeaning('where did the leaders meet', corpus)).toMatchObject({ kind: 'found' });
    });
    expect(await settled).toEqual([]);
  });

  test('twice for the same question', async () => {
    const twice = asked(async corpus => {
      await answerByMeaning('where does the fuel run', corpus);
      await answerByMeaning('where does the fuel run', corpus);
    });
    expect(await twice).toEqual(['where does the fuel run']);
  });

  test('where metadata answers, whether a topic was chosen or not', async () => {
    const free = asked(corpus => answerByMeaning('who wrote this', corpus));
    const chosen = asked(corpus => answerByMeaning('who wrote this', corpus, { topic }));
    expect(await Promise.all([free, chosen])).toEqual([[], []]);
  });

  test('where words settle it in a conversation, as at its beginning', async () => {
    const settled = asked(async corpus => {
      const shown = { passages: ['pack/a3#p3' as PassageId] };
      const answer = await answerFollowUp('where did the leaders meet', shown, corpus);
      expect(answer).toEqual(await answerByMeaning('where did the leaders meet', corpus));
    });
    expect(await settled).toEqual([]);
  });

  test('but of what a topic holds words alone leave open what comes first', async () => {
    const ofTopic = asked(corpus => answerByMeaning('where did the leaders meet', corpus, { topic }));
    expect(await ofTopic).toHaveLength(1);
  });

  test('but of a few passages that are looked at, others do not settle it', async () => {
    const passages = new Set(['pack/a2#p2' as PassageId]);
    const within = asked(corpus => answerByMeaning('where did the leaders meet', corpus, { passages }));
    expect(await within).toHaveLength(1);
  });
});

test('a question whose own vector is late goes by words, a measurement waits for it', async () => {
  const words = createWordEmbedder();
  const held: (() => void)[] = [];
  const slow: Embedder = {
    ...words,
    async embed(texts) {
      if (texts.length === 1) await new Promise<void>(resolve => held.push(resolve));
      return words.embed(texts);
    },
  };
  const near = async (patienceMs: number) => {
    const open = createMeaningOpener({ embedder: slow, dataFolder: await newFolder(), patienceMs });
    const corpus = createCorpus(library, open);
    await corpus.meaning?.settled();
    return { nearness: nearnessTo('the fleet', corpus) };
  };
  const measured = await near(Number.POSITIVE_INFINITY);
  const asked = await near(1);
  expect(await asked.nearness).toBeUndefined();
  for (const release of held) release();
  expect((await measured.nearness)?.nearest(1)).toEqual([library.passages[2]?.id]);
});

describe('vectors on disk', () => {
  test('are made once for a text', async () => {
    const folder = await newFolder();
    await corpusWith(createWordEmbedder(), folder);
    const again = createWordEmbedder();
    const { state, first } = await corpusWith(again, folder);
    expect(again.asked).toEqual([]);
    expect(state).toEqual({ kind: 'ready', sentences: 4 });
    expect(await first('the fleet')).toBe(3);
  });

  test('are those of one model only', async () => {
    const folder = await newFolder();
    await corpusWith(createWordEmbedder(), folder);
    const other = createWordEmbedder('words-2');
    await corpusWith(other, folder);
    expect(other.asked).toHaveLength(4);
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 7)],
    ['empty', () => new Uint8Array()],
    ['of another version', (bytes: Uint8Array) => Buffer.concat([Buffer.from('OLD'), bytes])],
    ['changed in one bit', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 90 ? byte ^ 1 : byte))],
  ])('are made again when the file is %s', async (_, damage) => {
    const folder = await newFolder();
    await corpusWith(createWordEmbedder(), folder);
    const [name = ''] = await readdir(join(folder, 'vectors'));
    const file = join(folder, 'vectors', name);
    await writeFile(file, damage(await readFile(file)));
    const again = createWordEmbedder();
    const { first } = await corpusWith(again, folder);
    expect(again.asked).toHaveLength(5 - 1);
    expect(await first('the fleet')).toBe(3);
  });

  test('that cannot be written do no harm', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'vectors'), 'in the way');
    const { state } = await corpusWith(createWordEmbedder(), folder);
    expect(state?.kind).toBe('ready');
  });

  test('go when no library has asked for them in a month', async () => {
    const folder = await newFolder();
    const others = libraryOf(['Gas is dear.']);
    const openOf = async (of: typeof library, embedder = createWordEmbedder()) => {
      await createMeaningOpener({ embedder, dataFolder: folder })(of).settled();
      return embedder.asked.length;
    };
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01') });
    try {
      expect([await openOf(library), await openOf(others)]).toEqual([4, 1]);
      vi.setSystemTime(Date.parse('2026-03-20'));
      expect([await openOf(library), await openOf(library)]).toEqual([0, 0]);
      vi.setSystemTime(Date.parse('2026-04-05'));
      expect([await openOf(library), await openOf(others)]).toEqual([0, 1]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('keep their direction in a byte a number', () => {
    const store = createVectorStore('m');
    store.put('text', Float32Array.from([0.5, -0.25, 0.125]));
    const [a = 0, b = 0, c = 0] = readVectorStore('m', store.toBytes()).get('text') ?? [];
    expect([b / a, c / a].map(share => Math.round(share * 100))).toEqual([-50, 25]);
    expect(readVectorStore('other', store.toBytes()).size).toBe(0);
  });
});

test('the first answer does not wait until a large library is split into sentences', async () => {
  let looked = 0;
  const counted = library.passages.map(passage => ({
    ...passage,
    get text() {
      looked++;
      return passage.text;
    },
  }));
  const open = createMeaningOpener({ embedder: createWordEmbedder(), dataFolder: await newFolder() });
  const meaning = open({ ...library, passages: counted });
  expect(looked).toBe(0);
  expect(await meaning.settled()).toEqual({ kind: 'ready', sentences: 4 });
});

describe('without a model', () => {
  const failing: Embedder = {
    model: 'none',
    embed: () => Promise.reject(new EmbedderError('The model is not there.')),
    close: async () => {},
  };

  test('words answer, and the reason is kept', async () => {
    const { state, first } = await corpusWith(failing, await newFolder());
    expect(state).toEqual({ kind: 'off', reason: 'The model is not there.' });
    expect(await first('ships of the navy')).toBe(3);
  });

  test('that fails later, words answer', async () => {
    const folder = await newFolder();
    await corpusWith(createWordEmbedder(), folder);
    const { first } = await corpusWith({ ...failing, model: 'words-1' }, folder);
    expect(await first('ships of the navy')).toBe(3);
  });
});

describe('an endpoint that speaks /v1/embeddings', () => {
  interface Asked {
    readonly path: string | undefined;
    readonly key: string | undefined;
    readonly body: { model: string; input: string[] };
  }

  async function serve(answer: (asked: Asked) => { status?: number; body: unknown }) {
    const asked: Asked[] = [];
    const server = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      asked.push({ path: request.url, key: request.headers.authorization, body: JSON.parse(text) });
      const { status = 200, body } = answer(asked.at(-1)!);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  const rows = ({ body }: Asked) => ({
    body: { data: body.input.map((text, index) => ({ index, embedding: [text.length, 1] })).toReversed() },
  });

  test('is asked for the model with the key, and may answer in any order', async () => {
    const { asked, url } = await serve(rows);
    const embedder = createHttpEmbedder({ url: `${url}/v1/`, model: 'small', key: 'k' });
    const vectors = await embedder.embed(['abc', 'abcdef']);
    expect(vectors.map(vector => vector[0])).toEqual([3, 6]);
    expect(asked[0]).toMatchObject({
      path: '/v1/embeddings',
      key: 'Bearer k',
      body: { model: 'small', input: ['abc', 'abcdef'] },
    });
  });

  test.each([
    ['refuses', { status: 401, body: {} }, /answered 401/u],
    ['sends something else', { body: { hello: 1 } }, /no vector for each text/u],
    ['sends too few', { body: { data: [{ index: 0, embedding: [1] }] } }, /no vector for each text/u],
  ])('that %s is said in a sentence, and words answer', async (_, answer, reason) => {
    const { url } = await serve(() => answer);
    const { state, first } = await corpusWith(createHttpEmbedder({ url, model: 'm' }), await newFolder());
    expect(state).toMatchObject({ kind: 'off', reason: expect.stringMatching(reason) });
    expect(await first('ships of the navy')).toBe(3);
  });

  test('that is not there is said in a sentence', async () => {
    const { url } = await serve(rows);
    servers.splice(0)[0]?.close();
    await expect(createHttpEmbedder({ url, model: 'm' }).embed(['a'])).rejects.toThrow(/does not answer/u);
  });
});

test('the bundled model puts a question nearer to its paraphrase than to another sentence', async () => {
  const embedder = createWorkerEmbedder();
  const [question, near, far] = await embedder.embed([
    'When did the two presidents get together?',
    'The heads of state met in August.',
    'Vaccines train the immune system.',
  ]);
  await embedder.close();
  const cosine = (other: Float32Array) => question!.reduce((sum, value, i) => sum + value * other[i]!, 0);
  expect(cosine(near!)).toBeGreaterThan(cosine(far!) + 0.1);
});
