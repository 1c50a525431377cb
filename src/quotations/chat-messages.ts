/** A paste out of a chat: its messages, apart from who wrote them and when. */
import { headIn, isNameAlone, isTimeAlone, type MessageHead, withLineBreaks } from './chat-stamps.ts';

interface Message {
  readonly lines: readonly string[];
}

export interface ChatPaste {
  readonly messages: readonly Message[];
  /** What was read as who wrote them, as written. */
  readonly heads: readonly string[];
}

/** What chats put below a message. */
const BELOW =
  /^(?:\d+\s(?:repl(?:y|ies)|Antwort(?:en)?|réponses?|respuestas?)\b.*|View thread|Last reply .*|(?::[\w+-]{2,30}:\s?\d*\s?)+)$/iu;
const EDITED = /\s*\((?:edited|bearbeitet|modifié|editado)\)$/iu;

/** Undefined where no line says who wrote a message. */
export function readChatPaste(lines: readonly string[]): ChatPaste | undefined {
  const [only = '', another] = lines;
  const apart = another === undefined ? withLineBreaks(only).split('\n') : lines;
  const groups: { name: string | undefined; lines: string[] }[] = [{ name: undefined, lines: [] }];
  const heads: string[] = [];
  const begin = ({ name, rest, text }: MessageHead) => {
    heads.push(text);
    const writer = name ?? groups.at(-1)?.name;
    if (groups.at(-1)?.name !== writer || groups.length === 1) groups.push({ name: writer, lines: [] });
    if (rest !== '') groups.at(-1)?.lines.push(rest);
  };
  for (let at = 0; at < apart.length; at += 1) {
    const line = (apart[at] ?? '').trim();
    const head = headIn(line) ?? headOverLines(line, apart[at + 1]?.trim(), heads.length > 0);
    if (head === undefined) groups.at(-1)?.lines.push(line);
    else {
      begin(head);
      if (head.text.includes('\n')) at += 1;
    }
  }
  const messages = groups.map(group => ({ lines: group.lines.flatMap(withoutMarksOfChat) }));
  const written = messages.filter(message => message.lines.length > 0);
  return heads.length === 0 || written.length === 0 ? undefined : { messages: written, heads };
}

/** `Ana Brandt` over `10:42 AM`; a time alone where somebody's next message begins. */
function headOverLines(line: string, next: string | undefined, isChat: boolean): MessageHead | undefined {
  if (next !== undefined && isTimeAlone(next) && isNameAlone(line))
    return { text: `${line}\n${next}`, name: line, rest: '' };
  return isChat && isTimeAlone(line) ? { text: line, name: undefined, rest: '' } : undefined;
}

function withoutMarksOfChat(line: string): readonly string[] {
  const text = line.replace(EDITED, '');
  return text === '' || BELOW.test(text) ? [] : [text];
}

/** `(edited)`, behind a message that was copied alone. */
export function withoutEdited(line: string): string {
  return line.replace(EDITED, '');
}
