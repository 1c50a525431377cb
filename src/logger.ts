/** The port for logs: an event name and fields, never a sentence, never someone's words. */

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `error` is the cause, logged with its stack. */
  error(event: string, fields?: LogFields, error?: unknown): void;
}
