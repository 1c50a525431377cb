/** What stands before a clause and says that it is somebody's words or thoughts, or no more than a condition. */
import { type Token, tokensOf } from './tokens.ts';

const wordsIn = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** With "that" behind it: "critics say that", "the rumour that", "it is possible that". */
const REPORTS =
  wordsIn(`say says said claim claims claimed argue argues argued allege alleges alleged assert asserts
  asserted assume assumes assumed believe believes believed complain complains complained contend contends contended
  declare declares declared doubt doubts doubted expect expects expected fear fears feared guess guesses guessed hold
  holds held hope hopes hoped imagine imagines imagined imply implies implied insist insists insisted joke jokes joked
  maintain maintains maintained pretend pretends pretended promise promises promised propose proposes proposed report
  reports reported rumoured rumored speculate speculates speculated suggest suggests suggested suppose supposes supposed
  suspect suspects suspected swear swears swore think thinks thought warn warns warned wish wishes wished write writes
  wrote told tells accusation allegation argument assertion assumption belief charge claim complaint fiction gossip
  hypothesis idea illusion impression lie myth notion opinion rumour rumor speculation story suggestion suspicion
  theory view possible impossible likely unlikely conceivable doubtful unclear uncertain improbable`);
/** Without it: "the mayor said the bridge was safe". */
const REPORTS_ALONE = wordsIn('say says said think thinks thought believe believes believed');
/** After "no", these make it sure: "no doubt that". */
const DOUBTS = wordsIn('doubt question denying denial mistake secret surprise wonder');
const DENIES = wordsIn('no little without any scant hardly');
/** What opens a sentence whose main clause comes behind a comma: "If the wind turns, we leave". */
const OPENS_CONDITION = wordsIn('if unless suppose supposing assuming provided whether were had should');
const AFTER_ACCORDING = /^according\s+to\b|^in\s+(?:the\s+)?(?:view|opinion|words|eyes)\s+of\b/iu;

/** Of this much before a clause no more is shown, in words. */
const SHOWN = 6;
/** Between "no" and "that": "no reason at all to think that". */
const DENIED_REACH = 6;

/** From its sentence's beginning to the clause, the part that says so; undefined where nothing does. */
export function reportingBefore(sentence: string): string | undefined {
  const tokens = tokensOf(sentence);
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const rest = sentence.slice(last.end);
  const from = (at: number) => sentence.slice(tokens[Math.max(0, at)]?.start, last.end);
  if (/^\s*,\s*$/u.test(rest)) return isFronted(sentence, tokens) ? from(0) : undefined;
  if (!/^\s*$/u.test(rest)) return undefined;
  const isThat = last.key === 'that';
  const verb = isThat ? tokens.at(-2) : last;
  if (verb === undefined) return undefined;
  const begins = clauseBegin(sentence, tokens);
  if (isThat) {
    const denied = tokens.findLastIndex(({ key }) => DENIES.has(key));
    const between = tokens.slice(denied + 1, -1);
    if (denied >= 0 && between.length <= DENIED_REACH && !between.some(({ key }) => DOUBTS.has(key)))
      return from(denied);
  }
  return (isThat ? REPORTS : REPORTS_ALONE).has(verb.key)
    ? from(Math.max(begins, tokens.length - SHOWN))
    : undefined;
}

/** One condition, or whose view it is, and no clause of its own between. */
function isFronted(sentence: string, tokens: readonly Token[]): boolean {
  const isCondition = OPENS_CONDITION.has(tokens[0]?.key ?? '');
  return (isCondition || AFTER_ACCORDING.test(sentence)) && (sentence.match(/[,;:—–]/gu)?.length ?? 0) === 1;
}

function clauseBegin(sentence: string, tokens: readonly Token[]): number {
  const at = tokens.findLastIndex((token, place) =>
    /[,;:()–—“”"]/u.test(sentence.slice(tokens[place - 1]?.end ?? token.start, token.start)),
  );
  return Math.max(0, at);
}

const UNTRUE = String.raw`(?:un(?:true|founded|clear)|false|wrong|incorrect|inaccurate|nonsense|disputed|denied|doubtful|a\s+(?:lie|myth)|not\s+(?:so|true|the\s+case|proven?|certain|clear))`;
const SAYS_AFTER = String.raw`(?:say|says|said|claim|claims|claimed|argue|argues|argued|believe|believes|believed|think|thinks|thought|allege|alleges|alleged|insist|insists|insisted|it\s+(?:is|was)\s+(?:said|claimed|alleged|rumou?red|believed|feared|hoped))`;
/** Behind a clause, at once: ", which is untrue", ", critics say", ", according to". */
const TAKES_BACK = new RegExp(
  String.raw`^\s*(?:[,(–—-]\s*)(?:(?:which|this|that|it|a\s+claim\s+that)\s+(?:is|was|are|were|has\s+been|proved|turned\s+out(?:\s+to\s+be)?)\s+(?:\p{L}+ly\s+)?${UNTRUE}|(?:[\p{L}’'-]+\s+){0,4}${SAYS_AFTER}(?:\s+[\p{L}’'-]+){0,4}(?=\s*[.,;!?)–—]|$)|according\s+to(?:\s+[\p{L}’'-]+){1,4}|or\s+so\b(?:\s+[\p{L}’'-]+){0,4}|(?:allegedly|supposedly|reportedly)\b)|^\s*,?\s*(?:(?:as|so)\s+long\s+as|on\s+condition|assuming|subject\s+to|according\s+to)\b(?:\s+[\p{L}’'-]+){0,4}`,
  'iu',
);

/** What stands right behind a clause and says whose words it was, or that it is not so. */
export function takenBackAfter(rest: string): string | undefined {
  const found = TAKES_BACK.exec(rest)?.[0];
  return found?.replace(/^[\s,(–—-]+/u, '');
}
