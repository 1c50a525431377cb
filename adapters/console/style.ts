/** Bold and faint type, where the screen may show them. */

export interface Screen {
  readonly columns: number;
  /** Whether bold and faint type may be used. */
  readonly styled: boolean;
  /** Whether an action can be picked by its number. */
  readonly picks: boolean;
  /** Whether a reply that only the asker would see is marked as such. */
  readonly marksPrivate: boolean;
}

export function bold(text: string, screen: Screen): string {
  return screen.styled && text !== '' ? `\u001B[1m${text}\u001B[22m` : text;
}

export function italic(text: string, screen: Screen): string {
  return screen.styled && text !== '' ? `\u001B[3m${text}\u001B[23m` : text;
}

export function faint(text: string, screen: Screen): string {
  return screen.styled && text !== '' ? `\u001B[2m${text}\u001B[22m` : text;
}
