/** Nouns for what somebody did, with the verb: "his visit to Rell" is that he visited it. */

export interface EventNoun {
  readonly verb: string;
  readonly past: string;
  /** What ties in whom or what it is done to, and goes away behind the verb; none where it stays. */
  readonly of: RegExp | undefined;
}

const DIRECT = /^of$/;
const STAYS = undefined;

/** By lemma. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  Object.entries({
    visit: { verb: 'visit', past: 'visited', of: /^to$/ },
    attack: { verb: 'attack', past: 'attacked', of: /^on$/ },
    invasion: { verb: 'invade', past: 'invaded', of: DIRECT },
    conquest: { verb: 'conquer', past: 'conquered', of: DIRECT },
    defeat: { verb: 'defeat', past: 'defeated', of: DIRECT },
    murder: { verb: 'murder', past: 'murdered', of: DIRECT },
    discovery: { verb: 'discover', past: 'discovered', of: DIRECT },
    invention: { verb: 'invent', past: 'invented', of: DIRECT },
    purchase: { verb: 'purchase', past: 'purchased', of: DIRECT },
    criticism: { verb: 'criticize', past: 'criticized', of: DIRECT },
    marriage: { verb: 'marry', past: 'married', of: /^to$/ },
    death: { verb: 'die', past: 'died', of: STAYS },
    arrival: { verb: 'arrive', past: 'arrived', of: STAYS },
    departure: { verb: 'depart', past: 'departed', of: STAYS },
    resignation: { verb: 'resign', past: 'resigned', of: STAYS },
    return: { verb: 'return', past: 'returned', of: STAYS },
    decision: { verb: 'decide', past: 'decided', of: STAYS },
    refusal: { verb: 'refuse', past: 'refused', of: STAYS },
    promise: { verb: 'promise', past: 'promised', of: STAYS },
  }),
);

/** What people meet for, by lemma: takes place somewhere, once. */
export const GATHERING =
  /^(?:summit|meeting|conference|talk|consultation|negotiation|congress|gathering|encounter)$/;
/** Other events that take place. */
const HAPPENING =
  /^(?:attack|raid|battle|siege|strike|riot|protest|march|race|match|game|tournament|festival|concert|wedding|funeral|election|vote|referendum|trial|visit|signing|ceremony|exercise|drill|manoeuvre|maneuver|war|flood|fire|earthquake|explosion|accident|exhibition|debate|hearing|session)$/;

export function isEvent(lemma: string): boolean {
  return GATHERING.test(lemma) || HAPPENING.test(lemma);
}

/** The event that a sentence tells of with this verb, as the next one may call it: "they met", "this summit". */
const CALLED: ReadonlyMap<string, RegExp> = new Map([
  ['meet', GATHERING],
  ['gather', GATHERING],
  ['visit', /^(?:visit|trip)$/],
  ['attack', /^(?:attack|assault|raid)$/],
  ['fight', /^(?:fight|battle|war)$/],
  ['play', /^(?:match|game)$/],
  ['marry', /^(?:wedding|marriage)$/],
  ['vote', /^(?:vote|election|referendum)$/],
  ['collide', /^(?:collision|accident|crash)$/],
  ['explode', /^(?:explosion|blast)$/],
]);

export function maybeCalled(verb: string, noun: string): boolean {
  return CALLED.get(verb)?.test(noun) === true;
}
