/** A place of a community as one invocation finds it: what holds there, and whether a host speaks. */
import type { OwnPack } from '../corpora.ts';
import type { Origin } from '../invocation.ts';
import type { Pin } from './pins.ts';
import type { CommunityData } from './ports.ts';
import type { CommunityRecord, Host, PlaceSettings } from './settings.ts';

export interface Place {
  readonly settings: PlaceSettings;
  readonly record: CommunityRecord;
  /** The articles that its hosts have added; undefined where there are none. */
  readonly own: OwnPack | undefined;
  /** The answers that its hosts have pinned. */
  readonly pins: readonly Pin[];
  /** The data of this community, and of no other. */
  readonly data: CommunityData;
  /** Asked for each invocation anew: who was a host a minute ago may be none. */
  readonly isHost: boolean;
  /** Makes the asker the first host, with the code that the log printed. */
  claim(code: string): Promise<Claimed>;
}

export type Claimed =
  | { readonly kind: 'claimed' }
  /** There are hosts, or nobody was given a code. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'wrongCode' }
  | { readonly kind: 'notKept'; readonly says: string };

/** As the platform says, or as the hosts of before have decided. */
export function isHost({ user, standing }: Origin, hosts: readonly Host[]): boolean {
  if (standing?.isWhole === false) return false;
  if (standing?.manages === true) return true;
  const roles = standing?.roles ?? [];
  return hosts.some(({ kind, id }) => (kind === 'user' ? id === user : roles.includes(id)));
}
