/** A transcript as a string that only this server can have made: the page keeps it, so that the server need not. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { languageOf, type Reply, type Seal } from '../../../src/index.ts';
import { SEALED_MAX, UNPACKED_MAX } from './limits.ts';
import { EMPTY, type Entry, type Transcript } from './transcript.ts';

export interface TranscriptSeal {
  readonly seal: Seal;
  /** The build of the program: what another one has sealed may have another form. */
  readonly build: string;
}

/** The oldest entries are left out where there would be too many. */
export function sealTranscript(transcript: Transcript, by: TranscriptSeal): string {
  const { entries } = transcript;
  const json = JSON.stringify({ ...transcript, entries: entries.map(keptEntry) } satisfies Kept);
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
  const { entries, ...kept } = JSON.parse(json.toString('utf8')) as Kept;
  return { ...kept, entries: entries.map(entryOf) };
}

/** A language by its code: all that can be said in it is no part of what was said. */
interface KeptEntry extends Omit<Entry, 'said'> {
  readonly said: Omit<Reply, 'language'>;
  readonly language?: string;
}

interface Kept extends Omit<Transcript, 'entries'> {
  readonly entries: readonly KeptEntry[];
}

function keptEntry({ said: { language, ...said }, ...entry }: Entry): KeptEntry {
  return { ...entry, said, ...(language !== undefined && { language: language.code }) };
}

function entryOf({ said, language, ...entry }: KeptEntry): Entry {
  return { ...entry, said: { ...said, ...(language !== undefined && { language: languageOf(language) }) } };
}

/** No id of a passage has a blank, so neither signature is good for the other. */
function signed(packed: string, { build }: TranscriptSeal): string {
  return `transcript ${build} ${packed}`;
}
