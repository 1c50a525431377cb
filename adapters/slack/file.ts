/** A file as Slack tells of it: why it cannot be read, or what reads it. */
import { type Attachment, said, toSay } from '../../src/index.ts';
import { type FileHost, fetchFile } from '../fetch-file.ts';
import type { SlackSettings } from './settings.ts';
import type { Timing } from './timing.ts';

const ORIGIN = 'https://files.slack.com';

/** Where the Web API is elsewhere, as in tests, its files may be there too. */
export function fileHost(
  { botToken, apiUrl }: Pick<SlackSettings, 'botToken' | 'apiUrl'>,
  { fileMs }: Timing,
): FileHost {
  return {
    platform: 'Slack',
    origins: apiUrl === undefined ? [ORIGIN] : [ORIGIN, new URL(apiUrl).origin],
    headers: { authorization: `Bearer ${botToken}` },
    timeMs: fileMs,
    sentElsewhere: NOT_HANDED_OUT,
    notFound: NOT_HANDED_OUT,
  };
}

export const SCOPE_ADVICE = toSay(
  'Footnote may not read files in this workspace. Whoever runs the Slack app adds the scope files:read (footnote slack manifest) and installs it again.',
);
const NOT_HANDED_OUT = toSay(
  'Slack does not hand that file out to Footnote: look whether the app has the scope files:read and was installed again since, or paste the text.',
);
const ELSEWHERE = toSay(
  'That file is kept in another workspace, and Footnote reads none from there: upload it here, or paste its text.',
);
const GONE = toSay('Slack no longer has that file: upload it again.');
const OUTSIDE = toSay('That file is kept outside of Slack: upload it here, or paste its text.');

/** As far as it is used here; it comes from others, so nothing in it is sure. */
export interface SlackFile {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly title?: unknown;
  readonly size?: unknown;
  readonly mimetype?: unknown;
  readonly mode?: unknown;
  readonly file_access?: unknown;
  readonly is_external?: unknown;
  readonly url_private_download?: unknown;
  readonly url_private?: unknown;
}

export type OpenedFile =
  | { readonly kind: 'there'; readonly attached: Attachment }
  /** One sentence for people. */
  | { readonly kind: 'refused'; readonly says: string };

export function openFile(file: SlackFile, host: FileHost, mayRead: boolean): OpenedFile {
  const says = mayRead ? whyNot(file) : SCOPE_ADVICE;
  if (says !== undefined) return { kind: 'refused', says: said(says) };
  const address = addressOf(file);
  if (address === undefined) return { kind: 'refused', says: said(GONE) };
  const size = typeof file.size === 'number' ? file.size : undefined;
  return {
    kind: 'there',
    attached: {
      name: nameOf(file),
      ...(size !== undefined && { size }),
      async read(maxBytes) {
        const fetched = await fetchFile(address, maxBytes, host);
        // Where the token may not read files, Slack sends a page to log in, and says that all is well.
        const isPage = fetched.kind === 'read' && /^text\/html\b/iu.test(fetched.mediaType);
        return isPage && fetched.bytes.length !== size
          ? { kind: 'refused', says: said(NOT_HANDED_OUT) }
          : fetched;
      },
    },
  };
}

function nameOf({ name, title }: SlackFile): string {
  return [name, title].find(each => typeof each === 'string' && each !== '')?.toString() ?? 'file';
}

/** To be said. */
function whyNot({ file_access: access, mode, is_external: isExternal }: SlackFile): string | undefined {
  if (access === 'check_file_info') return ELSEWHERE;
  if (mode === 'tombstone' || mode === 'hidden_by_limit' || access === 'file_not_found') return GONE;
  return isExternal === true || mode === 'external' ? OUTSIDE : undefined;
}

function addressOf({ url_private_download: download, url_private: view }: SlackFile): string | undefined {
  const given = typeof download === 'string' ? download : view;
  return typeof given === 'string' ? given : undefined;
}

/** Of a message or of a field of a form. */
export function filesIn(value: unknown): readonly SlackFile[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'object' && each !== null) : [];
}
