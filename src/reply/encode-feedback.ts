/** What people think of an answer or a check as part of an action: `v:u:pack/article#p12:0123456789ab`, `v:wn`. */
import type { CheckOutcome, Opinion, Rated } from '../community/feedback.ts';
import { ARTICLE_ID_MAX, isId, PACK_ID_MAX } from '../library/ids.ts';
import type { PassageId } from '../model.ts';
import type { Action } from './action.ts';

export type FeedbackAction = Extract<
  Action,
  { kind: 'giveFeedback' | 'takeBack' | 'keepClaim' | 'feedbackPage' }
>;

const OPINION: Readonly<Record<Opinion, string>> = { useful: 'u', notThePassage: 'n', wrongVerdict: 'w' };
const KEEP = 'k';
const DROP = 'd';
const PAGE = 'p';

/** One letter each, for ever: buttons of before are read by the same table. */
const OUTCOME: Readonly<Record<CheckOutcome, string>> = {
  stated: 's',
  differs: 'd',
  sourcesDiffer: 'i',
  reviewed: 'v',
  notInSources: 'n',
  exact: 'e',
  punctuationOnly: 'p',
  elsewhere: 'l',
  heading: 'h',
  altered: 'a',
  spliced: 'x',
  notFound: 'f',
  quotations: 'q',
};

const FORM =
  /^v:(?:p([1-9][0-9]{0,6})|([unwUNWkd])([a-z]?)(?::([^:/#]+)\/([^:/#]+)#(p[1-9][0-9]{0,6}):([0-9a-f]{12}))?)$/u;

export function encodeFeedback(action: FeedbackAction): string {
  switch (action.kind) {
    case 'feedbackPage':
      return `v:${PAGE}${action.page}`;
    case 'giveFeedback':
      return encodeOn(OPINION[action.opinion], action.on);
    case 'takeBack':
      return encodeOn(OPINION[action.opinion].toUpperCase(), action.on);
    case 'keepClaim':
      return encodeOn(action.keep ? KEEP : DROP, action.on);
  }
}

function encodeOn(letter: string, { passageId, hash, outcome }: Rated): string {
  const head = `v:${letter}${outcome === undefined ? '' : OUTCOME[outcome]}`;
  return passageId === undefined ? head : `${head}:${passageId}:${hash}`;
}

/** Undefined for whatever `encodeFeedback` could not have made. */
export function decodeFeedback(encoded: string): FeedbackAction | undefined {
  const [, page, letter, code = '', pack, article = '', passage, hash = ''] = FORM.exec(encoded) ?? [];
  if (page !== undefined) return { kind: 'feedbackPage', page: Number(page) };
  if (letter === undefined) return undefined;
  if (pack !== undefined && !(isId(pack, PACK_ID_MAX) && isId(article, ARTICLE_ID_MAX))) return undefined;
  const outcome = code === '' ? undefined : outcomeOf(code);
  if (code !== '' && outcome === undefined) return undefined;
  const on: Rated = {
    ...(pack !== undefined && { passageId: `${pack}/${article}#${passage}` as PassageId }),
    ...(outcome !== undefined && { outcome }),
    hash,
  };
  return ofLetter(letter, on);
}

/** An answer has a passage, a check an outcome. */
function ofLetter(letter: string, on: Rated): FeedbackAction | undefined {
  const { outcome, passageId } = on;
  if (letter === KEEP || letter === DROP)
    return outcome === undefined ? undefined : { kind: 'keepClaim', keep: letter === KEEP, on };
  const opinion = (Object.keys(OPINION) as Opinion[]).find(each => OPINION[each] === letter.toLowerCase());
  if (opinion === undefined) return undefined;
  const isSound =
    opinion === 'wrongVerdict' ? outcome !== undefined : outcome === undefined && passageId !== undefined;
  const kind = letter === OPINION[opinion] ? 'giveFeedback' : 'takeBack';
  return isSound ? { kind, opinion, on } : undefined;
}

function outcomeOf(code: string): CheckOutcome | undefined {
  return (Object.keys(OUTCOME) as CheckOutcome[]).find(each => OUTCOME[each] === code);
}
