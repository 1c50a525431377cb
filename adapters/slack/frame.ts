/** Where a message is shown, as far as that changes it. */
export interface Frame {
  /** The thread that a share goes to; without one it goes to the channel. */
  readonly thread?: string;
  /** Who may take a public message away. */
  readonly owner?: string;
  /** Small print above the reply, such as who shared it. */
  readonly above?: string;
}
