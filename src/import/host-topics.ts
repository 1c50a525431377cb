/** The topics of the packs that imports go to: proposed again, and turned on. */
import { join, resolve } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { formatProblem } from '../errors.ts';
import { displayPath, readTextFile } from '../library/files.ts';
import { type LibraryFolder, PACK_FILE } from '../library/find-packs.ts';
import { PACK_YAML_BYTES_MAX } from '../library/ids.ts';
import { readFolders } from '../library/load-library.ts';
import type { Pack } from '../model.ts';
import { editPackYaml } from './edit-pack-yaml.ts';
import { type Refusal, refuse } from './formats/reader.ts';
import { type ProposedTopic, proposeTopics } from './propose-topics.ts';
import { putInPlace } from './put-in-place.ts';

export interface TopicsRequest {
  /** The folder that imports go to. */
  readonly library: string;
  readonly others: readonly LibraryFolder[];
  /** Of this pack alone. */
  readonly pack?: string;
  /** Names of the built-in commands. */
  readonly reserved: readonly string[];
}

export interface SuggestedTopics {
  readonly pack: string;
  readonly file: string;
  /** New ones, written to the pack and turned off. */
  readonly proposed: readonly Pick<ProposedTopic, 'name' | 'behind'>[];
  /** Proposed before, and still off. */
  readonly off: readonly string[];
}

export type Suggested = { readonly kind: 'suggested'; readonly packs: readonly SuggestedTopics[] } | Refusal;

/** Adds to each pack what its articles would have proposed today, turned off. */
export async function suggestTopics(request: TopicsRequest): Promise<Suggested> {
  const found = await openPacks(request);
  if (found.kind === 'refused') return found;
  const taken = [...request.reserved, ...found.names];
  const suggested: SuggestedTopics[] = [];
  for (const { pack, text } of found.packs) {
    const proposed: ProposedTopic[] = [];
    for (const article of pack.articles) {
      const slug = article.id.slice(pack.id.length + 1);
      const own = pack.passages.filter(({ articleId }) => articleId === article.id);
      proposed.push(
        ...(await proposeTopics(article, slug, own, [...taken, ...proposed.map(({ name }) => name)])),
      );
    }
    taken.push(...proposed.map(({ name }) => name));
    if (proposed.length > 0) {
      const refusal = await writeYaml(request, pack.id, text, editPackYaml(text, { topics: proposed }).text);
      if (refusal !== undefined) return refusal;
    }
    const off = namesOff(text);
    suggested.push({
      pack: pack.id,
      file: displayPath(join(request.library, pack.id, PACK_FILE)),
      proposed,
      off,
    });
  }
  return { kind: 'suggested', packs: suggested };
}

export type TurnedOn =
  | {
      readonly kind: 'turnedOn';
      readonly pack: string;
      readonly names: readonly string[];
      readonly already: readonly string[];
    }
  | Refusal;

/** All of the names are turned on or none. With `command`, each becomes a command of its own. */
export async function turnOnTopics(
  names: readonly string[],
  command: boolean,
  request: TopicsRequest,
): Promise<TurnedOn> {
  const found = await openPacks(request);
  if (found.kind === 'refused') return found;
  const holders = found.packs.filter(({ text }) =>
    names.every(name => topicsIn(text).some(topic => topic.name === name)),
  );
  const [holder, second] = holders;
  if (holder === undefined) {
    const known = found.packs.flatMap(({ text }) => topicsIn(text).map(({ name }) => name));
    const unknown = names.filter(name => !known.includes(name));
    return refuse(
      unknown.length === 0
        ? 'These topics are of different packs: turn them on pack by pack, with --pack NAME.'
        : `There is no topic ${unknown.join(', ')} in ${displayPath(request.library)}: footnote topics suggest lists those there are.`,
    );
  }
  if (second !== undefined) {
    return refuse(
      `Several packs have a topic ${names.join(', ')} (${holders.map(({ pack }) => pack.id).join(', ')}): say which with --pack NAME.`,
    );
  }
  const { pack, text } = holder;
  const changed = topicsIn(text).filter(
    ({ name, enabled, isCommand }) => names.includes(name) && (!enabled || (command && !isCommand)),
  );
  if (changed.length > 0) {
    const refusal = await writeYaml(
      request,
      pack.id,
      text,
      turnedOn(
        text,
        changed.map(({ name }) => name),
        command,
      ),
    );
    if (refusal !== undefined) return refusal;
  }
  const turned = changed.map(({ name }) => name);
  return {
    kind: 'turnedOn',
    pack: pack.id,
    names: turned,
    already: names.filter(name => !turned.includes(name)),
  };
}

interface OpenPack {
  readonly pack: Pack;
  readonly text: string;
}

async function openPacks(
  request: TopicsRequest,
): Promise<
  { readonly kind: 'packs'; readonly packs: readonly OpenPack[]; readonly names: readonly string[] } | Refusal
> {
  const library = resolve(request.library);
  const others = request.others.filter(folder => resolve(folder.path) !== library);
  const all = await readFolders([{ path: library, optional: true }, ...others], {
    reserved: request.reserved,
  });
  const problem = all.problems.find(({ line }) => line !== undefined);
  if (problem !== undefined)
    return refuse(`The library has a problem to solve first: ${formatProblem(problem)}`);
  const packs: OpenPack[] = [];
  for (const pack of all.packs) {
    if (request.pack !== undefined && pack.id !== request.pack) continue;
    const read = await readTextFile(join(library, pack.id, PACK_FILE), PACK_YAML_BYTES_MAX);
    if (read.kind === 'text') packs.push({ pack, text: read.text });
  }
  if (packs.length === 0) {
    const where = displayPath(library);
    return refuse(
      request.pack === undefined
        ? `There is no pack in ${where} yet: footnote import makes one.`
        : `There is no pack ${request.pack} in ${where}.`,
    );
  }
  return { kind: 'packs', packs, names: all.topics.flatMap(({ topic }) => [topic.name, ...topic.aliases]) };
}

function topicsIn(text: string) {
  const list = parseDocument(text, { schema: 'failsafe' }).get('topics');
  return (isSeq(list) ? list.items.filter(isMap) : []).map(topic => ({
    name: String(topic.get('name') ?? ''),
    enabled: topic.get('enabled') !== 'false',
    isCommand: topic.get('command') === 'true',
  }));
}

function namesOff(text: string): readonly string[] {
  return topicsIn(text)
    .filter(({ enabled }) => !enabled)
    .map(({ name }) => name);
}

/** Comments and layout stay; only the values change. */
function turnedOn(text: string, names: readonly string[], command: boolean): string {
  const document = parseDocument(editPackYaml(text, { topics: [] }).text, { schema: 'failsafe' });
  const list = document.get('topics');
  for (const topic of isSeq(list) ? list.items.filter(isMap) : []) {
    if (!names.includes(String(topic.get('name')))) continue;
    topic.set('enabled', 'true');
    if (command) topic.set('command', 'true');
  }
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    indentSeq: !/^\w+:[^\S\n]*\n- /m.test(text),
  });
}

function writeYaml(
  { library, others, reserved }: TopicsRequest,
  pack: string,
  before: string,
  after: string,
): Promise<Refusal | undefined> {
  return putInPlace({
    library: resolve(library),
    others: others.filter(folder => resolve(folder.path) !== resolve(library)),
    pack,
    isNewPack: false,
    files: [{ name: PACK_FILE, before, after }],
    reserved,
  });
}
