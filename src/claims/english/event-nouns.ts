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

/** A noun for what somebody did or what was done, as a claim may call what a sentence tells with a verb. */
export interface DeedNoun {
  /** By lemma. */
  readonly verbs: readonly string[];
  /** "The arrival of the ship": it arrived. Of "the discovery of the comet", the comet was discovered. */
  readonly isOwn: boolean;
  /** "Brandt's arrest": somebody arrested him. */
  readonly isDoneTo: boolean;
}

const OWN = `visit visit|trip visit travel|death die|arrival arrive|departure depart leave|resignation resign|return return
   |opening open|closing close|closure close|start start begin|beginning begin start|end end|launch launch
   |collapse collapse|marriage marry|wedding marry|retirement retire|escape escape|sinking sink|fall fall`;
const DONE = `discovery discover|invention invent|invasion invade|conquest conquer|purchase purchase buy|sale sell
   |foundation found|founding found|construction build construct|signing sign|destruction destroy
   |publication publish|release release|demolition demolish`;
const DONE_TO =
  'arrest arrest|election elect|execution execute|assassination assassinate|murder murder|birth bear|funeral bury|burial bury';

function deeds(rows: string, isOwn: boolean, isDoneTo: boolean): readonly (readonly [string, DeedNoun])[] {
  return rows.split('|').map(row => {
    const [noun = '', ...verbs] = row.trim().split(' ');
    return [noun, { verbs, isOwn, isDoneTo }] as const;
  });
}

/** By lemma. */
export const DEED_NOUNS: ReadonlyMap<string, DeedNoun> = new Map([
  ...deeds(OWN, true, false),
  ...deeds(DONE, false, false),
  ...deeds(DONE_TO, false, true),
]);

/** By lemma: done by all who have a part in it. */
export const JOINT_DEED =
  /^(?:exercise|talk|meeting|summit|consultation|negotiation|agreement|treaty|pact|contract|alliance|deal|drill|manoeuvre|maneuver|match|game|war|border|discussion|debate|accord|partnership|cooperation|duet|conversation|ceasefire|truce|contact|relation|tie)$/;

/** What a noun tells of, told with a verb: "the completion of the bridge" is that it was completed. */
export interface ToldDeed {
  readonly verb: string;
  /** The past, which is the participle too where it is done to something. */
  readonly past: string;
  readonly isOwn: boolean;
}

const TOLD_OWN = `evolution evolve evolved|collapse collapse collapsed|closure close closed|death die died|fall fall fell
   |arrival arrive arrived|departure depart departed|resignation resign resigned|retirement retire retired
   |sinking sink sank|expansion expand expanded`;
const TOLD_DONE = `introduction introduce introduced|creation create created|establishment establish established
   |adoption adopt adopted|abolition abolish abolished|capture capture captured|liberation liberate liberated
   |occupation occupy occupied|annexation annex annexed|restoration restore restored|removal remove removed
   |completion complete completed|approval approve approved|ratification ratify ratified|renovation renovate renovated
   |construction build built|destruction destroy destroyed|publication publish published|release release released
   |demolition demolish demolished|discovery discover discovered|invention invent invented|invasion invade invaded
   |conquest conquer conquered|purchase purchase purchased|sale sell sold|foundation found founded
   |founding found founded|formation form formed|signing sign signed|launch launch launched
   |appointment appoint appointed|election elect elected|arrest arrest arrested|execution execute executed
   |assassination assassinate assassinated|murder murder murdered`;

function told(rows: string, isOwn: boolean): readonly (readonly [string, ToldDeed])[] {
  return rows.split('|').map(row => {
    const [noun = '', verb = '', past = ''] = row.trim().split(' ');
    return [noun, { verb, past, isOwn }] as const;
  });
}

/** By lemma. */
export const TOLD_DEEDS: ReadonlyMap<string, ToldDeed> = new Map([
  ...told(TOLD_OWN, true),
  ...told(TOLD_DONE, false),
]);
