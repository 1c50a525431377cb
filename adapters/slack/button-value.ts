/** What a button carries: the action, and where its outcome belongs. No memory is needed to follow it. */

/** Slack takes no more in a button. */
const VALUE_MAX = 2_000;

export interface ButtonValue {
  readonly encoded: string;
  /** The thread that a share goes to, where the button itself is not in it. */
  readonly thread?: string;
  /** The only one who may take the message away. */
  readonly owner?: string;
}

const THREAD = /^\d{1,12}\.\d{1,6}$/u;
const USER = /^[UW][A-Z0-9]{1,30}$/u;

/** `1:h:pack/article#p12:0123456789ab|t:1763892001.000100|o:U0ALICE` */
export function encodeValue({ encoded, thread, owner }: ButtonValue): string {
  return [encoded, ...(thread ? [`t:${thread}`] : []), ...(owner ? [`o:${owner}`] : [])].join('|');
}

/** Comes back through Slack, so every part is checked; what is not well formed is left out. */
export function decodeValue(value: string): ButtonValue {
  const [encoded = '', ...parts] = value.slice(0, VALUE_MAX).split('|');
  const find = (letter: string, form: RegExp) =>
    parts.map(part => (part.startsWith(`${letter}:`) ? part.slice(2) : '')).find(part => form.test(part));
  const thread = find('t', THREAD);
  const owner = find('o', USER);
  return { encoded, ...(thread && { thread }), ...(owner && { owner }) };
}
