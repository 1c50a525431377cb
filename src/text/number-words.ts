/** Words for numbers. */

const table = (words: string): ReadonlyMap<string, number> =>
  new Map([...words.matchAll(/(\S+) ([\d.e]+)/g)].map(([, word = '', value]) => [word, Number(value)]));

export const NUMBER_WORDS = table(`
  zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
  fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50
  sixty 60 seventy 70 eighty 80 ninety 90 once 1 twice 2 thrice 3`);

export const ORDINAL_WORDS = table(`
  first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12
  thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19
  twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90
  hundredth 100`);

export const SCALES = table('hundred 100 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 dozen 12');

/** Say of which size a number is, and no more. */
export const PLURAL_SCALES = table(
  'tens 10 dozens 12 hundreds 100 thousands 1e3 millions 1e6 billions 1e9 trillions 1e12',
);

/** What a whole is divided by. */
export const FRACTIONS = table(`
  half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7
  eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10`);

/** "The nineties"; the decades before them could be those of this century too. */
export const DECADE_WORDS = table(
  'thirties 1930 forties 1940 fifties 1950 sixties 1960 seventies 1970 eighties 1980 nineties 1990',
);

export const WEEKDAYS = table('monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7');
