/** Who wrote it, read out of the one line that an article has for it. What is not sure to be a person stays as given. */

export type Author =
  | { readonly kind: 'person'; readonly family: string; readonly given: string; readonly suffix?: string }
  /** An organisation, or a name whose parts are not told apart: never turned round. */
  | { readonly kind: 'asGiven'; readonly name: string };

type Person = Extract<Author, { kind: 'person' }>;

const AND = /\s+(?:and|und|et|y|e)\s+|\s*&\s*/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.-?){1,4})$/u;
const CAPITALISED = /^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** A name of two capitals or more is one of an office or a company. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const PARTICLES = wordsOf(
  'af al ap av bin bint da dal de del della den der des di do dos du el ibn la las le los ten ter van vom von zu zum zur',
);
/** In a name that has one of these, an organisation signs. */
const OF_ORGANISATIONS = wordsOf(
  `academy action administration affairs agency alliance amnesty archive archives association authority bank board
   borders broadcasting bulletin bureau business campaign center centre chronicle church city club coalition college
   commission committee company congress consortium contributors corporation correspondent correspondents council
   country daily data department desk development district division economic editor editorial editors embassy energy
   fact faculty federation financial forum foundation fund gazette global government group guardian health herald
   history house human independent initiative institute institution international journal justice laboratory law library
   limited magazine media ministry monitor museum national network news newspaper notes observatory observer of office
   online organisation organization page parliament party police policy politics post press programme program project
   public publications publishing radio reader record register reporter reporters republic research review rights school
   science secretariat security senate service services society staff standard state states studies survey syndicate
   team technology telegraph television the times today tribune trust union united university watch water weekly wire
   without world writers writer`,
);
/** Common where the family name goes first; who begins with one and ends with none is not turned round. */
const FAMILY_FIRST = wordsOf(
  `bae cao chang chen cheng choe choi chu chung deng dinh duong fang feng gao guo han he ho hoang hong hu huang huynh
   hwang jang jeon jeong jiang jung kang kim kwon lam lau lee lei leung li liang lim lin liu lu luo ma mao nam nguyen oh
   paik pak park pham phan qian ri rhee seo shen shin sin son song sun tang tran wang wei wen wong wu xi xiao xie xu yan
   yang yi yoo yoon yu yuan yun zhang zhao zheng zhou zhu`,
);

/** In their order; none where none is given. A name that is also the publisher's is an organisation's. */
export function readAuthors(given: string | undefined, publisher: string | undefined): readonly Author[] {
  const line = (given ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/^by:?\s+/iu, '')
    .trim();
  if (line === '') return [];
  if (line === publisher) return [{ kind: 'asGiven', name: line }];
  if (!line.includes(';')) return readLine(line);
  return line
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
    .flatMap(readLine);
}

/** Several people only where each of them is sure to be one. */
function readLine(line: string): readonly Author[] {
  return inverted(line) ?? listed(line) ?? [{ kind: 'asGiven', name: line }];
}

/** `Lind, R. and Ann Berg`, `Lind, R., Berg, A.` */
function inverted(line: string): readonly Author[] | undefined {
  const pieces = line.split(AND).map(piece => piece.replace(/,$/u, ''));
  const people = pieces.map(piece => {
    const parts = piece.split(/\s*,\s*/u);
    return parts.length === 1 ? personOf(piece) : invertedPerson(parts);
  });
  if (people.every(each => each !== undefined) && people.some(isPerson)) return people;
  const parts = line.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/u);
  if (parts.length % 2 !== 0) return undefined;
  const pairs = Array.from({ length: parts.length / 2 }, (_, at) => parts.slice(2 * at, 2 * at + 2));
  const known = pairs.map(pair => (INITIALS.test(pair[1] ?? '') ? invertedPerson(pair) : undefined));
  return known.every(each => each !== undefined) ? known : undefined;
}

/** `Ann Berg, Carl Ode and R. Lind Jr.` */
function listed(line: string): readonly Author[] | undefined {
  const parts = line.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|und|et|y|e|&)\s+/u);
  const names: string[] = [];
  for (const part of parts) {
    const last = names.length - 1;
    if (SUFFIX.test(part) && last >= 0) names[last] = `${names[last]} ${part}`;
    else names.push(part);
  }
  const people = names.map(personOf);
  return people.every(each => each !== undefined) ? people : undefined;
}

function invertedPerson([family = '', given = '', suffix, ...more]: readonly string[]): Person | undefined {
  const words = family.split(' ');
  const last = words.at(-1) ?? '';
  const isFamily = words.slice(0, -1).every(word => PARTICLES.has(word.toLowerCase())) && isName(last);
  const isGiven = given !== '' && given.split(' ').every(word => INITIALS.test(word) || isName(word));
  if (!isFamily || !isGiven || more.length > 0 || given.split(' ').length > 3) return undefined;
  if (suffix === undefined) return { kind: 'person', family, given };
  return SUFFIX.test(suffix) ? { kind: 'person', family, given, suffix } : undefined;
}

/** `Ann Berg`; a name whose family may come first stays as it is. Undefined for what may be no person. */
function personOf(name: string): Author | undefined {
  const all = name.split(' ');
  const suffix = SUFFIX.test(all.at(-1) ?? '') ? all.at(-1) : undefined;
  const words = suffix === undefined ? all : all.slice(0, -1);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 6) return undefined;
  if (!(INITIALS.test(first) || isName(first)) || !isName(last)) return undefined;
  const isWord = (word: string) => PARTICLES.has(word) || INITIALS.test(word) || isName(word);
  if (!words.every(isWord)) return undefined;
  if (FAMILY_FIRST.has(first.toLowerCase()) && !FAMILY_FIRST.has(last.toLowerCase()))
    return { kind: 'asGiven', name };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  const cut = particle > 0 ? particle : words.length - 1;
  return {
    kind: 'person',
    family: words.slice(cut).join(' '),
    given: words.slice(0, cut).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}

function isName(word: string): boolean {
  return CAPITALISED.test(word) && !ABBREVIATION.test(word) && !OF_ORGANISATIONS.has(word.toLowerCase());
}

function isPerson(author: Author): boolean {
  return author.kind === 'person';
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
