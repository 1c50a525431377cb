/** Takes a claim apart into the statements that it makes. */
import { splitSentences } from '../../text/sentences.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import type { Language } from '../english/language.ts';
import { isRelative, joinsClauses } from '../english/openers.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { tokenise } from '../sentence/tokenise.ts';
import { sharesSubject, subjectNamed } from './of-clauses.ts';

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
  const breaks = tokens.filter(token => joinsClauses(token) && areJoined(token, tokens));
  if (breaks.length === 0) return splitVerbs(text, tokens);
  const clauses: string[] = [];
  let from = 0;
  for (const join of breaks) {
    clauses.push(text.slice(from, join.start));
    from = join.end;
  }
  clauses.push(text.slice(from));
  const trimmed = clauses.map(clause => clause.replace(/^[\s,]+|[\s,]+$/g, ''));
  return trimmed;
}

/** "They met in Rell and signed a treaty": that they met, and that they signed. */
function splitVerbs(text: string, tokens: readonly Token[]): readonly string[] {
  const joined = clausesIn(tokens).clauses.find(clause => sharesSubject(clause, tokens));
  const subject = joined === undefined ? [] : subjectNamed(joined);
  const [first, last] = [subject[0], subject.at(-1)];
  const join = joined?.opener;
  if (join === undefined || first === undefined || last === undefined) return [text.trim()];
  const [left, right] = [text.slice(0, join.start), text.slice(join.end)];
  return [left, `${text.slice(first.start, last.end)} ${right.trim()}`].map(part =>
    part.replace(/^[\s,]+|[\s,]+$/g, ''),
  );
}

/** Both sides have a verb, and the right side brings its own subject. */
function areJoined(join: Token, tokens: readonly Token[]): boolean {
  const left = tokens.slice(0, join.index);
  const right = tokens.slice(join.index + 1);
  const verb = right.findIndex(isVerbal);
  const subject = right.slice(0, Math.max(0, verb));
  return (
    left.some(isVerbal) &&
    left.filter(token => token.content).length >= FEWEST &&
    right.filter(token => token.content).length >= FEWEST &&
    verb > 0 &&
    subject.some(token => token.name || token.part === 'NOUN') &&
    subject.every(token => token.after === '') &&
    !(subject[0] !== undefined && isRelative(subject[0]))
  );
}
