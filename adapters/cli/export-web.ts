import {
  createCorpus,
  httpUrl,
  type Library,
  openExportFolder,
  programBuild,
  publicLibrary,
} from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openBotAndShelf } from '../open-bot.ts';
import { openAssets } from '../web/assets.ts';
import { openCards } from '../web/card/open-cards.ts';
import { type Changes, exportSite } from '../web/export/export-site.ts';
import { unitsOf } from '../web/export/units.tsx';
import { counting } from './counting.ts';
import type { Session } from './surroundings.ts';

export interface ExportOptions {
  readonly base?: string;
  readonly all?: boolean;
  readonly cards?: boolean;
  readonly json?: boolean;
}

/** More lines than these are not read on a screen; `--json` prints all. */
const LISTED_MAX = 40;

export async function exportWeb(dir: string, options: ExportOptions, session: Session): Promise<ExitCode> {
  const { output, errors } = session;
  const refuse = (sentence: string) => {
    errors.write(`${safeLine(sentence)}\n`);
    return EXIT.usage;
  };
  const base = options.base === undefined ? undefined : baseOf(options.base);
  if (options.base !== undefined && base === undefined) {
    return refuse('--base must be a whole address such as https://read.example.org.');
  }
  const opened = await openExportFolder(dir);
  if (opened.kind === 'notFolder') return refuse(`${dir} is no folder: name one.`);
  if (opened.kind === 'others') {
    return refuse(
      `${dir} holds files that are no export of Footnote: name an empty folder, or one of its exports.`,
    );
  }
  const card = options.cards === true ? await openCards() : undefined;
  if (options.cards === true && card === undefined) {
    return refuse(
      'There is nothing here that draws cards: install @takumi-rs/core and @fontsource/source-serif-4, or leave --cards out.',
    );
  }
  const { corpus } = await openBotAndShelf(session, session.logger('warn'));
  const whole = corpus();
  const library = options.all === true ? whole.library : publicLibrary(whole.library);
  const units = unitsOf({
    corpus: library === whole.library ? whole : createCorpus(library),
    assets: openAssets(),
    baseUrl: base,
    build: programBuild(),
    card,
  });
  const changes = await exportSite(units, opened.folder);
  const left = leftOut(whole.library, library);
  if (options.json === true) output.write(`${JSON.stringify({ ...changes, leftOut: left })}\n`);
  else for (const line of reportOf(changes, left, library)) output.write(`${safeLine(line)}\n`);
  return EXIT.answer;
}

/** Without a slash at its end; undefined for what is no address. */
function baseOf(text: string): string | undefined {
  const read = httpUrl(text);
  if (read.kind === 'bad') return undefined;
  const { origin, pathname, search, hash } = new URL(text);
  return search + hash === '' ? `${origin}${pathname}`.replace(/\/+$/u, '') : undefined;
}

function leftOut(whole: Library, library: Library): readonly string[] {
  return whole.packs.filter(({ id }) => library.pack(id) === undefined).map(({ id }) => id);
}

function reportOf(
  { added, changed, removed, unchanged }: Changes,
  left: readonly string[],
  library: Library,
) {
  const lines = [
    ...added.map(file => `+ ${file}`),
    ...changed.map(file => `~ ${file}`),
    ...removed.map(file => `- ${file}`),
  ];
  const more = lines.length - LISTED_MAX;
  const figures = [
    `${added.length} added`,
    `${changed.length} changed`,
    `${removed.length} removed`,
    `${unchanged} as before`,
  ];
  return [
    ...lines.slice(0, LISTED_MAX),
    ...(more > 0 ? [`and ${more} more; --json lists them`] : []),
    `${counting(library.passages.length, 'passage')} exported: ${figures.join(', ')}.`,
    ...(left.length > 0
      ? [
          `Left out, since not everyone may read it: ${left.join(', ')}. reader: public in pack.yaml lets everyone, --all takes it in.`,
        ]
      : []),
  ];
}
