/** Whatever packs and people write, the page of the playground shows it and does nothing else. */

import fc from 'fast-check';
import { html } from 'hono/html';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { PREVIEWS } from '../../adapters/previews.ts';
import { serverLinks } from '../../adapters/web/links.ts';
import { type DiscordInline, parseDiscord } from '../../adapters/web/play/discord-markdown.ts';
import { EntryView } from '../../adapters/web/play/entry-view.tsx';
import { openTranscript, sealTranscript } from '../../adapters/web/play/sealed-transcript.ts';
import { LOOKS, type Look, shownAs } from '../../adapters/web/play/shown-as.ts';
import { EMPTY, type Entry, withLine } from '../../adapters/web/play/transcript.ts';
import { createSeal, quotationParts, type Reply } from '../../src/index.ts';
import { asRead } from '../fakes/discord/as-read.ts';
import { citation, reply, words } from './hostile-replies.ts';

const LINKS = serverLinks('http://127.0.0.1:8787');

async function pageOf(look: Look, entry: Entry) {
  const [shown] = await shownAs(look, [entry], PREVIEWS);
  const written = html`<html><body>${EntryView({ shown: shown!, links: LINKS, latest: true })}</body></html>`;
  return parseHTML(String(await written)).document;
}

function entryOf(said: Reply, asked: string): Entry {
  return withLine(EMPTY, asked, said).entries[0]!;
}

const ELEMENTS = new Set(
  'article p b bdi span div small figure figcaption blockquote strong em u s i code pre a ul ol li dl dt dd button'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('class id tabindex dir title href rel target type name value disabled'.split(' '));

test('nothing that was written becomes an element, an attribute or an address', async () => {
  await fc.assert(
    fc.asyncProperty(reply, words(20), fc.constantFrom(...LOOKS), async (said, asked, look) => {
      const document = await pageOf(look, entryOf(said, asked));
      for (const element of document.querySelectorAll('body *')) {
        expect(ELEMENTS).toContain(element.tagName.toLowerCase());
        for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
        const href = element.getAttribute('href');
        if (href !== null) expect(href).toMatch(/^(?:\/(?:read|file)\/|https?:\/\/)/u);
      }
    }),
    { numRuns: 150 },
  );
});

test('a quotation is on the page byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(citation, async cited => {
      const block = { kind: 'citation', citation: cited, source: true } as const;
      const [kept] = entryOf(answerOf(block), 'x').said.blocks;
      const document = await pageOf('footnote', entryOf(answerOf(block), 'x'));
      const texts = quotationParts(kept as typeof block).flatMap(part =>
        part.kind === 'text' ? [part.text] : [],
      );
      for (const cut of document.querySelectorAll('blockquote .cut-mark')) cut.remove();
      // Half of a character cannot be sent.
      const shown = document.querySelector('blockquote')?.textContent?.toWellFormed();
      expect(shown).toBe(texts.join('').toWellFormed());
      expect(cited.quotation.exact).toContain(texts[0]);
    }),
    { numRuns: 100 },
  );
});

test('what Discord is sent reads here as it does there', async () => {
  const { message } = await PREVIEWS.discord();
  fc.assert(
    fc.property(reply, said => {
      const [text] = message(said, 'you').components;
      const written = text !== undefined && 'content' in text ? text.content : '';
      // Signs in an address are part of it, which the reading of the fake does not know.
      const content = written.replace(/<https?:[^>\s]*>/gu, '<https://example.org>');
      const read = parseDiscord(content).flatMap(part =>
        part.kind === 'block' ? [part.text] : part.lines.map(line => line.map(readInline).join('')),
      );
      expect(plain(read.join('\n'))).toBe(plain(asRead(content)));
    }),
    { numRuns: 150 },
  );
});

test('a transcript comes back as it was sealed', () => {
  const sealedBy = { seal: createSeal('a secret'), build: 'one' };
  fc.assert(
    fc.property(fc.array(reply, { maxLength: 3 }), words(10), (replies, asked) => {
      const transcript = replies.reduce((before, said) => withLine(before, asked, said), EMPTY);
      const opened = openTranscript(sealTranscript(transcript, sealedBy), sealedBy);
      const kept = transcript.entries.slice(transcript.entries.length - opened.entries.length);
      expect(opened).toEqual(JSON.parse(JSON.stringify({ ...transcript, entries: kept })));
    }),
    { numRuns: 60 },
  );
});

function answerOf(block: Reply['blocks'][number]): Reply {
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [block],
    actions: [],
    data: { kind: 'help' },
  };
}

function readInline(inline: DiscordInline): string {
  return 'inside' in inline ? inline.inside.map(readInline).join('') : inline.text;
}

/**
 * Without what parts a call, the marks around an address, and asterisks: those that stand beside blanks alone, which
 * Discord shows, are none to the reading of the fake.
 */
function plain(text: string): string {
  return text
    .replace(/[\u200B*]/gu, '')
    .replace(/<(https?:[^>\s]*)>/gu, '$1')
    .replaceAll('```', '')
    .replace(/\s+/gu, ' ')
    .trim();
}
