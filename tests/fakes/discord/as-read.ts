/** A message as people read it: Discord's markup resolved, as far as the project uses it. */
export function asRead(markup: string): string {
  return markup
    .split('\n')
    .map(line => line.replace(/^(?:-# |> |- )/u, ''))
    .join('\n')
    .replace(/\\([^0-9A-Za-z\s])|(\*\*)|\u200B/gu, (_all, sign: string | undefined) => sign ?? '');
}
