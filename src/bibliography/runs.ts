/** Text in which some words stand in italics, as the styles ask for names of newspapers and sites. */

export interface Run {
  readonly text: string;
  readonly italic?: true;
}

export type Runs = readonly Run[];

export function plain(text: string): Runs {
  return text === '' ? [] : [{ text }];
}

export function italic(text: string): Runs {
  return text === '' ? [] : [{ text, italic: true }];
}

export function textOf(runs: Runs): string {
  return runs.map(run => run.text).join('');
}

/** With a full stop, unless it ends with a mark that closes a sentence. */
export function asSentence(runs: Runs): Runs {
  return /[.?!…。？！]["”’»]?$/u.test(textOf(runs)) ? runs : [...runs, { text: '.' }];
}

/** What is there, with the same between any two. */
export function joined(parts: readonly Runs[], between: string): Runs {
  const there = parts.filter(part => part.length > 0);
  return there.flatMap((part, at) => (at === 0 ? part : [...plain(between), ...part]));
}

/**
 * A title in quotation marks with the mark that follows it inside them, as American styles print it; quotation marks
 * of its own become single ones. A title that asks or exclaims takes a comma all the same, and no full stop.
 */
export function quotedTitle(title: string, mark: '.' | ',' | ''): string {
  const inner = title.replace(/[“"]([^“”"]*)[”"]/gu, '‘$1’');
  const isEnded = /[?!.…。？！]’?$/u.test(inner);
  return `“${inner}${mark === '.' && isEnded ? '' : mark}”`;
}
