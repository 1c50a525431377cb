/** A message as people read it: Discord's markup resolved, as far as the project uses it. */
export function asRead(markup: string): string {
  const fenced = /^```\n([\s\S]*?)\n```$/mu.exec(markup);
  if (fenced === null) return textAsRead(markup);
  const [whole, code = ''] = fenced;
  const [before, after] = [markup.slice(0, fenced.index), markup.slice(fenced.index + whole.length)];
  // What is in a block of code is shown to the letter.
  return [textAsRead(before), code.replaceAll('\u200B', ''), asRead(after)].join('');
}

function textAsRead(markup: string): string {
  return markup
    .split('\n')
    .map(line => line.replace(/^(?:-# |> |- )/u, ''))
    .join('\n')
    .replace(/\\([^0-9A-Za-z\s])|(\*{1,2})|\u200B/gu, (_all, sign: string | undefined) => sign ?? '');
}
