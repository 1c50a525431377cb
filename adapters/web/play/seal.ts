/** A transcript as a string that only this server can have made, so that a page holds what the server would forget. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SEALED_MAX, UNPACKED_MAX } from './limits.ts';
import { EMPTY, type Transcript } from './transcript.ts';

export interface Seal {
  /** The oldest entries are left out where there would be too many. */
  close(transcript: Transcript): string;
  /** Empty for whatever was not closed with the same secret. */
  open(sealed: string): Transcript;
}

export function createSeal(secret: string): Seal {
  const sign = (packed: string) => createHmac('sha256', secret).update(`transcript ${packed}`).digest();

  function close(transcript: Transcript): string {
    const packed = deflateRawSync(JSON.stringify(transcript)).toString('base64url');
    const { entries } = transcript;
    if (packed.length > SEALED_MAX && entries.length > 1)
      return close({ ...transcript, entries: entries.slice(1) });
    return `${packed}.${sign(packed).toString('base64url')}`;
  }

  return {
    close,
    open(sealed) {
      const [packed = '', signature = ''] = sealed.split('.');
      const [expected, given] = [sign(packed), Buffer.from(signature, 'base64url')];
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return EMPTY;
      const json = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: UNPACKED_MAX });
      // Nobody else could sign it, so it is what `close` was given.
      return JSON.parse(json.toString('utf8')) as Transcript;
    },
  };
}
