/** Nothing is said in a language that its reader would not expect, whatever goes wrong. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../../src/community/ports.ts';
import {
  createBot,
  createCommunities,
  createContext,
  type Invocation,
  type Reply,
} from '../../../src/index.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { MANAGER, MEMBER, openTown, type Town, twoPacks } from '../community/place.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const FERRY = 'do bicycles travel free of charge';
/** Somebody who reads French, where everybody else reads German. */
const IN_GERMANY = { locale: 'fr', placeLocale: 'de' };

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const languageOf = (reply: Reply) => reply.language?.code ?? 'en';

describe('without a setting', () => {
  test.each([
    ['a question to everyone', FERRY, {}, 'de'],
    ['a command whose reply its asker alone sees', '/topics', {}, 'fr'],
    ['a topic', '/summit', {}, 'de'],
    ['a check', '/factcheck bicycles travel free of charge', {}, 'fr'],
    ['help', '/help', {}, 'fr'],
    ['what is kept', '/privacy', {}, 'fr'],
    ['what is for hosts', '/footnote settings', {}, 'fr'],
    ['a line that names the command', 'text:/help', {}, 'fr'],
    ['a line that names one for hosts', 'text:/footnote settings', {}, 'fr'],
    ['a line that names such a one', 'text:/topics', {}, 'fr'],
    ['a line that names one for everyone', `text:/ask ${FERRY}`, {}, 'de'],
    ['a conversation of two', FERRY, { isDirect: true, hosted: false }, 'fr'],
    ['a place of one alone', FERRY, { takesPosts: false }, 'fr'],
    ['a place that reads the same', FERRY, { placeLocale: 'fr' }, 'fr'],
  ] as const)('%s', async (_name, text, from, expected) => {
    const command = text.startsWith('/') ? /^\/((?:footnote )?\w+)(?: (.*))?$/u.exec(text) : null;
    const origin = { ...MEMBER, community: 'a', channel: 'c1', ...IN_GERMANY, ...from };
    const invocation: Invocation =
      command === null
        ? { ...origin, kind: 'text', text: text.replace('text:', '') }
        : { ...origin, kind: 'command', command: command[1] ?? '', input: { claim: command[2] } };
    expect(languageOf(await town.bot.handle(invocation))).toBe(expected);
  });

  test('what is asked in private is said in the language of the asker, and shared in that of the place', async () => {
    const reply = await town.bot.handle({
      ...MEMBER,
      ...IN_GERMANY,
      community: 'a',
      channel: 'c1',
      kind: 'command',
      command: 'ask',
      input: { question: FERRY },
      private: true,
    });
    expect(languageOf(reply)).toBe('fr');
    const share = reply.actions.find(({ action }) => action.kind === 'share');
    expect(languageOf(await town.press(reply, share?.label ?? '', IN_GERMANY))).toBe('de');
    const context = reply.actions.find(({ action }) => action.kind === 'context');
    expect(languageOf(await town.press(reply, context?.label ?? '', IN_GERMANY))).toBe('fr');
  });
});

describe('as hosts have set it', () => {
  test('it holds for everyone, in that community alone, and a channel may have its own', async () => {
    await town.say('/footnote settings language:es', MANAGER);
    await town.say('/footnote settings language:de where:here', { ...MANAGER, channel: 'c2' });
    for (const text of [FERRY, '/help', '/privacy']) {
      expect(languageOf(await town.say(text, IN_GERMANY))).toBe('es');
      expect(languageOf(await town.say(text, { ...IN_GERMANY, channel: 'c2', thread: 't' }))).toBe('de');
      expect(languageOf(await town.say(text, { community: 'b' }))).toBe('en');
    }
    expect((await town.bot.language({ ...MEMBER, community: 'a', channel: 'c2', locale: 'fr' })).code).toBe(
      'de',
    );
    await town.say('/footnote settings language:standard where:here', { ...MANAGER, channel: 'c2' });
    expect(languageOf(await town.say('/help', { ...IN_GERMANY, channel: 'c2' }))).toBe('es');
    await town.say('/footnote settings language:standard', MANAGER);
    expect(languageOf(await town.say('/help', IN_GERMANY))).toBe('fr');
  });

  test('setting it is confirmed in the language that holds from then on, and is on record', async () => {
    const german = await town.say('/footnote settings language:de', MANAGER);
    expect([languageOf(german), toPlainText(german)]).toEqual([
      'de',
      expect.stringMatching(/^Eingestellt\.[\s\S]*language.*Deutsch/u),
    ]);
    const english = await town.say('/footnote settings language:en', MANAGER);
    expect([languageOf(english), toPlainText(english)]).toEqual([
      'en',
      expect.stringMatching(/^Set\.[\s\S]*language.*English/u),
    ]);
    expect(await town.text('/footnote changes', MANAGER)).toMatch(/language: en[\s\S]*language: de/u);
    const other = await town.text('/footnote settings language:klingon', MANAGER);
    expect(other).toBe('language is en, de, fr, es or standard.');
  });

  test('passages, names of commands and the data of a reply stay as they are', async () => {
    const before = await town.say(FERRY);
    await town.say('/footnote settings language:de', MANAGER);
    const after = await town.say(FERRY);
    expect(after.data).toEqual(before.data);
    const help = toPlainText(await town.say('/help'));
    expect(help).toContain('/factcheck claim');
    expect(help).toContain('Eine Behauptung mit dem vergleichen, was die Quellen sagen');
    expect(help).not.toContain('Compare a claim');
    expect(toPlainText(await town.say('/ask'))).toBe(
      'Für /ask fehlt question. Was du wissen willst, in deinen eigenen Worten.',
    );
  });

  test('a name that looks like a place in a phrase stays a name', async () => {
    await town.say('/footnote settings language:de', MANAGER);
    for (const name of ['{0}', '{1}', '$&', '$1 {0}'])
      expect(await town.text(`/ask topic:"${name}" where`)).toContain(
        `Ein Thema namens ${name} gibt es nicht.`,
      );
  });

  test('the digest is in that of its channel', async () => {
    await town.say('/footnote settings language:es unanswered:on digest:weekly', MANAGER);
    await town.say('/footnote settings language:de where:here', MANAGER);
    await town.say('who paints the lighthouse');
    const posted: Reply[] = [];
    const postbox = {
      reaches: () => true,
      post: async (_community: string, _channel: string, reply: Reply) => {
        posted.push(reply);
        return { kind: 'posted' } as const;
      },
    };
    town.clock.now = Date.parse('2026-03-02T08:00:00Z');
    await town.bot.sendDigests(postbox, town.clock.now);
    expect(posted.map(languageOf)).toEqual(['de']);
    expect(posted.map(toPlainText).join()).not.toMatch(/This week|question/u);
  });
});

describe('what goes wrong is said in the language of the asker', () => {
  const asked = { ...MEMBER, ...IN_GERMANY, community: 'a', channel: 'c1', kind: 'text' } as const;

  test('when it is too long', async () => {
    const reply = await town.bot.handle({ ...asked, isDirect: true, text: 'x'.repeat(5_000) });
    expect(toPlainText(reply)).toMatch(
      /^Cela fait 5\s000 caractères\u202f; \/ask en accepte 1\s000 au plus\.$/u,
    );
  });

  test('when nothing can be read of what hosts have set', async () => {
    const says = 'The database of Footnote does not answer now. Try again in a minute.';
    const store = () => Promise.reject(new StoreUnavailable(says));
    const context = createContext(await twoPacks(), { communities: createCommunities({ store }) });
    const reply = await createBot(context, QUIET).handle({ ...asked, text: FERRY });
    expect(toPlainText(reply)).toBe(
      'La base de données de Footnote ne répond pas en ce moment. Réessayez dans une minute.',
    );
    expect(languageOf(reply)).toBe('fr');
  });

  test.each([
    ['before a library was looked at', true],
    ['later', false],
  ])('when the fault is ours, %s', async (_name, atOnce) => {
    await town.say('/footnote settings language:es', { ...MANAGER, community: 'b' });
    const corpus = town.context.corpus();
    const library = {
      ...corpus.library,
      passage: () => {
        throw new Error('broken');
      },
    };
    const broken = () => {
      if (atOnce) throw new Error('gone');
      return { ...corpus, library };
    };
    const context = { ...town.context, corpus: broken, corpusOf: async () => broken() };
    const bot = createBot(context, QUIET);
    const replies = await Promise.all(
      ['a', 'b'].map(community =>
        bot.handle({ ...asked, community, kind: 'action', encoded: '1:c:a/b#p1:0123456789ab' }),
      ),
    );
    // What hosts have set is known by then, or not.
    expect(replies.map(languageOf)).toEqual(['fr', atOnce ? 'fr' : 'es']);
    for (const reply of replies) expect(toPlainText(reply)).not.toMatch(/That did not work/u);
  });

  test('when too many ask', async () => {
    const turns = { take: async () => undefined, wait: () => 0 };
    const reply = await createBot(town.context, QUIET, turns).handle({ ...asked, text: FERRY });
    expect(languageOf(reply)).toBe('fr');
    expect(toPlainText(reply)).not.toMatch(/More people are asking/u);
  });
});
