import type { ChoicesChange, Written } from '../../community/ports.ts';
import {
  AUDIENCES,
  type CommunityChoices,
  type CommunityRecord,
  KEEP_DAYS_MAX,
  type PlaceChoices,
  settingsIn,
} from '../../community/settings.ts';
import type { Origin } from '../../invocation.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { inLanguage, said, say, sayList, toSay } from '../../language/say.ts';
import { presentSettings } from '../../reply/present/present-settings.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Command } from '../command.ts';
import { languageBeside } from '../language-in.ts';
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
  language: {
    description:
      'In which language people are answered; standard: as the platform says of them and the place',
    required: false,
    maxLength: 20,
    choices: [...LANGUAGES.map(({ code }) => code), STANDARD_WORD],
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
  unanswered: {
    description: 'Whether questions without a sure answer are kept for the hosts, in their words',
    required: false,
    maxLength: 20,
    choices: onOrOff,
  },
  digest: {
    description: 'weekly: those questions are posted in this channel each Monday; off: nowhere',
    required: false,
    maxLength: 20,
    choices: ['weekly', 'off', STANDARD_WORD],
  },
  where: whereOption,
} as const;

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
      if (days.kind === 'bad')
        return presentProblem(say`keep is a number of days from 1 to ${KEEP_DAYS_MAX}.`);
      const here = input.where === 'here';
      const whole = WHOLE.filter(name => input[name] !== undefined);
      if (here && whole.length > 0) {
        return presentProblem(forTheWhole(whole));
      }
      if (input.digest === 'weekly' && !isChannel(origin)) return presentProblem(said(NO_CHANNEL));
      const ofPlace: ChoicesChange<PlaceChoices> = {
        ...(input.audience !== undefined && { audience: AUDIENCES.find(each => each === input.audience) }),
        ...(input.mentions !== undefined && { mentions: flagOf(input.mentions) }),
        ...(input.language !== undefined && {
          language: LANGUAGES.find(({ code }) => code === input.language)?.code,
        }),
      };
      const change: ChoicesChange<CommunityChoices> = {
        ...ofPlace,
        ...(input.record !== undefined && { record: flagOf(input.record) }),
        ...(input.feedback !== undefined && { feedback: flagOf(input.feedback) }),
        ...(input.keep !== undefined && { keepDays: days.value }),
        ...(input.unanswered !== undefined && { unanswered: flagOf(input.unanswered) }),
        ...(input.digest !== undefined && {
          digest: input.digest === 'weekly' ? origin.channel : undefined,
        }),
      };
      if (Object.keys(change).length === 0) return presentSettings(place, origin.channel, context.packs());
      const { where, ...given } = input;
      const words = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
      const author = {
        user: origin.user,
        what: `${words.join(', ')}${here || input.digest === 'weekly' ? ` (channel ${origin.channel})` : ''}`,
      };
      const { data } = place;
      const written: Written = here
        ? await data.settings.changeChannel(origin.channel, ofPlace, author)
        : await data.settings.change(change, author);
      if (written.kind === 'notKept') return presentProblem(said(written.says));
      // What a host does not want kept any more is not kept until it has had its time.
      if (input.unanswered !== undefined && input.unanswered !== 'on') await data.unanswered.clear();
      const record = await data.settings.read();
      const shown = () => presentSettings({ ...place, record }, origin.channel, context.packs(), say`Set.`);
      return input.language === undefined ? shown() : inLanguageNow(record, origin, shown);
    }),
};

/** A change of language is confirmed in what holds from now on. */
function inLanguageNow(record: CommunityRecord, origin: Origin, shown: () => Reply): Reply {
  const language = languageBeside(origin, settingsIn(origin.channel, record));
  return inLanguage(language, () => ({ ...shown(), language }));
}

/** What is not set for a channel alone. */
const WHOLE = ['record', 'feedback', 'keep', 'unanswered', 'digest'] as const;
const NO_CHANNEL = toSay(
  'Nothing can be posted here by itself. Say digest:weekly in the channel that is to have it.',
);

function forTheWhole(names: readonly string[]): string {
  return names.length === 1
    ? say`${names.join()} is for the whole community: leave out where:here.`
    : say`${sayList(names)} are for the whole community: leave out where:here.`;
}

function isChannel({ channel, isDirect, isClosed, takesPosts }: Origin): boolean {
  return channel !== '' && isDirect !== true && isClosed !== true && takesPosts !== false;
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
