/** A reply as large as a message of Slack's may be, with addresses that Slack takes. */
import { cutWords, fit as fitReply, type Reply, toPlainText } from '../../src/index.ts';
import { escapeText } from './escape.ts';
import { lengthOf, REPLY_LIMITS, TEXT_MAX } from './limits.ts';
import { withoutLinks, withUsableLinks } from './usable-url.ts';

/** The address of what is quoted first is never dropped by itself, so it goes where nothing else helps. */
export function fitMessage(reply: Reply): Reply {
  const fitting = fitReply(withUsableLinks(reply), REPLY_LIMITS, lengthOf);
  if (lengthOf(toPlainText(fitting)) <= REPLY_LIMITS.maxChars) return fitting;
  return fitReply(withoutLinks(reply), REPLY_LIMITS, lengthOf);
}

/** Escaped; a title that is longer than a message is cut where the message ends. */
export function messageText(words: string): string {
  let text = words;
  while (lengthOf(text) > TEXT_MAX)
    text = cutWords(text, Math.min(text.length - 1, Math.floor(text.length * 0.9)));
  return escapeText(text);
}
