/** Entries of a bibliography as plain text. */
import { textOf } from '../../bibliography/runs.ts';
import { say, sayCount } from '../../language/say.ts';
import type { ReferenceEntry, ReferencesBlock } from '../reply.ts';

/** `Chicago: Lind, R. …`; a record stands below its label. */
export function referenceText({ label, runs }: ReferenceEntry, form: ReferencesBlock['form']): string {
  if (label === '') return textOf(runs);
  return `${label}:${form === 'record' ? '\n' : ' '}${textOf(runs)}`;
}

/** Says what did not fit; undefined when all of it did. */
export function omittedLine({ entries, omitted, inFile }: ReferencesBlock): string | undefined {
  if (omitted === 0) return undefined;
  if (inFile === true)
    return entries.length === 0
      ? say`That is too long for a message; the file has all of it.`
      : sayCount(
          omitted,
          '1 more did not fit into a message; the file has all of it.',
          '{0} more did not fit into a message; the file has all of it.',
        );
  return entries.length === 0
    ? say`That is too long for a message; in the terminal, footnote cite prints all of it.`
    : sayCount(
        omitted,
        '1 more did not fit into a message; in the terminal, footnote cite prints all of it.',
        '{0} more did not fit into a message; in the terminal, footnote cite prints all of it.',
      );
}
