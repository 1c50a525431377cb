/** One-time codes for communities that nobody hosts yet: in memory alone, and gone once one was used. */
import { randomInt, timingSafeEqual } from 'node:crypto';

export interface HostCodes {
  /** The same until it is used. */
  codeFor(community: string): string;
  isGiven(community: string): boolean;
  matches(community: string, typed: string): boolean;
  /** From then on there is no code until one is asked for again. */
  spend(community: string): void;
}

/** No letters or digits that are taken for each other. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

export function createHostCodes(): HostCodes {
  const codes = new Map<string, string>();
  return {
    codeFor(community) {
      const code = codes.get(community) ?? newCode();
      codes.set(community, code);
      return code;
    },
    isGiven: community => codes.has(community),
    matches(community, typed) {
      const code = codes.get(community);
      return code !== undefined && isSame(code, typed);
    },
    spend: community => void codes.delete(community),
  };
}

function newCode(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** As typed from a screen: hyphens and case do not matter. */
function isSame(code: string, typed: string): boolean {
  const [expected, given] = [plain(code), plain(typed)].map(text => Buffer.from(text));
  if (expected === undefined || given === undefined || expected.length !== given.length) return false;
  return timingSafeEqual(expected, given);
}

function plain(code: string): string {
  return code.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
