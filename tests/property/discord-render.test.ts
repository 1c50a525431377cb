import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeLine, unescapeLine } from '../../adapters/discord/escape.ts';
import { render, renderPlain } from '../../adapters/discord/render.ts';
import type { Citation, Reply } from '../../src/index.ts';
import { checkMessage } from '../fakes/discord/check-message.ts';
import { pingsOf } from '../fakes/discord/payloads.ts';
import { citation, reply, words } from './hostile-replies.ts';

/** Its key sentence is a sign that nobody sees. */
const UNSEEN: Citation = {
  passageId: 'pack/article#p4' as never,
  articleId: 'pack/article' as never,
  hash: '0123456789ab',
  label: '¶4',
  title: 'The ferry',
  headings: [],
  quotation: { exact: 'It sank. \u202e', start: 0, end: 10 },
  fidelity: 'verbatim',
  summarises: [],
  source: { licence: 'MIT' },
  keySentence: { exact: ' \u202e', start: 8, end: 10 },
};

const frame = { above: ['-# Shared by **Ann** (ann)'], below: ['-# below'], asker: '123456789012345678' };

test('whatever is said, Discord takes it and nobody is called', () => {
  fc.assert(
    fc.property(reply, said => {
      for (const message of [render(said, frame), renderPlain(said, frame)]) {
        const sent = JSON.parse(JSON.stringify({ ...message, allowed_mentions: message.allowedMentions }));
        expect(() => checkMessage(sent)).not.toThrow();
        const everyoneAllowed = { content: '', components: [], ...sent, allowedMentions: undefined };
        expect(pingsOf(everyoneAllowed)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('every line of a quotation is quoted, and nothing quotes what follows', () => {
  fc.assert(
    fc.property(citation, shown => {
      const said: Reply = {
        tone: 'answer',
        audience: 'everyone',
        placement: 'reply',
        heading: '',
        blocks: [{ kind: 'citation', citation: shown, source: true }],
        actions: [],
        data: { kind: 'help' },
      };
      const [text] = render(said).components;
      const lines = text !== undefined && 'content' in text ? text.content.split('\n') : [];
      const end = lines.findIndex(line => line.startsWith('**¶4**'));
      expect(end).toBeGreaterThan(0);
      expect(lines.slice(0, end).every(line => line.startsWith('> '))).toBe(true);
      expect(lines.some(line => line.startsWith('>>>'))).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('what was checked is read back from the message as it was escaped', () => {
  fc.assert(
    fc.property(words(150), text => {
      const written = escapeLine(text);
      expect(escapeLine(unescapeLine(written))).toBe(written);
    }),
  );
});

test('what is bold shows something: no asterisks stand around blanks', () => {
  const blank = fc.constantFrom('', ' ', '\u200b', '\n', ' \u2060 ');
  fc.assert(
    fc.property(blank, blank, citation, (heading, label, shown) => {
      const said: Reply = {
        tone: 'answer',
        audience: 'everyone',
        placement: 'reply',
        heading,
        blocks: [
          { kind: 'list', items: [{ label, text: 'a row' }] },
          { kind: 'citation', citation: { ...shown, label }, source: true },
          { kind: 'references', form: 'prose', entries: [{ label, runs: [{ text: 'a work' }] }], omitted: 0 },
        ],
        actions: [],
        data: { kind: 'help' },
      };
      const text = JSON.stringify(render(said).components);
      expect(text).not.toMatch(/\*\*(?:[ \u200b\u2060:]|\\n)*\*\*/u);
    }),
    { numRuns: 50, examples: [['', '', UNSEEN]] },
  );
});
