/** Entries of a bibliography as plain text. */
import { textOf } from '../../bibliography/runs.ts';
import type { ReferenceEntry, ReferencesBlock } from '../reply.ts';

/** `Chicago: Lind, R. …`; a record stands below its label. */
export function referenceText({ label, runs }: ReferenceEntry, form: ReferencesBlock['form']): string {
  if (label === '') return textOf(runs);
  return `${label}:${form === 'record' ? '\n' : ' '}${textOf(runs)}`;
}

/** Says what did not fit; undefined when all of it did. */
export function omittedLine({ entries, omitted, inFile }: ReferencesBlock): string | undefined {
  if (omitted === 0) return undefined;
  const what =
    entries.length === 0 ? 'That is too long for a message' : `${omitted} more did not fit into a message`;
  return inFile === true
    ? `${what}; the file has all of it.`
    : `${what}; in the terminal, footnote cite prints all of it.`;
}
