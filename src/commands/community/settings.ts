import type { ChoicesChange, Written } from '../../community/ports.ts';
import {
  AUDIENCES,
  type CommunityChoices,
  KEEP_DAYS_MAX,
  type PlaceChoices,
} from '../../community/settings.ts';
import { presentSettings } from '../../reply/present/present-settings.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Command } from '../command.ts';
import { STANDARD_WORD, whereOption } from './options.ts';
import { withPlace } from './with-place.ts';

const onOrOff = ['on', 'off', STANDARD_WORD];

const options = {
  audience: {
    description: 'Who sees a sure answer unless its asker wishes otherwise: everyone, or the asker',
    required: false,
    maxLength: 20,
    choices: [...AUDIENCES, STANDARD_WORD],
  },
  mentions: {
    description: 'Whether messages that mention Footnote are answered',
    required: false,
    maxLength: 20,
    choices: onOrOff,
  },
  record: {
    description: 'Whether it keeps which passages everyone was shown, for /sources here',
    required: false,
    maxLength: 20,
    choices: onOrOff,
  },
  feedback: {
    description: 'Whether people can say what they think of answers and checks, for /footnote feedback',
    required: false,
    maxLength: 20,
    choices: onOrOff,
  },
  keep: {
    description: `Days after which what is kept goes, 1 to ${KEEP_DAYS_MAX}, or ${STANDARD_WORD}`,
    required: false,
    maxLength: 20,
  },
  where: whereOption,
} as const;

/** What no channel has of its own. */
const WHOLE = ['record', 'feedback', 'keep'] as const;

export const settings: Command<typeof options> = {
  name: 'footnote settings',
  summary: 'For hosts: show what is set here, or change it',
  options,
  examples: [
    { input: {}, shows: 'what is set, here and everywhere' },
    { input: { audience: 'asker', where: 'here' }, shows: 'answers in this channel for their askers alone' },
  ],
  fromTopic: false,
  forHosts: true,
  run: (input, context, origin) =>
    withPlace(context, async place => {
      const days = daysOf(input.keep);
      if (days.kind === 'bad') return presentProblem(`keep is a number of days from 1 to ${KEEP_DAYS_MAX}.`);
      const here = input.where === 'here';
      if (here && WHOLE.some(name => input[name] !== undefined)) {
        return presentProblem(`${listed(WHOLE)} are for the whole community: leave out where:here.`);
      }
      const ofPlace: ChoicesChange<PlaceChoices> = {
        ...(input.audience !== undefined && { audience: AUDIENCES.find(each => each === input.audience) }),
        ...(input.mentions !== undefined && { mentions: flagOf(input.mentions) }),
      };
      const change: ChoicesChange<CommunityChoices> = {
        ...ofPlace,
        ...(input.record !== undefined && { record: flagOf(input.record) }),
        ...(input.feedback !== undefined && { feedback: flagOf(input.feedback) }),
        ...(input.keep !== undefined && { keepDays: days.value }),
      };
      if (Object.keys(change).length === 0) return presentSettings(place, origin.channel, context.packs());
      const { where, ...given } = input;
      const words = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
      const author = {
        user: origin.user,
        what: `${words.join(', ')}${here ? ` (channel ${origin.channel})` : ''}`,
      };
      const { data } = place;
      const written: Written = here
        ? await data.settings.changeChannel(origin.channel, ofPlace, author)
        : await data.settings.change(change, author);
      if (written.kind === 'notKept') return presentProblem(written.says);
      const record = await data.settings.read();
      return presentSettings({ ...place, record }, origin.channel, context.packs(), 'Set.');
    }),
};

/** `record, feedback and keep`. */
function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function flagOf(text: string): boolean | undefined {
  return text === STANDARD_WORD ? undefined : text === 'on';
}

function daysOf(
  text: string | undefined,
): { readonly kind: 'good'; readonly value: number | undefined } | { readonly kind: 'bad' } {
  if (text === undefined || text.toLowerCase() === STANDARD_WORD) return { kind: 'good', value: undefined };
  const days = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  return days >= 1 && days <= KEEP_DAYS_MAX ? { kind: 'good', value: days } : { kind: 'bad' };
}
