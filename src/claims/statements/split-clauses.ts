/** Takes a claim apart into the statements that it makes. */
import { splitSentences } from '../../text/sentences.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import type { Language } from '../english/language.ts';
import { joinsClauses } from '../english/openers.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { tokenise } from '../sentence/tokenise.ts';
import { isPlain, sharesSubject, subjectNamed } from './joined-clauses.ts';

/** A part of fewer content words is no statement of its own. */
const FEWEST = 2;

/** The whole text alone when it makes one statement. Words are the claim's own; a shared subject stands in each. */
export function splitClauses(claim: string, language: Language): readonly string[] {
  return splitSentences(claim)
    .flatMap(({ start, end }) => splitAtSemicolons(claim.slice(start, end), language))
    .flatMap(sentence => splitSentence(sentence, language))
    .filter(clause => clause !== '');
}

/** What has no verb is an item of a list. */
function splitAtSemicolons(sentence: string, language: Language): readonly string[] {
  const parts = sentence.split(/;\s+/);
  const states = (part: string) => tokenise(part, language).some(({ tokens }) => tokens.some(isVerbal));
  return parts.length > 1 && parts.every(states) ? parts : [sentence];
}

function splitSentence(text: string, language: Language): readonly string[] {
  const tokens = tokenise(text, language).flatMap(sentence => sentence.tokens);
  const breaks = clausesIn(tokens).clauses.flatMap(clause => breakAt(clause, tokens));
  const parts = [undefined, ...breaks].map((at, i) => {
    const [from, to] = [at?.join.end ?? 0, breaks[i]?.join.start ?? text.length];
    const [first, last] = [at?.subject[0], at?.subject.at(-1)];
    const subject = first === undefined || last === undefined ? '' : `${text.slice(first.start, last.end)} `;
    const within = tokens.filter(({ start }) => start >= from && start < to);
    const said = [...(at?.subject ?? []), ...within].filter(({ content }) => content);
    return { text: subject + text.slice(from, to).replace(/^[\s,]+|[\s,]+$/g, ''), length: said.length };
  });
  return parts.every(({ length }) => length >= FEWEST) ? parts.map(part => part.text) : [text.trim()];
}

interface Break {
  readonly join: Token;
  /** "They", where "they met in Rell and signed a treaty". */
  readonly subject: readonly Token[];
}

function breakAt(clause: Clause, tokens: readonly Token[]): readonly Break[] {
  const join = clause.opener;
  if (join === undefined || !joinsClauses(join)) return [];
  if (isPlain(clause))
    return /^(?:main|joined)$/.test(clause.within?.kind ?? '') ? [{ join, subject: [] }] : [];
  return sharesSubject(clause, tokens) ? [{ join, subject: subjectNamed(clause) }] : [];
}
