/** What every adapter does with a message that names the bot among people; run beside `describeAdapter`. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/index.ts';
import { contractLibrary, type Harness, type Room, type Shown } from './harness.ts';

export interface MentionRoom extends Room {
  /** A message among people that names the bot and says this. */
  mention(text: string): Promise<Shown>;
}

export interface MentionHarness extends Harness {
  open(library: Library): Promise<MentionRoom>;
}

const CROSSING = 'The night ferry leaves the old harbour at nine and arrives before the bakers open.';
const WHEN = 'when does the night ferry leave';
const BICYCLES = 'Bicycles travel free of charge on the lower deck, and dogs pay half.';
const FREE = 'who may travel free of charge';
const NOT_THERE = 'who won the world cup in 1998';
const LINE = 'The answer to this is for you alone.';
const SHOW = 'Show it to me';

/** `privateReplies`: whether the platform shows the asker alone what answers their message. */
export function describeMentions(name: string, harness: MentionHarness, privateReplies: boolean): void {
  describe(`${name}, as every adapter that is named in a message`, () => {
    let room: MentionRoom;
    beforeEach(async () => {
      room = await harness.open(await contractLibrary());
    });
    afterEach(async () => {
      await room.close();
    });

    /** What the asker alone gets to read: at once, or through the public line. */
    async function privately(shown: Shown, line = LINE): Promise<Shown> {
      if (privateReplies) {
        expect(shown.everyone).toBe('');
        return { ...shown, asker: onOneLine(shown.asker) };
      }
      expect(shown.asker).toBe('');
      expect(onOneLine(shown.everyone)).toBe(line);
      expect(shown.actions).toEqual([SHOW, 'Dismiss']);
      const answer = await room.pick(SHOW);
      expect(answer.everyone).toBe('');
      expect(harness.harm(answer.raw)).toBeUndefined();
      return { ...answer, asker: onOneLine(answer.asker) };
    }

    async function sharesFrom({ actions }: Shown): Promise<void> {
      const picked = await room.pick(actions.find(label => /night ferry|Bicycles/u.test(label)) ?? '');
      expect(picked.everyone).toBe('');
      expect(onOneLine(picked.asker)).toContain(BICYCLES);
      const shared = await room.pick(picked.actions.find(label => label.startsWith('Share')) ?? '');
      expect(onOneLine(shared.everyone)).toContain(BICYCLES);
      expect(harness.harm(shared.raw)).toBeUndefined();
    }

    test('a found answer is for everyone', async () => {
      const shown = await room.mention(WHEN);
      expect(shown.asker).toBe('');
      expect(onOneLine(shown.everyone)).toContain(CROSSING);
      expect(shown.actions).toContain('Dismiss');
    });

    test('a topic with its question is understood', async () => {
      expect(onOneLine((await room.mention('timetable: when does it leave?')).everyone)).toContain(CROSSING);
    });

    test.each([
      ['an abstention', NOT_THERE, /^Not in these sources\./u],
      ['a choice', '/quote 2', /Which one\?/u],
      ['what is only close', 'what does bread cost on board', /^Nothing here says that in so many words\./u],
      ['a problem', '/xyzzy', /There is no command \/xyzzy/u],
      ['a check', 'factcheck the night ferry leaves the old harbour at ten', /¶1/u],
      ['a question that is too long', 'ferry '.repeat(200), /takes up to 1,000/u],
    ])('%s is for the asker alone', async (_name, text, expected) => {
      expect((await privately(await room.mention(text))).asker).toMatch(expected);
    });

    test('a question without a subject of its own is read with what was shown before', async () => {
      await room.mention('do bicycles travel free of charge');
      const shown = onOneLine((await room.mention('and dogs?')).everyone);
      expect(shown).toMatch(/read as: .*On board · and dogs\?.*dogs pay half\./u);
    });

    test('its name alone asks for help', async () => {
      const { asker: help } = await privately(await room.mention(''), 'How to ask Footnote:');
      for (const command of ['/ask', '/quote', '/timetable']) expect(help).toContain(command);
    });

    test('several questions are answered in one message', async () => {
      const shown = onOneLine((await room.mention(`${WHEN}, and ${FREE}?`)).everyone);
      expect(shown).toContain(CROSSING);
      expect(shown).toContain(BICYCLES);
      expect(shown.indexOf(CROSSING)).toBeLessThan(shown.indexOf(BICYCLES));
    });

    test('several questions are for the asker alone as soon as one of their answers is', async () => {
      const { asker } = await privately(await room.mention(`${WHEN}? ${NOT_THERE}?`));
      expect(asker).toContain(CROSSING);
      expect(asker).toContain('Not in these sources.');
    });

    test('an answer to the asker alone leads on to a share', async () => {
      await sharesFrom(await privately(await room.mention('/quote 2')));
    });

    test('so it does when the program was started again meanwhile', async () => {
      const shown = await room.mention('/quote 2');
      await room.restart(await contractLibrary());
      await sharesFrom(await privately(shown));
    });

    test('is harmless, whatever else the message calls', async () => {
      const shown = await room.mention('/zep**pe**@everyone<!channel>||lin||[a](https://evil.example) @here');
      expect(harness.harm(shown.raw)).toBeUndefined();
      const { asker, raw } = await privately(shown);
      expect(asker).toContain('There is no command /zep');
      expect(harness.harm(raw)).toBeUndefined();
    });
  });
}

/** Where lines break is the platform's business. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
