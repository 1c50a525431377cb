/** Actions as short strings that survive a restart: `1:c:pack/article#p12:0123456789ab`. */
import type { ArticleId, PassageId } from '../model.ts';
import type { Action, CheckKind, PassageRef } from './action.ts';
import { readRuns, writeRuns } from './number-runs.ts';
import { PAGE_PASSAGES } from './paginate.ts';

/** The shortest limit of the platforms: Discord takes 100 characters in a custom_id. */
export const ENCODED_ACTION_MAX = 100;

/** Raise it when the form changes, so that buttons of before are recognised as such. */
const VERSION = '1';

const LETTERS = { context: 'c', show: 's', pick: 'p', share: 'h' } as const;
type PassageAction = keyof typeof LETTERS;

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PASSAGE = new RegExp(
  `^1:([csph]):((${SLUG})/(${SLUG})#p[1-9][0-9]{0,6}):([0-9a-f]{12})(?::([0-9.-]{1,60}))?$`,
);
const FULL = new RegExp(`^1:f:((${SLUG})/(${SLUG})):([1-9][0-9]{0,6})$`);
const CHECK = /^1:(?:(k):([cq]):([0-9a-f]{12})|(m):([cq]))$/;
const PACK_MAX = 24;
const ARTICLE_MAX = 40;

/** Between the numbers of passages that are picked together. */
const BETWEEN = '.';

/** At most 100 characters for every legal id, unless it is of several passages: see `fitsButton`. */
export function encodeAction(action: Action): string {
  switch (action.kind) {
    case 'context':
    case 'show':
    case 'pick':
    case 'share':
      return [VERSION, LETTERS[action.kind], action.at.passageId, action.at.hash, ...moreOf(action.at)].join(
        ':',
      );
    case 'full':
      return [VERSION, 'f', action.articleId, action.page].join(':');
    case 'shareCheck':
      return [VERSION, 'k', letterOf(action.check), action.seen].join(':');
    case 'moreForCheck':
      return [VERSION, 'm', letterOf(action.check)].join(':');
    case 'dismiss':
      return `${VERSION}:d`;
  }
}

/** Whether it can be a button: many passages of an article with a long name are not. */
export function fitsButton(action: Action): boolean {
  return encodeAction(action).length <= ENCODED_ACTION_MAX;
}

/** Undefined for whatever `encodeAction` could not have made; no input makes it throw. */
export function decodeAction(encoded: string): Action | undefined {
  if (encoded.length > ENCODED_ACTION_MAX) return undefined;
  if (encoded === `${VERSION}:d`) return { kind: 'dismiss' };

  const full = FULL.exec(encoded);
  if (full !== null) {
    const [, articleId = '', pack = '', article = '', page = ''] = full;
    if (pack.length > PACK_MAX || article.length > ARTICLE_MAX) return undefined;
    return { kind: 'full', articleId: articleId as ArticleId, page: Number(page) };
  }

  const check = CHECK.exec(encoded);
  if (check !== null) {
    const [, share, shared = '', seen = '', , more = ''] = check;
    return share === undefined
      ? { kind: 'moreForCheck', check: checkOf(more) }
      : { kind: 'shareCheck', check: checkOf(shared), seen };
  }

  const passage = PASSAGE.exec(encoded);
  if (passage === null) return undefined;
  const [, letter = '', passageId = '', pack = '', article = '', hash = '', written] = passage;
  if (pack.length > PACK_MAX || article.length > ARTICLE_MAX) return undefined;
  if (written === undefined) return ofLetter(letter, { passageId: passageId as PassageId, hash });
  const more = readRuns(written, BETWEEN, PAGE_PASSAGES);
  const isOfSeveral = letter === LETTERS.pick || letter === LETTERS.share;
  if (more === undefined || !isOfSeveral) return undefined;
  return ofLetter(letter, { passageId: passageId as PassageId, hash, more });
}

function moreOf({ more = [] }: PassageRef): readonly string[] {
  return more.length === 0 ? [] : [writeRuns(more, BETWEEN)];
}

function ofLetter(letter: string, at: PassageRef): Action | undefined {
  const kinds = Object.keys(LETTERS) as PassageAction[];
  const kind = kinds.find(candidate => LETTERS[candidate] === letter);
  return kind === undefined ? undefined : { kind, at };
}

function letterOf(check: CheckKind): string {
  return check === 'claim' ? 'c' : 'q';
}

function checkOf(letter: string): CheckKind {
  return letter === 'c' ? 'claim' : 'quotation';
}
