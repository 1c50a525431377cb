/** The formats that can be imported. */
import { markdownReader } from './read-markdown-file.ts';
import { plainTextReader } from './read-plain-text.ts';
import type { Reader } from './reader.ts';

/** A new format is a reader in a file of its own, and its name here. */
const READERS: readonly Reader[] = [plainTextReader, markdownReader];

/** `extension` has its dot; capitals make no difference. */
export function readerFor(extension: string): Reader | undefined {
  return READERS.find(reader => reader.extensions.includes(extension.toLowerCase()));
}

export function importableExtensions(): readonly string[] {
  return READERS.flatMap(reader => reader.extensions);
}
