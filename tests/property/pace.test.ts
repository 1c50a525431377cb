/** Whatever is asked, pressed or typed where an article is read up to a passage, nothing after it is shown. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Article,
  type Bot,
  createBot,
  createCommunities,
  createContext,
  encodeAction,
  type Library,
  type Origin,
  openStore,
  type Passage,
  type Reply,
} from '../../src/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { twoPacks } from '../unit/community/place.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const PLACE = { community: 'a', channel: 'c1', locale: 'en' };
const HOST: Origin = { ...PLACE, user: 'ada', standing: { manages: true, roles: [] } };
const MEMBER: Origin = { ...PLACE, user: 'bo', standing: { manages: false, roles: [] } };
/** Asked by a host, who has pinned a passage for it, and by a member. */
const PINNED = 'what should newcomers to the harbour know';
/** Shorter words may stand anywhere. */
const TELLING = 25;

/** `which` picks one of as many as there are. */
type Step =
  | { readonly kind: 'pace' | 'pin' | 'press' | 'suggest'; readonly which: number }
  | {
      readonly kind: 'line';
      readonly form: (words: string, number: number) => string;
      readonly which: number;
    };

const which = fc.nat();
const form = fc.constantFrom<(words: string, number: number) => string>(
  words => words,
  words => `/ask ${words}`,
  words => `/quote ${words}`,
  words => `/read ${words}`,
  words => `/cite ${words}`,
  words => `/factcheck ${words}`,
  words => `/factcheck ${words.replace(/\d+/u, '1901')}`,
  words => `/quotecheck “${words}”`,
  words => `/compare ${words}`,
  words => `/timeline ${words}`,
  words => words.split(' ').slice(0, 4).join(' '),
  (_, number) => `/quote ${number}`,
  (_, number) => `/read ${number}`,
  (_, number) => `/quote 1-${number}`,
  (_, number) => `/cite ${number} style:bibtex`,
  () => PINNED,
  () => 'and when?',
  () => 'who paid for it',
  () => '/read article',
  () => '/outline',
  () => '/timeline',
  () => '/topics',
  () => '/sources',
  () => '/sources here',
  () => '/cite here',
  () => '/cite all style:ris',
  () => '/pace',
);
const step = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.record({ kind: fc.constant('pace' as const), which }),
  fc.record({ kind: fc.constant('pin' as const), which }),
  fc.record({ kind: fc.constant('press' as const), which }),
  fc.record({ kind: fc.constant('press' as const), which }),
  fc.record({ kind: fc.constant('suggest' as const), which }),
  fc.record({ kind: fc.constant('line' as const), form, which }),
  fc.record({ kind: fc.constant('line' as const), form, which }),
);

interface Room {
  readonly bot: Bot;
  readonly library: Library;
  readonly article: Article;
  readonly own: readonly Passage[];
}

async function inRoom(run: (room: Room) => Promise<void>, title = 'Rapprochement'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-pace-'));
  const store = await openStore({ dataFolder: folder, use: 'own' });
  try {
    const library = await twoPacks();
    const communities = createCommunities({ store: async () => store });
    const bot = createBot(createContext(library, { communities }), QUIET);
    const article = library.articles.find(each => each.title.includes(title));
    if (article === undefined) throw new Error(`No article ${title}.`);
    await run({ bot, library, article, own: library.passagesOf(article.id) });
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Fails where anything of the passages after the place is in there that was not typed. */
function expectNothingBeyond(shown: unknown, typed: string, { own, article }: Room, place: number): void {
  const strings: string[] = [];
  collect(shown, strings);
  const text = strings.join('\n');
  const before = own
    .slice(0, place + 1)
    .map(passage => passage.text)
    .join('\n');
  for (const passage of own.slice(place + 1)) {
    expect(text).not.toMatch(new RegExp(`${article.id}#p${passage.ordinal}(?!\\d)`, 'u'));
    for (const { start, end } of splitSentences(passage.text)) {
      const sentence = passage.text.slice(start, end);
      const telling = sentence.length < TELLING || before.includes(sentence) || typed.includes(sentence);
      if (!telling) expect(text).not.toContain(sentence);
    }
  }
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) collect(each, into);
}

test('in any order of questions, checks, buttons and lists', { timeout: 300_000 }, () =>
  inRoom(async room => {
    const { bot, own, library } = room;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async steps => {
        const say = (origin: Origin, text: string) => bot.handle({ ...origin, kind: 'text', text });
        await say(HOST, '/footnote pace off');
        let place = own.length - 1;
        const offered: Reply[] = [];
        for (const taken of steps) {
          const passage = own[taken.which % own.length] ?? own[0];
          if (passage === undefined) throw new Error('The article is empty.');
          switch (taken.kind) {
            case 'pace': {
              place = taken.which % own.length;
              const set = await say(HOST, `/footnote pace ${room.article.id} to:${passage.ordinal}`);
              expect(set.tone).toBe('answer');
              expectNothingBeyond(set, '', room, place);
              break;
            }
            case 'pin': {
              // To hosts alone, who know the article.
              const pinned = await say(HOST, `/footnote pin passage:${passage.id} ${PINNED}`);
              expect(pinned.tone).toBe('answer');
              const reply = await say(MEMBER, PINNED);
              expectNothingBeyond(reply, '', room, place);
              offered.push(reply);
              break;
            }
            case 'line': {
              const sentence = passage.text.slice(0, splitSentences(passage.text)[0]?.end);
              const line = taken.form(sentence, passage.ordinal);
              const reply = await say(MEMBER, line);
              expectNothingBeyond(reply, line, room, place);
              offered.push(reply);
              break;
            }
            case 'press': {
              const actions = offered.flatMap(({ actions: all, carried }) =>
                all.map(({ action }) => ({ action, carried })),
              );
              const anew = library.passage(passage.id);
              const made =
                anew === undefined
                  ? []
                  : [{ action: { kind: 'context', at: { passageId: anew.id, hash: anew.hash } } as const }];
              const all = [...actions, ...made];
              const picked = all[taken.which % all.length];
              if (picked === undefined) break;
              const carried =
                'carried' in picked && picked.carried !== undefined ? { carried: picked.carried } : {};
              const encoded = encodeAction(picked.action);
              const reply = await bot.handle({ ...MEMBER, kind: 'action', encoded, ...carried });
              expectNothingBeyond(reply, carried.carried ?? '', room, place);
              offered.push(reply);
              break;
            }
            case 'suggest': {
              const typed = passage.text.split(' ').slice(0, 3).join(' ');
              for (const [command, option] of [
                ['quote', 'passage'],
                ['ask', 'question'],
                ['compare', 'articles'],
                ['summit', 'question'],
              ] as const) {
                for (const words of [typed, String(passage.ordinal), '']) {
                  const shown = await bot.suggest({ command, option, typed: words }, MEMBER);
                  expectNothingBeyond(shown, words, room, place);
                }
              }
              break;
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  }),
);

test('the examples of every command, at every pace', { timeout: 300_000 }, () =>
  inRoom(async room => {
    const { bot, own } = room;
    const commands = await bot.commandsOf('a');
    for (const place of [0, Math.floor(own.length / 2), own.length - 2]) {
      const text = `/footnote pace ${room.article.id} to:${own[place]?.ordinal}`;
      await bot.handle({ ...HOST, kind: 'text', text });
      for (const { name, examples, forHosts } of commands.filter(each => each.name !== 'footnote pace')) {
        for (const { input } of examples) {
          const by = forHosts === true ? HOST : MEMBER;
          const reply = await bot.handle({ ...by, kind: 'command', command: name, input });
          expectNothingBeyond(reply, JSON.stringify(input), room, place);
          for (const { action } of reply.actions) {
            const pressed = await bot.handle({
              ...by,
              kind: 'action',
              encoded: encodeAction(action),
              ...(reply.carried !== undefined && { carried: reply.carried }),
            });
            expectNothingBeyond(pressed, JSON.stringify(input), room, place);
          }
        }
      }
    }
  }),
);
