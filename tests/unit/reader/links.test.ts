/** Where citations lead: decided once for the core, the same on every platform. */
import { describe, expect, test } from 'vitest';
import { render as onScreen } from '../../../adapters/console/render.ts';
import { render as onDiscord } from '../../../adapters/discord/render.ts';
import { render as onSlack } from '../../../adapters/slack/render.ts';
import {
  BUILT_IN_COMMANDS,
  createBot,
  createContext,
  createPages,
  createSeal,
  loadLibrary,
  type Passage,
  sentenceOf,
} from '../../../src/index.ts';

const HARBOUR = new URL('../../contract/library', import.meta.url).pathname;
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const SCREEN = { columns: 400, styled: false, picks: true, marksPrivate: false };
const ASKED = { community: 'c', channel: 'c', user: 'u', locale: 'en', kind: 'text' } as const;
const BASE = 'https://read.example.org';
const ORIGINAL = 'https://example.org/night-ferry?from=harbour&lang=en';

type Linked = 'base' | 'local' | 'nowhere';

async function replyTo(text: string, linked: Linked) {
  const library = await loadLibrary([{ path: HARBOUR, optional: false }], { reserved: BUILT_IN_COMMANDS });
  const seal = createSeal('a secret');
  const pages = createPages({
    seal,
    beyond: linked === 'base',
    baseUrl: linked === 'base' ? BASE : undefined,
  });
  if (linked === 'local') pages.openAt('http://127.0.0.1:8787');
  return createBot(createContext(library, { pages }), SILENT).handle({ ...ASKED, text });
}

const PAGE = new RegExp(`${BASE}/read/harbour/night-ferry/p\\d+(?:\\?[a-z0-9=&]*key=[\\w-]{22})`, 'u');

describe('with a public address', () => {
  test.each([
    'when does the night ferry leave',
    '/quote 1 of the night ferry',
    '/read 2 of the night ferry',
    '/factcheck The night ferry leaves at nine',
  ])(
    '%s leads to the page of the passage on each platform, by a signed link where the pack is not public',
    async text => {
      const reply = await replyTo(text, 'base');
      expect(onScreen(reply, SCREEN)).toMatch(PAGE);
      expect(JSON.stringify(onDiscord(reply))).toMatch(PAGE);
      expect(JSON.stringify(onSlack(reply))).toMatch(PAGE);
    },
  );

  test('the source line still says where the original is', async () => {
    const reply = await replyTo('/quote 1 of the night ferry', 'base');
    for (const shown of [
      onScreen(reply, SCREEN),
      JSON.stringify(onDiscord(reply)),
      JSON.stringify(onSlack(reply)),
    ]) {
      expect(shown.replaceAll('\\', '')).toContain('example.org/night-ferry');
    }
  });

  test('neither platform previews what Footnote itself posts', async () => {
    const reply = await replyTo('/quote 1 of the night ferry', 'base');
    expect(onSlack(reply)).toMatchObject({ unfurl_links: false, unfurl_media: false });
    // Messages of components have no previews; a bare address in one would still be one to click.
    expect(JSON.stringify(onDiscord(reply).components?.[0])).not.toMatch(/https?:/u);
  });
});

test('with the pages of this machine alone, citations lead there, without a key', async () => {
  const shown = onScreen(await replyTo('/quote 1 of the night ferry', 'local'), SCREEN);
  expect(shown).toMatch(/^ *http:\/\/127\.0\.0\.1:8787\/read\/harbour\/night-ferry\/p1$/mu);
});

test('without pages, to the original at the passage, and the source line does not repeat it', async () => {
  const shown = onScreen(await replyTo('/quote 1 of the night ferry', 'nowhere'), SCREEN);
  expect(shown).toContain(`${ORIGINAL}#:~:text=`);
  expect(shown.match(/example\.org/gu)).toHaveLength(1);
});

test('the link names the sentence that answers', async () => {
  const { data } = await replyTo('when does the night ferry leave', 'local');
  const found = data.kind === 'found' ? data.citations : [];
  const citations = data.kind === 'closest' ? data.closest.map(({ citation }) => citation) : found;
  const lit = citations.filter(({ keySentence }) => keySentence !== undefined);
  expect(lit.length).toBeGreaterThan(0);
  for (const { link, keySentence, quotation, passageId } of lit) {
    const number = Number(/\?s=(\d+)$/u.exec(link ?? '')?.[1]);
    const passage = { id: passageId, text: quotation.exact, start: quotation.start } as Passage;
    expect(sentenceOf(passage, number)).toEqual(keySentence);
  }
});
