/** What Slack has of its own under a bibliography: its file, for whoever asks for it, and the channel's canvas, for hosts. */
import type { Reply } from '../../src/index.ts';
import { type Asked, isDirect } from './asked.ts';
import type { Frame } from './frame.ts';

/** Without it a bibliography is text alone. */
export const FILES_SCOPE = 'files:write';

export type Extras = Required<Pick<Frame, 'file' | 'canvas'>>;

export const NO_EXTRAS: Extras = { file: false, canvas: false };

interface Granted {
  has(scope: string): boolean;
  isHost(asked: Asked): Promise<boolean>;
}

export async function extrasFor(reply: Reply, asked: Asked, { has, isHost }: Granted): Promise<Extras> {
  const { file, data } = reply;
  if (file?.again === undefined || reply.audience === 'everyone') return NO_EXTRAS;
  const isOfPlace = data.kind === 'bibliography' && (data.of?.kind === 'here' || data.of?.kind === 'channel');
  return { file: has(FILES_SCOPE), canvas: isOfPlace && !isDirect(asked) && (await isHost(asked)) };
}

/** Where no file can be sent, nothing says that there is one. */
export function withoutFile(reply: Reply): Reply {
  const { file, ...rest } = reply;
  if (file === undefined) return reply;
  const blocks = reply.blocks.map(block =>
    block.kind === 'references' ? { ...block, inFile: false } : block,
  );
  return { ...rest, blocks };
}
