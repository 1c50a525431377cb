/** `pack.yaml` to its entries: those that have their shape, and a problem for each of the others. */
import * as v from 'valibot';
import type { Problem } from '../errors.ts';
import { checkShape } from './check-shape.ts';
import { hiddenAfterReading, hiddenProblems, withoutHidden } from './hidden-problems.ts';
import {
  groupSchema,
  type PackHead,
  packSchema,
  type ReviewEntry,
  reviewSchema,
  type TopicEntry,
  topicSchema,
} from './pack-schema.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

const KEYS = [
  ...Object.keys(packSchema.entries),
  ...['name', 'summary', 'command', 'enabled', 'lead', 'passages', 'query'],
  ...['claim', 'review', 'reviewer', 'reviewed', 'url'],
];

/** An entry of a list, and its position there. */
export interface Listed<T> {
  readonly at: number;
  readonly entry: T;
}

export interface PackYaml {
  readonly file: string;
  readonly source: YamlSource;
  /** What of it has its shape; whole when the file has no problem. */
  readonly head: Partial<PackHead>;
  readonly topics: readonly Listed<TopicEntry>[];
  readonly aliases: readonly Listed<readonly string[]>[];
  readonly reviews: readonly Listed<ReviewEntry>[];
}

interface PackYamlRead {
  /** Undefined when it is no YAML, or no keys and values. */
  readonly yaml: PackYaml | undefined;
  readonly problems: readonly Problem[];
}

export function readPackYaml(file: string, written: string): PackYamlRead {
  const problems: Problem[] = [...hiddenProblems(file, written)];
  const read = readYaml(withoutHidden(written));
  if (read.kind === 'faults') {
    return { yaml: undefined, problems: [...problems, ...read.faults.map(fault => ({ file, ...fault }))] };
  }
  const { source } = read;
  const value = withoutEmptyLists(source.value);

  function check<S extends v.GenericSchema<unknown, unknown>>(schema: S, part: unknown, path: Path) {
    const shape = checkShape(schema, { source, value: part, path }, KEYS);
    if (shape.kind === 'read') return [shape.value];
    problems.push(...shape.faults.map(fault => ({ file, ...fault })));
    return [];
  }
  function entries<S extends v.GenericSchema<unknown, unknown>>(schema: S, key: ListKey) {
    const list: unknown = isMap(value) ? value[key] : undefined;
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown, at) => check(schema, item, [key, at]).map(entry => ({ at, entry })));
  }

  const [whole] = check(packSchema, value, []);
  if (!isMap(value)) return { yaml: undefined, problems };
  const yaml: PackYaml = {
    file,
    source,
    head: whole === undefined ? partOfHead(value) : headOf(whole),
    topics: entries(topicSchema, 'topics'),
    aliases: entries(groupSchema, 'aliases'),
    reviews: entries(reviewSchema, 'reviews'),
  };
  // Only of what has its shape: YAML can refer to itself without end.
  const texts = [yaml.head, yaml.topics, yaml.aliases, yaml.reviews].flatMap(textsOf);
  problems.push(...hiddenAfterReading(file, 1, texts.join(' ')));
  return { yaml, problems };
}

type Path = readonly (string | number)[];
type ListKey = 'topics' | 'aliases' | 'reviews';

function headOf({ id, title, description, language, version, role, reader }: PackHead): PackHead {
  return { id, title, description, language, version, role, reader };
}

/** What of a faulty head other checks need, where it is right. */
function partOfHead(value: Readonly<Record<string, unknown>>): Partial<PackHead> {
  const { id, language } = packSchema.entries;
  const right = Object.entries({ id, language }).flatMap(([key, schema]) => {
    const result = v.safeParse(schema, value[key]);
    return result.success ? [[key, result.output]] : [];
  });
  return Object.fromEntries(right);
}

/** `topics:` with all its entries commented out means none. */
function withoutEmptyLists(value: unknown): unknown {
  if (!isMap(value)) return value;
  const lists: readonly string[] = ['topics', 'aliases', 'reviews'] satisfies ListKey[];
  const entries = Object.entries(value).map(([key, held]) => [
    key,
    lists.includes(key) && held === '' ? [] : held,
  ]);
  return Object.fromEntries(entries);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
