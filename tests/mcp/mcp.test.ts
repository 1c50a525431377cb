/** The library as an assistant meets it, through the SDK's own client. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMcpFetch } from '../../adapters/mcp/handler.ts';
import { QUOTE_RULE } from '../../adapters/mcp/rules.ts';
import {
  BUILT_IN_COMMANDS,
  createBot,
  createContext,
  type Library,
  loadLibrary,
  programPath,
} from '../../src/index.ts';
import { contractLibrary } from '../contract/harness.ts';
import { type OpenMcp, openMcp, silent } from './open-mcp.ts';

const CROSSING =
  'The night ferry leaves the old harbour at nine and arrives before the bakers open. Its captain, Ann Berg, has taken the same course for eleven years.';
const LINK = 'https://example.org/night-ferry?from=harbour&lang=en';

interface Data {
  readonly outcome?: string;
  readonly passages?: readonly Readonly<Record<string, unknown>>[];
  readonly results?: readonly (Data & { readonly differences: unknown; readonly checked: string })[];
  readonly notChecked?: readonly string[];
  readonly [more: string]: unknown;
}

let library: Library;
let mcp: OpenMcp;
beforeAll(async () => {
  library = await contractLibrary();
  mcp = await openMcp(library);
});
afterAll(() => mcp.close());

async function call(
  name: string,
  input: Record<string, unknown>,
): Promise<{ data: Data; text: string; isError: boolean }> {
  const result = await mcp.client.callTool({ name, arguments: input });
  const [first] = result.content;
  return {
    data: (result.structuredContent ?? {}) as Data,
    text: first?.type === 'text' ? first.text : '',
    isError: result.isError === true,
  };
}

test('an assistant is told at once what may stand in quotation marks', () => {
  expect(mcp.client.getInstructions()).toContain(QUOTE_RULE);
});

test('there are four tools, which change nothing, and each says what it gives back', async () => {
  const { tools } = await mcp.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'find_passages',
    'quote_passage',
    'check_quotation',
    'check_claim',
  ]);
  for (const { annotations, outputSchema, description } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(outputSchema?.required).toContain('notChecked');
    expect(description).toContain(QUOTE_RULE);
  }
});

describe('a question', () => {
  test('that the library answers gives the passage to the letter, with all that a citation needs', async () => {
    const { data, text } = await call('find_passages', { question: 'when does the night ferry leave' });
    expect(data.outcome).toBe('found');
    expect(data.passages?.[0]).toMatchObject({
      id: 'harbour/night-ferry#p1',
      uri: 'footnote://passage/harbour/night-ferry/1',
      number: '¶1',
      text: CROSSING,
      title: 'The night ferry',
      headings: ['The crossing'],
      fidelity: 'verbatim',
      link: expect.stringContaining(LINK),
      source: { author: 'R. Lind', publisher: 'Harbour Notes', published: '2019-05', licence: 'CC0' },
    });
    expect(data.notChecked).toContain('Whether what a passage says is true.');
    expect(text).toContain(CROSSING);
    expect(text).toContain(QUOTE_RULE);
  });

  test('that is only near gives the closest, and what each has and lacks', async () => {
    const { data } = await call('find_passages', { question: 'what does bread cost on board' });
    expect(data.outcome).toBe('closest');
    expect(data.closeness).toContainEqual({
      id: 'harbour/night-ferry#p3',
      has: ['bread', 'board'],
      lacks: ['cost'],
    });
  });

  test('on other matters finds nothing, and what was searched', async () => {
    const { data } = await call('find_passages', { question: 'who won the world cup in 1998' });
    expect(data).toMatchObject({
      outcome: 'notFound',
      passages: [],
      searched: { packs: ['harbour 3'], articles: 2 },
    });
  });

  test('on the article itself is answered from what is known of it', async () => {
    const { data } = await call('find_passages', { question: 'who wrote the article about the night ferry' });
    expect(data).toMatchObject({ outcome: 'aboutSource', facts: [{ source: { author: 'R. Lind' } }] });
  });

  test('without a subject is not read with what somebody else asked', async () => {
    await call('find_passages', { question: 'when does the night ferry leave' });
    const { data } = await call('find_passages', { question: 'why?' });
    expect(data).toMatchObject({ outcome: 'notFound', passages: [] });
  });

  test('of a topic alone gives where to start', async () => {
    const { data } = await call('find_passages', { topic: 'timetable' });
    expect(data).toMatchObject({ outcome: 'found', passages: [{ id: 'harbour/night-ferry#p1' }] });
  });
});

describe('a passage', () => {
  test('comes by its id as it stands', async () => {
    const { data } = await call('quote_passage', { passage: 'harbour/quay-boards#p1' });
    expect(data.outcome).toBe('quoted');
    expect(data.passages?.[0]?.text).toBe(library.passage('harbour/quay-boards#p1')!.text);
  });

  test.each([
    ['a number that several articles have', '2', 'ambiguous'],
    ['a passage that there is not', 'harbour/night-ferry#p99', 'notFound'],
  ])('%s is not chosen for the assistant', async (_name, passage, outcome) => {
    expect((await call('quote_passage', { passage })).data.outcome).toBe(outcome);
  });
});

describe('a quotation', () => {
  test('that was altered says what, on both sides', async () => {
    const text = 'Bread is not sold on board, so passengers bring their own dinner.';
    const { data } = await call('check_quotation', { text });
    expect(data.results?.[0]).toMatchObject({
      outcome: 'altered',
      differences: [{ yours: 'dinner.', source: 'supper.' }],
    });
  });

  test('that is exact says where it stands', async () => {
    const { data } = await call('check_quotation', { text: 'dogs pay half', article: 'The night ferry' });
    expect(data.results?.[0]).toMatchObject({ outcome: 'exact', passages: [{ number: '¶2' }] });
  });

  test('of an article that is held as a summary is not judged, and that is said', async () => {
    const folders = [{ path: programPath('knowledge'), optional: false }];
    const bundled = await openMcp(await loadLibrary(folders, { reserved: BUILT_IN_COMMANDS }));
    const result = await bundled.client.callTool({
      name: 'check_quotation',
      arguments: { text: 'the leaders of Russia and North Korea embraced', article: '38 North' },
    });
    await bundled.close();
    expect(result.structuredContent).toMatchObject({
      results: [{ outcome: 'digestOnly' }],
      notChecked: expect.arrayContaining(['The wording of articles that are held as a summary.']),
    });
  });
});

describe('a claim', () => {
  test('that the sources contradict says in what, over the exact sentence', async () => {
    const { data } = await call('check_claim', { claim: 'Bicycles travel free of charge on the upper deck' });
    expect(['differs', 'related']).toContain(data.outcome);
    expect(data.passages?.[0]?.id).toBe('harbour/night-ferry#p2');
    expect(data.sentences).toContainEqual(
      expect.objectContaining({
        sentence: 'Bicycles travel free of charge on the lower deck, and dogs pay half.',
      }),
    );
  });

  test('that nothing comes near is not in these sources', async () => {
    const { data } = await call('check_claim', { claim: 'The zeppelin landed in Paris in 1912' });
    expect(data).toMatchObject({ outcome: 'notInSources', passages: [] });
  });

  test('that is a question is not checked, and that is said', async () => {
    const { data } = await call('check_claim', { claim: 'When does the ferry leave?' });
    expect(data.outcome).toBe('notChecked');
    expect(data.notChecked).toContain('The claim.');
  });
});

describe('resources', () => {
  test('are the articles, without what explains Footnote, and their passages', async () => {
    const { resources } = await mcp.client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      'footnote://article/harbour/night-ferry',
      'footnote://article/harbour/quay-boards',
    ]);
    const article = await read('footnote://article/harbour/night-ferry');
    expect(article.passages.map(({ text }: { text: string }) => text)).toEqual(
      library.passagesOf(library.articles[0]!.id).map(({ text }) => text),
    );
    expect((await read('footnote://passage/harbour/night-ferry/2')).text).toBe(library.passages[1]!.text);
  });

  test.each([
    'footnote://article/harbour/unknown',
    'footnote://article/harbour/..%2F..%2Fetc%2Fpasswd',
    'footnote://article/..%2F/passwd',
    'footnote://passage/harbour/night-ferry/99',
    'footnote://passage/harbour/night-ferry/1%20or%201',
    'file:///etc/passwd',
  ])('that there are not are refused: %s', async uri => {
    await expect(mcp.client.readResource({ uri })).rejects.toThrow(/not found/iu);
  });
});

describe('what means no good', () => {
  test.each([
    ['a question that is too long', 'find_passages', { question: 'ferry '.repeat(2_000) }],
    ['no question', 'find_passages', {}],
    ['a number in place of words', 'check_claim', { claim: 7 }],
    ['an option that there is not', 'quote_passage', { passage: '1', path: '/etc/passwd' }],
    ['nothing but blanks', 'check_quotation', { text: ' \n ' }],
  ])('%s is refused in a sentence', async (_name, tool, input) => {
    const { isError, text } = await call(tool, input);
    expect(isError).toBe(true);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\bat .+\.ts:\d/u);
  });

  test('whatever is asked, what is given to quote stands in the library to the letter', async () => {
    const bodies = library.passages.map(({ text }) => text);
    const word = fc.constantFrom(
      'ferry',
      'bread',
      'dogs',
      'quay',
      'board',
      '\u202E',
      '<!channel>',
      '"',
      '¶2',
      'Ann Berg',
      '#p1',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          ['find_passages', 'question'],
          ['quote_passage', 'passage'],
          ['check_quotation', 'text'],
          ['check_claim', 'claim'],
        ),
        fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 8 }),
        async ([tool = '', option = ''], words) => {
          const { data } = await call(tool, { [option]: words.join(' ') });
          const passages = [
            ...(data.passages ?? []),
            ...(data.results ?? []).flatMap(each => each.passages ?? []),
          ];
          for (const { text } of passages) expect(bodies).toContain(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  const send = (headers: Record<string, string>, sent = body) =>
    fetch(mcp.address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: sent,
    });

  test('a page of elsewhere gets nothing', async () => {
    expect((await send({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await send({ origin: 'null' })).status).toBe(403);
    expect((await send({ origin: new URL(mcp.address).origin })).status).toBe(200);
  });

  test.each([
    ['no JSON', '{"jsonrpc":', 400],
    ['more than is read', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(100_000) }), 413],
  ])('%s is refused', async (_name, sent, status) => {
    expect((await send({}, sent)).status).toBe(status);
  });
});

test('a name that was made to mean this machine is refused, and the public one is not', async () => {
  const context = createContext(library);
  const source = { bot: createBot(context, silent), corpus: context.corpus };
  const handle = createMcpFetch({
    source,
    baseUrl: 'https://read.example.org',
    beyond: true,
    logger: silent,
  });
  const statusFor = async (host: string) => {
    const headers = {
      host,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    return (await handle(new Request(`http://${host}/mcp`, { method: 'POST', headers, body }))).status;
  };
  expect(await statusFor('rebound.evil.example')).toBe(403);
  expect(await statusFor('read.example.org')).toBe(200);
  expect(await statusFor('localhost:8787')).toBe(200);
});

async function read(uri: string) {
  const { contents } = await mcp.client.readResource({ uri });
  const [first] = contents;
  return JSON.parse(first !== undefined && 'text' in first ? first.text : '');
}
