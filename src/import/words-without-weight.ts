/** Words that name no topic, in the languages that articles are in: loaded when topics are proposed. */

import { fold } from '../text/fold.ts';
import { FUNCTION_WORDS, isSearchStopWord } from '../text/stop-words.ts';

/** BCP 47 to the names of the lists of the package (ISO 639-3). */
const LISTS: Readonly<Record<string, string>> = {
  ar: 'ara',
  bg: 'bul',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  nb: 'nob',
  nl: 'nld',
  no: 'nob',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sv: 'swe',
  th: 'tha',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'zho',
};

/** Of web addresses, of quotations and of every language. */
const NOWHERE =
  `www http https com org net html htm php pdf pre post co etc via vs ca bzw usw al et ibid op cit fig`.split(
    ' ',
  );

/** Small words that the lists of some languages lack, and months and days, which date an article rather than name a topic. */
const MORE: Readonly<Record<string, string>> = {
  de: 'und oder aber dass sowie bereits heute gestern jahr jahre jahren prozent januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
  fr: 'ainsi aussi après avant chez déjà depuis entre jusqu lors même selon janvier février mars avril mai juin juillet août septembre octobre novembre décembre année années ans',
  es: 'además aunque según durante mientras año años enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'além ainda após durante enquanto segundo ano anos janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ru: 'это этот эта эти этого этой этом который которая которые которое которых также если после более года году лет время января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  tr: 'bir bu şu ve ile için olarak daha çok gibi kadar sonra önce göre ancak fakat yıl yılında ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  fa: 'این آن است بود شد می که را با از در به تا هم یا اما برای نیز های هایی ای شده کرد کرده باید دیگر',
  it: 'anche ancora dopo durante mentre secondo anno anni gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};

export interface Weightless {
  /** Of a folded word. */
  has(word: string): boolean;
}

/** Those of English hold in every text: names, titles and quotations bring them in. */
export async function loadWeightless(language: string): Promise<Weightless> {
  const code = language.toLowerCase().split('-')[0] ?? 'en';
  const lists: Readonly<Record<string, unknown>> = await import('stopword');
  const list = lists[LISTS[code] ?? ''];
  const words = new Set(
    [...(Array.isArray(list) ? list.map(String) : []), ...(MORE[code]?.split(' ') ?? []), ...NOWHERE].map(
      fold,
    ),
  );
  return { has: word => words.has(word) || FUNCTION_WORDS.has(word) || isSearchStopWord(word) };
}
