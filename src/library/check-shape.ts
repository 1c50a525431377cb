/** Checks what was read from YAML against a schema, and says in plain words what does not fit. */
import * as v from 'valibot';
import { editDistance } from '../text/edit-distance.ts';
import type { YamlFault, YamlSource } from './yaml-source.ts';

type Schema = v.GenericSchema<unknown, unknown>;

type ShapeRead<S extends Schema> =
  | { readonly kind: 'read'; readonly value: v.InferOutput<S> }
  | { readonly kind: 'faults'; readonly faults: readonly YamlFault[] };

export type Path = readonly (string | number)[];

/** What of a file to check: all of it, or the part at `path`. */
interface ShapePart {
  readonly source: YamlSource;
  readonly value: unknown;
  readonly path: Path;
}

/** Every fault with the line of its key; `known` are all keys that the file may have anywhere. */
export function checkShape<S extends Schema>(
  schema: S,
  { source, value, path: start }: ShapePart,
  known: readonly string[],
): ShapeRead<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return { kind: 'read', value: result.output };
  const faults = result.issues.map(issue => {
    const steps = (issue.path ?? []).map(step =>
      typeof step.key === 'number' ? step.key : String(step.key),
    );
    const path = [...start, ...steps];
    return { line: source.lineOf(path), message: describe(issue, path, known) };
  });
  return { kind: 'faults', faults };
}

function describe(issue: v.BaseIssue<unknown>, path: Path, known: readonly string[]): string {
  const name = String(path.at(-1) ?? '');
  const where = placeOf(path.slice(0, -1));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const meant = nearestKey(name, known);
    const advice = meant === undefined ? 'Take it out.' : `Did you mean ${meant}?`;
    return `Unknown key ${name}${where}. ${advice}`;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return `The key ${name} is missing${where}. Add it.`;
  }
  if (path.length === 0) return `The file ${issue.message}`;
  return typeof path.at(-1) === 'number'
    ? `${capital(placeOf(path).replace(/^ in /, ''))} ${issue.message}`
    : `The key ${name}${where} ${issue.message}`;
}

/** ` in topics, item 3`, as people count. */
function placeOf(path: Path): string {
  if (path.length === 0) return '';
  return ` in ${path.map(step => (typeof step === 'number' ? `item ${step + 1}` : step)).join(', ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nearestKey(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  const near = known
    .map(key => ({ key, edits: editDistance(lower, key.toLowerCase(), key.length < 4 ? 1 : 2) ?? Infinity }))
    .toSorted((a, b) => a.edits - b.edits)[0];
  return near?.edits === Infinity ? undefined : near?.key;
}
