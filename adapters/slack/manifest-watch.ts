/** Notices that the commands in force are no longer those that Slack was told of. */
import { type Logger, say, sayCount } from '../../src/index.ts';

/** What the manifest that was printed last told Slack of. */
export interface Told {
  /** Without prefix. */
  readonly commands: readonly string[];
  readonly prefix?: string;
}

export interface ManifestRecord {
  /** Undefined when none was ever kept, or none can be read. */
  read(): Promise<Told | undefined>;
  write(told: Told): Promise<void>;
}

export interface ManifestWatch {
  told(): Told;
  /** A command came in as `typed`, so Slack offers it; `name` is what it means. */
  saw(typed: string, name: string): void;
  /** What stands before every command, with a hyphen between; learnt from the commands that come in. */
  prefix(): string | undefined;
  /**
   * Undefined while Slack offers what there is; otherwise what to tell the host, by the manifest that was
   * printed last and the topics of now. Logged once for each difference.
   */
  look(): Promise<string | undefined>;
}

export interface WatchOptions {
  /** Of the library in force. */
  readonly names: () => readonly string[];
  readonly record: ManifestRecord;
  readonly logger: Logger;
}

const NAMED_MAX = 5;
/** Longer names are none of Slack's. */
const NAME_MAX = 32;

/** Where nothing was kept, Slack is taken to know the commands of now. */
export async function createManifestWatch({ names, record, logger }: WatchOptions): Promise<ManifestWatch> {
  const kept = await record.read();
  let told = kept ?? { commands: names() };
  if (kept === undefined) await record.write(told);
  let prefix = told.prefix;
  let logged = '';
  const gone = new Set<string>();

  async function readAgain(): Promise<void> {
    const now = await record.read();
    if (now === undefined || JSON.stringify(now) === JSON.stringify(told)) return;
    told = now;
    prefix = now.prefix;
    gone.clear();
  }

  function difference(): string | undefined {
    const { commands } = told;
    const now = new Set(names());
    const missing = [...now].filter(name => !commands.includes(name));
    const stale = [...new Set([...commands, ...gone])].filter(name => !now.has(name));
    const state = missing.length + stale.length === 0 ? '' : `${missing.join(' ')}|${stale.join(' ')}`;
    if (state !== logged && state !== '') {
      logger.warn('slack_manifest_outdated', {
        missing: missing.join(' '),
        gone: stale.join(' '),
        advice: 'Run `footnote slack manifest` and paste it under App Manifest of the Slack app.',
      });
    }
    logged = state;
    return state === '' ? undefined : sentence(missing, stale);
  }

  const watch: ManifestWatch = {
    told: () => told,
    saw(typed, name) {
      if (names().includes(name)) {
        prefix = typed === name ? undefined : typed.slice(0, -(name.length + 1));
        return;
      }
      gone.add(name.slice(0, NAME_MAX));
      difference();
    },
    prefix: () => prefix,
    async look() {
      await readAgain();
      return difference();
    },
  };
  await watch.look();
  return watch;
}

function sentence(missing: readonly string[], stale: readonly string[]): string {
  if (stale.length === 0)
    return say`Slack does not know ${list(missing)} yet. The host updates the app with footnote slack manifest.`;
  if (missing.length === 0) {
    return sayCount(
      stale.length,
      '{1} is not in the packs. The host updates the app with footnote slack manifest.',
      '{1} are not in the packs. The host updates the app with footnote slack manifest.',
      list(stale),
    );
  }
  return sayCount(
    stale.length,
    'Slack does not know {1} yet, and {2} is not in the packs. The host updates the app with footnote slack manifest.',
    'Slack does not know {1} yet, and {2} are not in the packs. The host updates the app with footnote slack manifest.',
    list(missing),
    list(stale),
  );
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_MAX).map(name => `/${name}`);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [sayCount(more, '1 more', '{0} more')] : [])].join(', ');
}
