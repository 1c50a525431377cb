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
  for (const sentence of text.split('\n').flatMap(sentencesOf)) {
    const all = before === '' ? sentence : `${before} ${sentence}`;
    if (isQuestion(sentence)) questions.push(all);
    before = isQuestion(sentence) ? '' : all;
  }
  const last = questions.at(-1);
  if (last === undefined) return [before];
  return before === '' ? questions : questions.with(-1, `${last} ${before}`);
}

function sentencesOf(line: string): readonly string[] {
  return splitSentences(line).map(({ start, end }) => line.slice(start, end));
}

/** "Really?" asks nothing. */
function isQuestion(sentence: string): boolean {
  if (wordsOf(sentence).every(isChatWord)) return false;
  return ENDS_ASKING.test(sentence) || ASKS.test(withoutLead(sentence));
}

/** Cut in front of what asks anew: "and why", "; how much", ", when". */
const CUTS = new RegExp(
  `(?:\\s*[,;]\\s+|\\s+)(?:(?:and|&|plus)\\s+)(?:also\\s+)?(?=(?:(?:${PREPOSITIONS})\\s+)?(?:${ASKING_WORDS})(?![\\p{L}]))` +
    `|\\s*[,;]\\s+(?=(?:(?:${PREPOSITIONS})\\s+)?(?:${ASKING_WORDS})(?![\\p{L}]))`,
  'giu',
);

function splitClauses(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  let joint = '';
  for (const match of [...sentence.matchAll(CUTS), undefined]) {
    const end = match?.index ?? sentence.length;
    const clause = sentence.slice(from, end);
    const last = clauses.at(-1);
    if (last === undefined) clauses.push(clause);
    else if (asksAnew(clause, joint, last)) clauses.push(clause);
    else clauses[clauses.length - 1] = `${last}${joint}${clause}`;
    joint = match?.[0] ?? '';
    from = end + joint.length;
  }
  const [first = sentence, next] = clauses;
  return next !== undefined && standsAlone(first, next) ? clauses : [sentence];
}

/** Asks something by itself: not "when and where did they meet", nor "which ships and which men came". */
function standsAlone(first: string, next: string): boolean {
  const asked = readClause(withoutLead(first));
  if (asked === undefined || asked.rest.length === 0) return false;
  if (HAS_ASKING_WORD.test(asked.rest.join(' '))) return false;
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
  const { word, rest, contracted } = asked;
  if (isBare(word, rest)) return true;
  const [one = ''] = rest;
  const inverted = contracted || AUXILIARY.test(one);
  if (!/\p{L}|&/u.test(joint) && !joint.includes(';')) {
    return inverted && !['who', 'whom', 'whose', 'which'].includes(word);
  }
  switch (word) {
    case 'which':
    case 'whose':
      return !inverted && rest.some(each => AUXILIARY.test(each));
    case 'what':
      return inverted || isVerbForm(one) || rest.slice(0, NEAR).some(each => AUXILIARY.test(each));
    default:
      return !HAS_ASKING_WORD.test(before.replace(ASKS, ''));
  }
}

/** How far behind "what year" the verb may be. */
const NEAR = 4;

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
