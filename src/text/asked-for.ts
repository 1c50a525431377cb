/**
 * The kind of thing that a question asks for, and whether a text has one: the coarse classes of Li and Roth
 * (2002), with reasons and statements beside people, places, times and quantities. Only what is sure is said.
 */
import { fold } from './fold.ts';
import { isSearchStopWord } from './stop-words.ts';

export type AskedKind =
  | 'number'
  | 'time'
  | 'place'
  | 'person'
  | 'reason'
  | 'manner'
  | 'statement'
  | 'definition';

export interface AskedFor {
  readonly kind: AskedKind;
  /** What is to be defined, folded; what a number measures, such as `far`; `against` for who objects. */
  readonly of?: string;
}

const ASKS_NUMBER =
  /\bhow (many|much|long|old|far|tall|big|large|often|high|deep|wide|heavy|fast)\b|\bwhat (?:percentage|number|share|price)\b|^\W*(?:the |its |their )?(?:costs?|price|length|size|number|budget|amount|population)\W*$/;
const ASKS_TIME =
  /\bwhen(?:'?s)?\b|\b(?:what|which)(?:'s|s| is| was)? (?:the )?(?:year|date|day|month|century|decade|time)\b|^\W*(?:the )?(?:date|dates|year)\W*$/;
const ASKS_PLACE =
  /\bwhere(?:'?s)?\b|\b(?:what|which) (?:country|countries|city|cities|town|place|places|region|state|states)\b|^\W*(?:the |its |their )?(?:route|location|venue|place|destination|course)\W*$/;
const ASKS_PERSON = /\bwho(?:'?s|'re)?\b|\bwhom\b|\bwhose\b/;
const ASKS_REASON =
  /\bwhy(?:'?s)?\b|\bhow come\b|\bwhat for\b|\bwhat(?:'s|s| is| was) the (?:point|reason|purpose|aim)\b|^\W*(?:the |its |their )?(?:reasons?|purpose|aims?|goals?)\W*$/;
const STATES =
  'say|says|said|think|thinks|thought|want|wants|demand|demands|believe|believes|argue|argues|claim|claims|respond|react|reaction|view|opinion';
const ASKS_STATEMENT = new RegExp(
  `\\bwhat (?:did|does|do|has|have) .+ (?:${STATES})\\b|\\bhow (?:did|does|do|has|have) .+ (?:respond|react|take it|see it)\\b`,
);
const ASKS_MANNER = /\bhow (?:did|does|do|is|are|was|were|will|would|can|could|has|have|to)\b/;
/** `what is a beachhead`, `who was the admiral`, with up to four words to define; not `who is against the bridge`. */
const ASKS_DEFINITION =
  /^\s*(?:what|who)(?:'s|s| is| are| was| were)\s+(?:an? |the )?(?!(?:about|against|at|behind|by|for|from|in|of|on|to|under|with)\b)([\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,3})\s*[?.!]*\s*$/u;

const NUMBER =
  /\p{Nd}|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|half|twice|hundreds?|thousands?|millions?|billions?|several|many|few|percent|daily|weekly|monthly|yearly|always|never|often|once)\b/u;
/** What is measured in units that say it. */
const MEASURES: Readonly<Record<string, RegExp>> = {
  far: /\b(?:km|kilomet\w+|miles?|met(?:er|re)s?|yards?|feet|leagues?|hours?|far|near|nearby|close|distance)\b/u,
  long: /\b(?:km|kilomet\w+|miles?|met(?:er|re)s?|yards?|feet|foot|inch\w*|(?:second|minute|hour|day|night|week|month|year|decade)s?|centur\w+|long|longer|forever)\b/u,
  much: /\p{Nd}|[$€£%]|\b(?:percent|half|quarter|twice|hundreds?|thousands?|millions?|billions?|costs?|prices?|paid|free|cheap\w*|expensive)\b/u,
  old: /\b(?:years?|months?|ages?|aged|old|older|oldest|born|centur\w+)\b/u,
  often:
    /\b(?:times|once|twice|every|daily|weekly|monthly|yearly|annual\w*|regular\w*|often|rare\w*|seldom|never|always|repeated\w*|again)\b/u,
};
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const TIME = new RegExp(
  `\\p{Nd}|\\b(?:${MONTHS}|century|year|years|month|months|week|weeks|day|days|before|after|when|during|until|since|(?<!at )once|now|today|yesterday|tomorrow|ago|spring|summer|autumn|winter|noon|midnight)\\b|\\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dawn|dusk|night)\\b`,
  'u',
);
const DATES = new RegExp(
  `\\b\\p{Nd}{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\b|\\b(?:${MONTHS}) \\p{Nd}{1,2}\\b|\\b(?:1[5-9]|20)\\p{Nd}{2}s?\\b`,
  'gu',
);
const MONTH_NAMES = MONTHS.split('|')
  .map(name => name.charAt(0).toUpperCase() + name.slice(1))
  .join('|');
/** A capital behind a word of place: "in Beijing", "through North Korea", "on the Korean peninsula". */
const PLACE = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|near|from|to|into|through|across|towards?|between|around|outside|inside|on|off) (?:the )?(?!(?:${MONTH_NAMES})\\b)\\p{Lu}`,
  'u',
);
const PLACE_NOUN =
  /\b(?:district|peninsula|city|town|village|island|coast|street|border|harbou?r|here|there)\b/u;
/** A capital inside a sentence, or what people and bodies are called without one. */
const NAME = /[\p{Ll}\p{N},;:)”’"'] (?:[“"‘(])?\p{Lu}\p{L}/u;
const BODY =
  /\b(?:i|we|he|she|they|who|author|authors|president|minister|ministry|ministries|leaders?|admiral|analysts?|experts?|critics?|officials?|governments?|department|council|committee|company|companies|teams?|groups?|circles|partners?|members?|people|person|users?|hosts?|men|women|man|woman|everyone|nobody|king|queen|countries|country)\b/u;
/** `who is against it` is answered by who objects. */
const ASKS_OPPONENT = /\bagainst\b|\boppos\w+\b/;
const OPPOSES = /\b(?:against|object\w*|oppos\w*|critic\w*|resist\w*|reject\w*|resent\w*|protest\w*)\b/u;
const REASON =
  /\b(?:because|(?<!\b(?:have|has|had|ever|long) )since(?! (?:\p{Nd}|then\b))|so that|in order to|so as to|purposes?|reasons?|due to|owing to|thanks to|therefore|aims?|aimed|meant to|explains|explained|causes?|caused|as a result|serves?|interests?|for fear|lest|why|after)\b|\bdown to\b/u;
const MANNER =
  /\b(?:by|through|via|using|use|uses|used|with|without|type|press|run|open|choose|pick|click|save|means|way|ways|method\w*|steps?)\b/u;
const STATEMENT =
  /\b(?:says?|said|voic\w+|stress\w*|calls?|called|warn\w*|argu\w+|claim\w*|believ\w+|consider\w*|finds?|found|thinks?|thought|holds?|held|deplor\w+|demand\w*|insist\w*|concern\w*|views?|opinions?|according to|reports?|reported|not(?:es?|ed)|states?|stated|told|tells?|asks?|asked|expect\w*|object\w*|react\w*|respon\w+|wants?|hopes?|confirm\w*|doubt\w*|against)\b|[“"”]/u;

/** What stands before the subject of a sentence: its beginning, and an article. */
const OPENING = /(?:^|[.!?:] )(?:an? |the )?$/u;
const OPENING_MAX = '. the '.length;
const BOUNDARY = /\b/uy;
const IS = /\b[^.!?]{0,40}? (?:is|are|was|were) (?:an?|the|one|defined)\b/uy;
const ASIDE = /(?:\s*,\s*(?:an?|the|who|which|whose|or|then|former|formerly|known)\b|\s*\()/uy;

/** Tried in this order, after numbers and definitions. */
const OTHER_KINDS: readonly (readonly [AskedKind, RegExp])[] = [
  ['time', ASKS_TIME],
  ['place', ASKS_PLACE],
  ['reason', ASKS_REASON],
  ['statement', ASKS_STATEMENT],
  ['manner', ASKS_MANNER],
  ['person', ASKS_PERSON],
];

export function askedFor(question: string): AskedFor | undefined {
  const asked = fold(question);
  const number = ASKS_NUMBER.exec(asked);
  if (number !== null)
    return number[1] === undefined ? { kind: 'number' } : { kind: 'number', of: number[1] };
  const subject = ASKS_DEFINITION.exec(asked)?.[1];
  if (subject !== undefined && !isSearchStopWord(subject.split(' ').at(-1) ?? '')) {
    return { kind: 'definition', of: subject };
  }
  const kind = OTHER_KINDS.find(([, form]) => form.test(asked))?.[0];
  if (kind === 'person' && ASKS_OPPONENT.test(asked)) return { kind, of: 'against' };
  return kind === undefined ? undefined : { kind };
}

/** Whether a sentence or a passage, as it is written, has the kind of thing asked for: capitals tell names. */
export function hasAsked({ kind, of }: AskedFor, text: string): boolean {
  switch (kind) {
    case 'number':
      return (MEASURES[of ?? ''] ?? NUMBER).test(fold(text).replace(DATES, ' '));
    case 'definition':
      return isIntroduced(of ?? '', fold(text));
    case 'time':
      return TIME.test(fold(text));
    case 'place':
      return PLACE.test(text) || PLACE_NOUN.test(fold(text));
    case 'reason':
      return REASON.test(fold(text));
    case 'statement':
      return STATEMENT.test(fold(text));
    case 'manner':
      return MANNER.test(fold(text));
    case 'person':
      return (NAME.test(text) || BODY.test(fold(text))) && (of === undefined || OPPOSES.test(fold(text)));
  }
}

/** "juche, the principle that …", "Admiral Sidenko, who commands …", "X is a …". */
function isIntroduced(subject: string, text: string): boolean {
  for (let at = text.indexOf(subject); at >= 0; at = text.indexOf(subject, at + 1)) {
    const end = at + subject.length;
    if (isAt(IS, text, end) && OPENING.test(text.slice(Math.max(0, at - OPENING_MAX), at))) return true;
    if (isAt(ASIDE, text, end) && isAt(BOUNDARY, text, at)) return true;
  }
  return false;
}

/** Of a sticky pattern. */
function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Words that name the kind itself: the `day` of "what day was it" asks for a time and for nothing more. */
const KIND_WORDS: Readonly<Partial<Record<AskedKind, RegExp>>> = {
  time: /^(?:years?|dates?|days?|months?|century|decade|time)$/,
  place: /^(?:country|countries|city|cities|town|places?|region|states?|location|venue)$/,
  number: /^(?:long|old|far|tall|big|large|often|high|deep|wide|heavy|fast|number|price|cost)$/,
  reason: /^(?:point|reasons?|purpose|aims?)$/,
};

export function namesKind({ kind }: AskedFor, word: string): boolean {
  return KIND_WORDS[kind]?.test(word) === true;
}
