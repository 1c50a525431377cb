/** The language of a text, by its script and its smallest words; English where neither tells. */

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/[іїєґ]/gu, 'uk'],
  [/[ђјљњћџ]/gu, 'sr'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/[ٹڈڑںے]/gu, 'ur'],
  // Persian has four letters more than Arabic, and its own k and y.
  [/[پچژگکی]/gu, 'fa'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Thai}/gu, 'th'],
];

/** Words that are frequent in one language and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is that it was with which this from have',
  de: 'der die und das ist nicht ein eine mit auf dem sich auch von',
  fr: 'le les et des est une dans que pour qui pas sur au avec',
  es: 'el los y las del que una por con para su como más pero',
  it: 'il che di è gli della una per non con sono anche nel alla',
  pt: 'o os não uma do da em para com mais ao pelo são também',
  nl: 'het een van en niet dat zijn voor met ook aan wordt deze bij',
  sv: 'och att det som är inte för med till den på har om av',
  tr: 've bir bu için ile olarak daha çok gibi kadar sonra ancak değil olan',
  da: 'og at det som er ikke til den på af med har et også blev efter',
  nb: 'og å det som er ikke til den på av med har et også ble etter',
  fi: 'ja on ei se että oli hän mutta kun myös niin joka ovat',
  cs: 'a se na je že v s z do byl také který ale jako pro',
  hu: 'a az és hogy nem is egy volt meg csak de mint ez',
  ro: 'și în de la cu care este pe nu mai un o să din',
  pl: 'i nie na się że jest do to z jak przez oraz był dla',
};

const SAMPLE = 20_000;
/** Letters that only one language of a script has: a few of them tell. */
const SHARES: Readonly<Record<string, number>> = { uk: 0.02, sr: 0.02, ur: 0.02, fa: 0.04, ja: 0.1 };

export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const byScript = SCRIPTS.find(([script, language]) => {
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
    return share > (SHARES[language] ?? 0.4);
  });
  if (byScript !== undefined) return byScript[1];
  const words = sample.match(/\p{L}+/gu) ?? [];
  let best = { language: 'en', hits: 0 };
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    const small = new Set(list.split(' '));
    const hits = words.filter(word => small.has(word)).length;
    if (hits > best.hits) best = { language, hits };
  }
  return best.language;
}
