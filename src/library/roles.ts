/** Which packs the readers' articles are in, and which only explain Footnote. */
import type { Library, Pack, PackId } from '../model.ts';

export function isHelp(pack: Pack): boolean {
  return pack.role === 'help';
}

/** Empty where no pack holds anything else: such a library is read like any other. */
export function helpPacks(library: Library): readonly Pack[] {
  return library.packs.every(isHelp) ? [] : library.packs.filter(isHelp);
}

/** All packs but those of `helpPacks`. */
export function articlePacks(library: Library): readonly Pack[] {
  const help = helpPacks(library);
  return help.length === 0 ? library.packs : library.packs.filter(pack => !isHelp(pack));
}

/** Those articles, passages or topics that are not help. */
export function ofArticles<T extends { readonly packId: PackId }>(
  items: readonly T[],
  library: Library,
): readonly T[] {
  const help = new Set(helpPacks(library).map(pack => pack.id));
  return help.size === 0 ? items : items.filter(item => !help.has(item.packId));
}

/** Those articles, passages or topics that are help. */
export function ofHelp<T extends { readonly packId: PackId }>(
  items: readonly T[],
  library: Library,
): readonly T[] {
  const help = new Set(helpPacks(library).map(pack => pack.id));
  return help.size === 0 ? [] : items.filter(item => help.has(item.packId));
}

/** Keeps a search out of help; undefined where there is none. */
export function articleScope(library: Library): PackScope | undefined {
  return helpPacks(library).length === 0 ? undefined : scopeOf(articlePacks(library));
}

/** Keeps a search in help; undefined where there is none. */
export function helpScope(library: Library): PackScope | undefined {
  const help = helpPacks(library);
  return help.length === 0 ? undefined : scopeOf(help);
}

interface PackScope {
  readonly packs: ReadonlySet<PackId>;
}

function scopeOf(packs: readonly Pack[]): PackScope {
  return { packs: new Set(packs.map(pack => pack.id)) };
}
