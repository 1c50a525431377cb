/** What a row of each table looks like, for rows that come from a file: what is read later must be able to rely on it. */
import * as v from 'valibot';
import { isAddedId } from '../community/articles.ts';
import { OPINIONS } from '../community/feedback.ts';
import { isRowKey } from '../community/row-key.ts';
import { AUDIENCES, KEEP_DAYS_MAX } from '../community/settings.ts';
import { MISSED_OUTCOMES, WORDS_MAX } from '../community/unanswered.ts';
import { LANGUAGES } from '../language/languages.ts';
import { ARTICLE_ID_MAX, isId, PACK_ID_MAX } from '../library/ids.ts';
import type { StoreTables, TableName } from './tables.ts';

const name = v.pipe(v.string(), v.nonEmpty());
const whole = v.pipe(v.number(), v.safeInteger());
const flag = v.optional(v.nullable(v.picklist([0, 1])), null);
const packs = v.optional(v.nullable(v.pipe(v.string(), v.check(isListOfPacks))), null);
const audience = v.optional(v.nullable(v.picklist(AUDIENCES)), null);
const pace = v.optional(v.nullable(v.pipe(v.string(), v.check(isListOfPaces))), null);
const rowKey = v.pipe(v.string(), v.check(isRowKey));
const topic = v.optional(v.nullable(name), null);
const words = v.pipe(name, v.maxLength(WORDS_MAX));
const days = v.pipe(whole, v.minValue(1), v.maxValue(KEEP_DAYS_MAX));
const count = v.pipe(whole, v.minValue(1));
const time = v.optional(v.nullable(whole), null);
const language = v.optional(v.nullable(v.picklist(LANGUAGES.map(({ code }) => code))), null);
const articleKey = v.pipe(v.string(), v.check(isAddedId));

const FORMS = {
  communities: v.strictObject({
    community: name,
    packs,
    audience,
    mentions: flag,
    language,
    record: flag,
    feedback: flag,
    person_key: v.optional(v.nullable(name), null),
    keep_days: v.optional(v.nullable(days), null),
    left_at: time,
    unanswered: flag,
    digest: v.optional(v.nullable(name), null),
    digest_at: time,
  }),
  channels: v.strictObject({
    community: name,
    channel: v.string(),
    packs,
    audience,
    mentions: flag,
    language,
    pace,
  }),
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
  articles: v.strictObject({
    id: articleKey,
    community: name,
    slug: v.pipe(
      v.string(),
      v.check(slug => isId(slug, ARTICLE_ID_MAX)),
    ),
    title: name,
    passages: count,
    letters: count,
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
    text: name,
    drafted_at: whole,
    added_at: time,
    removed_at: time,
    replaces: v.optional(v.nullable(articleKey), null),
  }),
  unanswered: v.strictObject({
    id: rowKey,
    community: name,
    channel: v.string(),
    topic,
    words,
    outcome: v.picklist(MISSED_OUTCOMES),
    close: v.string(),
    asker: name,
    ignored: v.picklist([0, 1]),
    at: whole,
  }),
  pins: v.strictObject({
    id: rowKey,
    community: name,
    topic,
    words,
    passage: name,
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/u)),
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
