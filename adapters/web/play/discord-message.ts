/** The parts of Discord's messages that Footnote sends, as their JSON is written. */

export interface DiscordMessage {
  readonly flags: number;
  readonly components: readonly (DiscordText | DiscordFile | DiscordRow)[];
}

export interface DiscordText {
  /** In Discord's Markdown. */
  readonly content: string;
}

export interface DiscordFile {
  /** `attachment://` and the name of a file that comes with the message. */
  readonly file: { readonly url: string };
}

export interface DiscordRow {
  readonly components: readonly DiscordButton[];
}

export interface DiscordButton {
  readonly style: number;
  readonly label: string;
  /** Comes back when it is pressed. */
  readonly custom_id?: string;
  /** Of a button that opens an address. */
  readonly url?: string;
}

/** `style` of the button that is to be seen first. */
export const PRIMARY_STYLE = 1;

/** Whether only the asker sees it: bit 6 of the flags. */
export function isEphemeral({ flags }: Pick<DiscordMessage, 'flags'>): boolean {
  return (flags & (1 << 6)) !== 0;
}
