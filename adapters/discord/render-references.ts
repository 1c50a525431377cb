/** Entries of a bibliography: running text with its italics, records in blocks of code, to be copied. */
import { omittedLine, type ReferenceEntry, type ReferencesBlock, type Runs } from '../../src/index.ts';
import { codeText, escapeLine } from './escape.ts';

const FENCE = '```';

export function renderReferences(block: ReferencesBlock): string {
  const omitted = omittedLine(block);
  return [
    ...block.entries.map(entry => renderEntry(entry, block.form)),
    ...(omitted === undefined ? [] : [`-# ${escapeLine(omitted)}`]),
  ].join('\n');
}

function renderEntry({ label, runs }: ReferenceEntry, form: ReferencesBlock['form']): string {
  const shown = escapeLine(label).trim();
  const name = shown === '' ? '' : `**${shown}:** `;
  if (form === 'prose') return name + proseOf(runs);
  const lines = [FENCE, codeText(runs.map(run => run.text).join('')), FENCE];
  return [...(name === '' ? [] : [name]), ...lines].join('\n');
}

function proseOf(runs: Runs): string {
  return runs.map(({ text, italic }) => (italic ? `*${escapeLine(text)}*` : escapeLine(text))).join('');
}
