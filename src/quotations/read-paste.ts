/** What was pasted, with its line breaks, as one line: the words alone, without what chats and pages put around them. */
import { withoutBylines } from './bylines.ts';
import { readChatPaste, withoutEdited } from './chat-messages.ts';
import { inMarks, onOneLine } from './quoted-lines.ts';
import { quotedParts } from './quoted-parts.ts';
import { withoutMarks } from './read-quotation.ts';

export interface Paste {
  /** All of it. */
  readonly whole: string;
  /** Where lines of it say who wrote it and when: the rest, with the name behind it. */
  readonly bare?: {
    readonly text: string;
    /** What was taken off, as written. */
    readonly leftOut: readonly string[];
  };
}

export function readPaste(typed: string, isArticle: (line: string) => boolean): Paste {
  const lines = typed.split('\n').map(line => line.replace(/\s+/gu, ' ').trim());
  const whole = onOneLine(lines);
  const chat = readChatPaste(lines);
  if (chat !== undefined)
    return { whole, bare: { text: messagesOnOneLine(chat.messages), leftOut: chat.heads } };
  const signed = withoutBylines(lines, isArticle);
  if (signed !== undefined) {
    const text = onOneLine(signed.lines);
    const { bylines, name } = signed;
    return { whole, bare: { text: name === undefined ? text : signedBy(text, name), leftOut: bylines } };
  }
  // Some chats hand on quoted lines without the breaks between them.
  const apart =
    lines.length === 1 && /^>.*\s>\s/u.test(lines[0] ?? '') ? (lines[0] ?? '').split(/\s(?=>\s)/u) : lines;
  if (apart !== lines) return { whole, bare: { text: onOneLine(apart), leftOut: [] } };
  return { whole: withoutEdited(whole) };
}

/** One form for what is typed apart and what is typed together. */
export function signedBy(text: string, name: string): string {
  return `“${withoutMarks(text)}” — ${name}`;
}

function messagesOnOneLine(messages: readonly { readonly lines: readonly string[] }[]): string {
  const [only, another] = messages.map(({ lines }) => onOneLine(lines));
  if (another === undefined) return only ?? '';
  return messages
    .map(({ lines }) => onOneLine(lines))
    .map(text => (quotedParts(text).length > 0 ? text : inMarks(text)))
    .join(' ');
}
