/** Words that must not be passed over in silence. */

const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/u);

const TURNS_SENSE = new Set(
  wordsIn(`no not nor never neither none nobody nothing nowhere without cannot hardly barely scarcely seldom
   rarely unless except if although though only nearly almost allegedly supposedly reportedly denied denies
   deny refused refuses failed fails false falsely far less least`),
);
/** What says no in other languages; those that are English words too are left out. */
const SAYS_NO = new Set(
  wordsIn(`nicht nichts kein keine keinen keiner keinem keines nie niemals niemand nirgends ohne kaum weder
   ne pas jamais aucun aucune personne rien sans nul nulle ni ningún ninguno ninguna nunca jamás nadie nada tampoco
   não nunca jamais ninguém nenhum nenhuma sem non mai nessuno nessuna niente senza niet geen nooit niemand zonder
   ikke ingen aldrig inte ej utan nie nikt żaden żadna bez
   не ни нет нельзя никогда никто ничего без δεν δε μην μη όχι ποτέ κανείς değil hiç
   لا لم لن ليس ليست غير בלי לא אין מעולם नहीं न मत बिना 안 못 없다 없이 不 没 沒 未 勿 無 无`),
);
const NEGATED = new Set(
  wordsIn('is are was were do does did have has had ca could wo would should might must need ought sha ai'),
);

/** Whether leaving the word out, or putting it in, may turn what a sentence says round; takes a token's key. */
export function turnsSense(key: string): boolean {
  return TURNS_SENSE.has(key) || saysNo(key) || (key.endsWith('nt') && NEGATED.has(key.slice(0, -2)));
}

/** In Korean it is written as one with the verb. */
function saysNo(key: string): boolean {
  return SAYS_NO.has(key) || /^(?:않|못하|없)/u.test(key);
}

/** Of those, what says nothing against the clause behind it: "although it is late", "at least three". */
const LEAVES_CLAUSE = new Set(['although', 'though', 'far', 'less', 'least']);
/** What turns a clause round that stands behind it. */
const TURNS_CLAUSE = new Set(
  wordsIn('whether untrue wrong wrongly incorrect lacks lacked prevents prevented'),
);

/** Whether a clause says something else once the word before it is cut off; takes a token's key. */
export function turnsClause(key: string): boolean {
  return TURNS_CLAUSE.has(key) || (turnsSense(key) && !LEAVES_CLAUSE.has(key));
}

const AUXILIARIES = new Set([...NEGATED, ...wordsIn('be been being can will shall may')]);

export function isAuxiliary(key: string): boolean {
  return AUXILIARIES.has(key);
}
