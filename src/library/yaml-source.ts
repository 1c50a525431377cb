/** YAML read as plain text values, with the line of every key. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

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

export type YamlRead =
  | { readonly kind: 'read'; readonly source: YamlSource }
  | { readonly kind: 'faults'; readonly faults: readonly YamlFault[] };

/** `lineOffset` is added to every line: front matter does not start on line 1. */
export function readYaml(text: string, lineOffset = 0): YamlRead {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
      const faults = document.errors.map(error => ({
        line: lines.linePos(error.pos[0]).line + lineOffset,
        message: `This is not valid YAML: ${plain(error.message)}.`,
      }));
      return { kind: 'faults', faults };
    }
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const lineOf = (path: readonly (string | number)[]) =>
      lines.linePos(offsetOf(document.contents, path)).line + lineOffset;
    return { kind: 'read', source: { value, lineOf } };
  } catch {
    // References nested into each other, or thousands of levels: never written by hand.
    const message = 'This YAML is nested or refers to itself too often. Write it out plainly.';
    return { kind: 'faults', faults: [{ line: 1 + lineOffset, message }] };
  }
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
