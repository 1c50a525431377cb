/** A file that comes with a reply, in the message itself. */
import { ComponentType } from 'discord.js';
import type { ReplyFile } from '../../src/index.ts';

export interface FileComponent {
  readonly type: ComponentType.File;
  readonly file: { readonly url: string };
}

/** What shows the file, without which a message of components hides it. */
export function fileComponents(file: ReplyFile | undefined): readonly FileComponent[] {
  return file === undefined ? [] : [{ type: ComponentType.File, file: { url: `attachment://${file.name}` } }];
}

export interface Files {
  readonly files: { readonly attachment: Buffer; readonly name: string }[];
  /** Of a message that is changed, none of the files of before; the client adds the new ones. */
  readonly attachments: [];
}

/** Made anew for each message, since the client writes into it. */
export function filesOf(file: ReplyFile | undefined): Files {
  return {
    files: file === undefined ? [] : [{ attachment: Buffer.from(file.text), name: file.name }],
    attachments: [],
  };
}
