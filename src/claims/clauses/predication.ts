/** What a sentence says that something is: its subject, its copula, and the noun group behind it. */
import { BE } from '../english/be.ts';
import { isRelative } from '../english/openers.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';

export interface Predication {
  readonly subject: readonly Token[];
  readonly copula: Token;
  readonly denied: boolean;
  /** From the copula to the first preposition, verb or relative pronoun. */
  readonly core: readonly Token[];
}

/** Stand between a copula and what it says: "is also a", "is only a". */
const PASSED_OVER = /^(?:also|only|solely|exclusively|merely|purely|strictly|simply|ever|been)$/;
/** What opens a clause that speaks of something else. */
export function closes(token: Token): boolean {
  return isRelative(token) || /^(?:where|when|because|while|but)$/.test(token.word);
}

/** Whatever its first copula says: "is in Rell" too. */
export const predicationOf = readOnce((tokens: readonly Token[]) => read(tokens, () => true));

/** What its first copula with a noun behind it says: "is a town". */
export const definitionIn = readOnce((tokens: readonly Token[]) => read(tokens, opensNoun));

function read(tokens: readonly Token[], opens: (next: Token) => boolean): Predication | undefined {
  for (const copula of tokens) {
    if (!BE.test(copula.word) || copula.aside) continue;
    const behind = tokens.slice(copula.index + 1);
    const negated = behind[0]?.negates === true;
    const next = behind.find(token => (token.negates ? token !== behind[0] : !PASSED_OVER.test(token.word)));
    const subject = tokens.slice(0, copula.index);
    if (next === undefined || !opens(next) || !subject.some(token => token.content)) continue;
    if (subject.some(token => closes(token))) return undefined;
    const rest = tokens.slice(next.index);
    const end = rest.findIndex(
      token =>
        (token.part === 'ADP' && !isOneOf(token, tokens) && !isHyphenated(token, tokens)) ||
        closes(token) ||
        (isFullVerb(token) && token.after !== '-' && !isAttribute(token, tokens)) ||
        /[;:]/.test(token.after),
    );
    return { subject, copula, denied: negated, core: end === -1 ? rest : rest.slice(0, end) };
  }
  return undefined;
}

function opensNoun({ word, part }: Token): boolean {
  return /^(?:a|an|the|one)$/.test(word) || part === 'NOUN' || part === 'ADJ' || part === 'PROPN';
}

export function isFullVerb(token: Token): boolean {
  return token.part === 'VERB' && !token.light;
}

/** "A coming-of-age film". */
function isHyphenated({ index, after }: Token, tokens: readonly Token[]): boolean {
  return after === '-' && tokens[index - 1]?.after === '-';
}

/** "One of the oldest towns" and "a type of town" is a town. */
function isOneOf({ index, word }: Token, tokens: readonly Token[]): boolean {
  return word === 'of' && /^(?:one|types?|kinds?|forms?|sorts?)$/.test(tokens[index - 1]?.word ?? '');
}

/** "A French animated series". */
function isAttribute({ index, word }: Token, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const follows =
    before?.part === 'DET' || before?.part === 'ADJ' || before?.name === true || before?.after === '-';
  return /ed$/.test(word) && follows && (next?.part === 'NOUN' || next?.part === 'ADJ');
}
