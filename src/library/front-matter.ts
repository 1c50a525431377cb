/** The part of an article between two lines of `---`. */

interface FrontMatter {
  readonly yaml: string;
  /** Lines before the YAML: added to its line numbers. */
  readonly yamlOffset: number;
  readonly markdown: string;
  /** Lines before the Markdown. */
  readonly markdownOffset: number;
}

/** Undefined when the text does not start with front matter or never ends it. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  // The closing line may be the very next one, and the last one of the file.
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (closing === null) return undefined;
  const yaml = text.slice(start, start + closing.index);
  const before = text.slice(0, start + closing.index + closing[0].length);
  return {
    yaml,
    yamlOffset: 1,
    markdown: text.slice(before.length),
    markdownOffset: before.split('\n').length - 1,
  };
}
