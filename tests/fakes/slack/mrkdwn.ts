/** Reads text as Slack does: what would ping, what would become a link, what was not escaped. */

export interface ReadText {
  /** Control sequences that notify people. */
  readonly pings: readonly string[];
  readonly links: readonly string[];
  /** As a reader sees it. */
  readonly shown: string;
  /** `<`, `>` or `&` that Slack's documentation says must be escaped. */
  readonly unescaped: readonly string[];
}

const CONTROL = /<([^<>\n]*)>/gu;

export function readMrkdwn(text: string): ReadText {
  const pings: string[] = [];
  const links: string[] = [];
  const unescaped: string[] = [];
  const withoutControls = text.replace(CONTROL, (whole, inner: string) => {
    const [target = '', label] = inner.split('|');
    if (/^(?:@[UW]|![a-z]|!subteam)/u.test(target)) pings.push(whole);
    else if (/^(?:https?:|mailto:)/u.test(target)) links.push(target);
    else if (!/^#C/u.test(target)) unescaped.push(whole);
    return label ?? target;
  });
  for (const [found] of withoutControls.matchAll(/[<>]|&(?!amp;|lt;|gt;)/gu)) unescaped.push(found);
  return { pings, links, shown: readable(withoutControls), unescaped };
}

export function readable(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** As text of events arrives. */
export function escapeAsSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
