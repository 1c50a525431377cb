/** Words that must not be passed over in silence. */

const TURNS_SENSE = new Set(
  `no not nor never neither none nobody nothing nowhere without cannot hardly barely scarcely seldom
   rarely unless except if although though only nearly almost allegedly supposedly reportedly denied denies
   deny refused refuses failed fails false falsely far less least`.split(/\s+/u),
);
const NEGATED = new Set(
  'is are was were do does did have has had ca could wo would should might must need ought sha ai'.split(' '),
);

/** Whether leaving the word out, or putting it in, may turn what a sentence says round; takes a token's key. */
export function turnsSense(key: string): boolean {
  return TURNS_SENSE.has(key) || (key.endsWith('nt') && NEGATED.has(key.slice(0, -2)));
}

/** Of those, what says nothing against the clause behind it: "although it is late", "at least three". */
const LEAVES_CLAUSE = new Set(['although', 'though', 'far', 'less', 'least']);
/** What turns a clause round that stands behind it. */
const TURNS_CLAUSE = new Set([
  'whether',
  'untrue',
  'wrong',
  'wrongly',
  'incorrect',
  'lacks',
  'lacked',
  'prevents',
  'prevented',
]);

/** Whether a clause says something else once the word before it is cut off; takes a token's key. */
export function turnsClause(key: string): boolean {
  return TURNS_CLAUSE.has(key) || (turnsSense(key) && !LEAVES_CLAUSE.has(key));
}

const AUXILIARIES = new Set([...NEGATED, 'be', 'been', 'being', 'can', 'will', 'shall', 'may']);

export function isAuxiliary(key: string): boolean {
  return AUXILIARIES.has(key);
}
