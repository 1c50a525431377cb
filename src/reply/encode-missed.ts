/** Actions of hosts on questions and pinned answers: `1:u:o:` and the id of a row, or the id and the passage to pin. */
import { isRowKey } from '../community/row-key.ts';
import type { PassageId } from '../model.ts';
import type { MissedAction } from './action.ts';

const PAGES = { list: 'l', pins: 'p' } as const;
const ROWS = { open: 'o', ignore: 'i', topic: 't', unpin: 'x' } as const;

const PAGE = /^1:u:([lp]):([1-9][0-9]{0,6})$/;
const ROW = /^1:u:([oitx]):([^:]+)$/;
const RENEW = /^1:u:k:([^:]+):([0-9a-f]{12})$/;
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PIN = new RegExp(`^1:u:([^:]+):((${SLUG})/(${SLUG})#p[1-9][0-9]{0,6}):([0-9a-f]{12})$`);
const PACK_MAX = 24;
const ARTICLE_MAX = 40;

export function encodeMissed(action: MissedAction): readonly (string | number)[] {
  switch (action.does) {
    case 'list':
    case 'pins':
      return ['u', PAGES[action.does], action.page];
    case 'open':
    case 'ignore':
    case 'topic':
    case 'unpin':
      return ['u', ROWS[action.does], action.id];
    case 'pin':
      return ['u', action.id, action.passage.passageId, action.passage.hash];
    case 'renew':
      return ['u', 'k', action.id, action.hash];
  }
}

export function decodeMissed(encoded: string): MissedAction | undefined {
  const [, list, page] = PAGE.exec(encoded) ?? [];
  if (list !== undefined)
    return { kind: 'missed', does: list === PAGES.list ? 'list' : 'pins', page: Number(page) };
  const [, letter, row = ''] = ROW.exec(encoded) ?? [];
  const does = (Object.keys(ROWS) as (keyof typeof ROWS)[]).find(each => ROWS[each] === letter);
  if (does !== undefined) return isRowKey(row) ? { kind: 'missed', does, id: row } : undefined;
  const [, renewed, hash = ''] = RENEW.exec(encoded) ?? [];
  if (renewed !== undefined)
    return isRowKey(renewed) ? { kind: 'missed', does: 'renew', id: renewed, hash } : undefined;
  const [, id, passageId, pack = '', article = '', of = ''] = PIN.exec(encoded) ?? [];
  if (id === undefined || !isRowKey(id)) return undefined;
  if (pack.length > PACK_MAX || article.length > ARTICLE_MAX) return undefined;
  return { kind: 'missed', does: 'pin', id, passage: { passageId: passageId as PassageId, hash: of } };
}
