/** Actions on the articles of a community's own: `1:g:a:` and the id of its row. */
import { ADDED_STEPS, type AddedStep, isAddedId } from '../community/articles.ts';
import type { Action } from './action.ts';

type AddedAction = Extract<Action, { kind: 'added' }>;

const LETTERS: Readonly<Record<AddedStep, string>> = {
  add: 'a',
  discard: 'd',
  undo: 'u',
  remove: 'r',
  restore: 'b',
  tell: 't',
};
const ADDED = /^1:g:([a-z]):([^:]+)$/;

export function encodeAdded({ does, id }: AddedAction): readonly string[] {
  return ['g', LETTERS[does], id];
}

export function decodeAdded(encoded: string): AddedAction | undefined {
  const [, letter, id = ''] = ADDED.exec(encoded) ?? [];
  const does = ADDED_STEPS.find(step => LETTERS[step] === letter);
  return does === undefined || !isAddedId(id) ? undefined : { kind: 'added', does, id };
}
