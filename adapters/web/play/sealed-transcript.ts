/** A transcript as a string that only this server can have made: the page keeps it, so that the server need not. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Seal } from '../../../src/index.ts';
import { SEALED_MAX, UNPACKED_MAX } from './limits.ts';
import { EMPTY, type Transcript } from './transcript.ts';

export interface TranscriptSeal {
  readonly seal: Seal;
  /** The build of the program: what another one has sealed may have another form. */
  readonly build: string;
}

/** The oldest entries are left out where there would be too many. */
export function sealTranscript(transcript: Transcript, by: TranscriptSeal): string {
  const { entries } = transcript;
  const json = JSON.stringify(transcript);
  const packed = json.length > UNPACKED_MAX ? undefined : deflateRawSync(json).toString('base64url');
  if (packed !== undefined && (packed.length <= SEALED_MAX || entries.length === 0))
    return `${packed}.${by.seal.sign(signed(packed, by))}`;
  return sealTranscript({ ...transcript, entries: entries.slice(1) }, by);
}

/** Empty for whatever was not sealed with the same secret by the same build. */
export function openTranscript(sealed: string, by: TranscriptSeal): Transcript {
  const [packed = '', signature = ''] = sealed.split('.');
  if (!by.seal.isSigned(signed(packed, by), signature)) return EMPTY;
  const json = inflateRawSync(Buffer.from(packed, 'base64url'));
  // Nobody else could sign it, so it is what was sealed.
  return JSON.parse(json.toString('utf8')) as Transcript;
}

/** No id of a passage has a blank, so neither signature is good for the other. */
function signed(packed: string, { build }: TranscriptSeal): string {
  return `transcript ${build} ${packed}`;
}
