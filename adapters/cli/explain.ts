import {
  type ClaimVerdict,
  type Explanation,
  objectionText,
  type QueryWord,
  type ReplyData,
  reasonText,
} from '../../src/index.ts';

/** Why a question was answered as it was, in lines; what is not a search says so. */
export function explain(data: ReplyData): readonly string[] {
  const explanation = explanationOf(data);
  if (explanation === undefined && 'clauses' in data) return ['', ...explainVerdict(data)];
  if (explanation === undefined && 'reason' in data) return ['', `${data.kind}, because of: ${data.reason}`];
  if (explanation === undefined) return ['', 'Nothing was searched for.'];
  const { words, candidates, confidence, sure, relatedness, close } = explanation;
  return [
    '',
    `read as: ${words.map(wordText).join(', ')}`,
    `sure ${confidence.toFixed(3)}, ${overOrUnder(confidence, sure)}; related ${relatedness.toFixed(3)}, ${overOrUnder(relatedness, close)}`,
    ...candidates.map(
      ({ passageId, score, covered, repaired, matched }) =>
        `${score.toFixed(3)} ${passageId}` +
        `  covered ${covered.toFixed(2)}  repaired ${repaired.toFixed(2)}  by ${matched.join(', ')}`,
    ),
  ];
}

/** The codes of what settled a claim or kept it open, each with its sentence; then those of its statements. */
function explainVerdict(verdict: ClaimVerdict): readonly string[] {
  const own = whyOf(verdict).map(([code, sentence]) => `  ${code}: ${sentence}`);
  const parts = verdict.clauses.flatMap(clause => [clause.text, ...explainVerdict(clause.verdict)]);
  return [`${verdict.kind}, because of`, ...own, ...parts];
}

function whyOf(verdict: ClaimVerdict): readonly (readonly [code: string, sentence: string])[] {
  switch (verdict.kind) {
    case 'related':
      return verdict.objections.map(objection => [objection.code, objectionText(objection)]);
    case 'stated':
    case 'differs':
    case 'sourcesDiffer':
    case 'notInSources':
      return [[verdict.reason, reasonText(verdict.reason)]];
  }
}

function overOrUnder(value: number, bar: number): string {
  return `${value >= bar ? 'over' : 'under'} the bar of ${bar.toFixed(2)}`;
}

function explanationOf(data: ReplyData): Explanation | undefined {
  switch (data.kind) {
    case 'found':
    case 'ambiguous':
    case 'closest':
    case 'notFound':
      return 'explanation' in data ? data.explanation : undefined;
    default:
      return undefined;
  }
}

function wordText(word: QueryWord): string {
  switch (word.kind) {
    case 'known':
      return word.text;
    case 'repaired':
      return `${word.text} (as ${word.readAs.join(' or ')})`;
    case 'unknown':
      return `${word.text} (not in the library)`;
  }
}
