/** What a workspace holds: channels and who is in them, messages, private messages, views. */
import { asList, asObject, asText, type Json } from './json.ts';
import { readable } from './mrkdwn.ts';

export interface SentMessage {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | undefined;
  /** Present on a private message: the only one who sees it. */
  readonly onlyFor: string | undefined;
  readonly via: 'api' | 'response_url';
  readonly body: Json;
}

export interface Channel {
  readonly id: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly botIsMember: boolean;
}

export interface Workspace {
  readonly channels: Map<string, Channel>;
  /** What can be seen now, in the order of arrival. */
  readonly messages: SentMessage[];
  readonly views: Map<string, Json>;
  readonly homes: Map<string, Json>;
  nextTs(): string;
}

export function createWorkspace(): Workspace {
  let seconds = 1_763_892_000;
  const channels: readonly Channel[] = [
    { id: 'C0GENERAL', kind: 'public', botIsMember: true },
    { id: 'C0OUTSIDE', kind: 'public', botIsMember: false },
    { id: 'G0SECRET', kind: 'private', botIsMember: false },
    { id: 'D0ALICE', kind: 'im', botIsMember: true },
    { id: 'D0PEOPLE', kind: 'im', botIsMember: false },
  ];
  return {
    channels: new Map(channels.map(channel => [channel.id, channel])),
    messages: [],
    views: new Map(),
    homes: new Map(),
    nextTs: () => {
      seconds += 1;
      return `${seconds}.000100`;
    },
  };
}

/** The complete text as a screen reader reads it. */
export function spokenText(message: Pick<SentMessage, 'body'>): string {
  return readable(asText(message.body.text));
}

/** All words of the blocks, as shown, one line an element. */
export function shownText(value: unknown): string {
  const words: string[] = [];
  collect(value, words);
  return words.join('\n');
}

function collect(value: unknown, words: string[]): void {
  for (const each of asList(value)) collect(each, words);
  const { type, text, ...rest } = asObject(value);
  if (typeof text === 'string') words.push(type === 'mrkdwn' ? readable(text) : text);
  else if (text !== undefined) collect(text, words);
  for (const each of Object.values(rest)) if (typeof each === 'object') collect(each, words);
}

export interface Button {
  readonly label: string;
  readonly actionId: string;
  readonly value: string;
  readonly url: string | undefined;
}

export function buttonsOf(body: Json): readonly Button[] {
  return asList(body.blocks)
    .map(asObject)
    .filter(block => block.type === 'actions')
    .flatMap(block => asList(block.elements).map(asObject))
    .map(element => ({
      label: asText(asObject(element.text).text),
      actionId: asText(element.action_id),
      value: asText(element.value),
      url: element.url === undefined ? undefined : asText(element.url),
    }));
}
