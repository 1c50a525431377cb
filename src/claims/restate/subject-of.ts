/** "The exercises are about rescue" as "the subject of the exercises is rescue", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

const SUBJECT = /^(?:subject|topic|theme|focus)$/;

/** "Is about", "deals with", "focuses on", by lemma. */
const TREATS: readonly (readonly [RegExp, RegExp | undefined])[] = [
  [/^be$/, /^about$/],
  [/^deal$/, /^with$/],
  [/^focus$/, /^on$/],
  [/^concentrate$/, /^on$/],
  [/^center$|^centre$/, /^on$/],
];

interface Treats {
  readonly subject: readonly Token[];
  readonly verb: Token;
  readonly tie: Token;
  readonly object: readonly Token[];
}

export function asSubjectOf({ claim, evidence }: Aligned): readonly Token[] | undefined {
  const ours = treats(claim);
  if (ours !== undefined) {
    const noun = evidence.find(
      ({ lemma, index, part }) =>
        part === 'NOUN' && SUBJECT.test(lemma) && evidence[index + 1]?.word === 'of',
    );
    if (noun === undefined) return undefined;
    const { subject, verb, tie, object } = ours;
    return sentenceOf(
      [
        madeToken(verb, 'the', 'DET'),
        { ...madeToken(verb, noun.word, 'NOUN', noun.lemma), content: true },
        madeToken(verb, 'of', 'ADP'),
      ],
      unmarked(subject),
      [madeToken(tie, 'is', 'AUX', 'be')],
      object,
    );
  }
  const theirs = treats(evidence);
  return theirs === undefined ? undefined : asTreats(claim, theirs);
}

function treats(tokens: readonly Token[]): Treats | undefined {
  for (const [at, verb] of tokens.entries()) {
    const tie = tokens[at + 1];
    const found = TREATS.some(
      ([lemma, by]) => lemma.test(verb.lemma) && tie !== undefined && by?.test(tie.word) === true,
    );
    // "Is about to leave".
    const next = tokens[at + 2];
    if (
      !found ||
      tie === undefined ||
      next === undefined ||
      next.word === 'to' ||
      next.quantity !== undefined
    )
      continue;
    const subject = tokens.slice(0, at);
    if (!subject.every(isOfGroup) || !subject.some(token => token.content)) return undefined;
    return { subject, verb, tie, object: tokens.slice(at + 2) };
  }
  return undefined;
}

function isOfGroup({ part, name, after, quantity }: Token): boolean {
  return (name || quantity !== undefined || /^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ)$/.test(part)) && after === '';
}

/** "The subject of the exercises is rescue" as "the exercises are about rescue". */
function asTreats(claim: readonly Token[], { verb, tie }: Treats): readonly Token[] | undefined {
  const [the, noun, of] = claim;
  if (the?.part !== 'DET' || noun === undefined || !SUBJECT.test(noun.lemma) || of?.word !== 'of')
    return undefined;
  const is = claim.find(({ lemma, part }) => lemma === 'be' && part === 'AUX');
  if (is === undefined || is.index < 4) return undefined;
  const made = {
    ...madeToken(is, verb.word, verb.part, verb.lemma),
    content: verb.content,
    light: verb.light,
  };
  return sentenceOf(
    unmarked(claim.slice(3, is.index)),
    [made, madeToken(is, tie.word, 'ADP')],
    claim.slice(is.index + 1),
  );
}
