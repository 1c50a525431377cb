/** Actions as short strings that survive a restart: `1:c:pack/article#p12:0123456789ab`. */
import type { ArticleId, PackId, PassageId } from '../model.ts';
import type { Action, CheckKind, PassageRef, TimelineScope } from './action.ts';
import { decodeAdded, encodeAdded } from './encode-added.ts';
import { decodeCiteAll, encodeCiteAll, numberOfStyle, styleOfNumber } from './encode-cite-all.ts';
import { decodeFeedback, encodeFeedback } from './encode-feedback.ts';
import { decodeMissed, encodeMissed } from './encode-missed.ts';
import { readRuns, writeRuns } from './lines/number-runs.ts';
import { PAGE_PASSAGES } from './shorten/paginate.ts';

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
/** The number of the style; 0 for running text in each. */
const CITE = new RegExp(
  `^1:b([0-9]):((${SLUG})/(${SLUG})#p[1-9][0-9]{0,6}):([0-9a-f]{12})(?::([0-9.-]{1,60}))?$`,
);
const CITE_ARTICLE = new RegExp(`^1:b([0-9]):((${SLUG})/(${SLUG}))$`);
const FULL = new RegExp(`^1:f:((${SLUG})/(${SLUG})):([1-9][0-9]{0,6})$`);
const CHECK = /^1:(?:(k):([cq]):([0-9a-f]{12})|(m):([cq]))$/;
const WHO_IS = new RegExp(`^1:n:((${SLUG})/(${SLUG})#p[1-9][0-9]{0,6}):([0-9a-f]{12}):(0|[1-9][0-9]{0,5})$`);
const ASK_ARTICLE = new RegExp(`^1:a:([tp]):((${SLUG})/(${SLUG}))$`);
/** Names of topics are written in any script, as commands are. */
const ASK_TOPIC = new RegExp(`^1:t:([tp]):(${SLUG})/([-_\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]+)$`, 'u');
const OUTLINE = new RegExp(`^1:o:((${SLUG})/(${SLUG})):([1-9][0-9]{0,6})$`);
const TIMELINE = new RegExp(
  `^1:l:(?:a:((${SLUG})/(${SLUG})):|t:(${SLUG})/([-_\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]+):)?([1-9][0-9]{0,6})$`,
  'u',
);
const PAGE_OF_PLACE = /^1:([wr]):([1-9][0-9]{0,6})$/;
const PACK_MAX = 24;
const ARTICLE_MAX = 40;
const TOPIC_MAX = 31;
/** Of what is asked: a time, a place. */
const ASKS = { when: 't', where: 'p' } as const;

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
    case 'cite':
      return [
        VERSION,
        `b${numberOfStyle(action.style)}`,
        action.at.passageId,
        action.at.hash,
        ...moreOf(action.at),
      ].join(':');
    case 'citeArticle':
      return [VERSION, `b${numberOfStyle(action.style)}`, action.articleId].join(':');
    case 'citeAll':
      return `${VERSION}:${encodeCiteAll(action)}`;
    case 'full':
      return [VERSION, 'f', action.articleId, action.page].join(':');
    case 'outline':
      return [VERSION, 'o', action.articleId, action.page].join(':');
    case 'timeline':
      return [VERSION, 'l', ...scopeOf(action.of), action.page].join(':');
    case 'shownHere':
      return [VERSION, 'w', action.page].join(':');
    case 'pace':
      return [VERSION, 'r', action.page].join(':');
    case 'shareCheck':
      return [VERSION, 'k', letterOf(action.check), action.seen].join(':');
    case 'moreForCheck':
      return [VERSION, 'm', letterOf(action.check)].join(':');
    case 'askTopic':
      return [VERSION, 't', ASKS[action.asks], `${action.packId}/${action.topic}`].join(':');
    case 'askArticle':
      return [VERSION, 'a', ASKS[action.asks], action.articleId].join(':');
    case 'whoIs':
      return [VERSION, 'n', action.at.passageId, action.at.hash, action.start].join(':');
    case 'giveFeedback':
    case 'takeBack':
    case 'keepClaim':
    case 'feedbackPage':
      return [VERSION, encodeFeedback(action)].join(':');
    case 'added':
      return [VERSION, ...encodeAdded(action)].join(':');
    case 'missed':
      return [VERSION, ...encodeMissed(action)].join(':');
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
  if (encoded.startsWith(`${VERSION}:v:`)) return decodeFeedback(encoded.slice(VERSION.length + 1));

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
  if (passage === null)
    return (
      decodeAsk(encoded) ??
      decodeList(encoded) ??
      decodeCite(encoded) ??
      decodeAdded(encoded) ??
      decodeMissed(encoded) ??
      decodeCiteAll(encoded)
    );
  const [, letter = '', passageId = '', pack = '', article = '', hash = '', written] = passage;
  if (pack.length > PACK_MAX || article.length > ARTICLE_MAX) return undefined;
  if (written === undefined) return ofLetter(letter, { passageId: passageId as PassageId, hash });
  const more = readRuns(written, BETWEEN, PAGE_PASSAGES);
  const isOfSeveral = letter === LETTERS.pick || letter === LETTERS.share;
  if (more === undefined || !isOfSeveral) return undefined;
  return ofLetter(letter, { passageId: passageId as PassageId, hash, more });
}

function decodeAsk(encoded: string): Action | undefined {
  const topic = ASK_TOPIC.exec(encoded);
  if (topic !== null) {
    const [, letter = '', pack = '', name = ''] = topic;
    if (pack.length > PACK_MAX || name.length > TOPIC_MAX || name !== name.toLowerCase()) return undefined;
    return { kind: 'askTopic', asks: asksOf(letter), packId: pack as PackId, topic: name };
  }
  const [, letter = '', articleId, pack = '', article = ''] = ASK_ARTICLE.exec(encoded) ?? [];
  if (articleId !== undefined) {
    if (pack.length > PACK_MAX || article.length > ARTICLE_MAX) return undefined;
    return { kind: 'askArticle', asks: asksOf(letter), articleId: articleId as ArticleId };
  }
  const [, passageId, packOf = '', articleOf = '', hash = '', start = ''] = WHO_IS.exec(encoded) ?? [];
  if (passageId === undefined || packOf.length > PACK_MAX || articleOf.length > ARTICLE_MAX) return undefined;
  return { kind: 'whoIs', at: { passageId: passageId as PassageId, hash }, start: Number(start) };
}

function decodeCite(encoded: string): Action | undefined {
  const [, number = '', articleId, pack = '', article = ''] = CITE_ARTICLE.exec(encoded) ?? [];
  if (articleId !== undefined) {
    const cited = styleOfNumber(Number(number));
    if (pack.length > PACK_MAX || article.length > ARTICLE_MAX || cited === undefined) return undefined;
    return { kind: 'citeArticle', articleId: articleId as ArticleId, ...cited };
  }
  const [, style = '', passageId, packOf = '', articleOf = '', hash = '', written] = CITE.exec(encoded) ?? [];
  const cited = styleOfNumber(Number(style));
  if (passageId === undefined || cited === undefined) return undefined;
  if (packOf.length > PACK_MAX || articleOf.length > ARTICLE_MAX) return undefined;
  const more = written === undefined ? undefined : readRuns(written, BETWEEN, PAGE_PASSAGES);
  if (written !== undefined && more === undefined) return undefined;
  return { kind: 'cite', at: { passageId: passageId as PassageId, hash, ...(more && { more }) }, ...cited };
}

function decodeList(encoded: string): Action | undefined {
  const [, outlined, packOf = '', outlinedIn = '', from = ''] = OUTLINE.exec(encoded) ?? [];
  if (outlined !== undefined) {
    if (packOf.length > PACK_MAX || outlinedIn.length > ARTICLE_MAX) return undefined;
    return { kind: 'outline', articleId: outlined as ArticleId, page: Number(from) };
  }
  const [, list, ofPlace] = PAGE_OF_PLACE.exec(encoded) ?? [];
  if (list !== undefined) return { kind: list === 'w' ? 'shownHere' : 'pace', page: Number(ofPlace) };
  const timeline = TIMELINE.exec(encoded);
  if (timeline === null) return undefined;
  const [, articleId, pack = '', article = '', topicPack, topic = '', page = ''] = timeline;
  const of = { kind: 'timeline', page: Number(page) } as const;
  if (articleId !== undefined) {
    if (pack.length > PACK_MAX || article.length > ARTICLE_MAX) return undefined;
    return { ...of, of: { kind: 'article', articleId: articleId as ArticleId } };
  }
  if (topicPack === undefined) return { ...of, of: { kind: 'all' } };
  if (topicPack.length > PACK_MAX || topic.length > TOPIC_MAX || topic !== topic.toLowerCase())
    return undefined;
  return { ...of, of: { kind: 'topic', packId: topicPack as PackId, topic } };
}

function scopeOf(of: TimelineScope): readonly string[] {
  switch (of.kind) {
    case 'all':
      return [];
    case 'article':
      return ['a', of.articleId];
    case 'topic':
      return ['t', `${of.packId}/${of.topic}`];
  }
}

function asksOf(letter: string): 'when' | 'where' {
  return letter === ASKS.when ? 'when' : 'where';
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
