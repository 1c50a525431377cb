/** Words that cannot both be said of the same thing; WordNet knows many more, and misses these. */

const PAIRS = `
  increase decrease|rise fall|grow shrink|win lose|gain lose|accept reject|accept refuse|agree refuse
  agree disagree|support oppose|support reject|supporter opponent|slow fast|slow rapid|slow quick|slowly quickly|
  slowly rapidly|slowly fast|allow forbid|allow ban|permit ban|approve reject|approve block
  start end|begin end|open close|enter leave|before after|more less|more fewer|most least|first last
  north south|east west|northern southern|eastern western|early late|big small|large small|great small
  high low|higher lower|highest lowest|long short|old new|young old|rich poor|hot cold|warm cool|strong weak
  true false|alive dead|male female|man woman|boy girl|king queen|father mother|son daughter|husband wife
  brother sister|buy sell|lend borrow|teach learn|push pull|arrive depart|remember forget|succeed fail
  pass fail|create destroy|build destroy|praise criticize|praise condemn|welcome condemn|welcome criticize
  love hate|like dislike|positive negative|good bad|best worst|better worse|common rare|often rarely
  always never|routinely rarely|frequently rarely|all none|some none|every no|many few|several few
  inside outside|above below|over under|upper lower|left right|up down|top bottom|front back|prior subsequent
  domestic foreign|public private|legal illegal|guilty innocent|convict acquit|hero villain|guest host
  employer employee|major minor|majority minority|include exclude|benefit harm|help hurt|help harm
  protect harm|safe dangerous|safe unsafe|effective ineffective|likely unlikely|possible impossible
  able unable|healthy unhealthy|natural artificial|natural synthetic|accelerate slow|expand contract
  expand reduce|raise lower|raise cut|reduce increase|boost reduce|boost cut|prevent cause|prevent promote
  confirm deny|confirm refute|admit deny|prove disprove|towards away|ally enemy|friend enemy|peace war
  victory defeat|conflict fit|important unimportant|toward away|join leave|hire fire|appoint dismiss
  elect defeat|single married|real fictional|real imaginary|marry divorce|debut finale|prequel sequel|protagonist antagonist|summer winter
  spring autumn|morning evening|day night|odd even|import export|profit loss|income expense|supply demand
  urban rural|ancient modern|maximum minimum|optimistic pessimistic|optimist pessimist|skeptical confident
  flexible inflexible|formal informal|direct indirect|militant peaceful|isolate engage|isolation engagement`;

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of PAIRS.trim().split(/\s*[|\n]\s*/)) {
  const [a = '', b = ''] = pair.split(' ');
  link(a, b);
  link(b, a);
}

function link(from: string, to: string): void {
  const known = OPPOSITES.get(from) ?? new Set();
  known.add(to);
  OPPOSITES.set(from, known);
}

const NEGATIVE_PREFIX = /^(?:un|in|im|dis|non-?|ir|il|anti-?)(.+)$/;
const NONE: ReadonlySet<string> = new Set();

export function oppositesOf(lemma: string): ReadonlySet<string> {
  return OPPOSITES.get(lemma) ?? NONE;
}

/** `unhappy` and `happy`; not `united` and `ted`, whose rest is too short to be sure. */
export function isNegatedByPrefix(a: string, b: string): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return shorter.length > 3 && NEGATIVE_PREFIX.exec(longer)?.[1] === shorter;
}
