/** Remembers over restarts which commands Slack was told of. */
import type { Logger, NoteFile } from '../../src/index.ts';
import type { ManifestRecord, Told } from './manifest-watch.ts';

const NAME = 'slack-manifest.json';

/** A folder that cannot be written to is logged, and nothing more: then changes are noticed only while running. */
export function createManifestRecord(notes: NoteFile, logger: Logger): ManifestRecord {
  return {
    async read() {
      const text = await notes.read(NAME);
      return text === undefined ? undefined : toldIn(text);
    },
    async write(told) {
      try {
        await notes.write(NAME, `${JSON.stringify(told)}\n`);
      } catch (error) {
        logger.warn('slack_manifest_not_kept', { code: error instanceof Error ? error.message : 'unknown' });
      }
    },
  };
}

function toldIn(text: string): Told | undefined {
  try {
    const { commands, prefix }: Readonly<Record<string, unknown>> = { ...JSON.parse(text) };
    if (!Array.isArray(commands) || !commands.every(name => typeof name === 'string')) return undefined;
    return { commands, ...(typeof prefix === 'string' && { prefix }) };
  } catch {
    return undefined;
  }
}
