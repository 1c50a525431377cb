/** What keeps the data from being written or read, as a sentence for people; a fault of ours is none of it. */
import { type NotKept, StoreUnavailable } from '../community/ports.ts';
import { toSay } from '../language/say.ts';

const FULL = toSay(
  'Nothing more can be written to the disk that holds the data of Footnote: its host has to make room there.',
);
export const READ_ONLY = toSay(
  'The data of Footnote cannot be written now: its folder, disk or database takes no changes.',
);
const BROKEN = toSay(
  'The disk that holds the data of Footnote does not work as it should: its host has to look.',
);
const SILENT = toSay('The database of Footnote does not answer now. Try again in a minute.');
const REFUSED = toSay(
  'The database of Footnote does not let it in: its host has to look at the address and the password.',
);
/** The reader of another process may look for a moment. */
const BUSY = toSay('The data of Footnote is in use by another program. Try again in a minute.');

const SQLITE: readonly (readonly [RegExp, string])[] = [
  // A quota shows as a write that fails.
  [/^SQLITE_(?:FULL|IOERR_WRITE|IOERR_SHMSIZE)/u, FULL],
  [/^SQLITE_(?:READONLY|CANTOPEN|PERM)/u, READ_ONLY],
  [/^SQLITE_(?:BUSY|LOCKED)/u, BUSY],
  [/^SQLITE_(?:IOERR|CORRUPT|NOTADB)/u, BROKEN],
];
/** PostgreSQL's own codes have five characters, those of the network their names. */
const SERVER: readonly (readonly [RegExp, string])[] = [
  [/^(?:53100|ENOSPC|EDQUOT|EFBIG)$/u, FULL],
  [/^(?:25006|42501|EROFS|EACCES|EPERM|ENOTDIR|EEXIST)$/u, READ_ONLY],
  [/^(?:58030|XX00[12])$/u, BROKEN],
  [/^(?:08\w{3}|57P0\d|53[023]00|57014|55P03)$/u, SILENT],
  [/^(?:28\w{3}|3D000)$/u, REFUSED],
  [/^E(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH)$/u, SILENT],
];
/** What the pool says without a code. */
const POOL = /timeout exceeded when trying to connect|Connection terminated|Client has encountered/u;

export function whyUnavailable(error: unknown): string | undefined {
  const code = codeOf(error);
  const known = [...SQLITE, ...SERVER].find(([pattern]) => pattern.test(code));
  if (known !== undefined) return known[1];
  return error instanceof Error && POOL.test(error.message) ? SILENT : undefined;
}

function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { readonly code?: unknown; readonly errors?: readonly unknown[] };
  if (typeof code === 'string') return code;
  // One for each address of the host that was tried.
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : '';
}

/** Whether a row has the key of one that is there. */
export function isTwice(error: unknown): boolean {
  return /^(?:SQLITE_CONSTRAINT(?:_PRIMARYKEY|_UNIQUE)?|23505)$/u.test(codeOf(error));
}

/** Throws on, as what it is, whatever is no outcome of disk, network or database. */
export function notKept(error: unknown): NotKept {
  const says = error instanceof StoreUnavailable ? error.message : whyUnavailable(error);
  if (says === undefined) throw error;
  return { kind: 'notKept', says };
}

export async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const says = whyUnavailable(error);
    throw says === undefined ? error : new StoreUnavailable(says, { cause: error });
  }
}
