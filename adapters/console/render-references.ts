/** Entries of a bibliography: running text with its italics, records line by line as a file has them. */
import { omittedLine, type ReferenceEntry, type ReferencesBlock, type Runs } from '../../src/index.ts';
import { safeLine, safeText } from './safe-text.ts';
import { bold, faint, italic, type Screen } from './style.ts';
import { wrap } from './wrap.ts';

export function renderReferences(block: ReferencesBlock, screen: Screen): readonly string[] {
  const entries = block.entries.map(entry => renderEntry(entry, block.form, screen));
  const omitted = omittedLine(block);
  const all = omitted === undefined ? entries : [...entries, wrap(faint(omitted, screen), screen.columns)];
  return all.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** A record is not wrapped: a program reads it. */
function renderEntry(
  { label, runs }: ReferenceEntry,
  form: ReferencesBlock['form'],
  screen: Screen,
): readonly string[] {
  const name = label === '' ? [] : wrap(bold(`${safeLine(label)}:`, screen), screen.columns);
  if (form === 'record') return [...name, ...runs.flatMap(run => safeText(run.text).split('\n'))];
  return [...name, ...wrap(styled(runs, screen), screen.columns)];
}

function styled(runs: Runs, screen: Screen): string {
  return runs.map(run => (run.italic ? italic(safeLine(run.text), screen) : safeLine(run.text))).join('');
}
