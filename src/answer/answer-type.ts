/** Whether a passage can hold the kind of thing that a question asks for; only what is sure is said. */
import { fold } from '../text/fold.ts';

const ASKS_NUMBER =
  /\bhow (?:many|much|long|old|far|tall|big|large|often|high|deep|wide|heavy|fast)\b|\bwhat (?:percentage|number|share|price)\b/;
const ASKS_DATE = /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade)\b/;
const NUMBER =
  /\p{Nd}|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|half|twice|hundreds?|thousands?|millions?|billions?|several|many|few|percent|daily|weekly|monthly|yearly|always|never|often|once)\b/u;
const DATE =
  /\p{Nd}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|year|years|month|months|week|weeks|day|days|before|after|when|during|until|since|once|now|today|yesterday|tomorrow|ago|spring|summer|autumn|winter)\b/u;

/** A number or a time is asked for, and the passage has none. */
export function lacksWhatIsAsked(question: string, passage: string): boolean {
  const asked = fold(question);
  if (ASKS_NUMBER.test(asked)) return !NUMBER.test(fold(passage));
  return ASKS_DATE.test(asked) && !DATE.test(fold(passage));
}
