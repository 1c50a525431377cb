/** Words of other languages that say nothing of what is asked, as stop words and small talk do in English. */

import { isSearchStopWord } from './stop-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''));

/** In the Latin alphabet, where a word of one language may say much in another (`die`, `comment`, `son`), folded. */
const BY_LANGUAGE: readonly ReadonlySet<string>[] = [
  list(`wer wen wem wessen was wann wo wohin woher warum wieso weshalb wie wieviel welche welcher welches welchen
    welchem viel viele der die das den dem des ein eine einer eines einem einen und oder aber nicht kein keine ist
    sind war waren wird werden wurde wurden worden hat haben hatte hatten kann konnen darf muss soll von vom zu zum
    zur mit auf fur im in an am aus bei nach uber unter vor durch um es er sie wir ihr ich du man sich auch als dass
    ob so noch schon denn nun gibt lange oft`),
  list(`qui que quoi quel quelle quels quelles ou quand pourquoi comment combien est ce qu c le la les l un une des du
    de d et mais ne pas n sont etait ont a t il elle ils elles on nous vous je tu se s dans en pour par sur avec sans
    au aux cette ces cet son sa ses leur leurs y fait y-a`),
  list(`quien quienes que cual cuales donde cuando como cuanto cuanta cuantos cuantas por porque para el la los las
    lo un una unos unas de del y o pero no es son era fue fueron ser esta estan ha han hay en con sin al se su sus
    le les me te nos a mas muy`),
];

/** Where a script is its own, so are its small words. */
const ANYWHERE = list(`
  кто кого кому что чего где когда почему зачем как какой какая какое какие сколько чей чья куда откуда ли и в на с
  о об от до не это этот был была было были быть по из у за для к же то он она они его ее их
  من ما ماذا متى اين أين لماذا كيف كم هل أي اي في على الى إلى عن مع هو هي كان كانت و
  谁 什么 哪 哪里 哪儿 哪个 哪些 何时 何 什么时候 为什么 为何 怎么 怎样 如何 多少 几 吗 呢 的 了 在 是 和 与 有 就 也 都
  は が を に の で と も へ から まで より か とは です ます でし まし た て だ し する した して いる い ある な
  誰 何 なに いつ どこ なぜ どう どの どれ どんな いくら いくつ こと もの
`);

const NONE: ReadonlySet<string> = new Set();
/** Two of them make a language; one alone may be a word of another. */
const ENOUGH = 2;

/** Those of a question, given its folded words: of the language that most of them are from, and of scripts of their own. */
export function smallWordsIn(words: readonly string[]): ReadonlySet<string> {
  const small = new Set(words.filter(word => ANYWHERE.has(word)));
  let most: readonly string[] = [];
  for (const language of BY_LANGUAGE) {
    const own = words.filter(word => language.has(word));
    if (own.length > most.length) most = own;
  }
  // "was there a war in the west" has three words that are German too, and more that are English.
  const english = words.filter(isSearchStopWord).length;
  if (most.length >= ENOUGH && most.length > english) for (const word of most) small.add(word);
  return small.size === 0 ? NONE : small;
}
