/** In which line of a file a text stands. */

const START_CHARS = 40;

/** By its first words, marks aside; undefined where the file has no lines, or not these words. */
export function lineFinder(file: string | undefined): (text: string) => number | undefined {
  if (file === undefined) return () => undefined;
  const lines = file.split('\n').map(plain);
  return text => {
    const start = plain(text.split('\n')[0] ?? '').slice(0, START_CHARS);
    if (start === '') return undefined;
    const at = lines.findIndex(line => line.includes(start) || (line.length > 3 && start.startsWith(line)));
    return at === -1 ? undefined : at + 1;
  };
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
