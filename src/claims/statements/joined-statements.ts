/** "They begin in May, and their subject is trade": statements that one sentence joins. */
import { joinsClauses } from '../english/openers.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt, isNominal, isPredicate } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

/** Tell what was so already, with no comma in front. */
const PRESUPPOSES = /^(?:after|because|although|though)$/;
const POSSESSIVE = /^(?:its|their)$/;
/** "The result is that", "the fact that": what follows is so. */
/** "It is odd that": whoever finds it odd takes it for a fact. */
const FACTIVE =
  /^(?:odd|strange|sad|surprising|remarkable|regrettable|deplorable|notable|clear|true|known|good|bad|fortunate|unfortunate|lucky|ironic)$/;
const FACTS = /^(?:result|outcome|consequence|effect|fact|reason)$/;

/** The word that joins two statements, each with a subject of its own. */
export function joiningWord(tokens: readonly Token[]): Token | undefined {
  const join = tokens.find(
    token =>
      (joinsClauses(token) || token.word === 'because') &&
      tokens[token.index - 1]?.after === ',' &&
      hasOwnSubject(tokens, token.index + 1),
  );
  if (join === undefined) return undefined;
  const left = tokens.slice(0, join.index);
  return left.some(token => isPredicate(token, left)) ? join : undefined;
}

/** Both sides, or none. */
export function partJoined(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const join = joiningWord(tokens);
  if (join === undefined) return [];
  const [left, right] = [tokens.slice(0, join.index), tokens.slice(join.index + 1)];
  const whole = ownedByName(left, right) ?? right;
  return [sentenceOf(unmarked(left)), sentenceOf(whole)];
}

/** What the sentence takes for granted, or says to be a fact. */
export function presupposed(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap(token => {
    const opens =
      (PRESUPPOSES.test(token.word) && token.index > 0 && isPast(tokens, token.index + 1)) ||
      (token.word === 'that' && isFact(token, tokens));
    const shown = token.word === 'that' ? shownBy(token, tokens) : undefined;
    if (shown !== undefined) return [shown];
    if (!opens || !hasOwnSubject(tokens, token.index + 1)) return [];
    return [sentenceOf(tokens.slice(token.index + 1))];
  });
}

/** "Rell showed in practice that it is against the tax": that Rell is against the tax. */
function shownBy(that: Token, tokens: readonly Token[]): readonly Token[] | undefined {
  const verb = tokens.find(token => isPredicate(token, tokens));
  if (verb === undefined || verb.index > that.index || !SHOWS.test(verb.lemma)) return undefined;
  const said = tokens.slice(that.index + 1);
  const [pronoun] = said;
  if (pronoun?.word !== 'it' && pronoun?.word !== 'they') {
    return hasOwnSubject(tokens, that.index + 1) ? sentenceOf(said) : undefined;
  }
  const subject = groupEndingAt(tokens, verb.index - 1);
  const isPlain =
    subject.length > 0 && !/^(?:of|in|from)$/.test(tokens[(subject[0]?.index ?? 0) - 1]?.word ?? '');
  return isPlain ? sentenceOf(subject, said.slice(1)) : undefined;
}

/** What is shown is so. */
const SHOWS = /^(?:show|prove|demonstrate)$/;

/** A noun or a name, with its verb right behind it. */
function hasOwnSubject(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start];
  if (first === undefined) return false;
  const owned = first.part === 'PRON' && POSSESSIVE.test(first.word);
  let end = start + (owned ? 1 : 0);
  for (;;) {
    const group = groupBeginningAt(tokens, end);
    const isPronoun = group.length === 0 && end > start && tokens[end]?.part === 'PRON';
    if (group.length === 0 && !isPronoun) return false;
    end += isPronoun ? 1 : group.length;
    const link = tokens[end];
    if (link === undefined) return false;
    const verb = link.part === 'ADV' ? tokens[end + 1] : link;
    // "Photographer best known for", "components being built".
    if (verb !== undefined && isVerbal(verb)) return !/(?:ing|wn)$|^(?:born|made|built|set)$/.test(verb.word);
    if (link.part !== 'ADP' && link.word !== 'and') return false;
    end++;
  }
}

/** "Had visited", "visited". */
function isPast(tokens: readonly Token[], start: number): boolean {
  const verb = tokens.slice(start).find(isVerbal);
  if (verb === undefined) return false;
  if (verb.part === 'AUX') return /^(?:had|was|were)$/.test(verb.word);
  return verb.word !== verb.lemma && !/(?:s|ing)$/.test(verb.word);
}

function isFact({ index }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (before.lemma === 'fact') return true;
  if (FACTIVE.test(before.word)) {
    const it = tokens[before.index - 2]?.word === 'is' ? tokens[before.index - 3] : tokens[before.index - 2];
    return tokens[0]?.word === 'it' && it !== undefined && it.index <= 1;
  }
  if (!/^(?:is|was)$/.test(before.word)) return false;
  return tokens.slice(0, before.index).some(({ lemma, part }) => part === 'NOUN' && FACTS.test(lemma));
}

/** "The subject of the exercises is trade", where the left side speaks of the exercises. */
function ownedByName(left: readonly Token[], right: readonly Token[]): readonly Token[] | undefined {
  const [owner, noun] = right;
  if (owner === undefined || noun === undefined || !POSSESSIVE.test(owner.word)) return undefined;
  const verb = left.findIndex(token => isPredicate(token, left));
  const subject = left.slice(0, Math.max(0, verb));
  const isPlain =
    subject.some(isNominal) && subject.every(({ after, part }) => after === '' && part !== 'PRON');
  const end = right.findIndex(isVerbal);
  if (!isPlain || end < 2) return undefined;
  return [
    madeToken(owner, 'the', 'DET'),
    ...right.slice(1, end),
    madeToken(owner, 'of', 'ADP'),
    ...subject,
    ...right.slice(end),
  ];
}
