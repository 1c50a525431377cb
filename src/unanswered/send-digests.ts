/** Once a week, one message with the questions that got no sure answer, where a host has asked for it. */
import type { Communities } from '../community/communities.ts';
import { StoreUnavailable } from '../community/ports.ts';
import { settingsIn } from '../community/settings.ts';
import { corpusIn, type WholeContext } from '../context.ts';
import { ENGLISH, languageOf } from '../language/languages.ts';
import { inLanguage } from '../language/say.ts';
import type { Logger } from '../logger.ts';
import { presentDigest } from '../reply/present/present-digest.ts';
import type { Reply } from '../reply/reply.ts';
import { sortQuestions } from './sort-questions.ts';

/** How something that nobody has just asked for gets to a channel. */
export interface Postbox {
  /** Whether the community is on this platform, and the bot in it. */
  reaches(community: string): boolean;
  /** Pings nobody; never rejects. */
  post(community: string, channel: string, reply: Reply): Promise<Posted>;
}

export type Posted =
  | { readonly kind: 'posted' }
  /** Why not, for the log. */
  | { readonly kind: 'refused'; readonly reason: string };

interface DigestRequest {
  readonly context: WholeContext;
  readonly logger: Logger;
  readonly postbox: Postbox;
  readonly now: number;
}

/** Whatever goes wrong with one leaves the others; it is tried again in a week. */
export async function sendDigests({ context, logger, postbox, now }: DigestRequest): Promise<void> {
  const { communities } = context;
  if (communities === undefined) return;
  try {
    const since = weekBegan(now);
    const due = (await communities.digestsDue(since)).filter(community => postbox.reaches(community));
    for (const community of due) {
      await sendDigest(community, since, communities, { context, logger, postbox, now });
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    logger.warn('dataUnavailable', { reason: error.message });
  }
}

async function sendDigest(
  community: string,
  since: number,
  communities: Communities,
  { context, logger, postbox, now }: DigestRequest,
): Promise<void> {
  const place = await communities.at({ community, channel: '', user: '', locale: 'en' });
  const channel = place?.settings.digest;
  if (place === undefined || channel === undefined) return;
  // Claimed before anything is posted: rather none than two.
  const claim = await place.data.digest.claim(since);
  if (claim.kind === 'notKept') logger.warn('digestNotPosted', { reason: claim.says });
  if (claim.kind !== 'claimed') return;
  const { unanswered } = place.data;
  const corpus = await corpusIn(context, place, channel);
  const sorted = await sortQuestions({
    questions: await unanswered.list(),
    pins: place.pins,
    corpus,
    corpusIn: each => corpusIn(context, place, each),
  });
  // Where the channel has not read so far, what answers it is left to the hosts' own list.
  const answered = sorted.answered.filter(({ citation }) => corpus.library.passage(citation.passageId));
  const fresh = sorted.open.filter(({ questions }) => questions.some(({ at }) => at >= claim.since));
  if (fresh.length === 0 && answered.length === 0) return;
  // What was asked before has gone by now.
  const span = { since: Math.max(claim.since, now - place.settings.keepDays * DAY_MS), now };
  const language = languageOf(settingsIn(channel, place.record).language ?? ENGLISH.code);
  const posted = await inLanguage(language, () =>
    postbox.post(community, channel, { ...presentDigest({ open: fresh, answered }, span), language }),
  );
  switch (posted.kind) {
    case 'refused':
      return logger.warn('digestNotPosted', { community, channel, reason: posted.reason });
    case 'posted':
      await unanswered.drop(answered.flatMap(({ group }) => group.questions.map(({ id }) => id)));
      return logger.info('digestPosted', { community, open: fresh.length, answered: answered.length });
  }
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const DAYS = 7;
/** Of Monday, when a working week begins in much of the world. */
const HOUR = 8;

/** Monday at eight, in universal time. */
function weekBegan(now: number): number {
  const date = new Date(now);
  const day = (date.getUTCDay() + DAYS - 1) % DAYS;
  const monday = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - day, HOUR);
  return monday <= now ? monday : monday - DAYS * DAY_MS;
}
