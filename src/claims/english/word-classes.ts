/** Closed classes of English words that decide what a sentence commits itself to. */
import type { TaggedWord } from './tagger.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MONTHS: ReadonlyMap<string, number> = new Map(
  `january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11
   december 12 jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sept 9 sep 9 oct 10 nov 11 dec 12`
    .trim()
    .match(/\S+ \d+/g)
    ?.map(pair => pair.split(' '))
    .map(([name = '', number]) => [name, Number(number)]),
);

/** The month that a word beside a number names. */
export function monthNamed({
  word,
  text,
}: {
  readonly word: string;
  readonly text: string;
}): number | undefined {
  return /^\p{Lu}/u.test(text) ? MONTHS.get(word.replace(/\.$/, '')) : undefined;
}

/** Say nothing that could be met or missed. */
export const FUNCTION_WORDS = set(`
  a an the of to in on at for by with from as is are was were be been being am do does did has have had having
  that this these those it its he she they them his her their him i you we our your my me us there which who
  whom whose what when where while and or but if than then so such also into onto about over under between
  during through per up out off down s 's would will can could may might shall should must very just only not
  no nor own same too both each any some most more much many other another`);

/** Function words in form that change what is said. */
export const WEIGHTY_FUNCTION_WORDS = set('before after more less fewer without against only according');

export const NEGATIONS = set(
  "not no never none neither nor nobody nothing nowhere without n't hardly scarcely rarely barely cannot",
);

/** Verbs and adjectives that deny what follows them; by lemma. */
export const DENIALS = set(`
  fail refuse deny reject lack avoid prevent decline cease stop refrain abandon cancel prohibit ban forbid
  oppose unable false myth incorrect untrue incapable absence exclude debunk unlikely wrong`);

/** Put a sentence under a condition or into another's mouth, or take it half back. */
export const HEDGES = set(`
  or if unless except would claimed claim claims alleged allegedly rumored rumoured reportedly supposedly
  purportedly planned proposed could might may perhaps possibly nor neither accused believed hoped wanted
  imaginary attempted tried almost nearly instead formerly former originally unlike rather until
  whether than deputy vice assistant acting interim designated loosely largely mainly chiefly provisionally
  virtually practically seemingly apparently ostensibly nominally partly partially partial maximum minimum
  average median`);

/** Leave no room: a claim that has one needs a source that has it. */
export const EXCLUSIVES = set(`
  only sole solely exclusively first last all every always entirely completely exactly most largest biggest
  best worst highest lowest longest greatest never none oldest youngest smallest`);

export const QUANTIFIERS = set(
  'all every each most much some few several many no half any both either neither nearly almost majority minority mostly partly partially',
);

/** In front of "of" they leave all that is said to the noun behind it; by lemma. */
export const EMPTY_HEADS = set('type kind form sort part piece variety example');

/** Say which ones or how many; put in, they change what is said. */
export const DETERMINERS = set('other same such own much more less fewer only just even');

/** What a statement is said to be, from what is planned to what somebody only tries. */
export type Modality = 'plan' | 'chance' | 'ability' | 'duty' | 'advice' | 'attempt';

/** By lemma, or by the word itself. */
const MODALITIES: ReadonlyMap<string, Modality> = new Map(
  (
    [
      ['plan', "will would shall 'll plan intend expect hope aim schedule propose consider due"],
      ['plan', 'future'],
      ['chance', 'may might possibly perhaps probably likely potential potentially suspect suggest tend'],
      ['chance', 'allegedly reportedly'],
      ['ability', 'can could cannot able allow permit free'],
      ['duty', 'must require oblige need'],
      ['advice', 'should ought'],
      ['attempt', 'try attempt seek'],
    ] as const
  ).flatMap(([modality, words]) => words.split(' ').map((word): [string, Modality] => [word, modality])),
);

/** Make something of their own clause or of what follows with "to" alone: "free to leave", but not "free entry". */
const OF_CLAUSE = set("will shall 'll able allow permit free require oblige need try attempt due tend");

/** Undefined for a name such as May and Will. */
export function modalityOf({
  word,
  text,
  lemma,
}: Pick<TaggedWord, 'word' | 'text' | 'lemma'>): Modality | undefined {
  return /^\p{Lu}/u.test(text) ? undefined : (MODALITIES.get(word) ?? MODALITIES.get(lemma));
}

/** Wherever it stands, it says that something may be, is wished or is planned. */
export function isModal(word: Pick<TaggedWord, 'word' | 'text' | 'lemma'>): boolean {
  return modalityOf(word) !== undefined && !OF_CLAUSE.has(word.lemma);
}

/** Verbs and nouns that carry little of their own: "take place" is met by "was held"; by lemma. */
export const LIGHT_WORDS = set(`
  take hold occur happen make call name thing kind place become get give go locate situate know consider be
  have do one involve feature describe exist`);

/** "The city of Rell" is Rell, "in the spring of 1850" is in 1850, "the process of growing" is growing; by lemma. */
export const NAMES_ITS_KIND = set(`
  city town village state country county province region district republic kingdom island continent month year
  spring summer autumn winter day process kind type sort form use example`);

/** By lemma: what follows is what somebody says or thinks. */
export const SAYING_VERBS = set(`
  say tell claim argue allege assert maintain contend insist state declare announce report write believe think
  suggest suspect warn predict estimate note add explain admit acknowledge deny stress accuse describe call
  complain speculate conclude imply hint signal hypothesize hypothesise theorize theorise infer posit postulate
  surmise purport rumor rumour suppose repute`);

/** Those and further ones: what follows is somebody's word, wish or doubt, and not the text's own. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...set(`
    hope hold find consider regard view imagine dream fear doubt wonder ask pretend expect want wish demand
    propose recommend urge promise vow threaten`),
]);

/** Make something of what stands behind them: "described as a success", "estimated at 5 million"; by lemma. */
export const ASCRIBING_VERBS = set(`
  describe estimate rate regard consider view characterize characterise label deem rank perceive purport revere
  hail praise brand portray depict`);

/** "It is possible that", "is suggestive that": how it is that it should be so. */
export const UNSURE = set(`
  possible probable likely unlikely plausible conceivable suggestive indicative crucial essential vital important
  necessary imperative desirable doubtful unclear uncertain`);

/** What somebody holds, by lemma: "the view is that", "rumours that". A fact or a decision is none. */
export const HELD = set(`
  view opinion belief claim allegation assertion argument contention suspicion accusation rumour rumor theory
  hypothesis idea fear hope feeling consensus suggestion notion impression position prediction speculation`);
