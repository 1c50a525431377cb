/** How long ids, passages and files may be: the first two fit into links, buttons, menus and messages. */
import type { PackId } from '../model.ts';

/** Letters of a passage: longer ones do not fit a message on any platform, and are a wall to read. */
export const PASSAGE_CHARS_MAX = 8_000;

/** The largest books in plain text stay under this; larger files are a mistake or an attack on memory, and refused. */
export const ARTICLE_BYTES_MAX = 2_000_000;
export const PACK_YAML_BYTES_MAX = 1_000_000;

export const PACK_ID_MAX = 24;
export const ARTICLE_ID_MAX = 40;
/** Slack accepts 75 characters in the value of a menu entry. */
export const PASSAGE_ID_MAX = 75;

/** The pack of what a community's hosts have added from chat; no folder may have its id. */
export const ADDED_PACK = 'added-here' as PackId;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isId(name: string, max: number): boolean {
  return name.length <= max && ID.test(name);
}
