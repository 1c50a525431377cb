/**
 * Puts names in the place of the words that stand for them, where the text leaves no doubt: "He" after a sentence
 * about somebody, "the film" after "X is a film", "Williams" where the text names one Williams.
 */
import { FINITE_BE } from '../english/be.ts';
import { exchanged } from './exchange.ts';
import { nameOfPair, pairsIn, theTwoIn } from './the-two.ts';
import { isVerbal, type Sentence, type Token } from './token.ts';

interface Subject {
  readonly name: readonly Token[];
  /** What it was said to be: film, city. */
  readonly kinds: ReadonlySet<string>;
}

const PRONOUN = /^(?:he|she|it|they)$/;
const TITLE_MAX = 5;

/** What a text calls its own subject. */
const KINDS: ReadonlySet<string> = new Set(
  `film movie series show song album single book novel poem play game city town country state company band group
   club team season episode site website magazine newspaper actor actress singer musician character program`.split(
    /\s+/,
  ),
);

/** `assumed`: whom the text is about, where neither title nor text says it. Each sentence as it reads with names put in; undefined where nothing could be put in. */
export function resolveReferences(
  sentences: readonly Sentence[],
  title: readonly Token[] = [],
  assumed: readonly Token[] = [],
): readonly (readonly Token[] | undefined)[] {
  const fullNames = fullNamesOf([title, ...sentences.map(sentence => sentence.tokens)]);
  for (const [surname, name] of fullNamesOf([assumed])) {
    if (!fullNames.has(surname)) fullNames.set(surname, name);
  }
  let subject: Subject | undefined = isName(title)
    ? { name: title, kinds: new Set() }
    : assumed.length > 0
      ? { name: assumed, kinds: KINDS }
      : undefined;
  const pairs = new Map<string, readonly Token[]>();
  return sentences.map(({ tokens }) => {
    const named = withTheTwo(tokens, pairs);
    const expanded = expandSurnames(named ?? tokens, fullNames) ?? named;
    for (const pair of pairsIn(tokens)) pairs.set(nameOfPair(pair), pair);
    const resolved = subject === undefined ? undefined : withSubject(expanded ?? tokens, subject);
    subject = subjectOf(expanded ?? tokens) ?? (resolved === undefined ? undefined : subject);
    return resolved ?? expanded;
  });
}

/** Where two were named before, here or in the text, and no other two. */
function withTheTwo(
  tokens: readonly Token[],
  pairs: ReadonlyMap<string, readonly Token[]>,
): readonly Token[] | undefined {
  const mention = theTwoIn(tokens);
  if (mention === undefined) return undefined;
  const named = new Map(pairs);
  for (const pair of pairsIn(tokens)) {
    if ((pair[0]?.index ?? 0) > mention.at) return undefined;
    named.set(nameOfPair(pair), pair);
  }
  const [pair, ...others] = named.values();
  return pair === undefined || others.length > 0
    ? undefined
    : exchanged(tokens, [{ words: tokens.slice(mention.at, mention.at + mention.count), by: pair }]);
}

function isName(tokens: readonly Token[]): boolean {
  const content = tokens.filter(token => token.content);
  return (
    content.length > 0 &&
    tokens.length <= TITLE_MAX &&
    tokens.every(token => token.part !== 'VERB' && token.part !== 'AUX') &&
    content.every(token => /^[\p{Lu}\p{N}]/u.test(token.text))
  );
}

/** The name that a sentence begins with, when its verb follows, or who is quoted in it. */
function subjectOf(tokens: readonly Token[]): Subject | undefined {
  return speakerOf(tokens) ?? subjectFrom(tokens, 0) ?? subjectFrom(tokens, behindFront(tokens));
}

/** "'We heard a noise,' said Ana Brandt": whoever is spoken of next as "she". */
function speakerOf(tokens: readonly Token[]): Subject | undefined {
  const said = tokens.find(
    ({ word, index }) => word === 'said' && /["”'’]$/.test(tokens[index - 1]?.after ?? ''),
  );
  const name = said === undefined ? [] : runOfNames(tokens, said.index + 1);
  return name.length < 2 ? undefined : { name, kinds: new Set() };
}

function runOfNames(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(
    ({ index, name }) => index >= from && (!name || (index > from && tokens[index - 1]?.after !== '')),
  );
  return tokens.slice(from, end === -1 ? tokens.length : end);
}

/** "In May 1940, Brandt moved to Rell": behind the mark that ends what stands in front. */
function behindFront(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ after }) => after === ',');
  const front = tokens.slice(0, comma + 1);
  const isFront = tokens[0]?.part === 'ADP' && front.length <= FRONT_MAX && !front.some(isVerbal);
  return isFront ? front.length : tokens.length;
}

const FRONT_MAX = 6;

function subjectFrom(tokens: readonly Token[], from: number): Subject | undefined {
  const name: Token[] = [];
  for (const token of tokens.slice(from)) {
    if (token.aside) continue;
    if (token.name || (name.length === 0 && /^["“'‘]*\p{Lu}/u.test(token.text) && token.content)) {
      if (name.length > 0 && name.at(-1)?.after !== '' && name.at(-1)?.after !== '(') break;
      name.push(token);
    } else if (name.length === 0 && token.part === 'DET') {
    } else break;
  }
  const last = name.at(-1);
  if (last === undefined || !name.some(token => token.name)) return undefined;
  const copula = tokens.find(token => FINITE_BE.test(token.word) && !token.aside);
  const next = tokens.find(token => token.index > last.index && !token.aside);
  const leads = next !== undefined && (next.part === 'AUX' || next.part === 'VERB' || last.after === '(');
  if (!leads) return undefined;
  const behind = copula === undefined ? [] : tokens.slice(copula.index + 1);
  const stop = behind.findIndex(token => token.part === 'ADP' || token.part === 'VERB');
  const core = behind.slice(0, stop === -1 ? behind.length : stop);
  return { name, kinds: new Set(core.filter(token => token.part === 'NOUN').map(token => token.lemma)) };
}

function withSubject(tokens: readonly Token[], { name, kinds }: Subject): readonly Token[] | undefined {
  const verb = tokens.findIndex(isVerbal);
  const front = tokens.slice(0, verb === -1 ? 0 : verb);
  const pronoun = front.findIndex(token => PRONOUN.test(token.word));
  // "He was asked about Brandt's car": not Brandt was.
  const namedToo = tokens.slice(pronoun + 1).some(token => token.name && token.word === name.at(-1)?.word);
  if (pronoun !== -1 && !namedToo && !front.slice(0, pronoun).some(isPersonal)) {
    return exchanged(tokens, [{ words: tokens.slice(pronoun, pronoun + 1), by: name }]);
  }
  const article = front.findIndex(token => token.word === 'the' || token.word === 'this');
  const noun = front[article + 1];
  const alone = article !== -1 && noun !== undefined && front.length === article + 2;
  if (alone && kinds.has(noun.lemma))
    return exchanged(tokens, [{ words: tokens.slice(article, article + 2), by: name }]);
  return undefined;
}

/** Another name in front could be what the pronoun stands for. */
function isPersonal(token: Token): boolean {
  return token.name && token.month === undefined;
}

/** Names of two words and more, by their last word; undefined where a text has two with the same one. */
function fullNamesOf(texts: readonly (readonly Token[])[]): Map<string, readonly Token[] | undefined> {
  const names = new Map<string, readonly Token[] | undefined>();
  for (const tokens of texts) {
    for (const run of nameRuns(tokens)) {
      const last = run.at(-1);
      if (run.length < 2 || last === undefined || !run.every(isOfName)) continue;
      const known = names.get(last.word);
      const clashes = names.has(last.word) && known?.[0]?.word !== run[0]?.word;
      names.set(last.word, clashes ? undefined : (known ?? run));
    }
  }
  return names;
}

/** In a title every word has a capital: "Who Likes Rell" calls nobody Likes Rell. */
function isOfName({ part }: Token): boolean {
  return part === 'PROPN' || part === 'NOUN' || part === 'ADJ' || part === 'X';
}

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|new|great|upper|lower|central)$/;

function nameRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1)?.at(-1);
    if (!token.name || token.aside) continue;
    if (last !== undefined && last.index === token.index - 1 && last.after === '') runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}

function expandSurnames(
  tokens: readonly Token[],
  fullNames: ReadonlyMap<string, readonly Token[] | undefined>,
): readonly Token[] | undefined {
  const expansions = nameRuns(tokens).flatMap(run => {
    const [only] = run;
    const full = run.length === 1 && only !== undefined ? fullNames.get(only.word) : undefined;
    if (full === undefined || DIRECTION.test(full[0]?.word ?? '')) return [];
    const isPlain = !full.some(token => token.part === 'NOUN' || token.lemma !== token.word);
    return isPlain ? [{ words: run, by: full }] : [];
  });
  return expansions.length === 0 ? undefined : exchanged(tokens, expansions);
}
