/** What an export notes of its files, so that the next one knows them. It may have been edited, so it is untrusted. */

export interface ExportNote {
  /** Fingerprints by name. */
  readonly units: Map<string, string>;
  readonly files: Map<string, { readonly hash: string; readonly unit: string }>;
}

const VERSION = 1;
/** Where the program writes; nothing else is ever removed. */
const OURS =
  /^(?:index\.html|(?:read|topic|search|packs|assets|card)\/(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\\0]+)$/u;

export function noteText({ units, files }: ExportNote): string {
  return JSON.stringify({
    version: VERSION,
    units: Object.fromEntries(units),
    files: Object.fromEntries(Array.from(files, ([file, { hash, unit }]) => [file, [hash, unit]])),
  });
}

/** Of a note that cannot be read nothing is known: its files are written anew. */
export function readNote(text: string | undefined): ExportNote {
  const read = parse(text);
  const units = Object.entries(asObject(read.units)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const files = Object.entries(asObject(read.files)).flatMap(([file, value]) => {
    if (!OURS.test(file) || !Array.isArray(value)) return [];
    const [hash, unit] = value;
    return typeof hash === 'string' && typeof unit === 'string' ? [[file, { hash, unit }] as const] : [];
  });
  return { units: new Map(units), files: new Map(files) };
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const read = asObject(JSON.parse(text ?? '{}'));
    return read.version === VERSION ? read : {};
  } catch {
    return {};
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
