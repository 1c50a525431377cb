import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Lines of at most `width` columns, East Asian characters counted as two; a word is broken only when it
 * alone is wider. Bold type goes on over a break.
 */
export function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

/** The columns that a text takes, bold or not. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Wraps so that all lines but the first are indented by `hang` columns. */
export function wrapHanging(text: string, width: number, hang: number): readonly string[] {
  const lines = wrap(text, width - hang);
  return lines.map((line, index) => (index === 0 ? line : ' '.repeat(hang) + line));
}
