/** The bibliography of a place, a pack or the library as a short string: `1:y4:h`, `1:y0:p:harbour`. */
import { CITE_STYLES, type CiteStyle } from '../bibliography/style.ts';
import { PACK_ID_MAX } from '../library/ids.ts';
import type { PackId } from '../model.ts';
import type { Action, CitedScope } from './action.ts';

type CiteAll = Extract<Action, { kind: 'citeAll' }>;

const LETTERS = { here: 'h', channel: 'c', library: 'l' } as const;
const CITE_ALL = /^1:y([0-9]):(?:([hcl])|p:([a-z0-9]+(?:-[a-z0-9]+)*))$/u;

/** Without the version. */
export function encodeCiteAll({ of, style }: CiteAll): string {
  const scope = of.kind === 'pack' ? `p:${of.packId}` : LETTERS[of.kind];
  return `y${numberOfStyle(style)}:${scope}`;
}

export function decodeCiteAll(encoded: string): CiteAll | undefined {
  const [, number = '', letter, pack] = CITE_ALL.exec(encoded) ?? [];
  const cited = styleOfNumber(Number(number));
  if (cited === undefined || (pack?.length ?? 0) > PACK_ID_MAX) return undefined;
  const of = pack === undefined ? scopeOf(letter) : ({ kind: 'pack', packId: pack as PackId } as const);
  return of && { kind: 'citeAll', of, ...cited };
}

function scopeOf(letter: string | undefined): CitedScope | undefined {
  const kinds = Object.keys(LETTERS) as (keyof typeof LETTERS)[];
  const kind = kinds.find(each => LETTERS[each] === letter);
  return kind && { kind };
}

/** 0 for running text in each. */
export function numberOfStyle(style: CiteStyle | undefined): number {
  return CITE_STYLES.findIndex(({ name }) => name === style) + 1;
}

export function styleOfNumber(number: number): { readonly style?: CiteStyle } | undefined {
  if (number === 0) return {};
  const style = CITE_STYLES[number - 1]?.name;
  return style === undefined ? undefined : { style };
}
