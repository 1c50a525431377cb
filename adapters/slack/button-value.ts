/** What a button carries: the action, and where its outcome belongs. No memory is needed to follow it. */
import { BUTTON_VALUE_MAX } from './limits.ts';

export interface ButtonValue {
  readonly encoded: string;
  /** The thread that a share goes to, where the button itself is not in it. */
  readonly thread?: string;
  /** The only one who may take the message away. */
  readonly owner?: string;
  /** What was checked, word for word. */
  readonly carried?: string;
}

const THREAD = /^\d{1,12}\.\d{1,6}$/u;
const USER = /^[UW][A-Z0-9]{1,30}$/u;

/** Comes last, so that it may contain anything. */
const CARRIED = '|c:';

/** `1:h:pack/article#p12:0123456789ab|t:1763892001.000100|o:U0ALICE|c:The leaders met` */
export function encodeValue({ encoded, thread, owner, carried }: ButtonValue): string {
  const short = [encoded, ...(thread ? [`t:${thread}`] : []), ...(owner ? [`o:${owner}`] : [])].join('|');
  const value = carried === undefined ? short : `${short}${CARRIED}${carried}`;
  // Without its text the button says that it has none; with more than Slack takes there is no message.
  return value.length <= BUTTON_VALUE_MAX ? value : short;
}

/** Comes back through Slack, so every part is checked; what is not well formed is left out. */
export function decodeValue(value: string): ButtonValue {
  const kept = value.slice(0, BUTTON_VALUE_MAX);
  const at = kept.indexOf(CARRIED);
  const carried = at < 0 ? undefined : kept.slice(at + CARRIED.length);
  const [encoded = '', ...parts] = (at < 0 ? kept : kept.slice(0, at)).split('|');
  const find = (letter: string, form: RegExp) =>
    parts.map(part => (part.startsWith(`${letter}:`) ? part.slice(2) : '')).find(part => form.test(part));
  const thread = find('t', THREAD);
  const owner = find('o', USER);
  return {
    encoded,
    ...(thread && { thread }),
    ...(owner && { owner }),
    ...(carried !== undefined && { carried }),
  };
}
