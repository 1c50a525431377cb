import { beforeAll, describe, expect, test } from 'vitest';
import { type Bot, createBot, createContext } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { openAtScreen } from './at-a-screen.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;
const never = () => new Promise<never>(() => {});

let bot: Bot;
beforeAll(async () => {
  bot = createBot(createContext(await contractLibrary()), QUIET);
});

describe('while an answer is under way', () => {
  test('there is a sign of life, gone once the answer is there', async () => {
    let answered = () => {};
    const waiting = new Promise<void>(resolve => {
      answered = resolve;
    });
    const screen = await openAtScreen(bot, async text => {
      await waiting;
      return bot.handle({ community: 'c', channel: 'c', user: 'u', locale: 'en', kind: 'text', text });
    });
    screen.press('/topics\r');
    await screen.until('Looking…');
    answered();
    expect(await screen.until('timetable')).toContain('Looking…\r\u001b[KTopics');
  });

  test('Ctrl-C gives it up, and the next question is answered', async () => {
    const screen = await openAtScreen(bot, text =>
      text.includes('dogs') ? never() : bot.handle(line(text)),
    );
    screen.press('do dogs pay\r');
    await screen.until('Looking…');
    screen.press(CTRL_C);
    screen.press('/topics\r');
    await screen.until('timetable');
    expect(screen.asked).toEqual(['do dogs pay', '/topics']);
  });

  test.each([
    ['Ctrl-D', CTRL_D],
    ['Ctrl-C twice', CTRL_C + CTRL_C],
  ])('%s leaves', async (_name, keys) => {
    const screen = await openAtScreen(bot, never);
    screen.press('do dogs pay\r');
    await screen.until('Looking…');
    screen.press(keys);
    expect(await screen.finished).toBe(0);
    expect(screen.listens()).toBe(false);
  });
});

describe('what is pasted', () => {
  test('in several lines is one question, asked with the enter key', async () => {
    const screen = await openAtScreen(bot);
    screen.press(pasted('/quotecheck Bread is not sold\non board\r\nof the ferry'));
    expect(screen.asked).toEqual([]);
    screen.press('\r');
    await screen.until(/altered/iu);
    expect(screen.asked).toEqual(['/quotecheck Bread is not sold\non board\nof the ferry']);
  });

  test('with a line feed at its end waits for the enter key too', async () => {
    const screen = await openAtScreen(bot);
    screen.press(pasted('do dogs pay\n'));
    screen.press(' half\r');
    await screen.until('pay half');
    expect(screen.asked).toEqual(['do dogs pay\n half']);
  });

  test('is dropped by Ctrl-C, as what is typed is', async () => {
    const screen = await openAtScreen(bot);
    screen.press(pasted('one\ntwo\nthree'));
    screen.press(CTRL_C);
    screen.press('/topics\r');
    await screen.until('timetable');
    expect(screen.asked).toEqual(['/topics']);
  });

  test('keeps its tabs as blanks', async () => {
    const screen = await openAtScreen(bot);
    // Where the terminal hands it over in two pieces, the key is the last of its piece.
    screen.press('\u001b[200~do\t');
    screen.press('dogs pay\u001b[201~\r');
    await screen.until('pay half');
    expect(screen.asked).toEqual(['do dogs pay']);
  });

  test('is set apart by the terminal only as long as the chat lasts', async () => {
    const screen = await openAtScreen(bot);
    expect(screen.shown()).toContain('\u001b[?2004h');
    screen.press('/quit\r');
    expect(await screen.finished).toBe(0);
    await screen.until('\u001b[?2004l');
  });
});

test.each(['quit', 'exit', '/quit', '/exit', 'Quit.', 'bye', ':q', 'exit()'])('%s leaves', async line => {
  const screen = await openAtScreen(bot);
  screen.press(`${line}\r`);
  expect(await screen.finished).toBe(0);
  expect(screen.asked).toEqual([]);
});

test('one person alone sees nothing of rooms', async () => {
  const screen = await openAtScreen(bot);
  screen.press('/ask private:yes do bicycles travel free of charge\r');
  const shown = await screen.until('[1] Read in context');
  expect(shown).not.toMatch(/only you|Share/u);
});

test('a number picks what stands beside it, also where a way to share was left out', async () => {
  const screen = await openAtScreen(bot);
  screen.press('/factcheck The night ferry leaves the old harbour at ten\r');
  await screen.until('[1] More passages   [2] Read in context');
  screen.press('2\r');
  await screen.until('¶1 in context');
});

test('news of the library comes above what is being typed', async () => {
  const screen = await openAtScreen(bot);
  screen.press('do dogs');
  await screen.until('do dogs');
  screen.tell('The library has changed: new: “The day ferry”.');
  expect(await screen.until('day ferry')).toMatch(/“The day ferry”\.\n[^\n]*> do dogs/u);
});

describe('the tab key', () => {
  test('lists passages by their first words and titles, ids nowhere', async () => {
    const screen = await openAtScreen(bot);
    screen.press('/quote ');
    screen.press('\t');
    const shown = await screen.until('¶3');
    expect(shown).toContain('¶1 The night ferry leaves the old harbour');
    expect(shown).toContain('· The night ferry');
    expect(shown).not.toContain('harbour/night-ferry#');
  });

  test('lists ten choices, and all of them when it is pressed again', async () => {
    const many = Array.from({ length: 14 }, (_, number) => ({
      value: `t${number}`,
      label: `topic ${number}.`,
    }));
    const screen = await openAtScreen({ ...bot, suggest: async () => many });
    screen.press('/topics ');
    screen.press('\t');
    expect(await screen.until('… 4 more: Tab again lists them')).not.toContain('topic 13.');
    screen.press('\t');
    await screen.until('topic 13.');
  });

  test('completes as far as all choices agree', async () => {
    const screen = await openAtScreen(bot);
    screen.press('/quotec');
    screen.press('\t');
    await screen.until('/quotecheck ');
  });
});

function line(text: string) {
  return { community: 'c', channel: 'c', user: 'u', locale: 'en', kind: 'text', text } as const;
}
