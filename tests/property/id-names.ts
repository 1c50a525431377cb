/** Ids that the store makes up differ from run to run: they go by the order in which they were first seen. */

/** As `new-id.ts` and `new-row-key.ts` of the store make them; a word of eight letters looks the same, and may. */
const ID = /(?<![\p{L}\p{N}])(?:[0-9a-z]{12}[0-9a-f]{8}|[0-9a-z]{8})(?![\p{L}\p{N}])/gu;
const NAME = /⟨(\d+)⟩/gu;

export interface IdNames {
  /** With a name in place of each id, also of those that are new. */
  named(text: string): string;
  /** With names in place of the ids that were seen before, and one name for all others. */
  known(text: string): string;
  /** With names in place of the ids that were seen before; others stay. */
  seen(text: string): string;
  /** Whether every id in it was seen before. */
  knows(text: string): boolean;
  /** With the ids that are known by those names; what was never seen stays. */
  ids(text: string): string;
}

export function createIdNames(): IdNames {
  const names = new Map<string, string>();
  const ids: string[] = [];
  return {
    named: text =>
      text.replace(ID, id => {
        const name = names.get(id) ?? `⟨${ids.push(id) - 1}⟩`;
        names.set(id, name);
        return name;
      }),
    known: text => text.replace(ID, id => names.get(id) ?? '⟨?⟩'),
    seen: text => text.replace(ID, id => names.get(id) ?? id),
    knows: text => (text.match(ID) ?? []).every(id => names.has(id)),
    ids: text => text.replace(NAME, (name, index: string) => ids[Number(index)] ?? name),
  };
}
