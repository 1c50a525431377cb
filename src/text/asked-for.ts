/** The kind of thing that a question asks for, and whether a passage has one; only what is sure is said. */
import { fold } from './fold.ts';

const ASKS_NUMBER =
  /\bhow (?:many|much|long|old|far|tall|big|large|often|high|deep|wide|heavy|fast)\b|\bwhat (?:percentage|number|share|price)\b/;
const ASKS_DATE = /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade)\b/;
const NUMBER =
  /\p{Nd}|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|half|twice|hundreds?|thousands?|millions?|billions?|several|many|few|percent|daily|weekly|monthly|yearly|always|never|often|once)\b/u;
const DATE =
  /\p{Nd}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|year|years|month|months|week|weeks|day|days|before|after|when|during|until|since|once|now|today|yesterday|tomorrow|ago|spring|summer|autumn|winter)\b/u;

/** `what is a beachhead`, `who was the admiral`, with up to four words to define. */
const ASKS_DEFINITION =
  /^\s*(?:what|who)(?:'s|s| is| are| was| were)\s+(?:an? |the )?([\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,3})\s*[?.!]*\s*$/u;
const IS = '[^.!?]{0,40}? (?:is|are|was|were) (?:an?|the|one|defined)\\b';

export interface AskedFor {
  readonly kind: 'number' | 'time' | 'definition';
  isIn(passage: string): boolean;
}

export function askedFor(question: string): AskedFor | undefined {
  const asked = fold(question);
  if (ASKS_NUMBER.test(asked)) return { kind: 'number', isIn: passage => NUMBER.test(fold(passage)) };
  if (ASKS_DATE.test(asked)) return { kind: 'time', isIn: passage => DATE.test(fold(passage)) };
  const subject = ASKS_DEFINITION.exec(asked)?.[1];
  if (subject === undefined) return undefined;
  const definition = new RegExp(`(?:^|[.!?:] )(?:an? |the )?${subject}\\b${IS}`, 'u');
  return { kind: 'definition', isIn: passage => definition.test(fold(passage)) };
}

/** A number or a time is asked for, and the passage has none. Things are defined in too many ways to miss that. */
export function lacksWhatIsAsked(question: string, passage: string): boolean {
  const asked = askedFor(question);
  return asked !== undefined && asked.kind !== 'definition' && !asked.isIn(passage);
}
