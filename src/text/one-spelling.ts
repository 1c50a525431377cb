/** British and American spellings of one word are one term. The rules may touch other words too, on both sides alike. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})our(?=s?$|ed$|ing$|ers?$|ab|fu|it|hood|less|ism)/, 'or'],
  [/(?<=[a-z]{2})(?<=[tb])re(?=s?$|d$)/, 'er'],
  // Not the other way round: a stemmer takes the ending `ize` away, and would make organs of organisations.
  [/(?<=[a-z]{3})iz(?=e(?:[sdr]|rs)?$|ing$|ations?(?:al)?$|able$)/, 'is'],
  [/(?<=[a-z]{2})yz(?=e[sdr]?$|ing$)/, 'ys'],
  [/(?<=def|off|lic|pret)ence(?=s?$)/, 'ense'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{3})mme(?=s?$)/, 'm'],
  // Latin words of medicine: haemoglobin, leukaemia, oedema, foetus, paediatric.
  [/^haem/, 'hem'],
  [/(?<=[a-z])aem(?=i)/, 'em'],
  [/^paed/, 'ped'],
  [/^oe(?=d|s)/, 'e'],
  [/^foet/, 'fet'],
  [/(?<=rrh)oea/, 'ea'],
];

const LETTERS_MIN = 5;

export function oneSpelling(word: string): string {
  if (word.length < LETTERS_MIN) return word;
  return RULES.reduce((spelt, [other, own]) => spelt.replace(other, own), word);
}
