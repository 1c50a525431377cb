import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { maySpeak, parseCalibration } from '../../../src/claims/judge/calibration.ts';
import { createChatJudge } from '../../../src/claims/judge/chat-judge.ts';
import type { Proposal } from '../../../src/claims/judge/judge.ts';
import { corpusOf } from './corpus-of.ts';

const PASSAGE = 'The harbour of Rell was opened by Queen Adela on 4 March 1911 before a large crowd.';
const CORPUS = corpusOf({ Rell: [PASSAGE, 'Its lighthouse is 62 metres tall and painted white.'] });
const ID = 'evaluation/a0#p1';
const CLAIM = 'Many people watched Queen Adela open the harbour of Rell.';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }
});

interface Served {
  readonly url: string;
  readonly asked: { readonly headers: Record<string, unknown>; readonly body: string }[];
}

/** A chat endpoint that answers every request with the same body, or never. */
async function serve(content: string | undefined, status = 200, wrap = true): Promise<Served> {
  const asked: { headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ headers: request.headers, body });
    if (content === undefined) return;
    const answer = wrap ? JSON.stringify({ choices: [{ message: { content } }] }) : content;
    response
      .writeHead(status, { 'content-type': 'application/json', location: 'http://127.0.0.1:9/' })
      .end(answer);
  });
  servers.push(server);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

const proposing = (proposals: readonly Partial<Proposal>[]) => JSON.stringify({ proposals });
const SUPPORT: Proposal = {
  passageId: ID,
  label: 'supported',
  score: 0.97,
  quote: 'opened by Queen Adela on 4 March 1911 before a large crowd',
  differences: [],
};

async function check(claim: string, { url }: Served, timeoutMs = 5000) {
  const judge = createChatJudge({ url, model: 'small', key: 'k-1' });
  return checkClaim(claim, CORPUS, { judge: { judge, timeoutMs } });
}

test('what the rules leave open a judge may settle, with a quotation that is there', async () => {
  const served = await serve(proposing([SUPPORT]));
  expect(await check(CLAIM, served)).toMatchObject({
    kind: 'stated',
    reason: 'judge',
    evidence: [{ citation: { passageId: ID } }],
  });
  expect(served.asked[0]?.headers.authorization).toBe('Bearer k-1');
});

test('a contradiction names the words on both sides', async () => {
  const proposal: Proposal = {
    ...SUPPORT,
    label: 'contradicted',
    differences: [{ claimSpan: 'Nobody', evidenceSpan: 'a large crowd', kind: 'quantityWord' }],
  };
  const served = await serve(`\`\`\`json\n${proposing([proposal])}\n\`\`\``);
  expect(await check('Nobody watched Queen Adela open the harbour of Rell.', served)).toMatchObject({
    kind: 'differs',
    reason: 'judge',
    differences: [{ kind: 'quantityWord', claim: 'Nobody', evidence: 'a large crowd' }],
  });
});

test('what a judge names is marked on both sides', async () => {
  const proposal: Proposal = {
    ...SUPPORT,
    label: 'contradicted',
    differences: [{ claimSpan: 'Nobody', evidenceSpan: 'a large crowd', kind: 'quantityWord' }],
  };
  const claim = 'Nobody watched Queen Adela open the harbour of Rell.';
  const verdict = await check(claim, await serve(proposing([proposal])));
  const { alignment } = verdict.kind === 'differs' ? verdict.evidence[0] : { alignment: undefined };
  const marked = (side: 'claim' | 'evidence') =>
    alignment?.[side].filter(({ mark }) => mark === 'differs').map(({ text }) => text);
  expect([marked('claim'), marked('evidence')]).toEqual([['Nobody'], ['a large crowd']]);
  expect(alignment?.claim.map(({ text }) => text).join('')).toBe(claim);
  expect(alignment?.evidence.map(({ text }) => text).join('')).toBe(PASSAGE);
});

test('what the rules have settled no judge is asked', async () => {
  const served = await serve(proposing([{ ...SUPPORT, label: 'contradicted' }]));
  expect(await check('Queen Adela opened the harbour of Rell in 1911.', served)).toMatchObject({
    reason: 'aligned',
  });
  expect(served.asked).toEqual([]);
});

describe('a judge is not believed', () => {
  test.each<[string, string | undefined]>([
    ['when its quotation is made up', proposing([{ ...SUPPORT, quote: 'a large crowd watched the Queen' }])],
    ['when its quotation is of another passage', proposing([{ ...SUPPORT, passageId: 'evaluation/a0#p2' }])],
    ['when its quotation is a word or two', proposing([{ ...SUPPORT, quote: 'a large' }])],
    ['when it names a passage that it was not given', proposing([{ ...SUPPORT, passageId: 'x/y#p9' }])],
    ['when it is not sure', proposing([{ ...SUPPORT, score: 0.4 }])],
    [
      'when it says both',
      proposing([
        SUPPORT,
        {
          ...SUPPORT,
          label: 'contradicted',
          differences: [{ claimSpan: 'Many', evidenceSpan: 'large', kind: 'quantityWord' }],
        },
      ]),
    ],
    ['when it contradicts without saying in what', proposing([{ ...SUPPORT, label: 'contradicted' }])],
    [
      'when it contradicts words that nobody wrote',
      proposing([
        {
          ...SUPPORT,
          label: 'contradicted',
          differences: [{ claimSpan: 'Few', evidenceSpan: 'large', kind: 'quantityWord' }],
        },
      ]),
    ],
    ...(
      [
        ['with words that both sides have', 'Adela', 'crowd', 'name'],
        ['with letters within a word', 'ueen', 'arge', 'name'],
        ['with marks alone', '.', ',', 'name'],
      ] as const
    ).map(([how, claimSpan, evidenceSpan, kind]): [string, string] => [
      `when it contradicts ${how}`,
      proposing([{ ...SUPPORT, label: 'contradicted', differences: [{ claimSpan, evidenceSpan, kind }] }]),
    ]),
    ['when it calls a verdict by another name', proposing([{ ...SUPPORT, label: 'true' as 'supported' }])],
    ['when it says nothing', proposing([])],
    ['when it talks', 'I think that the claim is correct!'],
  ])('%s', async (_name, content) => {
    expect((await check(CLAIM, await serve(content))).kind).toBe('related');
  });

  test('when a number speaks against it', async () => {
    const served = await serve(proposing([SUPPORT]));
    const verdict = await check('Many people watched Queen Adela open the harbour of Rell in 1912.', served);
    expect(verdict.kind).toBe('related');
    expect(served.asked).toHaveLength(1);
  });

  test('when a word speaks against it that says the opposite', async () => {
    const served = await serve(proposing([SUPPORT]));
    const verdict = await check('Many people watched Queen Adela close the harbour of Rell.', served);
    expect(verdict.kind).toBe('related');
    expect(served.asked).toHaveLength(1);
  });

  test('when it contradicts a number that is the same', async () => {
    const differences = [{ claimSpan: '4.0', evidenceSpan: '4', kind: 'number' } as const];
    const served = await serve(proposing([{ ...SUPPORT, label: 'contradicted', differences }]));
    const verdict = await check('Many watched Queen Adela open the harbour of Rell at 4.0 in March.', served);
    expect(verdict.kind).toBe('related');
    expect(served.asked).toHaveLength(1);
  });

  test.each([
    ['when it fails', 500],
    ['when it sends the key elsewhere', 302],
  ])('%s', async (_name, status) => {
    expect((await check(CLAIM, await serve(proposing([SUPPORT]), status))).kind).toBe('related');
  });

  test('when its answer is no answer of a chat endpoint', async () => {
    expect((await check(CLAIM, await serve('<html>', 200, false))).kind).toBe('related');
  });

  test('when its answer never ends', async () => {
    const long = proposing([{ ...SUPPORT, quote: 'x'.repeat(500_000) }]);
    expect((await check(CLAIM, await serve(long))).kind).toBe('related');
  });

  test('when it does not answer in time', async () => {
    expect((await check(CLAIM, await serve(undefined), 50)).kind).toBe('related');
  });

  test('when its answer trickles in, and the line to it is cut', async () => {
    let cut: () => void = () => undefined;
    const isCut = new Promise<void>(resolve => {
      cut = resolve;
    });
    const server = createServer((_request, response) => {
      const trickle = setInterval(() => response.write(' '), 5);
      response.on('close', () => {
        clearInterval(trickle);
        cut();
      });
    });
    servers.push(server);
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    expect((await check(CLAIM, { url, asked: [] }, 100)).kind).toBe('related');
    await isCut;
  });

  test('when nobody listens', async () => {
    expect((await check(CLAIM, { url: 'http://127.0.0.1:9/v1', asked: [] })).kind).toBe('related');
  });
});

test('a model of the same name under another address is another judge', () => {
  const name = (url: string) => createChatJudge({ url, model: 'small' }).name;
  expect(name('http://host/v1/')).toBe(name('http://host/v1'));
  expect(
    new Set(['http://host/v1', 'http://host/v2', 'https://host/v1', 'http://other/v1'].map(name)).size,
  ).toBe(4);
});

test('a judge speaks once enough of its verdicts were right, and no other in its name', () => {
  const measured = { judge: 'small at host', given: 40, right: 38, measured: '2026-01-01T00:00:00Z' };
  expect(maySpeak('small at host', measured)).toBe(true);
  expect(maySpeak('large at host', measured)).toBe(false);
  expect(maySpeak('small at host', { ...measured, right: 37 })).toBe(false);
  expect(maySpeak('small at host', { ...measured, given: 10, right: 10 })).toBe(false);
  expect(maySpeak('small at host', undefined)).toBe(false);
  expect(parseCalibration(JSON.stringify(measured))).toEqual(measured);
  expect(parseCalibration('{"judge": 3')).toBeUndefined();
});
