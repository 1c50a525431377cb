/** The one place where text is escaped for Slack, and where text of Slack's is read. */

/**
 * Exactly the three characters that Slack asks for: without `<` there is no ping, no link and no channel.
 * For the top-level `text` alone; plain_text and rich_text take foreign text as it is.
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The reverse; `&amp;lt;` comes out as `&lt;`, not as `<`. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Text of a message as people read it: control sequences as their labels, mentions of people left out. */
export function readMessageText(text: string): string {
  const labelled = text.replace(/<([^<>]*)>/gu, (_whole, inner: string) => labelOf(inner));
  return unescapeText(labelled).trim();
}

function labelOf(inner: string): string {
  const [target = '', label] = inner.split('|');
  if (target.startsWith('@')) return '';
  if (target.startsWith('#')) return label === undefined || label === '' ? '' : `#${label}`;
  if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`;
  return label ?? target;
}
