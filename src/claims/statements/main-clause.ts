/** "Rell, like Tarn before, has refused, stressing that it is poor": what is set apart by commas may go. */
import { clausesIn } from '../clauses/clauses-in.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** The sentence without what a participle adds at its end, and without what stands between subject and verb. */
export function mainClauses(sentence: Words): readonly Words[] {
  const plain = withoutOpener(sentence);
  const brief = withoutParticiple(plain ?? sentence);
  const bare = withoutInsertion(brief ?? plain ?? sentence);
  const short = withoutAgent(bare ?? brief ?? plain ?? sentence);
  return [plain, brief, bare, short].flatMap(statement => (statement === undefined ? [] : [statement]));
}

/** Tie a sentence to the one before, and say nothing of their own. */
const OPENERS =
  /^(?:instead|however|therefore|thus|moreover|furthermore|meanwhile|besides|nevertheless|nonetheless|consequently|indeed|naturally|oddly enough|of course|for instance|for example|in fact|in addition|as a result|as is well known|on the (?:other|one) hand|on one hand)$/;
const OPENER_MAX = 5;

function withoutOpener(sentence: Words): Words | undefined {
  const comma = sentence.slice(0, OPENER_MAX).find(({ after }) => after === ',');
  if (comma === undefined) return undefined;
  const opener = sentence.slice(0, comma.index + 1).map(({ word }) => word);
  return OPENERS.test(opener.join(' ')) ? sentenceOf(sentence.slice(comma.index + 1)) : undefined;
}

/** "…, stressing that it is poor". */
function withoutParticiple(sentence: Words): Words | undefined {
  const { clauses, clauseOf } = clausesIn(sentence);
  const added = clauses.findLast(({ kind, verb, tokens: [first] }) => {
    const isGerund = kind === 'participle' && verb === first && verb?.word.endsWith('ing') === true;
    return isGerund && sentence[verb.index - 1]?.after === ',';
  });
  const start = added?.tokens[0]?.index ?? 0;
  const [front, behind] = [sentence.slice(0, start), sentence.slice(start)];
  // "Swimming, running and riding": a list, or the sentence going on behind it.
  if (behind.some(token => token.after === ',' || clauseOf(token)?.kind === 'main')) return undefined;
  return front.some(isFinished) ? sentenceOf(unmarked(front)) : undefined;
}

function isFinished(token: Token): boolean {
  return isVerbal(token) && !token.word.endsWith('ing') && !token.aside;
}

/** Open what is only added; "if" and "unless" would change it. */
const ADDS = /^(?:like|as|in|during|after|despite|together|along|however|too|for|at|on|since)$/;

/** "Rell, like Tarn before, has refused". */
function withoutInsertion(sentence: Words): Words | undefined {
  const { subject = [], verb } = clausesIn(sentence).clauses[0] ?? {};
  const comma = subject.find(
    ({ after, index }) => after === ',' && ADDS.test(sentence[index + 1]?.word ?? ''),
  );
  const closing = sentence.slice((comma?.index ?? 0) + 1, verb?.index).findLast(({ after }) => after === ',');
  const next = closing && sentence[closing.index + 1];
  if (comma === undefined || next === undefined || !isVerbal(next)) return undefined;
  return sentenceOf(unmarked(sentence.slice(0, comma.index + 1)), sentence.slice(next.index));
}

/** "The expedition led by Brandt took Rell": the expedition took Rell. */
function withoutAgent(sentence: Words): Words | undefined {
  const told = clausesIn(sentence).clauses.find(({ kind, parted, verb, adverbials }) => {
    const by = adverbials.find(({ preposition }) => preposition.word === 'by')?.preposition;
    return kind === 'participle' && !parted && verb !== undefined && by?.index === verb.index + 1;
  });
  const [first, last] = [told?.tokens[0], told?.tokens.at(-1)];
  const verb = told?.within?.verb;
  if (first === undefined || last?.after !== '' || verb === undefined || verb.index < last.index)
    return undefined;
  return sentenceOf(sentence.slice(0, first.index), sentence.slice(last.index + 1));
}
