/** Replies as people read them in other languages than English. */
import { beforeAll, describe, expect, test } from 'vitest';
import { encodeAction, LANGUAGES, type Language, type Reply } from '../../../src/index.ts';
import { ENGLISH } from '../../../src/language/languages.ts';
import { inLanguageOf } from '../../../src/reply/in-language-of.ts';
import { alsoLine } from '../../../src/reply/lines/also-line.ts';
import { notMetLine } from '../../../src/reply/lines/marked-rows.ts';
import { omittedLine } from '../../../src/reply/lines/reference-lines.ts';
import { sourceLine } from '../../../src/reply/lines/source-line.ts';
import type { Block } from '../../../src/reply/reply.ts';
import { ORIGIN, openRoom, type RoomUnderTest } from '../bot/room.ts';

let room: RoomUnderTest;
beforeAll(async () => {
  room = await openRoom();
});

/** By somebody who reads in that language, alone. */
function ask(text: string, code: string): Promise<Reply> {
  return room.bot.handle({
    ...ORIGIN,
    user: `${code} ${text}`,
    locale: code,
    isDirect: true,
    kind: 'text',
    text,
  });
}

const LINES = [
  '/summit',
  '/pipline wher wuold it go',
  '/pipeline what will it cost',
  'who won the 1998 world cup',
  'who wrote the article about ulan-ude',
  'when was it published',
  'summit; who won the 1998 world cup',
  '/quote 11',
  '/quote 11-14',
  '/quote 999',
  '/read 11',
  '/read article',
  '/cite',
  '/cite 11',
  '/cite style:bibtex',
  '/timeline',
  '/timeline summit',
  '/outline',
  '/topics',
  '/sources',
  '/sources here',
  '/pace',
  '/privacy',
  '/privacy forget',
  '/factcheck The leaders of Russia and North Korea met in Ulan-Ude on 24 August 2011',
  '/factcheck The leaders met in Ulan-Ude on 24 August 2010',
  '/factcheck The leaders met in Ulan-Ude on 24 August 2011 and Russia paid for the pipeline',
  '/factcheck Russia paid for the pipeline',
  '/factcheck If Moscow agrees, the leaders of Russia and North Korea met in Ulan-Ude',
  '/factcheck The precondition is outdated',
  '/factcheck The talks resumed in 2013',
  '/factcheck Did they meet',
  '/factcheck Die Präsidenten haben sich in Ulan-Ude getroffen',
  '/quotecheck "A quotation can turn out to be exact"',
  '/quotecheck "A quotation can turn out … to differ in punctuation alone"',
  '/quotecheck "answers with the passage himself, never a paraphrase"',
  '/quotecheck "A check is private, and nobody but you sees strict rules decide on every verdict"',
  '/quotecheck "A quotation can turn out to be exact" — 38 North',
  '/quotecheck "the leaders of Russia and North Korea embraced"',
  '/quotecheck "to boldly go where no man has gone before"',
  '/quotecheck hello',
];

const OTHERS = LANGUAGES.filter(language => language !== ENGLISH);

describe.each(OTHERS)('in $name', language => {
  test.each(LINES)('%s is answered without a word of English that is not a source’s', async line => {
    const reply = await ask(line, language.code);
    expect(reply.language).toBe(language);
    const words = inLanguageOf(reply, () => ownWords(reply));
    expect(words.filter(text => isEnglish(text, language))).toEqual([]);
  });
});

test('what is English would be noticed', async () => {
  const [german] = OTHERS;
  const unnoticed: string[] = [];
  for (const line of LINES) {
    const words = ownWords(await ask(line, 'en'));
    if (!words.some(text => german !== undefined && isEnglish(text, german))) unnoticed.push(line);
  }
  // Of what these say, each part is a word or two.
  expect(unnoticed).toEqual(['/cite', '/cite style:bibtex', '/timeline', '/timeline summit']);
});

/** What Footnote itself says in a reply. */
function ownWords({ heading, blocks, actions }: Reply): readonly string[] {
  return [heading, ...blocks.flatMap(ownWordsOf), ...actions.map(({ label }) => label)];
}

function ownWordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'note':
      return [block.text];
    case 'citation':
      return block.source ? sourceLine(block.citation).split(' · ') : [];
    case 'comparison':
      return [
        ...block.rows.map(({ label }) => label),
        notMetLine(block) ?? '',
        ...block.sources.flatMap(source => sourceLine(source).split(' · ')),
      ];
    case 'also':
      return [alsoLine(block)];
    case 'references':
      return [...block.entries.map(({ label }) => label), omittedLine(block) ?? ''];
    case 'list':
      // Passages stand in marks; what else a row says may be of several parts.
      return block.items.flatMap(({ label, text, note = '' }) => [
        label,
        ...(text.startsWith('“') ? [] : text.split(' · ')),
        note,
      ]);
  }
}

/** Whether it is a phrase, or has a stretch of one, that is said otherwise in the language. */
function isEnglish(text: string, { phrases }: Language): boolean {
  return Object.entries(phrases).some(([english, other]) => {
    if (english === other) return false;
    const stretches = english.split(/\{\d\}/u).map(each => each.trim());
    return text === english || stretches.some(each => each.split(' ').length > 2 && text.includes(each));
  });
}

test('a name is read back as it was typed, whatever is in it', async () => {
  const reply = await ask('/quotecheck "answers with the passage itself" — Minutes of {0} and $&', 'de');
  expect(ownWords(reply)).toContain(
    'Kein Artikel hier heißt Minutes of {0} and $&, also wurden alle durchsucht.',
  );
});

test('what was read as something else is said once, command and words together', async () => {
  const reply = await ask('/pipline who signd the agrement', 'de');
  const notes = reply.blocks.flatMap(block => (block.kind === 'note' ? [block.text] : []));
  expect(notes.filter(text => text.startsWith('gesucht nach: '))).toEqual([
    'gesucht nach: pipeline, signed, agreement',
  ]);
});

test('a check that was seen in one language is shared in that of the room', async () => {
  const text = '/factcheck The leaders met in Ulan-Ude on 24 August 2010';
  const asked = { ...ORIGIN, user: 'polyglot', locale: 'de', placeLocale: 'fr' };
  const seen = await room.bot.handle({ ...asked, kind: 'text', text, private: true });
  const share = seen.actions.find(({ action }) => action.kind === 'shareCheck');
  if (share === undefined) throw new Error('There is nothing to share.');
  const encoded = encodeAction(share.action);
  const shared = await room.bot.handle({ ...asked, kind: 'action', encoded, carried: seen.carried ?? '' });
  expect(ownWords(seen)).toContain('Der Artikel sagt etwas anderes: 2011, die Behauptung sagt 2010.');
  expect(shared.placement).toBe('post');
  expect(ownWords(shared)).toContain('L’article dit autre chose\u00a0: 2011, l’affirmation dit 2010.');
});

test.each(['/timeline', '/factcheck Russia paid for the pipeline'])(
  'a program reads the same of %s in every language',
  async line => {
    const { data } = await ask(line, 'en');
    for (const { code } of OTHERS) expect((await ask(line, code)).data).toEqual(data);
  },
);
