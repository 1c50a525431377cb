/** Writes the pages into a folder: what has not changed is left as it is, what there is no more is removed. */
import { createHash } from 'node:crypto';
import type { ExportFolder } from '../../../src/index.ts';
import { fileOf } from './export-links.ts';
import { type ExportNote, noteText, readNote } from './note.ts';
import type { ExportedFile, Unit } from './units.tsx';

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

export async function exportSite(units: Iterable<Unit>, folder: ExportFolder): Promise<Changes> {
  const before = readNote(folder.note);
  const now: ExportNote = { units: new Map(), files: new Map() };
  const [added, changed]: [string[], string[]] = [[], []];
  // Noted first, so that an export that is broken off is known as ours.
  await folder.keepNote(noteText(before));
  const soFar = () => noteText({ units: now.units, files: new Map([...before.files, ...now.files]) });

  async function write({ path, content }: ExportedFile, unit: string): Promise<void> {
    const file = fileOf(path);
    const hash = hashOf(content);
    const known = before.files.get(file);
    now.files.set(file, { hash, unit });
    if (known?.hash === hash && (await folder.has(file))) return;
    await folder.write(file, content);
    (known === undefined ? added : changed).push(file);
  }

  const filesBefore = filesByUnit(before);
  for (const unit of units) {
    const own = filesBefore.get(unit.name) ?? [];
    const isSame = unit.fingerprint !== undefined && before.units.get(unit.name) === unit.fingerprint;
    if (isSame && (await areThere(own, folder))) {
      for (const file of own) now.files.set(file, before.files.get(file) ?? { hash: '', unit: unit.name });
    } else {
      for await (const file of unit.files()) {
        await write(file, unit.name);
        if (now.files.size % NOTED_AFTER === 0) await folder.keepNote(soFar());
      }
    }
    if (unit.fingerprint !== undefined) now.units.set(unit.name, unit.fingerprint);
  }

  const removed = [...before.files.keys()].filter(file => !now.files.has(file));
  for (const file of removed) await folder.remove(file);
  await folder.keepNote(noteText(now));
  return { added, changed, removed, unchanged: now.files.size - added.length - changed.length };
}

/** So many files are unknown at most where an export is broken off. */
const NOTED_AFTER = 5_000;

function filesByUnit({ files }: ExportNote): ReadonlyMap<string, readonly string[]> {
  const byUnit = new Map<string, string[]>();
  for (const [file, { unit }] of files) {
    const own = byUnit.get(unit) ?? [];
    byUnit.set(unit, own);
    own.push(file);
  }
  return byUnit;
}

async function areThere(files: readonly string[], folder: ExportFolder): Promise<boolean> {
  if (files.length === 0) return false;
  for (const file of files) if (!(await folder.has(file))) return false;
  return true;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
