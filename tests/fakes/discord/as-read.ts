/** A message as people read it: Discord's markup resolved, as far as the project uses it. */
export function asRead(markup: string): string {
  // What is in a block of code is shown to the letter.
  const [before = '', code, ...after] = markup.split(/^```\n([\s\S]*?)\n```$/mu);
  if (code === undefined) return textAsRead(markup);
  return [textAsRead(before), code.replaceAll('\u200B', ''), asRead(after.join(''))].join('');
}

function textAsRead(markup: string): string {
  return markup
    .split('\n')
    .map(line => line.replace(/^(?:-# |> |- )/u, ''))
    .join('\n')
    .replace(/\\([^0-9A-Za-z\s])|(\*{1,2})|\u200B/gu, (_all, sign: string | undefined) => sign ?? '');
}
