/** Splits a sentence into tagged words. The one home of wink-nlp. */
import type { ItsFunction } from 'wink-nlp';
import { remember } from '../../text/remember.ts';

/** Universal Dependencies' parts of speech, as far as they matter here. */
export type Part =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'ADP'
  | 'PART'
  | 'CCONJ'
  | 'SCONJ'
  | 'NUM'
  | 'PUNCT'
  | 'SYM'
  | 'MONTH'
  | 'X';

export interface TaggedWord {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly lemma: string;
  readonly part: Part;
  readonly punctuation: boolean;
}

export interface Tagger {
  tag(text: string): readonly TaggedWord[];
}

/** More white space than this between two words is not looked for. */
const GAP_MAX = 80;

/** "Co-written", which is mostly taken for a noun. */
const JOINT_VERB = /^co-([a-z]+(?:ed|en|ote|uced))$/;

/** Forms of irregular verbs that the model takes for nouns or adjectives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `awoken awake|burnt burn|drank drink|forbidden forbid|forgave forgive|knelt kneel|leant lean|learnt learn
   lain lie|mown mow|overthrew overthrow|ridden ride|sewn sew|shone shine|swam swim|swum swim|worn wear|wove weave`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' '))
    .map(([form = '', verb = '']): [string, string] => [form, verb]),
);

let loading: Promise<Tagger> | undefined;

/** Loaded on the first check, once: about a tenth of a second and 60 MB. */
export function loadTagger(): Promise<Tagger> {
  loading ??= createTagger();
  return loading;
}

async function createTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  const lemmaOf = remember(
    (word: string) =>
      nlp
        .readDoc(word)
        .tokens()
        .out(its.lemma as ItsFunction<string>)[0],
  );
  const verbOf = (word: string) => {
    const joint = JOINT_VERB.exec(word)?.[1];
    return joint === undefined ? IRREGULAR.get(word) : `co-${lemmaOf(joint) ?? joint}`;
  };
  return {
    tag(text) {
      const tokens = nlp.readDoc(text).tokens();
      const values = tokens.out();
      const normals = tokens.out(its.normal);
      const lemmas = tokens.out(its.lemma as ItsFunction<string>);
      const parts = tokens.out(its.pos);
      let at = 0;
      return values.map((value, i) => {
        // The two words of an expansion such as "cannot" are no substrings in every case.
        const found = text.indexOf(value, at);
        const start = found >= 0 && found - at <= GAP_MAX ? found : at;
        const end = Math.min(text.length, start + value.length);
        at = end;
        const word = withoutAccents(spelt((normals[i] || value).toLowerCase()));
        const verb = verbOf(word);
        return {
          text: value,
          start,
          end,
          word,
          lemma: verb ?? withoutAccents(spelt((lemmas[i] || word).toLowerCase())),
          part: (verb === undefined ? (parts[i] ?? 'X') : 'VERB') as Part,
          punctuation: parts[i] === 'PUNCT',
        };
      });
    },
  };
}

/** The model spells some words in a way of its own. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['thru', 'through'],
  ['vise', 'vice'],
]);

function spelt(word: string): string {
  return SPELT.get(word) ?? word;
}

/** "Noël" is also typed "Noel". */
function withoutAccents(word: string): string {
  return /[\u00c0-\u024f]|\p{M}/u.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word;
}
