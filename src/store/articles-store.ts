/** The articles of a community's own: drafts, those in use, and for a day those that were removed. */
import { createHash } from 'node:crypto';
import {
  type AddedArticle,
  ARTICLES_MAX,
  type ArticleChanged,
  type Articles,
  type Discarded,
  DRAFT_KEPT_MS,
  DRAFTS_MAX,
  LETTERS_MAX,
  UNDO_MS,
} from '../community/articles.ts';
import type { NotKept } from '../community/ports.ts';
import { cutWords, NAME_SHOWN } from '../reply/shorten/cut-words.ts';
import type { Engine } from './engine.ts';
import { holdCommunity } from './hold-community.ts';
import { createChangeNotes } from './note-change.ts';
import type { SettingsStoreOptions } from './settings-store.ts';
import type { StoreTables } from './tables.ts';
import { reading } from './why-unavailable.ts';
import { type Tx, writeFor } from './write.ts';

type Row = Omit<StoreTables['articles'], 'text'>;

const HEAD = [
  'id',
  'community',
  'slug',
  'title',
  'passages',
  'letters',
  'hash',
  'drafted_at',
  'added_at',
  'removed_at',
  'replaces',
] as const;

export function createArticlesStore({ engine, community, newId, now }: SettingsStoreOptions): Articles {
  const { db } = engine;
  const note = createChangeNotes({ community, newId, now });

  function live(from: typeof db | Tx) {
    return from
      .selectFrom('articles')
      .select(HEAD)
      .where('community', '=', community)
      .where('added_at', 'is not', null)
      .where('removed_at', 'is', null)
      .orderBy('added_at')
      .orderBy('id');
  }

  function rowOf(tx: Tx, id: string): Promise<Row | undefined> {
    return tx
      .selectFrom('articles')
      .select(HEAD)
      .where('community', '=', community)
      .where('id', '=', id)
      .executeTakeFirst();
  }

  async function set(tx: Tx, id: string, change: Partial<Row>): Promise<void> {
    await tx
      .updateTable('articles')
      .set(change)
      .where('community', '=', community)
      .where('id', '=', id)
      .execute();
  }

  /** Answered from, in place of what has its name. */
  async function putIn(tx: Tx, row: Row, addedAt: number): Promise<ArticleChanged> {
    const others = (await live(tx).execute()).filter(({ id }) => id !== row.id);
    const before = others.find(({ slug }) => slug === row.slug);
    const beside = others.filter(other => other !== before);
    if (beside.length >= ARTICLES_MAX) return { kind: 'full', what: 'articles' };
    const letters = beside.reduce((sum, other) => sum + other.letters, row.letters);
    if (letters > LETTERS_MAX) return { kind: 'full', what: 'letters' };
    if (before !== undefined) await set(tx, before.id, { removed_at: now() });
    await set(tx, row.id, { added_at: addedAt, removed_at: null, replaces: before?.id ?? null });
    const article = articleOf({ ...row, added_at: addedAt });
    return { kind: 'changed', article, ...(before && { replaced: articleOf(before) }) };
  }

  /** Of two at once, the second sees what the first has done. */
  function change(
    id: string,
    user: string,
    work: (tx: Tx, row: Row) => Promise<ArticleChanged>,
    says: string,
  ): Promise<ArticleChanged> {
    return writeFor<ArticleChanged>(engine, async tx => {
      await holdCommunity(tx, community);
      const row = await rowOf(tx, id);
      if (row === undefined) return { kind: 'gone' };
      const outcome = await work(tx, row);
      if (outcome.kind !== 'changed') return outcome;
      await note(tx, { user, what: `${says}: “${cutWords(row.title, NAME_SHOWN)}”` });
      return outcome;
    });
  }

  /** Of one that was added, and is there or is removed as it has to be. */
  function changeAdded(
    id: string,
    user: string,
    { is, says }: { readonly is: 'live' | 'removed'; readonly says: string },
    work: (tx: Tx, row: Row & { readonly added_at: number }) => Promise<ArticleChanged>,
  ): Promise<ArticleChanged> {
    const checked = async (tx: Tx, row: Row): Promise<ArticleChanged> => {
      const { added_at, removed_at } = row;
      if (added_at === null) return { kind: 'gone' };
      const isLive = removed_at === null;
      if (isLive !== (is === 'live')) return { kind: 'already', article: articleOf(row) };
      return work(tx, { ...row, added_at });
    };
    return change(id, user, checked, says);
  }

  return {
    list: () => reading(async () => (await live(db).execute()).map(articleOf)),
    texts: ids =>
      reading(async () => {
        if (ids.length === 0) return new Map();
        const rows = await db
          .selectFrom('articles')
          .select(['id', 'text'])
          .where('community', '=', community)
          .where('id', 'in', ids)
          .execute();
        return new Map(rows.map(({ id, text }) => [id, text]));
      }),
    draft: ({ slug, title, passages, text }) =>
      writeFor<{ readonly kind: 'drafted'; readonly id: string } | NotKept>(engine, async tx => {
        const at = now();
        await removePast(tx, community, at);
        const drafts = await tx
          .selectFrom('articles')
          .select('id')
          .where('community', '=', community)
          .where('added_at', 'is', null)
          .orderBy('id', 'desc')
          .execute();
        const tooMany = drafts.slice(DRAFTS_MAX - 1).map(({ id }) => id);
        if (tooMany.length > 0) {
          await tx
            .deleteFrom('articles')
            .where('community', '=', community)
            .where('id', 'in', tooMany)
            .execute();
        }
        const id = newId(at);
        const hash = createHash('sha256').update(text).digest('hex');
        const known = { id, community, slug, title, passages, letters: text.length, hash, text };
        await tx
          .insertInto('articles')
          .values({ ...known, drafted_at: at, added_at: null, removed_at: null, replaces: null })
          .execute();
        return { kind: 'drafted', id };
      }),
    discard: id =>
      writeFor<Discarded>(engine, async tx => {
        await holdCommunity(tx, community);
        const row = await rowOf(tx, id);
        if (row !== undefined && row.added_at !== null && row.removed_at === null)
          return { kind: 'already', article: articleOf(row) };
        await tx
          .deleteFrom('articles')
          .where('community', '=', community)
          .where('id', '=', id)
          .where('added_at', 'is', null)
          .execute();
        return { kind: 'kept' };
      }),
    add: (id, user) =>
      change(
        id,
        user,
        async (tx, row) => {
          if (row.added_at !== null)
            return row.removed_at === null ? { kind: 'already', article: articleOf(row) } : { kind: 'gone' };
          if (now() - row.drafted_at > DRAFT_KEPT_MS) return { kind: 'gone' };
          return putIn(tx, row, now());
        },
        'article added',
      ),
    undo: (id, user) =>
      changeAdded(id, user, { is: 'live', says: 'article taken back' }, async (tx, row) => {
        const article = articleOf(row);
        if (now() - row.added_at > UNDO_MS) return { kind: 'tooLate', article };
        await set(tx, id, { removed_at: now() });
        const before = row.replaces === null ? undefined : await rowOf(tx, row.replaces);
        if (before === undefined || before.removed_at === null) return { kind: 'changed', article };
        await set(tx, before.id, { removed_at: null });
        return { kind: 'changed', article, replaced: articleOf(before) };
      }),
    remove: (id, user) =>
      changeAdded(id, user, { is: 'live', says: 'article removed' }, async (tx, row) => {
        await set(tx, id, { removed_at: now() });
        return { kind: 'changed', article: articleOf(row) };
      }),
    restore: (id, user) =>
      changeAdded(id, user, { is: 'removed', says: 'article put back' }, async (tx, row) => {
        const removedAt = row.removed_at ?? 0;
        if (now() - removedAt > UNDO_MS) return { kind: 'tooLate', article: articleOf(row) };
        const other = (await live(tx).execute()).find(({ slug }) => slug === row.slug);
        // What it had replaced itself came back with its undo.
        if (other !== undefined && other.id !== row.replaces)
          return { kind: 'taken', article: articleOf(other) };
        return putIn(tx, row, row.added_at);
      }),
  };
}

export function textHashes({ db }: Engine): Promise<ReadonlySet<string>> {
  return reading(async () => {
    const rows = await db.selectFrom('articles').select('hash').distinct().execute();
    return new Set(rows.map(({ hash }) => hash));
  });
}

/** Drafts that nobody added, and what was removed longer ago than it can be put back. */
export async function removePast(tx: Tx, community: string, at: number): Promise<void> {
  await tx
    .deleteFrom('articles')
    .where('community', '=', community)
    .where(eb =>
      eb.or([
        eb.and([eb('added_at', 'is', null), eb('drafted_at', '<', at - DRAFT_KEPT_MS)]),
        eb('removed_at', '<', at - UNDO_MS),
      ]),
    )
    .execute();
}

function articleOf({ id, slug, title, passages, letters, hash, added_at }: Row): AddedArticle {
  return { id, slug, title, passages, letters, hash, addedAt: added_at ?? 0 };
}
