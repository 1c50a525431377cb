/**
 * What was last shown where, so that `and who paid?` can be read with it: ids of passages, never words of people.
 * In memory alone, bounded, and for half an hour.
 */
import type { Origin } from './invocation.ts';
import type { PassageId } from './model.ts';
import type { ReplyData } from './reply/reply.ts';

/** What was last shown in a conversation. */
export interface Shown {
  readonly passages: readonly PassageId[];
  /** The topic that was asked about, by name. */
  readonly topic?: string;
  /** It was asked for in private, so that nothing of it is for others. */
  readonly private?: boolean;
}

export interface Conversations {
  /** What this person was last shown in this place, else what everyone there was. */
  recall(origin: Origin): Shown | undefined;
  /** Drops what this person was shown, in all places of the community. */
  forget(community: string, user: string): void;
  /** A private reply is remembered for its reader alone. */
  note(origin: Origin, shown: Shown, isPublic: boolean): void;
}

const KEPT_MS = 30 * 60 * 1000;
/** Of places and people; the longest unused goes first. */
const KEPT_MAX = 10_000;

interface Kept {
  readonly shown: Shown;
  readonly until: number;
}

/** `now` in milliseconds. */
export function createConversations(now: () => number = Date.now): Conversations {
  const kept = new Map<string, Kept>();

  function keep(key: string, shown: Shown): void {
    kept.delete(key);
    kept.set(key, { shown, until: now() + KEPT_MS });
    const [oldest] = kept.keys();
    if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
  }

  function find(key: string): Kept | undefined {
    const found = kept.get(key);
    if (found === undefined || found.until > now()) return found;
    kept.delete(key);
    return undefined;
  }

  return {
    recall(origin) {
      const [own, everyone] = [find(personIn(origin)), find(placeOf(origin))];
      return (own ?? everyone)?.shown;
    },
    forget(community, user) {
      for (const key of kept.keys()) {
        // Of a place alone there are three parts, and nobody in it.
        const [place = '', person, more] = JSON.parse(key) as readonly string[];
        if (more !== undefined || person !== user) continue;
        const [where] = JSON.parse(place) as readonly string[];
        if (where === community) kept.delete(key);
      }
    },
    note(origin, shown, isPublic) {
      keep(personIn(origin), shown);
      if (isPublic) keep(placeOf(origin), shown);
    },
  };
}

function placeOf({ community, channel, thread }: Origin): string {
  return JSON.stringify([community, channel, thread ?? '']);
}

function personIn(origin: Origin): string {
  return JSON.stringify([placeOf(origin), origin.user]);
}

/** What a reply showed of the sources; undefined where it showed nothing of them. */
export function shownIn(data: ReplyData): Shown | undefined {
  switch (data.kind) {
    case 'found':
      return shown(data.citations, data.topic);
    case 'ambiguous':
      return shown(data.candidates, data.topic);
    case 'closest':
      return shown(
        data.closest.map(({ citation }) => citation),
        data.topic,
      );
    case 'passages':
      return shown(data.citations, data.topic);
    case 'several': {
      const each = data.replies.flatMap(reply => shownIn(reply) ?? []);
      return each.at(-1);
    }
    default:
      return undefined;
  }
}

function shown(
  citations: readonly { readonly passageId: PassageId }[],
  topic: string | undefined,
): Shown | undefined {
  if (citations.length === 0) return undefined;
  const passages = citations.map(({ passageId }) => passageId);
  return { passages, ...(topic !== undefined && { topic }) };
}
