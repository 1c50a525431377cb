/** Whether the folder that a host has named for what Footnote keeps can hold anything. */
import { ConfigError, canHoldFiles } from '../src/index.ts';
import type { Settings } from './settings.ts';
import { STANDARD_DATA_FOLDER } from './standard-folders.ts';

type Named = Pick<Settings, 'dataDir'>;

/** Where a host has named one, it is meant; without, whatever runs where nothing can be kept runs without. */
export async function checkDataFolder(named: Named): Promise<void> {
  const problem = await problemOfDataFolder(named);
  if (problem !== undefined) throw new ConfigError([problem]);
}

export async function problemOfDataFolder({ dataDir }: Named): Promise<string | undefined> {
  if (dataDir === STANDARD_DATA_FOLDER || (await canHoldFiles(dataDir))) return undefined;
  return `FOOTNOTE_DATA_DIR names ${dataDir}, where no file can be kept: name a folder that can be written to.`;
}
