import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { cite } from '../answer/cite.ts';
import { coverageOf } from '../answer/coverage.ts';
import type { Corpus } from '../corpus.ts';
import type { Citation, NonEmpty, Passage } from '../model.ts';
import { presentAnswer } from '../reply/present-answer.ts';
import { presentChoice } from '../reply/present-choice.ts';
import { presentNoPassage } from '../reply/present-no-passage.ts';
import { presentQuoted } from '../reply/present-passages.ts';
import type { Reply } from '../reply/reply.ts';
import type { Command } from './command.ts';
import { findPassages } from './find-passages.ts';
import { passageOption } from './options.ts';
import { passagesWithWords } from './passages-with-words.ts';

/** Passages whose heading or first words are near to what was typed. */
const NEAR_MAX = 3;

const options = { passage: passageOption } as const;

export const quote: Command<typeof options> = {
  name: 'quote',
  summary: 'Quote a passage into the discussion, by its number or by words from it',
  options,
  examples: [
    { input: { passage: 'the agreement on the exercises' }, shows: 'the passage with these words' },
    { input: { passage: '2' }, shows: 'passage ¶2, or a choice where several articles have one' },
  ],
  fromTopic: false,
  async run({ passage }, context) {
    const corpus = context.corpus();
    const meant = findPassages(passage, corpus.library);
    if (meant.kind === 'named') return quoteOneOf(meant.passages, passage, undefined, corpus);
    const worded = passagesWithWords(passage, corpus);
    if (worded.length > 0) return quoteOneOf(worded, passage, WORDED_ALIKE, corpus);
    const answer = await answerByMeaning(passage, corpus);
    return answer.kind === 'notFound'
      ? noSuchPassage(passage, corpus)
      : presentAnswer(answer, corpus.library);
  },
};

/** Why there is a choice between passages that were named by their words. */
export const WORDED_ALIKE = 'Several passages have these words.';

/** `why` there is a choice; undefined where several articles have a passage of the number typed. */
function quoteOneOf(
  passages: readonly Passage[],
  typed: string,
  why: string | undefined,
  corpus: Corpus,
): Reply {
  const { library } = corpus;
  const [first, ...others] = passages.map(passage => cite(passage, library));
  if (first === undefined) return noSuchPassage(typed, corpus);
  if (others.length === 0) return presentQuoted([first], library);
  return choosePassage([first, ...others], why);
}

export function choosePassage(
  candidates: NonEmpty<Citation>,
  why = `Several articles have a ${candidates[0].label}.`,
): Reply {
  return presentChoice({
    heading: `${why} Which one?`,
    candidates,
    notes: [],
    data: { kind: 'choice', candidates },
  });
}

/** An abstention that names what is close by name, which is no answer. */
export function noSuchPassage(typed: string, { library, names }: Corpus): Reply {
  const near = names.passages(typed, NEAR_MAX).map(passage => cite(passage, library));
  return presentNoPassage(near, coverageOf(library));
}
