/** The bibliography of a discussion, and what of it is a file. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MEMBER, openTown, type Town } from './place.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const IN_THREAD = { channel: 'c1', thread: 't1' };
const IN_CHANNEL = { channel: 'c1' };

/** Two articles in the thread, another passage of one of them in the channel. */
async function discuss(): Promise<void> {
  await town.say('/quote 2 of the night ferry', IN_THREAD);
  await town.say('/quote 1 of the boards of the quay', IN_THREAD);
  await town.say('/quote 3 of the night ferry', IN_CHANNEL);
}

const one = (text: string) => text.replace(/\s+/gu, ' ');

test('a thread cites what it was shown, each article once, in the alphabet’s order', async () => {
  await discuss();
  const reply = await town.say('/cite here', IN_THREAD);
  expect([reply.audience, reply.heading]).toEqual(['asker', '2 sources shown in this thread, Chicago']);
  expect(one(await town.text('/cite here', IN_THREAD))).toMatch(
    /“The Boards of the Quay.*Lind, R\. “The Night Ferry|“The boards of the quay.*Lind, R\. “The night ferry/u,
  );
  expect(reply.file).toMatchObject({
    name: 'this-thread-chicago.txt',
    mediaType: 'text/plain; charset=utf-8',
  });
});

test('a record names the passages that were shown, in the order in which they were', async () => {
  await discuss();
  const { file } = await town.say('/cite here style:ris', IN_CHANNEL);
  expect(file?.name).toBe('this-channel.ris');
  expect(file?.text).toMatch(/^TY {2}- ELEC\r\nID {2}- harbour\/night-ferry\r\n/u);
  expect(file?.text).toContain('N1  - Cited: ¶2; ¶3\r\n');
});

test('from a thread the channel can be cited too', async () => {
  await town.say('/quote 3 of the night ferry', IN_CHANNEL);
  expect(await town.text('/cite here', IN_THREAD)).toContain(
    'No passage was shown to everyone in this thread yet',
  );
  const reply = await town.say('/cite channel style:bibtex', IN_THREAD);
  expect(reply.file).toMatchObject({
    name: 'this-channel.bib',
    text: expect.stringContaining('@misc{harbour:night-ferry,'),
  });
});

test('the list of what was shown leads to it, and from one style to the others', async () => {
  await discuss();
  const listed = await town.say('/sources here', IN_THREAD);
  const cited = await town.press(listed, 'Bibliography', IN_THREAD);
  expect([cited.placement, cited.heading]).toEqual(['update', '2 sources shown in this thread, Chicago']);
  expect(cited.actions.map(({ label }) => label)).toEqual(['MLA', 'APA', 'BibTeX', 'RIS', 'CSL-JSON']);
  const json = await town.press(cited, 'CSL-JSON', IN_THREAD);
  expect(json.file?.name).toBe('this-thread.json');
  expect(JSON.parse(json.file?.text ?? '').map(({ id }: { id: string }) => id)).toEqual([
    'harbour/night-ferry',
    'harbour/quay-boards',
  ]);
  expect((await town.press(json, 'MLA', IN_THREAD)).heading).toBe('2 sources shown in this thread, MLA');
});

test.each([
  ['/cite harbour style:ris', 'harbour.ris', 'application/x-research-info-systems; charset=utf-8'],
  [
    '/cite Harbour notes style:csl-json',
    'harbour.json',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
  ],
  ['/cite all style:bibtex', 'library.bib', 'application/x-bibtex; charset=utf-8'],
  ['/cite the night ferry style:apa', 'night-ferry-apa.txt', 'text/plain; charset=utf-8'],
  ['/cite 2 of the night ferry style:bibtex', 'night-ferry.bib', 'application/x-bibtex; charset=utf-8'],
])('%s is the file %s', async (line, name, mediaType) => {
  const { file, data } = await town.say(line);
  expect(file).toMatchObject({ name, mediaType });
  expect(data).toMatchObject({ styles: [{ text: file?.text }] });
});

test('a file can be made again by what its reply says', async () => {
  const { encodeAction } = await import('../../../src/index.ts');
  for (const line of [
    '/cite harbour style:ris',
    '/cite 2 of the night ferry style:bibtex',
    '/cite all style:mla',
  ]) {
    const { file } = await town.say(line);
    if (file?.again === undefined) throw new Error(`${line} cannot be made again.`);
    const origin = { community: 'a', channel: 'c1', locale: 'en', ...MEMBER };
    const again = await town.bot.handle({ ...origin, kind: 'action', encoded: encodeAction(file.again) });
    expect(again.file?.text).toBe(file.text);
  }
});

test('where no style is chosen for one article there is nothing to be a file yet', async () => {
  expect((await town.say('/cite the night ferry')).file).toBeUndefined();
});

test('where hosts keep no record there is no bibliography of the place', async () => {
  await town.say('/footnote settings record:off', { user: 'ada', standing: { manages: true, roles: [] } });
  expect(await town.text('/cite here')).toContain(
    'The hosts here do not want it kept which passages were shown.',
  );
});

test.each([
  ['All', 'All articles', 'library.ris'],
  ['Articles', 'All articles', 'library.ris'],
  ['Here', 'What was shown here', 'this-channel.ris'],
  ['Channel', 'What was shown in this channel', 'this-channel.ris'],
])(
  'where an article is called %s, whoever says the word is asked which they mean',
  async (title, label, name) => {
    await town.say('/quote 2 of the night ferry', IN_CHANNEL);
    const host = { user: 'ada', standing: { manages: true, roles: [] } };
    const text = `${title}\n\nThe lamp burns whale oil.`;
    await town.press(await town.command('footnote add', { text }, host), 'Add', host);
    const asked = await town.say(`/cite ${title.toLowerCase()} style:ris`);
    expect([asked.tone, asked.actions.map(each => each.label)]).toEqual([
      'choice',
      [title, label, 'None of these'],
    ]);
    const one = await town.press(asked, title);
    expect([one.heading, one.file?.text]).toEqual([
      expect.stringContaining('RIS'),
      expect.stringMatching(new RegExp(`^TY[\\s\\S]*TI {2}- ${title}\\r`, 'u')),
    ]);
    expect(one.file?.text.match(/^TY/gmu)).toHaveLength(1);
    expect((await town.press(asked, label)).file?.name).toBe(name);
    // Without a word it is everything.
    expect((await town.say('/cite style:ris')).file?.name).toBe('library.ris');
  },
);
