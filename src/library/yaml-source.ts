/** YAML read as plain text values, with the line of every key. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';

export interface YamlSource {
  /** Texts, lists and maps only; `1.10` and `no` stay what was typed. */
  readonly value: unknown;
  /** The line of a value; that of the nearest thing above it when there is no such value. */
  lineOf(path: readonly (string | number)[]): number;
}

export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

type YamlRead =
  | { readonly kind: 'read'; readonly source: YamlSource }
  | { readonly kind: 'faults'; readonly faults: readonly YamlFault[] };

/** One slip of the pen can make the rest of a file faulty; more of them say nothing new. */
const FAULTS_MAX = 10;
const TOO_DEEP = 'This YAML is nested or refers to itself too often. Write it out plainly.';
/** By the codes of the engine. */
const REMEDIES: Readonly<Record<string, string>> = {
  RESOURCE_EXHAUSTION: TOO_DEEP,
  BLOCK_AS_IMPLICIT_KEY: 'A value has a colon in it. Put it in quotes, as in title: "Demo: the pack".',
};

/** `lineOffset` is added to every line: front matter does not start on line 1. */
export function readYaml(text: string, lineOffset = 0): YamlRead {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
      return { kind: 'faults', faults: faultsOf(document.errors, lines, lineOffset) };
    }
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const lineOf = (path: readonly (string | number)[]) =>
      lines.linePos(offsetOf(document.contents, path)).line + lineOffset;
    return { kind: 'read', source: { value, lineOf } };
  } catch {
    // References nested into each other, or thousands of levels: never written by hand.
    return { kind: 'faults', faults: [{ line: 1 + lineOffset, message: TOO_DEEP }] };
  }
}

function faultsOf(
  errors: readonly YAMLParseError[],
  lines: LineCounter,
  lineOffset: number,
): readonly YamlFault[] {
  const faults = errors.map(({ code, message, pos }) => ({
    line: lines.linePos(pos[0]).line + lineOffset,
    // What the engine says in its own terms is of no use to a host.
    message: REMEDIES[code] ?? `This is not valid YAML: ${plain(message)}.`,
  }));
  const last = faults[FAULTS_MAX - 1];
  if (last === undefined || faults.length === FAULTS_MAX) return faults;
  const more = `There are ${faults.length - FAULTS_MAX} more faults like these. Mend the first ones, and check again.`;
  return [...faults.slice(0, FAULTS_MAX), { line: last.line, message: more }];
}

function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (hasRange(node)) offset = node.range[0];
    } else return offset;
  }
  return offset;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function plain(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:\s]+$/, '');
}
