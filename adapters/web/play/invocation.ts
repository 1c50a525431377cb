/** What a post of the page asks for, and from whom it comes. */
import type { Invocation, Origin } from '../../../src/index.ts';
import { readPress } from './press.ts';
import type { Press, Transcript } from './transcript.ts';

export type Posted =
  /** Nothing but another look, or an empty field. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'line'; readonly line: string; readonly invocation: Invocation }
  | { readonly kind: 'press'; readonly press: Press; readonly invocation: Invocation };

export interface PostedForm {
  /** What stands in the field. */
  readonly line: string;
  /** A line that a button runs, such as an example. */
  readonly run: string;
  /** A follow-up that a button picks. */
  readonly press: string;
  /** Another look, which leaves what is in the field for later. */
  readonly show: string;
}

export function toPosted(form: PostedForm, transcript: Transcript, origin: Origin): Posted {
  if (form.show !== '') return { kind: 'nothing' };
  const press = readPress(form.press);
  if (press !== undefined) {
    const carried = transcript.entries.find(({ id }) => id === press.id)?.said.carried;
    const invocation = {
      ...origin,
      kind: 'action' as const,
      encoded: press.encoded,
      ...(carried === undefined ? {} : { carried }),
    };
    return { kind: 'press', press, invocation };
  }
  const line = (form.run || form.line).replace(/\r\n?/gu, '\n').trim();
  return line === ''
    ? { kind: 'nothing' }
    : { kind: 'line', line, invocation: { ...origin, kind: 'text', text: line } };
}

/** Every visitor is alone in a channel of their own. */
export function originOf(session: string, languages: string | undefined): Origin {
  return {
    community: 'web',
    channel: session,
    user: session,
    locale: localeOf(languages),
    hosted: false,
  };
}

/** The first language that a browser asks for. */
function localeOf(languages = ''): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*/iu.exec(languages)?.[0] ?? 'en';
}
