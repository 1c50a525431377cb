/** A transcript as a string that only this server can have made: the page keeps it, so that the server need not. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Seal } from '../../../src/index.ts';
import { SEALED_MAX, UNPACKED_MAX } from './limits.ts';
import { EMPTY, type Transcript } from './transcript.ts';

/** The oldest entries are left out where there would be too many. */
export function sealTranscript(transcript: Transcript, seal: Seal): string {
  const { entries } = transcript;
  const json = JSON.stringify(transcript);
  const packed = json.length > UNPACKED_MAX ? undefined : deflateRawSync(json).toString('base64url');
  if (packed !== undefined && (packed.length <= SEALED_MAX || entries.length === 0))
    return `${packed}.${seal.sign(signed(packed))}`;
  return sealTranscript({ ...transcript, entries: entries.slice(1) }, seal);
}

/** Empty for whatever was not sealed with the same secret. */
export function openTranscript(sealed: string, seal: Seal): Transcript {
  const [packed = '', signature = ''] = sealed.split('.');
  if (!seal.isSigned(signed(packed), signature)) return EMPTY;
  const json = inflateRawSync(Buffer.from(packed, 'base64url'));
  // Nobody else could sign it, so it is what was sealed.
  return JSON.parse(json.toString('utf8')) as Transcript;
}

/** No id of a passage has a blank, so neither signature is good for the other. */
function signed(packed: string): string {
  return `transcript ${packed}`;
}
