/** What every adapter does, whatever the platform; each runs this through its own public surface. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contractLibrary, type Harness, type Room, rewritten, type Shown } from './harness.ts';

const CROSSING = 'The night ferry leaves the old harbour at nine and arrives before the bakers open.';
const LINK = 'https://example.org/night-ferry?from=harbour&lang=en';

export function describeAdapter(name: string, harness: Harness): void {
  describe(`${name}, as every adapter`, () => {
    let room: Room;
    beforeEach(async () => {
      room = await harness.open(await contractLibrary());
    });
    afterEach(async () => {
      await room.close();
    });

    describe('an answer', () => {
      test('is a quotation with its number, title, source and link, for everyone', async () => {
        const shown = await room.send('ask', { question: 'when does the night ferry leave' });
        expect(shown.asker).toBe('');
        const text = onOneLine(shown.everyone);
        expect(text).toContain(CROSSING);
        expect(text).toContain('¶1');
        expect(text).toContain('The night ferry · R. Lind · Harbour Notes · May 2019 · verbatim');
        expect(`${shown.everyone}${shown.raw}`).toContain(LINK);
      });

      test('to a topic without a question is its lead passage', async () => {
        const shown = await room.send('timetable', {});
        expect(onOneLine(shown.everyone)).toContain(CROSSING);
      });

      test('says which word was read as another', async () => {
        const shown = await room.send('ask', { question: 'do bicylces travel free' });
        expect(shown.everyone).toMatch(/searched for:.*bicycles/u);
        expect(onOneLine(shown.everyone)).toContain('Bicycles travel free of charge');
      });

      test('to a private command is for the asker alone, with a way to share', async () => {
        const shown = await room.send('ask', { question: 'when does the night ferry leave', private: 'yes' });
        expect(shown.everyone).toBe('');
        expect(onOneLine(shown.asker)).toContain(CROSSING);
        expect(shown.actions).toContain('Share');
      });
    });

    describe('an abstention', () => {
      test('is for the asker alone, with what was searched and without a reference', async () => {
        const shown = await room.send('ask', { question: 'who won the world cup in 1998' });
        expect(shown.everyone).toBe('');
        expect(onOneLine(shown.asker)).toContain(
          'Not in these sources. Searched 1 pack, 2 articles, 5 passages (harbour v3).',
        );
        expect(shown.asker).not.toContain('¶');
        expect(shown.raw).not.toContain(LINK);
      });
    });

    describe('what is only close', () => {
      const COST = { question: 'what does bread cost on board' };

      test('is for the asker alone, and said to be only close', async () => {
        const shown = await room.send('ask', COST);
        expect(shown.everyone).toBe('');
        expect(onOneLine(shown.asker)).toMatch(
          /^Nothing here says that in so many words\. The closest passages:/u,
        );
        expect(harness.harm(shown.raw)).toBeUndefined();
      });

      test('shows of each passage its number, its sentence, and what it has and lacks', async () => {
        const said = onOneLine((await room.send('ask', COST)).asker);
        expect(said).toMatch(
          /¶3, The night ferry.*“Bread is not sold on board, so passengers bring their own supper\.”.*has bread, board; nothing on cost/u,
        );
        expect(said).toMatch(/¶2, The boards of the quay.*has board; nothing on bread, cost/u);
      });

      test('opens in context, and is shared from there', async () => {
        const close = await room.send('ask', COST);
        const context = await room.pick(openingOf(close, '¶3'));
        expect(context.everyone).toBe('');
        expect(onOneLine(context.asker)).toContain('dogs pay half');
        const shared = await room.pick('Share');
        expect(onOneLine(shared.everyone)).toContain('Bread is not sold on board');
        expect(harness.harm(shared.raw)).toBeUndefined();
      });

      test('opens also after the program was started again', async () => {
        const close = await room.send('ask', COST);
        await room.restart(await contractLibrary());
        expect(onOneLine((await room.pick(openingOf(close, '¶3'))).asker)).toContain(
          'Bread is not sold on board',
        );
      });

      test('is what a topic shows at least, whatever is asked of it', async () => {
        const shown = await room.send('timetable', { question: 'zeppelins' });
        expect(shown.everyone).toBe('');
        expect(onOneLine(shown.asker)).toContain('The night ferry leaves the old harbour at nine');
        expect(shown.asker).not.toContain('Not in these sources');
      });
    });

    describe('a question without a subject of its own', () => {
      test('is read with what was shown before it, and that is said', async () => {
        await room.send('ask', { question: 'do bicycles travel free of charge' });
        const shown = await room.send('ask', { question: 'and dogs?' });
        expect(onOneLine(shown.everyone)).toMatch(/read as: .*On board · and dogs\?.*dogs pay half\./u);
      });

      test('is read with what the asker alone was shown', async () => {
        await room.send('ask', { question: 'when does the night ferry leave', private: 'yes' });
        expect(seen(await room.send('ask', { question: 'why?' }))).toMatch(
          /read as: .*The crossing · why\?/u,
        );
      });

      test('is read with nothing once the program was started again', async () => {
        await room.send('ask', { question: 'when does the night ferry leave' });
        await room.restart(await contractLibrary());
        expect(seen(await room.send('ask', { question: 'why?' }))).toContain('There is no word in that');
      });
    });

    test('what is said to it rather than asked of the articles is answered as a person expects', async () => {
      const said: readonly [string, RegExp][] = [
        ['hello', /^Hello\./u],
        ['thanks', /^You are welcome\./u],
        ['quit', /^Goodbye\./u],
        ['exit', /^Goodbye\./u],
        ['?', /\/ask question/u],
        ['what is this about', /^The articles here are “The night ferry”/u],
        ['what can you do', /\/ask question/u],
        ['who are you', /^Footnote is a program/u],
      ];
      for (const [question, expected] of said) {
        const shown = await room.send('ask', { question });
        expect([question, shown.everyone, onOneLine(shown.asker)]).toEqual([
          question,
          '',
          expect.stringMatching(expected),
        ]);
      }
    });

    describe('a choice', () => {
      test('is for the asker alone, and picking from it quotes the passage', async () => {
        const choice = await room.send('quote', { passage: '2' });
        expect(choice.everyone).toBe('');
        expect(onOneLine(choice.asker)).toContain('Which one?');
        const wanted = choice.actions.find(label => label.includes('Bicycles travel free')) ?? '';
        const picked = await room.pick(wanted);
        expect(seen(picked)).toContain(
          'Bicycles travel free of charge on the lower deck, and dogs pay half.',
        );
      });
    });

    describe('several passages', () => {
      test('are quoted for everyone in one message, each with its number', async () => {
        const shown = await room.send('quote', { passage: '1-3 of the night ferry' });
        expect(shown.asker).toBe('');
        const text = onOneLine(shown.everyone);
        const expected = [CROSSING, '¶1', 'Bicycles travel free', '¶2', 'Bread is not sold on board', '¶3'];
        const places = expected.map(each => text.indexOf(each));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
      });

      test('are picked together where several articles have them, and shared together', async () => {
        const choice = await room.send('quote', { passage: '1 and 2' });
        expect(choice.everyone).toBe('');
        const picked = await room.pick(choice.actions.find(label => label.includes('The night')) ?? '');
        expect(seen(picked)).toContain('Bicycles travel free');
        expect(picked.actions).toContain('Share');
        const shared = await room.pick('Share');
        expect(onOneLine(shared.everyone)).toContain(CROSSING);
        expect(onOneLine(shared.everyone)).toContain('Bicycles travel free');
      });
    });

    describe('a problem', () => {
      const cases: readonly [string, string, Record<string, string>][] = [
        ['a question that is too long', 'ask', { question: 'ferry '.repeat(200) }],
        ['a question of nothing but blanks', 'ask', { question: ' \t ' }],
        ['an unknown topic', 'ask', { question: 'when', topic: 'zeppelins' }],
      ];
      test.each(cases)(
        'with %s is one sentence, or two, for the asker alone',
        async (_name, command, input) => {
          const shown = await room.send(command, input);
          expect(shown.everyone).toBe('');
          expect(shown.asker).not.toBe('');
          expect(onOneLine(shown.asker).length).toBeLessThan(200);
          expect(shown.asker).not.toContain('¶');
        },
      );
    });

    describe('a check', () => {
      const claim = 'The night ferry leaves the old harbour at ten';
      const text = 'Bread is not sold on board, so passengers bring their own dinner.';

      test('of a claim is for the asker alone, over the closest sentence', async () => {
        const shown = await room.send('factcheck', { claim });
        expect(shown.everyone).toBe('');
        const said = onOneLine(shown.asker);
        expect(said).toContain('The night ferry leaves the old harbour at');
        expect(said).toContain('arrives before the bakers open.');
        expect(said).toContain('¶1');
        expect(said).toContain('The night ferry · R. Lind · Harbour Notes · May 2019 · verbatim');
        expect(`${shown.asker}${shown.raw}`).toContain(LINK);
      });

      test('of several statements shows each over its own sentence', async () => {
        const shown = await room.send('factcheck', {
          claim: 'The night ferry leaves the old harbour at ten, and bread is sold on board',
        });
        expect(shown.everyone).toBe('');
        const said = onOneLine(shown.asker);
        expect(said).toMatch(/harbour at \W*ten.*¶1.*harbour at \W*nine/u);
        expect(said).toMatch(/bread is sold on board.*¶3.*Bread is \W*not\W* sold on board/u);
      });

      test('of a quotation shows the changed word on both sides', async () => {
        const shown = await room.send('quotecheck', { text });
        expect(shown.everyone).toBe('');
        const said = onOneLine(shown.asker);
        expect(said).toContain('Altered, in one word:');
        expect(said).toMatch(/bring their own \W*dinner/u);
        expect(said).toMatch(/bring their own \W*supper/u);
      });

      test('is shared as it was shown, also after the program was started again', async () => {
        await room.send('quotecheck', { text });
        await room.restart(await contractLibrary());
        const shared = await room.pick('Share');
        expect(onOneLine(shared.everyone)).toMatch(/Altered, in one word:.*dinner.*supper/u);
        expect(harness.harm(shared.raw)).toBeUndefined();
      });

      test('is not shared when its passage has changed: the asker sees it first', async () => {
        await room.send('quotecheck', { text });
        await room.restart(rewritten(await contractLibrary()));
        const shown = await room.pick('Share');
        expect(shown.everyone).toBe('');
        expect(shown.asker).not.toBe('');
      });

      test('offers further passages', async () => {
        await room.send('factcheck', { claim });
        expect(seen(await room.pick('More passages'))).toMatch(/passage/u);
      });

      test('comes back from a button to the letter, whatever was checked', async () => {
        const hostile = 'bring _their_ *own* `x` ~dinner~ <!channel> @everyone ||y||';
        const shown = await room.send('quotecheck', {
          text: `Bread is not sold on board, so passengers ${hostile}`,
        });
        expect(harness.harm(shown.raw)).toBeUndefined();
        const shared = await room.pick('Share');
        expect(onOneLine(shared.everyone)).toContain('@everyone ||y||');
        expect(harness.harm(shared.raw)).toBeUndefined();
      });
    });

    describe('what others have written', () => {
      test('is shown to the letter when it is quoted, and does nothing', async () => {
        const shown = await room.send('ask', { question: 'painted board of the harbour master' });
        const text = onOneLine(shown.everyone);
        expect(text).toContain(
          '@everyone and @here, <!channel>, <@U024BE7LH>, **bold**, ```code```, >>> quote',
        );
        expect(text).toContain('[free tickets](https://evil.example/ticket), ||hidden||, &lt; and 5 < 7.');
        expect(harness.harm(shown.raw)).toBeUndefined();
      });

      const hostile: readonly [string, string][] = [
        ['pings', '@everyone @here <!channel> <@U024BE7LH> zeppelin'],
        ['markup', '**zeppelin** ```x``` >>> [a](https://evil.example) ||b|| _c_ ~d~'],
        ['orders to a terminal', 'zeppelin \u001B[2J\u001B]0;title\u0007 \u009B31m'],
        ['reversed text', 'zeppelin \u202Egnp.exe\u202C \u2066x\u2069'],
      ];
      test.each(hostile)('is harmless in a question: %s', async (_name, text) => {
        const question = await room.send('ask', { question: text });
        expect(harness.harm(question.raw)).toBeUndefined();
        const topic = await room.send('ask', { question: 'when', topic: text.slice(0, 90) });
        expect(harness.harm(topic.raw)).toBeUndefined();
        const quote = await room.send('quote', { passage: text });
        expect(harness.harm(quote.raw)).toBeUndefined();
      });
    });

    describe('an action', () => {
      test('reads the passage in context', async () => {
        await room.send('ask', { question: 'do bicycles travel free of charge' });
        const shown = seen(await room.pick('Read in context'));
        expect(shown).toContain('before the bakers open');
        expect(shown).toContain('dogs pay half');
        expect(shown).toContain('bring their own supper');
      });

      test('shares a private answer with everyone', async () => {
        await room.send('ask', { question: 'when does the night ferry leave', private: 'yes' });
        const shared = await room.pick('Share');
        expect(onOneLine(shared.everyone)).toContain(CROSSING);
        expect(harness.harm(shared.raw)).toBeUndefined();
      });

      test('works after the program was started again', async () => {
        await room.send('ask', { question: 'do bicycles travel free of charge' });
        await room.restart(await contractLibrary());
        expect(seen(await room.pick('After'))).toContain('Bread is not sold on board');
      });

      test('asks next what the passages around the answer hold, also after the program was started again', async () => {
        const shown = await room.send('ask', { question: 'do bicycles travel free of charge' });
        expect(shown.actions).toContain('Who is Ann Berg?');
        await room.restart(await contractLibrary());
        const next = await room.pick('Who is Ann Berg?');
        expect(next.everyone).toBe('');
        expect(onOneLine(next.asker)).toContain('Its captain, Ann Berg, has taken the same course');
        expect(next.actions).toContain('Share');
        expect(harness.harm(next.raw)).toBeUndefined();
      });

      test.each(['After', 'Who is Ann Berg?'])('says so when its passage has changed: %s', async label => {
        await room.send('ask', { question: 'do bicycles travel free of charge' });
        await room.restart(rewritten(await contractLibrary()));
        const shown = await room.pick(label);
        expect(shown.everyone).toBe('');
        expect(shown.asker).toMatch(/changed/u);
      });
    });

    describe('a way to cite', () => {
      const ENTRY = 'Lind, R. “The night ferry.” Harbour Notes, May 2019.';

      test('a passage is for the asker alone, in every style of running text', async () => {
        const shown = await room.send('cite', { passage: '2 of the night ferry' });
        expect(shown.everyone).toBe('');
        const said = onOneLine(shown.asker);
        expect(said).toContain(ENTRY);
        expect(said).toContain('R. Lind, “The night ferry,” Harbour Notes, May 2019, par. 2,');
        expect(said).toContain('Lind, R. (2019, May). The night ferry. Harbour Notes.');
        expect(harness.harm(shown.raw)).toBeUndefined();
      });

      test('is a button under a passage in context, and leads to what programs read, also after a new start', async () => {
        await room.send('ask', { question: 'do bicycles travel free of charge' });
        await room.pick('Read in context');
        const cited = await room.pick('Cite as…');
        expect(cited.everyone).toBe('');
        expect(onOneLine(cited.asker)).toContain(ENTRY);
        await room.restart(await contractLibrary());
        const record = await room.pick('BibTeX');
        expect(record.everyone).toBe('');
        expect(record.asker).toContain('@misc{harbour:night-ferry,\n  author = {Lind, R.},\n');
        expect(harness.harm(record.raw)).toBeUndefined();
      });

      test('a pack is a bibliography in the style that was named', async () => {
        const shown = await room.send('cite', { passage: 'harbour', style: 'RIS' });
        expect(shown.asker).toContain('TY  - ELEC\nID  - harbour/night-ferry\nAU  - Lind, R.\n');
        expect(shown.asker).toContain('TI  - The boards of the quay');
      });

      test('a number that several articles have is chosen first', async () => {
        const choice = await room.send('cite', { passage: '2' });
        const picked = await room.pick(choice.actions.find(label => label.includes('Bicycles')) ?? '');
        expect(onOneLine(picked.asker)).toContain(ENTRY);
      });

      test('in a style that there is not is refused with those that there are', async () => {
        const shown = await room.send('cite', { passage: '2', style: 'vancouver' });
        expect(onOneLine(shown.asker)).toBe(
          'There is no style of that name. Choose one of chicago, mla, apa, bibtex, ris, csl-json.',
        );
      });
    });

    describe('a list', () => {
      test('of topics names each with its summary', async () => {
        const shown = seen(await room.send('topics', {}));
        expect(shown).toContain('timetable');
        expect(shown).toContain('When the ferry leaves and arrives.');
        expect(shown).toContain('signs');
      });

      test('of sources names each article with what is known of it', async () => {
        const shown = seen(await room.send('sources', {}));
        expect(shown).toContain('The night ferry');
        expect(shown).toContain('R. Lind');
        expect(shown).toContain('The boards of the quay');
      });

      test('of headings opens each in context', async () => {
        const shown = await room.send('outline', { article: 'night ferry' });
        expect(shown.everyone).toBe('');
        expect(onOneLine(shown.asker)).toContain('On board');
        const opened = await room.pick(openingOf(shown, '¶2', 'On board'));
        expect(onOneLine(opened.asker)).toContain('Bicycles travel free of charge');
        expect(harness.harm(opened.raw)).toBeUndefined();
      });

      test('of what is dated says that nothing is, where nothing is', async () => {
        const shown = await room.send('timeline', {});
        expect(shown.everyone).toBe('');
        expect(shown.asker).toMatch(/no sentence has a year of its own/u);
      });

      test('of articles side by side names each, also what says nothing', async () => {
        const input = { question: 'do bicycles travel free', articles: 'night ferry; boards' };
        const shown = seen(await room.send('compare', input));
        expect(shown).toContain('Bicycles travel free of charge');
        expect(shown).toContain('The boards of the quay: nothing on that.');
      });

      test('of help names every command', async () => {
        const shown = seen(await room.send('help', {}));
        for (const command of ['/ask', '/quote', '/read', '/topics', '/sources', '/timetable']) {
          expect(shown).toContain(command);
        }
      });
    });
  });
}

/** What opens a passage that is only close: a button, or its row where rows are picked. */
function openingOf({ actions }: Shown, ...beginnings: readonly string[]): string {
  const label = actions.find(each => beginnings.some(beginning => each.startsWith(beginning)));
  if (label === undefined) throw new Error(`No ${beginnings.join(' or ')} in ${actions.join(', ')}`);
  return label;
}

/** Whoever it was shown to. */
function seen(shown: Shown): string {
  return onOneLine(`${shown.everyone} ${shown.asker}`);
}

/** Where lines break is the platform's business. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
