/** A transcript as a string that only this server can have made: the page keeps it, so that the server need not. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Seal } from '../../../src/index.ts';
import { SEALED_MAX, UNPACKED_MAX } from './limits.ts';
import { EMPTY, type Transcript } from './transcript.ts';

/** The oldest entries are left out where there would be too many. */
export function sealTranscript(transcript: Transcript, seal: Seal): string {
  const packed = deflateRawSync(JSON.stringify(transcript)).toString('base64url');
  const { entries } = transcript;
  if (packed.length > SEALED_MAX && entries.length > 1)
    return sealTranscript({ ...transcript, entries: entries.slice(1) }, seal);
  return `${packed}.${seal.sign(signed(packed))}`;
}

/** Empty for whatever was not sealed with the same secret. */
export function openTranscript(sealed: string, seal: Seal): Transcript {
  const [packed = '', signature = ''] = sealed.split('.');
  if (!seal.isSigned(signed(packed), signature)) return EMPTY;
  const json = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: UNPACKED_MAX });
  // Nobody else could sign it, so it is what was sealed.
  return JSON.parse(json.toString('utf8')) as Transcript;
}

/** No id of a passage has a blank, so neither signature is good for the other. */
function signed(packed: string): string {
  return `transcript ${packed}`;
}
