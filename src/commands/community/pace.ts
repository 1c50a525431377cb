import type { Place } from '../../community/place.ts';
import { type Pace, settingsIn } from '../../community/settings.ts';
import type { Origin } from '../../invocation.ts';
import { said, say } from '../../language/say.ts';
import type { Library } from '../../model.ts';
import { presentNoPace, presentPaces } from '../../reply/present/present-pace.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Command } from '../command.ts';
import { readPace } from './read-pace.ts';
import { withPlace } from './with-place.ts';

/** More are not read side by side. */
const PACES_MAX = 10;

const options = {
  article: {
    description: 'Its title, or words from it; needed where there are several. off ends it for all',
    required: false,
    maxLength: 200,
    suggests: 'article',
    rest: true,
  },
  to: {
    description: 'Up to which passage: 18; or what to read now: 12-18; or off',
    required: false,
    maxLength: 40,
  },
} as const;

export const footnotePace: Command<typeof options> = {
  name: 'footnote pace',
  summary: 'For hosts: how far an article is read in this channel; nothing beyond is shown there',
  options,
  examples: [
    { input: {}, shows: 'how far is read in this channel' },
    { input: { article: 'off' }, shows: 'that all there is can be asked again' },
  ],
  fromTopic: false,
  forHosts: true,
  run: (input, context, origin) =>
    withPlace(context, async place => {
      const { library } = await context.unpaced();
      const before = await pacesIn(place, origin);
      const wish = readPace(input, library, before);
      switch (wish.kind) {
        case 'show':
          return shown(before, library, say`Read in this channel now:`);
        case 'problem':
          return presentProblem(wish.says);
        case 'off':
          return change(paces => paces.filter(({ articleId }) => !wish.articles.includes(articleId)), 'off');
        case 'set': {
          const othersOf = (paces: readonly Pace[]) =>
            paces.filter(each => each.articleId !== wish.pace.articleId);
          if (othersOf(before).length >= PACES_MAX) {
            return presentProblem(say`${PACES_MAX} articles have a pace here: end one with to:off first.`);
          }
          const { articleId, from, to } = wish.pace;
          return change(paces => [...othersOf(paces), wish.pace], `${articleId} ¶${from}–${to}`);
        }
      }

      async function change(
        after: (paces: readonly Pace[]) => readonly Pace[],
        what: string,
      ): Promise<Reply> {
        if (origin.channel === '')
          return presentProblem(say`A pace is set for a channel: name it with --channel.`);
        const author = { user: origin.user, what: `pace: ${what} (channel ${origin.channel})` };
        const { settings } = place.data;
        const written = await settings.changePace(origin.channel, after, author);
        return written.kind === 'notKept'
          ? presentProblem(said(written.says))
          : shown(await pacesIn(place, origin), library, `${say`Set.`} ${say`Read in this channel now:`}`);
      }
    }),
};

async function pacesIn(place: Place, { channel }: Origin): Promise<readonly Pace[]> {
  return settingsIn(channel, await place.data.settings.read()).pace;
}

/** A pace waits for its article: what was taken out may be put back, and is then read as far as before. */
function shown(paces: readonly Pace[], library: Library, heading: string): Reply {
  const listed = paces.map(pace => ({ pace, article: library.article(pace.articleId) }));
  // To a host that is how it is set, and nothing that was not found.
  return listed.length === 0 ? { ...presentNoPace(true), tone: 'answer' } : presentPaces(listed, heading);
}
