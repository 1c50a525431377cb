import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { UNTESTED_POLICY } from '../../../src/answer/policy.ts';
import { makeTrialQuestions } from '../../../src/answer/trial-questions.ts';
import { type Corpus, createCorpus } from '../../../src/context.ts';
import { libraryOf } from '../search/library-of.ts';

const CITIES =
  `Oslo Lisbon Cairo Quito Hanoi Dakar Riga Lima Sofia Tunis Perth Osaka Turin Ghent Basel Cork Porto
  Delft Krakow Bergen`.split(/\s+/);
const SUBJECTS =
  'harbour library bridge theatre market museum hospital stadium airport cathedral garden prison palace tower canal'.split(
    ' ',
  );
const MAKERS = 'engineers merchants monks sailors students soldiers'.split(' ');

interface Fact {
  readonly text: string;
  readonly question: string;
  /** Every fourth fact is not in the library. */
  readonly held: boolean;
}

/** A register: each entry is like all others in all but two words. */
const register: readonly Fact[] = CITIES.flatMap((city, c) =>
  SUBJECTS.map((subject, s) => ({
    text: `The ${subject} of ${city} was opened in ${1800 + c * 9 + s} by ${MAKERS[(c * 5 + s) % 6]} of the city.`,
    question: `when was the ${subject} of ${city} opened`,
    held: (c * 7 + s) % 4 !== 0,
  })),
);

/** A made-up word for each number, none near another. */
function word(n: number): string {
  let state = (n + 1) * 2_654_435_761;
  return Array.from({ length: 9 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return String.fromCharCode(97 + (Math.floor(state / 65_536) % 26));
  }).join('');
}

/** A collection: each entry has words that no other has, among words that many have. */
const collection: readonly Fact[] = Array.from({ length: 300 }, (_, i) => {
  const own = [0, 1, 2, 3].map(j => word(200 + i * 4 + j));
  const common = Array.from({ length: 9 }, (_, j) => word((i * 31 + j * j * 17 + j) % 90));
  return {
    text: [...own, ...common].join(' '),
    question: [own[i % 4], own[(i + 1) % 4], common[i % 9], common[(i + 4) % 9]].join(' '),
    held: i % 4 !== 0,
  };
});

function corpusOf(facts: readonly Fact[]): Corpus {
  return createCorpus(libraryOf(facts.filter(({ held }) => held).map(({ text }) => text)));
}

/** Of what is shown for all the questions, a quarter of which the library cannot answer. */
function precisionOf(facts: readonly Fact[], corpus: Corpus): { shown: number; precision: number } {
  const outcomes = facts.flatMap(({ text, question }) => {
    const answer = answerQuestion(question, corpus);
    if (answer.kind !== 'found' && answer.kind !== 'ambiguous') return [];
    const cited = answer.kind === 'found' ? answer.citations : answer.candidates;
    return [cited.some(citation => citation.quotation.exact === text)];
  });
  return { shown: outcomes.length, precision: outcomes.filter(Boolean).length / outcomes.length };
}

describe('the bar that a library sets itself', () => {
  const corpora = { register: corpusOf(register), collection: corpusOf(collection) };

  test('differs between libraries of different making', () => {
    const [one, other] = [corpora.register.policy.bar, corpora.collection.policy.bar];
    expect(Math.abs(one - other)).toBeGreaterThan(0.03);
  });

  test.each([
    ['a register', register, corpora.register],
    ['a collection', collection, corpora.collection],
  ])('keeps nine in ten of what is shown right: %s', (_, facts, corpus) => {
    const { shown, precision } = precisionOf(facts, corpus);
    expect(shown).toBeGreaterThan(facts.length / 3);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  test('is the same whenever the library is read again', () => {
    expect(corpusOf(register).policy).toEqual(corpora.register.policy);
  });

  test.each([
    ['an empty library', []],
    ['one passage', ['The harbour opened in May after the long repair of its eastern wall.']],
  ])('stays near what holds elsewhere for %s', (_, texts) => {
    expect(Math.abs(createCorpus(libraryOf(texts)).policy.bar - UNTESTED_POLICY.bar)).toBeLessThan(0.05);
  });
});

test('trial questions have words of the passage and are the same each time', () => {
  const library = libraryOf(collection.map(({ text }) => text));
  const questions = makeTrialQuestions(library, 50);
  expect(questions).toHaveLength(50);
  expect(makeTrialQuestions(library, 50)).toEqual(questions);
  for (const { text, passage } of questions) {
    expect(text.split(' ').some(asked => passage.text.includes(asked.replace(/s$/, '')))).toBe(true);
  }
});
