/** Words that say nothing about where an answer is. Negations are apart: a claim check must never drop them. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''));

export const FUNCTION_WORDS = list(`
  a about above after again against all am an and any are as at be because been before being below between both
  but by can could did do does doing down during each few for from further had has have having he her here hers
  him his i if in into is it its itself just me more most my now of off on once only or other our out over own
  same she should so some such than that the their them then there these they this those through to too under
  until up us very was we were while will with would you your
  i'm i've i'd i'll you're you've he's she's it's we're we've they're they've that's there's let's s t
`);

/** They ask; the answer seldom repeats them. */
export const QUESTION_WORDS = list(`
  what when where which who whom whose why how what's who's where's when's how's many much tell give please name
`);

/** Kept wherever a statement is compared with another; only a search for passages may pass over them. */
export const NEGATIONS = list(`
  no nor not never neither cannot can't couldn't didn't don't doesn't isn't aren't wasn't weren't won't wouldn't
  shouldn't haven't hasn't hadn't
`);

/** All that a search for passages passes over. */
export const SEARCH_STOP_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...QUESTION_WORDS,
  ...NEGATIONS,
]);

/** Whether a search for passages passes over a folded word. */
export function isSearchStopWord(word: string): boolean {
  return SEARCH_STOP_WORDS.has(word);
}
