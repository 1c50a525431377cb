/** What a row of each table looks like, for rows that come from a file: what is read later must be able to rely on it. */
import * as v from 'valibot';
import { OPINIONS } from '../community/feedback.ts';
import { AUDIENCES, KEEP_DAYS_MAX } from '../community/settings.ts';
import { ARTICLE_ID_MAX, isId, PACK_ID_MAX } from '../library/ids.ts';
import type { StoreTables, TableName } from './tables.ts';

const name = v.pipe(v.string(), v.nonEmpty());
const whole = v.pipe(v.number(), v.safeInteger());
const flag = v.optional(v.nullable(v.picklist([0, 1])), null);
const packs = v.optional(v.nullable(v.pipe(v.string(), v.check(isListOfPacks))), null);
const audience = v.optional(v.nullable(v.picklist(AUDIENCES)), null);
const pace = v.optional(v.nullable(v.pipe(v.string(), v.check(isListOfPaces))), null);
const days = v.pipe(whole, v.minValue(1), v.maxValue(KEEP_DAYS_MAX));

const FORMS = {
  communities: v.strictObject({
    community: name,
    packs,
    audience,
    mentions: flag,
    record: flag,
    feedback: flag,
    person_key: v.optional(v.nullable(name), null),
    keep_days: v.optional(v.nullable(days), null),
    left_at: v.optional(v.nullable(whole), null),
  }),
  channels: v.strictObject({ community: name, channel: v.string(), packs, audience, mentions: flag, pace }),
  hosts: v.strictObject({ community: name, kind: v.picklist(['user', 'role']), host: name }),
  changes: v.strictObject({ id: name, community: name, at: whole, person: v.string(), what: v.string() }),
  shown: v.strictObject({
    id: name,
    community: name,
    channel: v.string(),
    thread: v.string(),
    passage: name,
    at: whole,
  }),
  feedback: v.strictObject({
    community: name,
    person: name,
    passage: v.string(),
    outcome: v.string(),
    opinion: v.picklist(OPINIONS),
    hash: v.string(),
    claim: v.optional(v.nullable(name), null),
    at: whole,
  }),
} satisfies { readonly [T in TableName]: v.GenericSchema<unknown, StoreTables[T]> };

export type ReadRow =
  | { readonly kind: 'row'; readonly row: StoreTables[TableName] }
  | { readonly kind: 'unknownColumn' | 'badValue'; readonly column: string };

export function readRow(table: TableName, row: unknown): ReadRow {
  const read = v.safeParse(FORMS[table], row, { abortEarly: true });
  if (read.success) return { kind: 'row', row: read.output };
  const [issue] = read.issues;
  const column = String(issue.path?.[0]?.key ?? '');
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  return { kind: isUnknown ? 'unknownColumn' : 'badValue', column };
}

function isListOfPacks(text: string): boolean {
  return isListOf(text, id => typeof id === 'string' && isId(id, PACK_ID_MAX));
}

const PACE = v.strictObject({
  articleId: v.pipe(v.string(), v.check(isArticleId)),
  from: v.pipe(whole, v.minValue(1)),
  to: v.pipe(whole, v.minValue(1)),
});

function isListOfPaces(text: string): boolean {
  return isListOf(text, each => v.is(PACE, each));
}

function isArticleId(text: string): boolean {
  const [pack = '', article = '', ...more] = text.split('/');
  return more.length === 0 && isId(pack, PACK_ID_MAX) && isId(article, ARTICLE_ID_MAX);
}

function isListOf(text: string, isOne: (each: unknown) => boolean): boolean {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isOne);
  } catch {
    return false;
  }
}
