/** `footnote doctor`: each part that Footnote stands on, whether it works, and what to do where it does not. */
import {
  BUILT_IN_COMMANDS,
  BUNDLED_ENGLISH,
  ConfigError,
  checkLibrary,
  createMeaningOpener,
  examineSnapshot,
  formatProblem,
  loadLibrary,
  measuredJudge,
  openStore,
  type SnapshotUse,
  type Store,
} from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { problemOfDataFolder } from '../data-folder.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { storeRequest } from '../open-communities.ts';
import { chooseEmbedder } from '../open-meaning.ts';
import { dataFolder } from '../standard-folders.ts';
import { counting } from './counting.ts';
import type { Session } from './surroundings.ts';

interface Finding {
  /** `missing`: Footnote works without, less well. */
  readonly state: 'good' | 'missing' | 'broken';
  readonly part: string;
  readonly says: string;
}

const MARKS = { good: 'ok', missing: '--', broken: '!!' } as const;

/** Exit code 1 only for what keeps Footnote from answering. */
export async function examine(session: Session): Promise<ExitCode> {
  const findings = [
    await examineLibrary(session),
    await examineKept(session),
    examineEnglish(),
    ...(await examineMeaning(session)),
    ...(await examineJudge(session)),
    await examineStore(session),
  ];
  for (const { state, part, says } of findings) {
    session.output.write(`${MARKS[state]}  ${part.padEnd(16)}  ${safeLine(says)}\n`);
  }
  return findings.some(({ state }) => state === 'broken') ? EXIT.setup : EXIT.answer;
}

async function examineLibrary({ folders }: Session): Promise<Finding> {
  const part = 'library';
  const { problems, packs, articles, passages } = await checkLibrary(folders, {
    reserved: BUILT_IN_COMMANDS,
  });
  const [first] = problems;
  if (first !== undefined) {
    const more = problems.length > 1 ? ` footnote pack check lists all ${problems.length}.` : '';
    return { state: 'broken', part, says: `${formatProblem(first)}${more}` };
  }
  const counted = [counting(packs, 'pack'), counting(articles, 'article'), counting(passages, 'passage')];
  return { state: 'good', part, says: counted.join(', ') };
}

/** Whether the next start takes what an earlier one has read and indexed. */
async function examineKept({ folders, config, program }: Session): Promise<Finding> {
  const part = 'snapshot';
  const folder = dataFolder(config());
  const problem = await problemOfDataFolder(config());
  if (problem !== undefined) return { state: 'broken', part: 'data folder', says: problem };
  const use = await examineSnapshot(folders, BUILT_IN_COMMANDS, { dataFolder: folder, program });
  if (use.kind === 'unused') return { state: 'missing', part, says: WHY_NO_SNAPSHOT[use.reason] };
  const says = `${(use.bytes / 1e6).toFixed(1)} MB in ${folder}: the next start reads nothing anew`;
  return { state: 'good', part, says };
}

const WHY_NO_SNAPSHOT: Readonly<Record<Extract<SnapshotUse, { kind: 'unused' }>['reason'], string>> = {
  missing: 'None yet, so the next start reads the whole library, and keeps what it has read.',
  stale: 'It is of other articles or another version. The next start reads the library anew and replaces it.',
  damaged: 'It is damaged. The next start reads the library anew and replaces it.',
  unreadable: 'It cannot be read, so each start reads the whole library: check the data folder.',
  off: 'Each start reads the whole library: this needs Node 20.15 and a program that was built (npm run build).',
};

function examineEnglish(): Finding {
  const part = 'English words';
  return BUNDLED_ENGLISH.zipf('the') === undefined
    ? {
        state: 'missing',
        part,
        says: 'The list is missing, so real words may be read as others: npm run data.',
      }
    : { state: 'good', part, says: 'real words are told from misspelt ones' };
}

/** Tries the model on one sentence, and counts what is made already without making more. */
async function examineMeaning({ config, folders }: Session): Promise<readonly Finding[]> {
  const settings = config();
  const part = settings.embeddings === undefined ? 'sentence model' : 'embeddings';
  const embedder = chooseEmbedder(settings);
  try {
    const [vector] = await embedder.embed(['A sentence to try the model on.']);
    const says = `${embedder.model} works, with ${vector?.length ?? 0} numbers a sentence`;
    const library = await loadLibrary(folders, { reserved: BUILT_IN_COMMANDS }).catch(() => undefined);
    if (library === undefined) return [{ state: 'good', part, says }];
    const meaning = createMeaningOpener({ embedder, dataFolder: settings.dataDir })(library);
    meaning.stop();
    const state = await meaning.settled();
    const { made, total } = meaning.made();
    const [model, vectorsPart] = [{ state: 'good', part, says } as const, 'sentence vectors'];
    if (total === 0 && state.kind === 'off')
      return [model, { state: 'missing', part: vectorsPart, says: state.reason }];
    const vectors =
      made === total ? 'all made' : 'the rest is made in the background by the chat and the platforms';
    return [
      model,
      { state: 'good', part: vectorsPart, says: `${made} of ${total} in ${settings.dataDir}: ${vectors}` },
    ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ state: 'missing', part, says: `${reason} Until then, answers go by words alone.` }];
  } finally {
    await embedder.close();
  }
}

/** Read only: another Footnote may be at work with it. */
async function examineStore({ config, logger }: Session): Promise<Finding> {
  const part = 'communities';
  try {
    const store = await openStore(storeRequest(config(), logger('warn'), 'read'));
    const { communities, articles, unanswered, pinned } = await countKept(store).finally(() => store.close());
    const where = config().databaseUrl === undefined ? dataFolder(config()) : 'PostgreSQL';
    const held = [
      articles > 0 ? `${counting(articles, 'article')} added from chat` : '',
      unanswered > 0 ? counting(unanswered, 'unanswered question') : '',
      pinned > 0 ? counting(pinned, 'pinned answer') : '',
    ].filter(each => each !== '');
    const what = held.length === 0 ? '' : `, with ${held.join(', ')}`;
    return { state: 'good', part, says: `data of ${communities.toLocaleString('en')} in ${where}${what}` };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { state: 'missing', part, says: error.message };
  }
}

async function countKept(store: Store) {
  const communities = await store.communities();
  const counts = { communities: communities.length, articles: 0, unanswered: 0, pinned: 0 };
  for (const community of communities) {
    const { articles, unanswered, pins } = store.of(community);
    counts.articles += (await articles.list()).length;
    counts.unanswered += await unanswered.count();
    counts.pinned += (await pins.list()).length;
  }
  return counts;
}

/** Nothing is sent to it. */
async function examineJudge({ config }: Session): Promise<readonly Finding[]> {
  const settings = config();
  if (settings.judge === undefined) return [];
  const measured = await measuredJudge(settings.judge, dataFolder(settings));
  const part = 'judge of claims';
  return measured === undefined
    ? [
        {
          state: 'missing',
          part,
          says: 'It stays silent until footnote eval claims FILE --judge has shown it to be right.',
        },
      ]
    : [
        {
          state: 'good',
          part,
          says: `${measured.judge.name} was measured, and is asked what the rules leave open`,
        },
      ];
}
