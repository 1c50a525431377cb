/** Several questions in one line, apart; where it is not sure that they are several, the line stays whole. */
import type { NonEmpty } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { isChatWord } from '../text/stop-words.ts';
import { INPUT_MAX } from './check-input.ts';

/**
 * In order and as typed, so that a later one may lack its subject: "who signed and when" is "who signed" and "when".
 * Lines begin with a command, quote somebody or name an option for all of it: these are one, and so is what is too
 * long to be answered.
 */
export function splitQuestions(text: string): NonEmpty<string> {
  if (text.length > INPUT_MAX || IS_ONE.test(text)) return [text];
  const [first, ...more] = questionSentences(text).flatMap(splitClauses);
  return first === undefined || more.length === 0 ? [text] : [first, ...more];
}

/** A command, quotation marks, or an option such as `topic:pipeline`. */
const IS_ONE = /^\s*\/|["“”„«»]|(?:^|\s)[-_\p{L}]+:[^\s/]/u;

const ENDS_ASKING = /[?？؟][)\]’'!.…\s]*$/u;
const PREPOSITIONS = 'about|at|by|for|from|in|of|on|since|to|until|with';
const ASKING_WORDS = 'who|whom|whose|what|when|where|which|why|how';
/** "By whom", "what's". */
const ASKS = new RegExp(
  `^(?:(?:${PREPOSITIONS})\\s+)?(${ASKING_WORDS})(?:['’]?(?:s|re|d))?(?![\\p{L}'’])`,
  'iu',
);
/** Also inside of a clause, where it makes it a sentence about a question: "what shows who signed". */
const HAS_ASKING_WORD = new RegExp(`(?:^|\\s)(?:${ASKING_WORDS})(?![\\p{L}'’])`, 'iu');
const AUXILIARY =
  /^(?:am|is|are|was|were|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|has|have|had|will|would|won['’]?t|can|could|can['’]?t|shall|should|may|might|must)$/iu;

/** A statement belongs to the question that it leads to, the last ones to the question before. */
function questionSentences(text: string): readonly string[] {
  const questions: string[] = [];
  let before = '';
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    const all = before === '' ? sentence : `${before} ${sentence}`;
    if (isQuestion(sentence)) questions.push(all);
    before = isQuestion(sentence) ? '' : all;
  }
  const last = questions.at(-1);
  if (last === undefined) return [before];
  return before === '' ? questions : questions.with(-1, `${last} ${before}`);
}

/** "Really?" asks nothing, "is it built yet" does. */
function isQuestion(sentence: string): boolean {
  if (wordsOf(sentence).every(isChatWord)) return false;
  const said = withoutLead(withoutAcronym(sentence));
  if (ENDS_ASKING.test(sentence) || ASKS.test(said)) return true;
  return AUXILIARY.test(wordsOf(said)[0] ?? '') && !/[.!]\s*$/u.test(said);
}

const ASKS_NEXT = `(?=(?:(?:${PREPOSITIONS})\\s+)?(?:${ASKING_WORDS})(?!\\p{L}))`;
/** Cut in front of what asks anew: "and why", "; how much", ", when", or on the next line. */
const CUTS = new RegExp(
  `(?:\\s*[,;])?\\s+(?:and|&|plus)\\s+(?:also\\s+)?${ASKS_NEXT}|\\s*(?:[,;]|\\n)\\s*${ASKS_NEXT}`,
  'giu',
);

function splitClauses(sentence: string): readonly string[] {
  const read = withoutAcronym(sentence);
  const clauses: { readonly start: number; end: number }[] = [];
  let joint = '';
  let start = 0;
  for (const match of [...read.matchAll(CUTS), undefined]) {
    const end = match?.index ?? read.length;
    const last = clauses.at(-1);
    const isNew =
      last === undefined || asksAnew(read.slice(start, end), joint, read.slice(last.start, last.end));
    if (isNew) clauses.push({ start, end });
    else last.end = end;
    joint = match?.[0] ?? '';
    start = end + joint.length;
  }
  const [first = '', next] = clauses.map(clause => read.slice(clause.start, clause.end));
  if (next === undefined || !standsAlone(first, next)) return [sentence];
  return clauses.map(clause => sentence.slice(clause.start, clause.end));
}

/** WHO is an organisation where other words have small letters; as long as before. */
function withoutAcronym(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/(?<!\p{L})WHO(?!\p{L})/gu, '---') : text;
}

/** Asks something by itself: not "when and where did they meet", nor "which ships and which men came". */
function standsAlone(first: string, next: string): boolean {
  const asked = readClause(withoutLead(first));
  if (asked === undefined || asked.rest.length === 0) return false;
  if (HAS_ASKING_WORD.test(asked.rest.join(' '))) return false;
  // "When many people came, what did they do" is about the time, and asks for none.
  if (isOfCircumstance(asked.word)) return isInverted(asked);
  if (asked.contracted || asked.rest.some(word => AUXILIARY.test(word))) return true;
  if (asked.word === 'who' || asked.word === 'whom') return true;
  const [one = ''] = asked.rest;
  if (asked.rest.length === 1) return asked.word === 'what' && isVerbForm(one);
  return readClause(next)?.word !== asked.word;
}

/** Behind a comma alone it may be a relative clause: ", which was signed in May,". */
function asksAnew(clause: string, joint: string, before: string): boolean {
  const asked = readClause(clause);
  if (asked === undefined) return false;
  const { word, rest } = asked;
  if (isBare(word, rest)) return true;
  const [one = ''] = rest;
  if (/^\s*,\s*$/u.test(joint)) return isInverted(asked) && !['who', 'whom', 'whose', 'which'].includes(word);
  // "And how they came" goes on with what the clause before is about, "and how did they come" does not.
  if (isOfCircumstance(word)) return isInverted(asked);
  switch (word) {
    case 'which':
    case 'whose':
      return !AUXILIARY.test(one) && rest.some(each => AUXILIARY.test(each));
    case 'what':
      return isInverted(asked) || isVerbForm(one) || rest.slice(0, NEAR).some(each => AUXILIARY.test(each));
    default:
      return !HAS_ASKING_WORD.test(before.replace(ASKS, ''));
  }
}

function isOfCircumstance(word: string): boolean {
  return ['when', 'where', 'why', 'how'].includes(word);
}

/** How far behind "what year" and "how many of them" the verb may be. */
const NEAR = 4;

/** The verb stands before its subject: "when did they", "when's", "how long will it", "how many of these are". */
function isInverted({ word, rest, contracted }: Clause): boolean {
  const [one = ''] = rest;
  if (contracted || AUXILIARY.test(one)) return true;
  return word === 'how' && MEASURE.test(one) && rest.slice(1, 1 + NEAR).some(each => AUXILIARY.test(each));
}

const MEASURE = /^(?:many|much|long|often|far|old|big|tall|high|deep|large|fast|soon|well|likely|close)$/iu;

interface Clause {
  /** In small letters. */
  readonly word: string;
  readonly rest: readonly string[];
  /** "What's". */
  readonly contracted: boolean;
}

function readClause(clause: string): Clause | undefined {
  const match = ASKS.exec(clause);
  const [whole = '', word = ''] = match ?? [];
  if (match === null) return undefined;
  const rest = wordsOf(clause.slice(whole.length));
  return {
    word: word.toLowerCase(),
    rest,
    contracted: /(?:s|['’](?:re|d))$/iu.test(whole) && !/whose$/iu.test(whole),
  };
}

/** "When", "how much", "what year", "which ones". */
function isBare(word: string, rest: readonly string[]): boolean {
  const [one = '', ...more] = rest;
  if (rest.length === 0) return true;
  if (more.length > 0) return false;
  switch (word) {
    case 'how':
      return /^(?:many|much|long|often|far|old|big|tall|soon|so|come)$/iu.test(one);
    case 'what':
      return /^(?:for|year|date|day|month|time|price|else)$/iu.test(one);
    case 'which':
      return /^(?:ones?|year|day|month)$/iu.test(one);
    default:
      return false;
  }
}

/** What may stand right behind "what" as its verb, as far as its form says so: "what happened". */
function isVerbForm(word: string): boolean {
  return /(?:ed|pens|auses)$/iu.test(word);
}

/** Without "so", "hey" and the like in front. */
function withoutLead(sentence: string): string {
  let rest = sentence.trim();
  for (;;) {
    const [whole, word = ''] = /^([\p{L}'’]+)[\s,.!:–—-]+/u.exec(rest) ?? [''];
    const isLead = isChatWord(word.toLowerCase()) || /^(?:and|so|but|then|now)$/iu.test(word);
    if (whole === '' || !isLead) return rest;
    rest = rest.slice(whole.length);
  }
}

function wordsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu), ([word]) => word.toLowerCase());
}
