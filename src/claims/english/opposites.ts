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
  flexible inflexible|formal informal|direct indirect|militant peaceful|isolate engage|isolation engagement
  improve worsen|improve deteriorate|improve impair|allow prohibit|permit prohibit|legalize ban|legalise ban
  deep shallow|quick slow|easy hard|simple complicated|temporary permanent|voluntary compulsory
  voluntary mandatory|optional mandatory|optional compulsory|wealthy poor|amateur professional|hide reveal
  reveal conceal|reopen close|open shut|begin stop|overturn uphold|uphold reject|back oppose|welcome oppose
  lift impose|abolish introduce|introduce scrap|gain drop|rise drop
  rise decline|increase drop|increase fall|increase decline|grow fall|grow drop|grow decline|climb fall
  climb drop|jump fall|jump drop|soar plunge|soar fall|survive die|survive perish|greater less
  increase cut|increase reduce|increase lower|raise reduce|raise decrease|boost lower|boost decrease|boost weaken
  expand shrink|expand cut|strengthen weaken|support condemn|back reject|grant deny|grant refuse|allow refuse|agree reject
  ratify reject|adopt reject|keep abandon|keep abolish|retain abolish|accelerate delay|speed slow|hasten delay
  begin finish|start finish|start stop|resume stop|resume suspend|eldest youngest|oldest youngest|oldest newest
  biggest smallest|largest smallest|longest shortest|tallest shortest|tallest smallest|richest poorest|fastest slowest
  cheap expensive|cheap costly|wide narrow|broad narrow|thick thin|heavy light|full empty|clean dirty|wet dry|loud quiet
  harmless harmful|useful useless|married unmarried|winner loser|buyer seller|landlord tenant|inner outer|internal external
  entrance exit|upstream downstream|ancestor descendant|predecessor successor|senior junior|arrival departure|growth decline
  growth drop|surplus deficit|surplus shortage|strength weakness|advantage disadvantage|advantage drawback|success failure
  praise criticism|approval rejection|approval disapproval|acceptance rejection|presence absence|optimism pessimism
  improve worsen|improve weaken|warmly coldly|warmly coolly|openly secretly|publicly privately|publicly secretly
  willingly unwillingly|willingly reluctantly|willing unwilling|willing reluctant|willing refuse|ready unwilling|eager reluctant
  skeptical optimistic|sceptical optimistic|skeptical enthusiastic|sceptical enthusiastic|satisfied dissatisfied
  sufficient insufficient|adequate inadequate|certain uncertain|sure unsure|permanent provisional|fully partly|completely partly
  entirely partly|fully partially|completely partially|attract repel|include omit|mention omit|save waste|save squander
  hide show|appear disappear|appear vanish|enter exit|attack defend|advance retreat|ascend descend|accept decline|welcome reject
  encourage discourage|persuade dissuade|obey disobey|unite divide|fill empty|load unload|lock unlock|tighten loosen
  tighten relax|tighten ease|ease worsen|freeze thaw|heat cool|legalize outlaw|extend shorten|lengthen shorten|widen narrow
  complicate simplify|nationalize privatize|dispute accept|dispute confirm|deny accept|warming cooling|fresh salt
  upper bottom|northward southward|eastward westward|northeast southwest|northwest southeast|north-east south-west
  inland coastal|indoor outdoor|offshore onshore|civilian military|rich needy|wealthy impoverished|quickly gradually
  decrease boost|decline boost|lower boost|slowly swiftly|rare widespread|rare frequent|rarely routinely|seldom often
  seldom always|rare usual|cowardly brave|dishonest honest|reduction growth|reduction rise|decrease growth|decline improve`;

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
