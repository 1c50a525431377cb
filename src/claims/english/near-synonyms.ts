/**
 * Words that say the same of the same things, though WordNet ties them loosely or not at all: "tall" and "high",
 * "withstand" and "survive". Each word may mean something else too, so they stand for each other only beside words
 * that both sides have.
 */
import { PARTS } from './lexicon.ts';

const NOUNS = `
  aim goal purpose objective|ship vessel|boat vessel|weapon weaponry armament arms arm|car automobile|truck lorry
  plane airplane aircraft aeroplane|pupil student schoolchild|teacher schoolteacher|doctor physician
  lawyer attorney|worker employee|firm company business corporation|company enterprise|salary wage pay
  job post position|illness disease|illness sickness|child kid|inhabitant resident|country nation
  agreement deal accord pact treaty|agreement arrangement|talk negotiation discussion|plan scheme
  matter issue question|issue topic subject|area region|area field sphere|area zone|border frontier
  growth increase rise|decline decrease drop fall reduction|change shift alteration|method technique approach
  result outcome|result consequence|benefit advantage|drawback disadvantage downside|danger risk hazard
  help aid assistance|help support|house home|flat apartment|forest wood woodland|sea ocean|stone rock
  soldier serviceman|soldier troop|force troop|fight battle|crime offence offense|prison jail
  policeman cop|attack assault|boss chief|chairman chair chairwoman chairperson
  spokesman spokeswoman spokesperson|businessman businesswoman|scientist researcher|expert specialist
  study investigation|paper article|poll survey|movie film picture|programme program show|song track tune
  photo picture photograph image|painting picture|newspaper paper|error mistake fault|chance opportunity
  duty obligation responsibility|rule regulation|opinion view viewpoint|view stance position|belief conviction
  idea notion concept|amount quantity|part portion section|part component|beginning start outset
  end conclusion finish|kind sort type|journey voyage trip|tour trip|accident mishap|accident crash
  crash collision|blaze fire|storm tempest|earthquake quake|shop store|client customer|rubbish trash garbage waste
  speed pace|foe enemy adversary|friend companion|wife spouse|husband spouse|dad father|mum mother mom|baby infant
  teenager adolescent teen|adult grown-up|king monarch sovereign|priest clergyman cleric|test examination exam
  proof evidence|sign indication|ability capability capacity|connection link tie|relation tie relationship
  doubt scepticism skepticism|fear worry concern|anger fury rage|joy happiness delight|sorrow grief sadness
  shortage scarcity lack|fee charge|fine penalty|funding financing|funding finance|subsidy grant
  site location place|place spot|factory plant|harbour harbor port|instrument device apparatus|device tool
  engine motor|map chart|drawing sketch|crew staff|staff personnel|traveller traveler passenger
  tourist holidaymaker visitor|vote ballot|candidate contender|strike walkout|protest demonstration
  protester demonstrator|victory win triumph|defeat loss|prize award|contest competition|competition tournament
  match game|coach trainer|pill tablet|medicine drug medication|cure remedy|injury wound|vaccine jab|body corpse
  universe cosmos|world earth globe|animal creature|cattle cow|crop harvest|grower producer farmer|meadow field
  path route|road route|road street|network grid|electricity power|rail railway railroad|visit trip
  exercise drill manoeuvre maneuver|rapprochement warming thaw|sharing exchange|swap exchange
  restriction limitation|limit ceiling|cut reduction|hike increase|rise hike|scholar academic|professor academic
  reporter journalist|writer author|poet author|critic detractor|supporter backer|supporter advocate proponent
  opponent adversary|rebel insurgent|spy agent|infant newborn|woodland forest|custom tradition|habit custom
  faith religion|ceremony rite|grave tomb|statue sculpture|cellar basement|stairs staircase|holiday vacation
  autumn fall|petrol gasoline|lift elevator|pavement sidewalk|tap faucet|rumour rumor gossip|cost expense
  bill invoice|debt liability|document paper|file document|proposal suggestion|answer reply response
  complaint grievance|call appeal|appeal plea|order command|instruction direction|permission consent approval
  approval backing|setback blow|resistance opposition|success achievement|quarrel dispute row argument|dispute conflict
  clash confrontation|cooperation collaboration|teamwork cooperation|partner associate|ally partner
  delegate representative|envoy representative|ambassador envoy|ministry department|office bureau|agency bureau
  body organisation organization|team squad|group band|crowd throng|gang mob|trait characteristic feature
  feature attribute|shape form|strip band|label tag|name title|guest visitor|owner proprietor|tenant occupant
  landlord owner|neighbour neighbor|ancestor forebear|descendant offspring|origin root|source origin|reason cause
  motive reason|explanation reason|step move|measure step|phase stage|stage step|task job|work labour labor
  shift turn|period time|era age period|epoch era|summit top peak|top peak|bottom base|centre center middle
  edge rim|side flank|height elevation altitude|slope hillside|shore coast|coast seaside|beach shore|bay inlet
  creek stream|stream river|lake loch|island isle|desert wasteland|suburb outskirts|town city|settlement village
  district neighbourhood neighborhood quarter|capital metropolis|goods merchandise|goods product|cargo freight
  freight goods|load cargo|parcel package|box container|sack bag|clothes clothing apparel|shoe footwear
  food nourishment|meal dish|drink beverage|booze alcohol liquor|illness ailment|symptom sign|infection contagion
  surgery operation|therapy treatment|checkup examination`;

const VERBS = `
  set determine|set establish|fix set|limit restrict confine|begin start commence|end finish conclude|end stop
  stop cease|stop halt|resume restart|start open|resume reopen|build construct erect|buy purchase acquire|get obtain
  get receive|receive obtain|get acquire|get gain|win gain|win earn|gain obtain|earn get|receive earn
  give grant award|give hand|give provide supply|provide offer|give offer|help aid assist|say state declare
  say note remark|say observe|say add|say explain|think believe|feel believe|think feel|show demonstrate
  show reveal|show prove|warn caution|advise counsel|promise pledge vow|agree consent|refuse decline
  admit acknowledge concede|confirm affirm|confirm verify|ask request|order command instruct|allow permit let
  enable allow|forbid prohibit ban|ban outlaw|bar ban|need require|want wish desire|plan intend|aim intend
  aim seek|try attempt|seek try|expect anticipate|hope wish|choose select pick|appoint name|name call|employ hire
  hire recruit|pick name|fire sack dismiss|quit resign|quit leave|leave depart|arrive come|come reach
  move relocate|move transfer|transport carry|transport move|transport ship|carry convey|carry bring|bring deliver
  bring take|carry take|pull drag|pull tow|push shove|throw hurl|toss throw|raise lift|kill slay
  die perish|hurt injure|injure wound|hurt harm|damage harm|destroy demolish|destroy wreck|destroy ruin
  break smash|repair fix mend|rescue save|protect guard|protect safeguard|protect shield|protect defend
  attack assault|capture seize|take capture|take seize|defeat beat|defeat overcome|fight battle|withstand survive
  withstand resist|survive endure|withstand endure|grow increase|grow expand|increase rise|rise climb|rise grow
  shrink decrease|decline decrease|fall drop|fall decline|reduce cut|reduce lower|reduce decrease|cut lower
  cut slash|cut trim|raise increase|increase boost|raise boost|improve enhance|boost improve|strengthen boost
  worsen deteriorate|change alter|change modify|alter modify|replace supersede|keep retain|keep preserve
  keep maintain|preserve maintain|preserve conserve|save preserve|remove eliminate|remove delete|remove take
  include contain|contain comprise|include comprise|connect link|connect join|link join|separate divide
  split divide|split separate|mix blend|combine merge|mix combine|hide conceal|find discover|find detect
  discover detect|find conclude|find locate|look search|see notice|see spot|see observe|notice observe
  watch observe|watch view|examine inspect|study examine|study investigate|examine investigate
  study analyse analyze|examine analyse analyze|examine scrutinize scrutinise|study research|explore investigate
  check inspect|check examine|check verify|test examine|measure gauge|calculate compute|estimate reckon
  explain describe|describe depict|describe portray|depict portray|depict show|represent depict|mean signify
  denote mean|mention cite|mention note|discuss debate|discuss address|teach instruct|teach educate|write compose
  write author|write pen|publish release|publish issue|release issue|publish print|design devise|design create
  create make|create produce|make produce|manufacture produce|manufacture make|form create|develop create
  develop devise|invent devise|create invent|found establish|establish create|found create|found start
  establish start|establish set|launch start|launch begin|start initiate|launch initiate|introduce launch
  introduce bring|run operate|run manage|manage direct|operate manage|lead head|direct lead|head direct
  control govern|govern rule|own possess|hold own|use employ|use utilize utilise
  employ utilize utilise|use apply|spend use|pay fund|pay finance|fund finance|sponsor fund|finance sponsor
  meet gather|meet convene|gather assemble|hold stage|hold conduct|conduct perform|perform execute|carry conduct
  marry wed|live reside|live dwell|inhabit live|stay remain|remain linger|wait await|call phone telephone
  send dispatch|send ship|give distribute|ignore disregard|ignore overlook|ignore neglect|reject refuse
  reject dismiss|reject decline|reject rebuff|accept embrace|approve endorse|endorse support|support back
  back endorse|favour favor support|champion support|advocate support|promote advocate|oppose resist
  criticise criticize condemn|condemn denounce|criticise criticize denounce|criticise criticize slam
  praise commend|praise laud|praise applaud|praise hail|hail laud|blame fault|resolve settle|solve resolve
  solve settle|cancel scrap|scrap abandon|postpone delay|delay defer|postpone defer|prevent stop|prevent avert
  stop block|block obstruct|hinder hamper|hinder impede|hamper impede|obstruct hinder|cause trigger|cause provoke
  trigger provoke|cause prompt|prompt trigger|spark trigger|cause spark|cause produce|affect influence
  influence shape|implement execute|implement enforce|adopt accept|wear don|eat consume|drink consume|happen occur
  appear emerge|emerge arise|arise occur|seem appear|vanish disappear|pollute contaminate|clean wash|burn scorch
  melt thaw|mislead deceive|deceive trick|fool deceive|steal rob|cheat defraud|flee escape|jail imprison
  release free|free liberate|liberate release|complete finish|finish finalize|interpret see|interpret view
  interpret regard|interpret understand|see view|view regard|regard consider|see consider|see regard|consider deem
  deem regard|interpret read|stress emphasise emphasize|emphasise emphasize underline
  highlight emphasise emphasize|stress underline|highlight stress|underscore stress|insist maintain|maintain claim
  claim assert|argue contend|argue claim|argue maintain|allege claim|exceed surpass|surpass top|surpass outstrip
  store keep|hold contain|fit suit|match equal|guarantee ensure|guarantee assure|ensure secure|secure obtain
  secure win|earn secure|assist support|encourage urge|urge press|persuade convince|force compel|oblige compel
  force oblige|threaten endanger|endanger imperil|fear dread|worry concern|worry trouble|annoy irritate
  anger enrage|please delight|surprise astonish|amaze astonish|shock stun|scare frighten|comfort console
  visit tour|travel journey|go travel|head go|wander roam|cross traverse|pass cross|climb ascend|descend drop
  land alight|crash collide|hit strike|strike knock|shake tremble|cover span|span stretch|extend stretch
  reach extend|spread extend|surround encircle|enclose surround|border adjoin|divide part|share divide|donate give
  contribute give|lend loan|rent lease|hire rent|sell market|trade exchange|swap exchange|exchange share
  collect gather|amass accumulate|accumulate gather|gather compile|compile assemble|pile stack|select elect
  vote elect|retire withdraw|withdraw pull|retreat withdraw|surrender yield|yield produce|abandon desert
  leave abandon|drop abandon|give relinquish|repeal revoke|revoke rescind|repeal abolish|abolish scrap
  annul cancel|ratify approve|authorize authorise approve|authorize authorise permit|license authorize authorise
  certify confirm|record register|register enrol enroll|log record|note record|recall remember|recollect remember
  forget overlook|guess estimate|predict forecast|forecast foresee|foresee predict|judge assess|assess evaluate
  rate evaluate|rank rate|train coach|train drill|practise practice|rehearse practise practice
  decompress depressurize|evolve develop|mature ripen|decay rot|wither fade|flourish thrive|prosper thrive
  suffer undergo|undergo experience|experience encounter|face encounter|confront face|tackle address
  address confront|handle manage|treat handle|cure heal|recover heal|vaccinate immunize immunise
  infect contaminate|diagnose detect|operate function|work function|last take|last endure|persist continue
  continue proceed|continue remain|keep continue|halt suspend|suspend stop|pause halt|close shut|shut seal
  close seal|lock shut|open unlock|fill load|empty drain|drain deplete|deplete exhaust|waste squander|lose forfeit
  forfeit relinquish|inherit receive|bequeath leave|preserve hold|house accommodate|house hold|shelter house
  host house|display exhibit|exhibit show|display show|present show|demonstrate display|install mount
  install place|put place|place position|lay place|hang suspend|attach fasten|fasten fix|attach connect|tie bind
  bind oblige|copy reproduce|reprint reproduce|duplicate copy|translate render|edit revise|revise amend
  amend alter|amend change|correct fix|misspell miswrite|label mark|mark denote|tag label|title name|dub name
  dub call|nickname call|term call|label call|describe characterize characterise|regard treat|treat view
  esteem respect|admire respect|honour honor celebrate|celebrate mark|commemorate celebrate|mark commemorate
  mourn grieve|assign allocate|allocate distribute|allot allocate|entrust assign|task charge|charge entrust
  task assign|delegate assign|send deploy|deploy station|station base`;

const ADJECTIVES = `
  big large|big major|major significant|major important|important significant|important key
  main chief primary principal|main key|central key|big huge|large huge|huge enormous vast immense gigantic giant
  small little|small tiny|small minor|high tall|quick fast rapid swift speedy|old elderly aged|old ancient
  new recent|new novel|rich wealthy affluent|poor impoverished|poor needy|glad happy pleased|happy delighted
  sad unhappy|angry furious|afraid scared frightened|ill sick|ill unwell|strong powerful|strong mighty|weak feeble
  hard difficult|tough difficult|hard tough|easy simple|clever smart intelligent|stupid foolish
  famous renowned celebrated|famous well-known|famous noted|dangerous hazardous|dangerous risky|dangerous unsafe
  dangerous perilous|safe secure|sceptical skeptical doubtful|sceptical dubious|sceptical skeptical|sure certain
  sure confident|likely probable|necessary essential|necessary needed|essential vital crucial|vital crucial
  key crucial|useful helpful|harmful damaging|harmful detrimental|cheap inexpensive|expensive costly|whole entire
  complete entire|complete full|whole complete|wrong incorrect mistaken|wrong false|false untrue
  inaccurate incorrect|right correct|correct accurate|exact precise|common widespread|common frequent
  widespread prevalent|rare uncommon|rare scarce|rare unusual|normal usual|normal ordinary|usual typical
  usual customary|regular normal|strange odd|odd peculiar|strange weird|strange unusual|joint shared|joint common
  mutual shared|similar alike|similar comparable|equal identical|identical same|final last|final ultimate
  initial first|previous former|previous earlier|previous prior|former earlier|former ex|former one-time
  current present|current existing|future coming|future upcoming|next following|annual yearly|foreign overseas
  domestic internal|native indigenous|legal lawful|illegal unlawful|illegal illicit|female woman|beautiful lovely
  pretty beautiful|loud noisy|quiet silent|dry arid|cold chilly|wide broad|thin slim|brief short|long lengthy
  enough sufficient|adequate sufficient|insufficient inadequate|calm peaceful|severe serious|serious grave
  severe grave|slight minor|slight small|basic fundamental|basic elementary|unmarried single|willing ready
  ready prepared|willing prepared|eager keen|reluctant unwilling|reluctant hesitant|deadly lethal fatal
  historic historical|worldwide global|international global|financial monetary|armed military|naval maritime
  electric electrical|nuclear atomic|strict rigid|rigid inflexible|strict stringent|harsh severe|harsh strict
  cruel brutal|brutal savage|violent brutal|fierce intense|intense strong|deep profound|sharp steep|steep dramatic
  considerable substantial|significant substantial|significant considerable|large substantial|large considerable
  sizeable large|extensive wide|extensive large|massive huge|massive large|enormous large|vast large
  far-reaching extensive|complex complicated|complicated intricate|clear obvious|obvious evident|apparent evident
  plain clear|vague unclear|unclear uncertain|ambiguous unclear|well-off wealthy|jobless unemployed
  homeless destitute|handicapped disabled|blind sightless|pregnant expectant|dead deceased|alive living
  missing lost|popular favourite favorite|beloved favourite favorite|unpopular disliked|honest truthful
  loyal faithful|brave courageous|bold brave|shy timid|rude impolite|polite courteous|kind friendly
  friendly amicable|hostile unfriendly|neutral impartial|fair just|fair impartial|unfair unjust|biased prejudiced
  suspicious wary|cautious careful|wary cautious|unanimous united|unofficial informal|secret covert|hidden secret
  concealed hidden|public open|overt open|confidential secret|extra additional|further additional|more additional
  spare extra|surplus excess|excessive undue|vacant empty|empty unoccupied|crowded packed|damaged broken
  ruined destroyed|intact undamaged|unhurt unharmed|uninjured unhurt|unhurt unscathed|injured hurt|injured wounded
  famous iconic|outdated obsolete|outmoded outdated|up-to-date modern|modern contemporary|aging old|ageing old
  early initial|preliminary initial|interim temporary|provisional temporary|permanent lasting|lasting enduring
  continual constant|constant continuous|steady constant|stable steady|unstable shaky|attractive appealing
  tasty delicious|poisonous toxic|venomous poisonous|infectious contagious|edible eatable|fertile fruitful
  barren infertile|rocky stony|sandy gravelly|hilly mountainous|wooded forested|coastal seaside|rural country
  urban city|suburban outlying|distant remote|remote isolated|far distant|near close|nearby close
  neighbouring neighboring adjacent|adjoining adjacent`;

const ADVERBS = `
  quickly fast rapidly swiftly|fast speedily|slowly gradually|almost nearly|almost virtually|almost practically
  nearly virtually|very extremely|very highly|very deeply|deeply extremely|highly extremely|very greatly
  strongly deeply|deeply greatly|strongly very|often frequently|often regularly|often repeatedly
  frequently repeatedly|frequently regularly|rarely seldom|rarely infrequently|usually generally|usually normally
  usually typically|generally normally|commonly usually|commonly often|routinely regularly|sometimes occasionally
  soon shortly|now currently|now presently|once formerly|formerly previously|earlier previously
  later afterwards afterward|later subsequently|afterwards afterward subsequently|entirely completely
  fully completely|totally completely|wholly entirely|wholly completely|partly partially|exactly precisely
  largely mostly|mainly mostly|chiefly mainly|primarily mainly|openly publicly|secretly covertly
  officially formally|deliberately intentionally|deliberately purposely|suddenly abruptly|finally eventually
  finally ultimately|eventually ultimately|initially originally|first initially|first originally|together jointly
  apparently seemingly|probably likely|possibly perhaps|perhaps maybe|certainly definitely|obviously clearly
  evidently clearly|especially particularly|notably particularly|abroad overseas|increasingly progressively
  carefully cautiously|sharply steeply|sharply significantly|significantly considerably
  significantly substantially|considerably substantially|considerably greatly|greatly significantly
  slightly marginally|continuously constantly|continually constantly|constantly always|forever always
  forever permanently|immediately instantly|instantly promptly|immediately promptly|immediately straightaway
  simultaneously together|annually yearly|worldwide globally|nationwide nationally|locally regionally
  freely voluntarily|willingly voluntarily|willingly readily|voluntarily readily|unwillingly reluctantly
  accidentally inadvertently|unintentionally accidentally|mistakenly wrongly|falsely wrongly|wrongly incorrectly
  correctly rightly|legally lawfully|illegally unlawfully|successfully effectively|poorly badly|severely badly
  seriously badly|seriously severely|seriously gravely|heavily badly|peacefully calmly|quietly silently
  loudly noisily|briefly shortly|temporarily briefly|permanently lastingly|coolly coldly|warmly cordially
  unexpectedly surprisingly|traditionally customarily|reportedly allegedly|supposedly allegedly|nearby close`;

const GROUPS: readonly (readonly [number, ReadonlyMap<string, ReadonlySet<string>>])[] = [
  [PARTS.noun, read(NOUNS)],
  [PARTS.verb, read(VERBS)],
  [PARTS.adjective, read(ADJECTIVES)],
  [PARTS.adverb, read(ADVERBS)],
];

function read(rows: string): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const row of rows.trim().split(/\s*[|\n]\s*/)) {
    const words = row.split(/\s+/);
    for (const word of words) near.set(word, new Set([...(near.get(word) ?? []), ...words]));
  }
  return near;
}

/** Both as one of these parts of speech, a sum of bits of `PARTS`. */
export function isNearSynonym(a: string, b: string, parts: number): boolean {
  return GROUPS.some(([part, near]) => (part & parts) !== 0 && near.get(a)?.has(b) === true);
}
