/** A claim as people type it, as the words that are held against sentences. */
import type { Language } from '../english/language.ts';
import { inPlainOrder } from './cleft.ts';
import { inStatementOrder } from './question-order.ts';
import { isVerbal, renumber, type Sentence, type Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** The claim as one run of words, whatever number of sentences it is typed in. */
export function readClaim(claim: string, language: Language): readonly Token[] {
  const [only, ...others] = tokenise(claim, language).map(withoutLabels);
  if (only === undefined) return [];
  if (others.length === 0) return inPlainOrder(inStatementOrder(nameFirst(only.tokens)));
  let place = 0;
  return [only, ...others]
    .flatMap(({ tokens }) => {
      const base = place;
      place += (tokens.at(-1)?.place ?? 0) + 1;
      return tokens.map(token => ({ ...token, place: token.place + base }));
    })
    .map((token, index) => ({ ...token, index }));
}

/** "There is a film called Brick" says that Brick is a film. */
function nameFirst(tokens: readonly Token[]): readonly Token[] {
  const called = tokens.findIndex(token => /^(?:called|named|titled)$/.test(token.word));
  const name = tokens.slice(called + 1);
  const noun = tokens.slice(2, called);
  const copula = tokens[1];
  const opens = tokens[0]?.word === 'there' && (copula?.word === 'is' || copula?.word === 'was');
  const isPlain =
    noun[0]?.part === 'DET' &&
    noun.every(token => token.part !== 'VERB' && token.part !== 'ADP') &&
    name.length > 0 &&
    name.every(token => token.name || token.aside || token.quantity !== undefined || !token.content);
  if (!opens || called === -1 || copula === undefined || !isPlain) return tokens;
  return renumber([...name, copula, ...noun]);
}

/** "Brick (film)": a short bracket behind a name tells which one is meant, and claims nothing. */
const LABEL_MAX = 3;

function withoutLabels(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const label = tokens.filter(token => token.aside);
  const [first] = label;
  const isLabel = first !== undefined && label.length <= LABEL_MAX && tells(label, tokens);
  if (!isLabel) return sentence;
  return { ...sentence, tokens: tokens.map(token => (token.aside ? { ...token, content: false } : token)) };
}

/** Says what kind of thing the name in front is of, of the subject or at the end. */
function tells(label: readonly Token[], tokens: readonly Token[]): boolean {
  const [first, last] = [label[0], label.at(-1)];
  const name = first === undefined ? undefined : tokens[first.index - 1];
  if (name?.name !== true) return false;
  const verb = tokens.findIndex(isVerbal);
  return name.index < verb || (last === tokens.at(-1) && last?.part === 'NOUN' && !last.name);
}
