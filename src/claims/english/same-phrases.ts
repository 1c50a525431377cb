/** Phrases that say the same in everyday English, and which of them rule each other out. */

import { EVERYDAY } from './everyday-phrases.ts';

export interface PhraseGroup {
  /** Each a run of words: a verb by its lemma, all others as written. */
  readonly phrases: readonly (readonly string[])[];
  /** They say the same of these alone: "hold" and "carry out" of an exercise, "run" and "go" from a place. */
  readonly of: 'event' | 'name' | 'way' | 'topic' | undefined;
  /** What is done once and for all: "wrote it" is "is its author". Others say it of the same time alone. */
  readonly isDeed: boolean;
}

const anything = (phrases: string): PhraseGroup => ({ phrases: runs(phrases), of: undefined, isDeed: false });
const ofEvents = (phrases: string): PhraseGroup => ({ phrases: runs(phrases), of: 'event', isDeed: false });
const ofNames = (phrases: string): PhraseGroup => ({ phrases: runs(phrases), of: 'name', isDeed: false });
const ofWays = (phrases: string): PhraseGroup => ({ phrases: runs(phrases), of: 'way', isDeed: false });

function runs(phrases: string): readonly (readonly string[])[] {
  return phrases
    .trim()
    .split(/\s*\|\s*/)
    .map(phrase => phrase.split(/\s+/));
}

const AGAINST = anything(
  'be against|oppose|object to|be opposed to|argue against|speak out against|come out against',
);
const IN_FAVOUR = anything(
  `support|back|favour|favor|be in favour of|be in favor of|come out in favour of|come out in favor of
   |be a supporter of|be supportive of`,
);
const ACCEPT = anything('accept|agree to');
const REJECT = anything('reject|turn down');
const DOUBTFUL = anything(
  `be skeptical of|be sceptical of|be skeptical about|be sceptical about|be doubtful about|be doubtful of|doubt
   |have doubts about|have their doubts about`,
);
const WORRIED = anything(
  `voice concern at|voice concern over|voice concern about|express concern at|express concern over
   |express concern about|be concerned about|be concerned at|be concerned over|be worried about|be worried by
   |be worried over|worry about`,
);
/** "Is about rescue": not "is about to leave", "is about twenty". */
export const ABOUT: PhraseGroup = {
  phrases: runs('be about|deal with|focus on|concentrate on|centre on|center on'),
  of: 'topic',
  isDeed: false,
};
const PLEASED = anything('praise|welcome|be pleased with|be pleased about|be happy about|be glad about');

function rows(text: string): readonly PhraseGroup[] {
  return text
    .trim()
    .split('\n')
    .map(row => anything(row));
}

/** Who does a thing as long as he is called so. */
const HOLDERS =
  'commander command|captain command|captain captain|owner own|ruler rule|manager manage|director direct|editor edit|leader lead|head head|chairman chair|chair chair|coach coach|conductor conduct|host host|publisher publish|operator operate|governor govern';
/** Who has done it. */
const AUTHORS =
  'founder found|author write|writer write|winner win|inventor invent|composer compose|discoverer discover|designer design|builder build|creator create|translator translate|illustrator illustrate|painter paint|sculptor sculpt|producer produce|developer develop|architect design';

function agents(pairs: string, isDeed: boolean): readonly PhraseGroup[] {
  return pairs.split('|').map(pair => {
    const [noun = '', verb = ''] = pair.split(' ');
    return { phrases: runs(`${verb}|be the ${noun} of|be ${noun} of`), of: undefined, isDeed };
  });
}

export const PHRASE_GROUPS: readonly PhraseGroup[] = [
  AGAINST,
  IN_FAVOUR,
  WORRIED,
  PLEASED,
  DOUBTFUL,
  ACCEPT,
  REJECT,
  ABOUT,
  ofNames('visit|go to|travel to|pay a visit to|make a trip to'),
  ofEvents('hold|conduct|carry out|stage|run'),
  anything('be ready to|be prepared to|be willing to'),
  anything('rejoin|return to|come back to|go back to'),
  anything('take part in|participate in'),
  anything('limited to|restricted to|confined to'),
  anything('at once|immediately|right away|straight away|without delay'),
  anything('will|be to'),
  anything('have yet to|have not yet|have not'),
  anything('must|have to|need to|be required to|be obliged to'),
  ofWays('run|go|lead'),
  anything('be critical of|criticise|criticize'),
  ...rows(EVERYDAY),
  ...agents(HOLDERS, false),
  ...agents(AUTHORS, true),
];

/** Nothing is both, of the same thing at the same time. */
export const OPPOSED_GROUPS: readonly (readonly [PhraseGroup, PhraseGroup])[] = [
  [AGAINST, IN_FAVOUR],
  [WORRIED, PLEASED],
  [ACCEPT, REJECT],
];

/** "See it as a foothold" and "consider it a foothold": what stands between is whom or what it is said of. */
export const TAKES_FOR = /^(?:consider|see|regard|view|think)$/;
