/**
 * The people whom a text introduces: "Admiral Konstantin Sidenko", "Ann Berg, who keeps the light", "Ann Berg was a
 * teacher". By simple rules of English, without a tagger: a capital alone is no person, what says who it is, is one.
 */
import { fold } from './fold.ts';
import { isSearchStopWord } from './stop-words.ts';

export interface Person {
  /** As it is written, of two words or more: `Konstantin Sidenko`, `Captain Lind`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What people are by office, trade or kin. Words that bodies and countries are called too are left out. */
const ROLES = `
  actor actress admiral ambassador analyst anthropologist archbishop archaeologist architect artist astronaut
  astronomer author baker banker baron biologist bishop bookkeeper botanist boxer brother builder businessman
  businesswoman captain cardinal carpenter chairman chairwoman chancellor chemist clergyman clerk coach colonel
  columnist comedian commander composer conductor cook correspondent cousin critic curator dancer daughter dean
  dentist deputy designer detective dictator diplomat director doctor duchess duke economist editor educator emperor
  empress engineer explorer farmer father fisherman footballer founder gardener general geologist governor guitarist
  historian husband industrialist inspector inventor journalist judge keeper king knight lawyer lecturer librarian
  lieutenant linguist major manager mathematician mayor mechanic merchant midwife minister monk mother musician
  nephew niece novelist nun nurse officer painter pharmacist philanthropist philosopher photographer physician
  physicist pianist pilot playwright poet politician pope postmaster president priest prince princess principal
  printer prisoner producer professor programmer psychologist publisher queen researcher sailor scholar scientist
  screenwriter sculptor secretary senator sergeant sheriff singer sister skipper socialist sociologist soldier son
  spokesman spokesperson spokeswoman statesman surgeon tailor teacher theologian treasurer uncle weaver widow wife
  writer`
  .trim()
  .split(/\s+/);
/** Words of names that are no person's: directions, bodies, places, days and months. */
const NOT_A_PERSON = new Set(
  `academy agency airport alliance april army asia association august avenue bank bay board bridge bureau cape castle
   cathedral centre center christmas church city club coast college commission committee company conference congress
   corporation council county court december department district east eastern easter empire europe faculty february
   federal federation fleet forces foundation friday goods government great group gulf harbour harbor high hill hospital
   house institute international island islands january july june kingdom lake league library march ministry monday
   mount mountain museum national navy new north northern november october office organisation organization palace
   park parliament party peace peninsula port press project province railway republic river road royal saturday school
   sea security senate september service society south southern soviet square state states station street sunday
   supreme talks team theatre theater thursday times treaty tuesday union united university valley village war
   wednesday west western world`
    .trim()
    .split(/\s+/),
);

const ROLE = `(?:${ROLES.join('|')})s?`;
const TITLES = ROLES.map(role => role.charAt(0).toUpperCase() + role.slice(1));
const TITLE = new RegExp(
  `^(?:${[...TITLES, 'Mrs?', 'Ms', 'Dr', 'Sir', 'Lady', 'Lord'].join('|')})\\.?$`,
  'u',
);
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-](?!s\\b)\\p{L}+)*";
const PARTICLE = '(?:de|da|di|del|der|den|van|von|bin|ibn|al|la|le|du|dos) ';
const NAME = `(?<![\\p{L}-])(?<![’']s )(?<name>${WORD}(?: (?:${PARTICLE}){0,2}(?:\\p{Lu}\\.|St\\.|${WORD})){0,3})`;
const UP_TO_FIVE = "(?:[\\p{L}\\p{N}’'-]+ ){0,5}";
const WORD_ENDS = '(?![\\p{L}-])';

const INTRODUCTIONS: readonly RegExp[] = [
  // Admiral Konstantin Sidenko
  `(?<![\\p{L}-])(?:${TITLES.join('|')}) ${NAME}`,
  // the Russian president, Dmitry Medvedev, …; the keeper of the light, Ann Berg.
  `(?<![\\p{L}-])${ROLE}(?: (?:of|for|at|in) [^,.;:!?()]{1,40})?, ${NAME}(?=[,.;:!?)])`,
  // the keeper Ann Berg
  `(?<=\\p{Ll}) (?:${ROLES.join('|')}) ${NAME}`,
  // Ann Berg, who keeps …; Ann Berg, the former keeper; Ann Berg (a teacher)
  `${NAME}(?:,| \\() ?(?:who(?! (?:are|were|have|do)\\b)|whose|${UP_TO_FIVE}${ROLE})${WORD_ENDS}`,
  // Ann Berg was a Norwegian teacher
  `${NAME} (?:is|was|became|had been|has been) (?:an?|the|one of the) ${UP_TO_FIVE}${ROLE}${WORD_ENDS}`,
].map(form => new RegExp(form, 'gu'));
/** Tells at once of most texts that they introduce nobody. */
const MAY_INTRODUCE = new RegExp(`\\b(?:who|whose|${ROLE}|${TITLES.join('|')})\\b`, 'u');

/** In the order of the text, each name once. */
export function introducedPeople(text: string): readonly Person[] {
  if (!MAY_INTRODUCE.test(text)) return [];
  const found = new Map<string, Person>();
  for (const form of INTRODUCTIONS) {
    for (const { index, 0: whole, groups } of text.matchAll(form)) {
      const { name: written = '' } = groups ?? {};
      const name = withoutOpening(written);
      const start = index + whole.indexOf(written) + written.length - name.length;
      if (isOfPerson(name) && !found.has(name)) found.set(name, { name, start, end: start + name.length });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Any word begins a sentence with a capital ("When Ann Berg"), and a title is no part of a whole name. */
function withoutOpening(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const isOpening = isSearchStopWord(fold(first)) || (rest.length > 1 && TITLE.test(first));
  return rest.length > 0 && isOpening ? withoutOpening(rest.join(' ')) : name;
}

function isOfPerson(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && !words.some(word => NOT_A_PERSON.has(fold(word)));
}
