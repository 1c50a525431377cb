/** Ids that the store makes up differ from run to run: they go by the order in which they were first seen. */

/** As `src/store/new-id.ts` makes them. */
const ID = /(?<![0-9a-z])[0-9a-z]{12}[0-9a-f]{8}(?![0-9a-z])/gu;
const NAME = /⟨(\d+)⟩/gu;

export interface IdNames {
  /** With a name in place of each id, also of those that are new. */
  named(text: string): string;
  /** With the ids that are known by those names; what was never seen stays. */
  ids(text: string): string;
  /** With names in place of the ids that were seen before. */
  known(text: string): string;
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
    ids: text => text.replace(NAME, (name, index: string) => ids[Number(index)] ?? name),
    known: text => text.replace(ID, id => names.get(id) ?? id),
  };
}
