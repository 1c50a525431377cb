/** Where a message is shown, as far as that changes it. */
export interface Frame {
  /** The thread that a share goes to; without one it goes to the channel. */
  readonly thread?: string;
  /** Who may take a public message away. */
  readonly owner?: string;
  /** Small print above the reply, such as who shared it. */
  readonly above?: string;
  /** Whether the reply's file is sent to whoever wants it. */
  readonly file?: boolean;
  /** Whether it can be put into the channel's canvas. */
  readonly canvas?: boolean;
}
