import { said, say } from '../../language/say.ts';
import type { PackId } from '../../model.ts';
import { presentPacks } from '../../reply/present/present-packs.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import { cutWords, NAME_SHOWN } from '../../reply/shorten/cut-words.ts';
import type { Command } from '../command.ts';
import { STANDARD_WORD, whereOption } from './options.ts';
import { withPlace } from './with-place.ts';

const ALL = 'all';
const options = {
  packs: {
    description: `The packs to answer from, by name, or ${ALL}`,
    required: false,
    maxLength: 500,
    suggests: 'pack',
    rest: true,
  },
  where: whereOption,
} as const;

export const packs: Command<typeof options> = {
  name: 'footnote packs',
  summary: 'For hosts: show which packs are answered from here, or choose them',
  options,
  examples: [
    { input: {}, shows: 'every pack, and which are used here' },
    { input: { packs: ALL }, shows: 'answers from every pack' },
  ],
  fromTopic: false,
  forHosts: true,
  run: (input, context, origin) =>
    withPlace(context, async place => {
      const known = context.packs();
      if (input.packs === undefined) return presentPacks(known, place.settings.packs, place.own);
      const words = input.packs.toLowerCase().split(/[\s,]+/u);
      const named = words.filter(word => word !== '');
      if (named.length === 0) {
        return presentProblem(say`Name one pack or several, or ${ALL}. /footnote packs lists them.`);
      }
      const isAll = named.length === 1 && (named[0] === ALL || named[0] === STANDARD_WORD);
      const chosen = known.filter(({ id }) => named.includes(id)).map(({ id }) => id);
      const unknown = named.find(name => !known.some(({ id }) => id === name));
      if (!isAll && unknown !== undefined) {
        const shown = cutWords(unknown, NAME_SHOWN);
        return presentProblem(say`There is no pack ${shown}. /footnote packs lists them.`);
      }
      const choice: readonly PackId[] | undefined = isAll ? undefined : chosen;
      const here = input.where === 'here';
      const what = `packs: ${choice?.join(' ') ?? ALL}${here ? ` (channel ${origin.channel})` : ''}`;
      const author = { user: origin.user, what };
      const { settings } = place.data;
      const written = here
        ? await settings.changeChannel(origin.channel, { packs: choice }, author)
        : await settings.change({ packs: choice }, author);
      if (written.kind === 'notKept') return presentProblem(said(written.says));
      return presentPacks(
        known,
        choice ?? (here ? place.record.choices.packs : undefined),
        place.own,
        say`Set.`,
      );
    }),
};
