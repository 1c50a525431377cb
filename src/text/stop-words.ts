/** Words that say nothing about where an answer is. Negations are apart: a claim check must never drop them. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''));

export const FUNCTION_WORDS = list(`
  a about above after again against all am an and any are as at be because been before being below between both
  but by can could did do does doing down during each few for from further had has have having he her here hers
  him his i if in into is it its itself just me more most my now of off on once only or other our out over own
  same she should so some such than that the their them then there these they this those through to too under
  until up us very was we were while will with would you your
  i'm i've i'd i'll you're you've he's she's it's we're we've they're they've that's there's let's s t
  im ive youre youve hes shes theyre theyve thats theres lets
`);

/** They ask; the answer seldom repeats them. */
export const QUESTION_WORDS = list(`
  what when where which who whom whose why how what's who's where's when's how's whats whos wheres whens hows many much tell give please name
`);

/** Kept wherever a statement is compared with another; only a search for passages may pass over them. */
export const NEGATIONS = list(`
  no nor not never neither cannot can't couldn't didn't don't doesn't isn't aren't wasn't weren't won't wouldn't
  shouldn't haven't hasn't hadn't
  cant couldnt didnt dont doesnt isnt arent wasnt werent wouldnt shouldnt havent hasnt hadnt
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

/** Small talk around a question: greetings, hedges, whom it is addressed to, how the answer is wished for. */
export const CHAT_WORDS = list(`
  hey hi hello hiya yo ok okay okey kay lol lmao rofl haha hehe um umm uh uhm hm hmm hmmm er erm ah aha oh ooh wow
  wait well yeah yep yes yup nah nope please pls plz thanks thank thx ty cheers sorry guys folks everyone everybody
  anyone anybody someone somebody dude bro btw imo imho tbh fyi omg wtf idk afaik iirc asap
  actually basically literally honestly seriously really quite pretty maybe perhaps probably exactly precisely
  anyway anyways somehow kinda sorta gonna wanna gotta lemme gimme dunno supposed even ever already still yet also
  like know think remember mean wonder wondering guess suppose
  thing things stuff bit bits kind sort lot lots something anything everything let
  vs versus ppl tho though cuz coz ngl smh happen happened happening happens
`);

/** Whether folded words say nothing of what is asked about: `what about`, `tell me`. */
export function isSmallTalk(words: string): boolean {
  return words.split(' ').every(word => word === '' || isSearchStopWord(word) || isChatWord(word));
}

/** Whether a question says a folded word only in passing. */
export function isChatWord(word: string): boolean {
  return CHAT_WORDS.has(word);
}

/** Stop words that change what is asked: without them `who is against it` is `who is it`. */
const QUALIFYING = list(`
  against without before after above below between during until under over further again once other same own such
  most more only few both each out off up down
`);

/** Whether a search passes over a folded word that says something of the question all the same. */
export function isQualifying(word: string): boolean {
  return QUALIFYING.has(word) || NEGATIONS.has(word);
}

/** What is said with these is said by the words beside them: `take place`, `be held`, `get out of`. */
const LIGHT_VERBS = list(`
  hold holds held holding take takes took taken taking place occur occurs occurred get gets got getting give gives
  gave given make makes made making do does did done go goes went gone going come comes came coming put puts
`);

export function isLightVerb(word: string): boolean {
  return LIGHT_VERBS.has(word);
}
