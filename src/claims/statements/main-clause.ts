/** "Rell, like Tarn before, has refused, stressing that it is poor": what is set apart by commas may go. */
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isNominal, isPredicate } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Statement = readonly Token[];

/** The sentence without what a participle adds at its end, and without what stands between subject and verb. */
export function mainClauses(tokens: Statement): readonly Statement[] {
  const plain = withoutOpener(tokens);
  const brief = withoutParticiple(plain ?? tokens);
  const bare = withoutInsertion(brief ?? plain ?? tokens);
  const short = withoutAgent(bare ?? brief ?? plain ?? tokens);
  return [plain, brief, bare, short].flatMap(statement => (statement === undefined ? [] : [statement]));
}

/** Tie a sentence to the one before, and say nothing of their own. */
const OPENERS =
  /^(?:instead|however|therefore|thus|moreover|furthermore|meanwhile|besides|nevertheless|nonetheless|consequently|indeed|naturally|oddly enough|of course|for instance|for example|in fact|in addition|as a result|as is well known|on the (?:other|one) hand|on one hand)$/;
const OPENER_MAX = 5;

function withoutOpener(tokens: Statement): Statement | undefined {
  const comma = tokens.slice(0, OPENER_MAX).find(({ after }) => after === ',');
  if (comma === undefined) return undefined;
  const opener = tokens.slice(0, comma.index + 1).map(({ word }) => word);
  return OPENERS.test(opener.join(' ')) ? sentenceOf(tokens.slice(comma.index + 1)) : undefined;
}

function withoutParticiple(tokens: Statement): Statement | undefined {
  const participle = tokens.find(
    ({ part, word, index }) =>
      part === 'VERB' && word.endsWith('ing') && index > 0 && tokens[index - 1]?.after === ',',
  );
  if (participle === undefined) return undefined;
  const front = tokens.slice(0, participle.index);
  const behind = tokens.slice(participle.index);
  // "Swimming, running and riding": a list, or the sentence going on behind it.
  if (behind.some(({ after }) => after === ',') || !front.some(isFinished)) return undefined;
  return sentenceOf(unmarked(front));
}

function isFinished(token: Token): boolean {
  return isVerbal(token) && !token.word.endsWith('ing') && !token.aside;
}

/** Open what is only added; "if" and "unless" would change it. */
const ADDS = /^(?:like|as|in|during|after|despite|together|along|however|too|for|at|on|since|according)$/;
const INSERTED_MAX = 12;

function withoutInsertion(tokens: Statement): Statement | undefined {
  const comma = tokens.find(
    ({ after, index }) => after === ',' && ADDS.test(tokens[index + 1]?.word ?? '') && index > 0,
  );
  if (comma === undefined || tokens.slice(0, comma.index + 1).some(isVerbal)) return undefined;
  const behind = tokens.slice(comma.index + 1, comma.index + 1 + INSERTED_MAX);
  const end = behind.find(({ after }) => after === ',');
  const verb = end === undefined ? undefined : tokens[end.index + 1];
  if (end === undefined || verb === undefined || !isVerbal(verb)) return undefined;
  if (tokens[comma.index + 1]?.word === 'according') return undefined;
  return sentenceOf(unmarked(tokens.slice(0, comma.index + 1)), tokens.slice(end.index + 1));
}

/** "The expedition led by Brandt took Rell": the expedition took Rell. */
function withoutAgent(tokens: Statement): Statement | undefined {
  const participle = tokens.find(
    ({ part, word, lemma, index }) =>
      part === 'VERB' &&
      word !== lemma &&
      tokens[index + 1]?.word === 'by' &&
      tokens[index - 1]?.after === '' &&
      isNominal(tokens[index - 1] as Token),
  );
  if (participle === undefined) return undefined;
  const behind = tokens.slice(participle.index + 2);
  const verb = behind.find(
    token => isPredicate(token, tokens) || token.part === 'SCONJ' || RELATES.test(token.word),
  );
  if (verb === undefined || !hasTense(verb) || tokens[verb.index + 1]?.word === 'by') return undefined;
  const before = tokens[verb.index - 1];
  if (before === undefined || !isNominal(before) || before.after !== '') return undefined;
  return sentenceOf(tokens.slice(0, participle.index), tokens.slice(verb.index));
}

const RELATES = /^(?:who|which|that|whose|whom|where|when)$/;

function hasTense({ part, word, lemma }: Token): boolean {
  if (part === 'AUX') return !/^(?:be|been|being|having)$/.test(word);
  return part === 'VERB' && word !== lemma && !word.endsWith('ing');
}
