// @ts-check
// What slow inputs are made of: one piece over and over, which is what makes a search go back and try again.

/** As long as a command takes. */
export const INPUT_MAX = 1_000;

/** Command, and the option that takes the text; without one it is typed as a line. @type {readonly (readonly [string, string?])[]} */
export const COMMANDS = [
  ['quotecheck', 'text'],
  ['factcheck', 'claim'],
  ['ask', 'question'],
  ['quote', 'passage'],
  ['line'],
];

const LETTERS = [
  'a',
  'A',
  'I',
  'i.e.',
  'U.S.',
  'the',
  'said',
  'leaders',
  '1',
  '12',
  '1,000',
  'one',
  '¶1',
  'é',
  '字',
];
const BETWEEN = [
  ' ',
  '-',
  '. ',
  '.',
  ', ',
  ',',
  '… ',
  '" "',
  '’',
  "'s ",
  ' (',
  ') ',
  '] [',
  '\n',
  '; ',
  ' / ',
  ' — ',
  '! ',
  '? ',
  ': ',
  '“',
  '% ',
  '$',
  ' and ',
  ' of ',
  ' not ',
  ' who ',
];

/** @returns {string[]} */
export function inputs() {
  return [
    ...LETTERS.flatMap(letters => BETWEEN.map(between => letters + between)),
    ...[
      '(a) ',
      '[a] ',
      '"a" ',
      'a.b.',
      'a. b ',
      '-1 ',
      '+1-',
      'to be or not to be ',
      'said he, “no”, ',
      '...',
      '((',
      '[[',
      '““',
      '"',
      "'",
      '\u0301',
      'a\u0301',
      '&amp;',
      '<b>',
      '*a* ',
      '1. a ',
      '> a\n',
      '1–2 ',
      '10 to 20 ',
    ],
  ];
}
