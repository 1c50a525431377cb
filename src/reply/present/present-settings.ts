import type { Place } from '../../community/place.ts';
import {
  type ChannelChoices,
  type CommunityChoices,
  type Pace,
  type PlaceSettings,
  settingsIn,
} from '../../community/settings.ts';
import { languageOf } from '../../language/languages.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Pack } from '../../model.ts';
import type { Reply, Row } from '../reply.ts';
import { hostReply } from './host-reply.ts';

/** What holds in a channel, and which of it was chosen. */
export function presentSettings(
  { record }: Pick<Place, 'record'>,
  channel: string,
  packs: readonly Pack[],
  heading = say`What is set here:`,
): Reply {
  const settings = settingsIn(channel, record);
  const own = record.channels.find(each => each.channel === channel)?.choices ?? {};
  const from = (name: keyof ChannelChoices | keyof CommunityChoices) =>
    name in own
      ? say`set for this channel`
      : name in record.choices
        ? say`set for the community`
        : say`the standard`;
  const chosen = packs.filter(
    ({ id, role }) => role === 'articles' && (settings.packs?.includes(id) ?? true),
  );
  const rows: readonly Row[] = [
    { label: 'packs', text: chosen.map(({ id }) => id).join(', ') || say`none`, note: from('packs') },
    {
      label: 'audience',
      text:
        settings.audience === 'everyone'
          ? say`everyone sees a sure answer`
          : say`the asker alone, who can share it`,
      note: from('audience'),
    },
    { label: 'mentions', text: onOrOff(settings.mentions), note: from('mentions') },
    { label: 'language', text: languageText(settings), note: from('language') },
    ...(settings.pace.length > 0
      ? [{ label: 'pace', text: settings.pace.map(paceText).join(', '), note: from('pace') }]
      : []),
    { label: 'record', text: onOrOff(settings.record), note: from('record') },
    { label: 'feedback', text: onOrOff(settings.feedback), note: from('feedback') },
    { label: 'keep', text: sayCount(settings.keepDays, '1 day', '{0} days'), note: from('keepDays') },
    { label: 'unanswered', text: onOrOff(settings.unanswered), note: from('unanswered') },
    {
      label: 'digest',
      text: settings.digest === undefined ? 'off' : weekly(settings.digest, settings, channel),
      note: from('digest'),
    },
  ];
  const others = record.channels.filter(
    each => each.channel !== channel && Object.keys(each.choices).length > 0,
  ).length;
  return hostReply(
    heading,
    [
      { kind: 'list', items: rows },
      ...(others > 0 ? [{ kind: 'note', text: withChoices(others) } as const] : []),
    ],
    { kind: 'settings', settings },
  );
}

function withChoices(channels: number): string {
  return sayCount(
    channels,
    '1 other channel with choices of their own.',
    '{0} other channels with choices of their own.',
  );
}

function languageText({ language }: PlaceSettings): string {
  return language === undefined
    ? say`of the place in public, of whoever asks in private, as the platform says`
    : languageOf(language).name;
}

function paceText({ articleId, from, to }: Pace): string {
  return `${articleId} ${from === to ? `¶${to}` : `¶${from}–${to}`}`;
}

/** Its readers read the questions of every channel. */
function weekly(digest: string, { unanswered }: PlaceSettings, channel: string): string {
  if (digest === channel)
    return unanswered
      ? say`weekly in this channel, with questions from every channel`
      : say`weekly in this channel, once unanswered is on`;
  return unanswered
    ? say`weekly in the channel ${digest}, with questions from every channel`
    : say`weekly in the channel ${digest}, once unanswered is on`;
}

function onOrOff(value: boolean): string {
  return value ? 'on' : 'off';
}
