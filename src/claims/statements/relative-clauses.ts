/**
 * "It was signed by Sidenko, who commands the district" makes two statements. Only clauses behind a comma: without
 * one they tell which of several is meant.
 */
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupEndingAt } from '../sentence/noun-group.ts';
import { isNumeric, isVerbal, type Token } from '../sentence/token.ts';

const RELATIVE = /^(?:who|which)$/;

interface Parted {
  readonly main: readonly Token[];
  readonly clause: readonly Token[];
}

/** Undefined where the sentence has no such clause, or where it is not plain of what it is said. */
export function partRelativeClause(tokens: readonly Token[]): Parted | undefined {
  const pronoun = tokens.find(
    ({ word, index }) => RELATIVE.test(word) && index > 0 && tokens[index - 1]?.after === ',',
  );
  if (pronoun === undefined) return undefined;
  const subject = antecedentOf(pronoun, tokens);
  const end = endOf(pronoun, tokens);
  if (subject.length === 0 || end === undefined) return undefined;
  const said = tokens.slice(pronoun.index + 1, end + 1);
  const verb = said.find(({ part }) => part !== 'ADV');
  if (verb === undefined || !isVerbal(verb)) return undefined;
  const before = tokens.slice(0, pronoun.index);
  const behind = tokens.slice(end + 1);
  return {
    main: sentenceOf(behind.length === 0 ? before : unmarked(before), behind),
    clause: sentenceOf(unmarked(subject), said),
  };
}

/** Right in front of the comma; of "consultations in Beijing on 21 September, which" the consultations. */
function antecedentOf(pronoun: Token, tokens: readonly Token[]): readonly Token[] {
  let end = pronoun.index - 1;
  if (pronoun.word === 'which') end = beforeTimesAndPlaces(tokens, end);
  const group = groupEndingAt(tokens, end);
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || isNumeric(last)) return [];
  const tie = tokens[first.index - 1];
  if (pronoun.word === 'who' && !isSomebody(group)) return [];
  // Of "the ships of the company, which" it is not plain which of the two is meant.
  return tie?.part === 'ADP' && tie.word !== 'by' ? [] : group;
}

function beforeTimesAndPlaces(tokens: readonly Token[], from: number): number {
  let end = from;
  for (;;) {
    let start = end;
    while (start > 0 && isTimeOrPlace(tokens[start])) start--;
    if (start === end || !/^(?:in|on|at)$/.test(tokens[start]?.word ?? '')) return end;
    end = start - 1;
  }
}

function isTimeOrPlace(token: Token | undefined): boolean {
  return (
    token !== undefined && (isNumeric(token) || token.where !== undefined || (token.name && token.located))
  );
}

function isSomebody(group: readonly Token[]): boolean {
  const last = group.at(-1);
  return last !== undefined && (last.name || last.sorts.includes('person')) && last.where === undefined;
}

/** In front of the main verb the clause ends at its comma; behind it, with the sentence. */
function endOf(pronoun: Token, tokens: readonly Token[]): number | undefined {
  const behind = tokens.slice(pronoun.index + 1);
  const ends = (token: Token) => {
    const next = tokens[token.index + 1];
    const verb = next?.part === 'ADV' ? tokens[next.index + 1] : next;
    return token.after === ',' && verb !== undefined && isVerbal(verb);
  };
  if (!tokens.slice(0, pronoun.index).some(isVerbal)) {
    return behind.find((token, i) => ends(token) && behind.slice(0, i + 1).some(isVerbal))?.index;
  }
  const joined = behind.find(
    token => /[,;]/.test(token.after) && /^(?:and|but|yet|while)$/.test(tokens[token.index + 1]?.word ?? ''),
  );
  // "Who sang, danced, and left": a list within the clause, or the sentence going on.
  return joined === undefined ? tokens.length - 1 : undefined;
}
