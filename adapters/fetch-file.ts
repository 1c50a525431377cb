/** A file that somebody attached, from the file host of its platform alone: in bounds of size and of time. */
import { type AttachmentRead, currentLanguage, said, say, sayCount } from '../src/index.ts';

export type FetchedFile =
  | (Extract<AttachmentRead, { kind: 'read' }> & {
      /** As the host names it. */
      readonly mediaType: string;
    })
  | Extract<AttachmentRead, { kind: 'refused' }>;

export interface FileHost {
  /** As people call the platform: “Discord”. */
  readonly platform: string;
  /** Where its files are, such as `https://files.slack.com`; nothing is asked for anywhere else. */
  readonly origins: readonly string[];
  /** Sent to these origins alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For all of a file. */
  readonly timeMs: number;
  /** What it means when the host sends one elsewhere, as to a page to log in; to be said. */
  readonly sentElsewhere: string;
  /** What it means when the host has no such file for the bot; to be said. */
  readonly notFound: string;
}

/** A file host may move a file within itself, and seldom more than once. */
const REDIRECTS_MAX = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

export async function fetchFile(address: string, maxBytes: number, host: FileHost): Promise<FetchedFile> {
  // One clock for all of it: what comes byte by byte is one wait.
  const signal = AbortSignal.timeout(host.timeMs);
  try {
    return await follow(address, maxBytes, host, signal);
  } catch {
    return refused(
      signal.aborted
        ? tookTooLong(host)
        : say`${host.platform} did not hand the file over: try again in a minute.`,
    );
  }
}

async function follow(
  address: string,
  maxBytes: number,
  host: FileHost,
  signal: AbortSignal,
): Promise<FetchedFile> {
  let at = address;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    if (!isOn(host.origins, at)) {
      return refused(
        redirects === 0
          ? say`That file is not kept by ${host.platform} itself, so it is not fetched: download it and attach the file.`
          : said(host.sentElsewhere),
      );
    }
    const response = await fetch(at, { redirect: 'manual', signal, headers: { ...host.headers } });
    const location = response.headers.get('location');
    if (REDIRECTS.includes(response.status) && location !== null) {
      await response.body?.cancel();
      at = new URL(location, at).href;
      continue;
    }
    if (response.status === 200) return read(response, maxBytes);
    await response.body?.cancel();
    return refused(
      response.status >= 500 || response.status === 429
        ? say`${host.platform} did not hand the file over (${response.status}): try again in a minute.`
        : said(host.notFound),
    );
  }
  return refused(said(host.sentElsewhere));
}

/** With nothing in it that a reader of addresses could take for another host. */
function isOn(origins: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, username, password } = new URL(address);
  return origins.includes(origin) && username === '' && password === '';
}

/** Measured while it comes, and unpacked: what a header says of the size need not be so. */
async function read(response: Response, maxBytes: number): Promise<FetchedFile> {
  const tooLarge = refused(
    say`The file is larger than ${megabytes(maxBytes)}, the most that is taken from a chat.`,
  );
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    return tooLarge;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop ends the transfer.
    if (length > maxBytes) return tooLarge;
    chunks.push(chunk);
  }
  const mediaType = response.headers.get('content-type') ?? '';
  return { kind: 'read', bytes: Buffer.concat(chunks), mediaType };
}

function refused(says: string): Extract<FetchedFile, { kind: 'refused' }> {
  return { kind: 'refused', says };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString(currentLanguage().locale, { maximumFractionDigits: 2 })} MB`;
}

function tookTooLong({ timeMs, platform }: FileHost): string {
  return sayCount(
    Math.max(1, Math.round(timeMs / 1_000)),
    'The file took longer than a second to come from {1}, so it was given up: try again.',
    'The file took longer than {0} seconds to come from {1}, so it was given up: try again.',
    platform,
  );
}
