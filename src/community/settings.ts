/** What a community has set, and what of it holds in a place. */
import type { ArticleId, PackId } from '../model.ts';

export const AUDIENCES = ['everyone', 'asker'] as const;
/** Who sees an answer that is sure, where nothing else is asked for. */
export type Audience = (typeof AUDIENCES)[number];

/** What can be set for a community and, over it, for one of its channels; undefined is the standard. */
export interface PlaceChoices {
  /** Undefined: every pack of the library. */
  readonly packs?: readonly PackId[];
  readonly audience?: Audience;
  /** Whether messages that name the bot are answered. */
  readonly mentions?: boolean;
  /** In which language people are answered, ISO 639-1; undefined: as the platform says of the place and its people. */
  readonly language?: string;
}

/** How an article is read in a channel: today from one passage to another, and nothing beyond. By their numbers. */
export interface Pace {
  readonly articleId: ArticleId;
  readonly from: number;
  readonly to: number;
}

/** What can be set for a channel alone. */
export interface ChannelChoices extends PlaceChoices {
  readonly pace?: readonly Pace[];
}

/** What can be set for a community alone. */
export interface CommunityChoices extends PlaceChoices {
  /** Whether it is kept which passages everyone was shown. */
  readonly record?: boolean;
  /** Whether people can say what they think of answers and checks. */
  readonly feedback?: boolean;
  /** Days after which what was kept goes. */
  readonly keepDays?: number;
  /** Whether questions without a sure answer are kept for the hosts, in their words. */
  readonly unanswered?: boolean;
  /** The channel that wants a digest of them each week; undefined is none. */
  readonly digest?: string;
}

/** Of a platform: somebody, or everybody with a role. */
export interface Host {
  readonly kind: 'user' | 'role';
  readonly id: string;
}

export interface CommunityRecord {
  readonly choices: CommunityChoices;
  readonly channels: readonly { readonly channel: string; readonly choices: ChannelChoices }[];
  readonly hosts: readonly Host[];
  /** It counts as one that the bot was taken out of. */
  readonly isLeft?: true;
}

/** What holds in a place. */
export interface PlaceSettings {
  readonly packs: readonly PackId[] | undefined;
  readonly audience: Audience;
  readonly mentions: boolean;
  readonly language: string | undefined;
  readonly pace: readonly Pace[];
  readonly record: boolean;
  readonly feedback: boolean;
  readonly keepDays: number;
  readonly unanswered: boolean;
  readonly digest: string | undefined;
}

export const STANDARD: PlaceSettings = {
  packs: undefined,
  audience: 'everyone',
  mentions: true,
  language: undefined,
  pace: [],
  record: true,
  feedback: false,
  keepDays: 90,
  // People's words are kept only where a host wants it.
  unanswered: false,
  digest: undefined,
};

export const KEEP_DAYS_MAX = 730;

/** The channel's before the community's before the standard. */
export function settingsIn(channel: string, { choices, channels }: CommunityRecord): PlaceSettings {
  const own = channels.find(each => each.channel === channel)?.choices ?? {};
  return {
    packs: own.packs ?? choices.packs,
    audience: own.audience ?? choices.audience ?? STANDARD.audience,
    mentions: own.mentions ?? choices.mentions ?? STANDARD.mentions,
    language: own.language ?? choices.language,
    pace: own.pace ?? STANDARD.pace,
    record: choices.record ?? STANDARD.record,
    feedback: choices.feedback ?? STANDARD.feedback,
    keepDays: choices.keepDays ?? STANDARD.keepDays,
    unanswered: choices.unanswered ?? STANDARD.unanswered,
    digest: choices.digest,
  };
}
