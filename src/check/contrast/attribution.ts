/** Who says what the evidence reports: "the ministry said that it will" is not "it will". */
import type { Aligned } from '../align.ts';
import type { Token } from '../token.ts';

const REPORTS = new Set(
  `say tell claim argue allege assert maintain contend insist state declare announce report write believe think
   suggest suspect warn predict estimate note add explain admit acknowledge deny stress accuse describe call
   complain speculate conclude imply hint`.split(/\s+/),
);
const SPEAKER_MAX = 6;

/** The speaker's words, when the sentence reports somebody's and the claim does not. */
export function measureAttribution({ claim, evidence, meeting }: Aligned, window: readonly Token[]) {
  const claimReports =
    claim.some(token => REPORTS.has(token.lemma) && token.part === 'VERB') || hasAccording(claim);
  const source = speakerAccordingTo(evidence);
  if (source !== undefined && !claimReports) return { speaker: source };
  const last = Math.max(-1, ...window.map(token => token.index));
  for (const verb of evidence) {
    if (verb.part !== 'VERB' || !REPORTS.has(verb.lemma) || meeting(verb) !== undefined) continue;
    if (claimReports || verb.index > last) continue;
    if (!reportsClause(verb, evidence)) continue;
    return { speaker: subjectBefore(evidence, verb.index) };
  }
  return { speaker: undefined };
}

/** Followed by a clause: "said that", "said it would", "insisted on" is no report. */
function reportsClause(verb: Token, tokens: readonly Token[]): boolean {
  const next = tokens[verb.index + 1];
  if (next === undefined) return true;
  if (next.word === 'that' || verb.after === ',' || verb.after === ':') return true;
  const clause = tokens.slice(verb.index + 1, verb.index + 8);
  const predicate = clause.findIndex(token => token.part === 'VERB' || token.part === 'AUX');
  return (
    predicate > 0 &&
    clause.slice(0, predicate).some(token => token.part === 'PRON' || token.name || token.part === 'NOUN')
  );
}

function hasAccording(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => token.word === 'according' && tokens[i + 1]?.word === 'to');
}

function speakerAccordingTo(tokens: readonly Token[]): readonly Token[] | undefined {
  const at = tokens.findIndex((token, i) => token.word === 'according' && tokens[i + 1]?.word === 'to');
  if (at === -1) return undefined;
  const named: Token[] = [];
  for (const token of tokens.slice(at + 2, at + 2 + SPEAKER_MAX)) {
    if (token.part === 'VERB' || token.part === 'AUX') break;
    named.push(token);
    if (token.after !== '') break;
  }
  return named;
}

function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  const named: Token[] = [];
  for (let at = verb - 1; at >= Math.max(0, verb - SPEAKER_MAX); at--) {
    const token = tokens[at];
    if (token === undefined || (named.length > 0 && token.after !== '')) break;
    if (token.part === 'AUX' || token.part === 'ADV') continue;
    if (token.part === 'VERB' || token.part === 'SCONJ' || token.part === 'CCONJ') break;
    named.unshift(token);
  }
  return named;
}
