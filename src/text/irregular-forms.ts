/**
 * English forms that no stemmer brings together: `met` is looked up as `meet`, `children` as `child`. Forms that
 * are more often another word (`saw`, `left`, `ground`, `rose`) stand apart.
 */
const FORMS = `
  arise arose arisen; awake awoke awoken; beat beaten; become became; befall befell; begin began begun;
  bend bent; bite bitten; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt;
  buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
  draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen;
  feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
  foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
  give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept;
  kneel knelt; know knew known; lead led; leap leapt; learn learnt; lend lent; lose lost; make made; mean meant;
  meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; overcome overcame;
  oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven;
  rebuild rebuilt; repay repaid; ride rode ridden; ring rang rung; rise risen; run ran; say said; see seen;
  seek sought; sell sold; send sent; sew sewn; shake shook shaken; shoot shot; show shown; shrink shrank shrunk;
  sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sow sown; speak spoke spoken;
  speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; spring sprang sprung; stand stood;
  steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode; strike struck stricken;
  strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung;
  take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; tread trod trodden;
  undergo underwent undergone; understand understood; undertake undertook undertaken; uphold upheld; wake woke woken;
  wear wore worn; weave wove woven; weep wept; win won; withdraw withdrew withdrawn; withhold withheld;
  withstand withstood; write wrote written;
  child children; man men; woman women; foot feet; tooth teeth; goose geese; mouse mice; louse lice;
  ox oxen; wife wives; knife knives; wolf wolves; half halves; calf calves; shelf shelves; thief thieves; loaf loaves;
  hoof hooves; scarf scarves; penny pence; crisis crises; analysis analyses; basis bases; thesis theses;
  hypothesis hypotheses; oasis oases; diagnosis diagnoses; parenthesis parentheses; synthesis syntheses;
  phenomenon phenomena; criterion criteria; bacterium bacteria; medium media; datum data; stratum strata;
  memorandum memoranda; curriculum curricula; nucleus nuclei; fungus fungi; stimulus stimuli; alumnus alumni;
  radius radii; vertebra vertebrae; larva larvae; alga algae; formula formulae; antenna antennae; index indices;
  appendix appendices; matrix matrices; vertex vertices; vortex vortices; genus genera; corpus corpora;
  businessman businessmen; chairman chairmen; fisherman fishermen; policeman policemen; spokesman spokesmen;
  statesman statesmen; fireman firemen
`;

const BASES = new Map<string, string>(
  FORMS.split(';').flatMap(entry => {
    const [base = '', ...forms] = entry.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** The base of an irregular form; any other word as it is. */
export function baseOf(word: string): string {
  return BASES.get(word) ?? word;
}

/** Asked for by their base alone: "it left at nine" answers `when did it leave`, but `left` asks for no leaving. */
const SHARED = `
  leave left; see saw; rise rose; grind ground; wind wound; bind bound; lie lay; bear bore; light lit; shine shone
`;

const SHARED_FORMS = new Map<string, string>(
  SHARED.split(';').flatMap(entry => {
    const [base = '', form = ''] = entry.trim().split(/\s+/);
    const stem = base.replace(/e$/, '');
    // Not with an s: leaves turn red.
    return [base, `${stem}ing`].map((asked): [string, string] => [asked, form]);
  }),
);

/** A form of an asked word that is more often another word. */
export function sharedForm(word: string): string | undefined {
  return SHARED_FORMS.get(word);
}
