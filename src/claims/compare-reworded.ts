/** Holds a claim in other words against the statements that a sentence makes, where what is written settles nothing. */
import { type Comparison, compareForms, metShare, overlapWith, settles } from './compare.ts';
import type { Language } from './english/language.ts';
import { holdsForWhole } from './of-the-whole.ts';
import { pairOf } from './pair/pair.ts';
import { otherWordings } from './restate/other-wordings.ts';
import type { Sentence, Token } from './sentence/token.ts';
import { statementsIn } from './statements/statements-in.ts';

/** So much of the claim must be met before it and the sentence are put into other words. */
const WORTH_REWORDING = 0.5;

/** A statement with less of the claim than this settles nothing. */
const WORTH_COMPARING = 0.3;

/** A claim may differ from the sentence in so many ways at once. */
const WORDINGS_TOGETHER = 2;
const FORMS_MAX = 12;

/**
 * Of a text: the sentence that is closest as written, and those that tell of the event that the claim names.
 * `without`: the codes of guards that are not asked.
 */
export function compareReworded(
  claim: readonly Token[],
  sentences: readonly Sentence[],
  closest: Comparison,
  language: Language,
  without?: ReadonlySet<string>,
): Comparison {
  if (settles(closest) > 0) return closest;
  const telling = sentences.filter(sentence => tellsOfEvent(claim, sentence));
  if (metShare(closest) >= WORTH_REWORDING && !telling.includes(closest.sentence))
    telling.push(closest.sentence);
  for (const sentence of telling.filter(({ asks }) => asks !== true)) {
    const found = compareStatements(claim, sentence, language, without);
    if (found !== undefined) return found;
  }
  return closest;
}

/** "The summit took place", where the next sentence calls it this summit; "the agreement", told of before. */
export function tellsOfEvent(claim: readonly Token[], { event, told, tokens }: Sentence): boolean {
  const noun = event?.find(({ part, content }) => part === 'NOUN' && content);
  if (noun !== undefined && claim.some(({ lemma }) => lemma === noun.lemma)) return true;
  return told !== undefined && isOfDeed(claim, tokens);
}

/** The claim has the verb of the sentence, and a noun of it. */
function isOfDeed(claim: readonly Token[], tokens: readonly Token[]): boolean {
  const has = (part: string) =>
    claim.some(
      token => token.content && token.part === part && tokens.some(({ lemma }) => lemma === token.lemma),
    );
  return has('VERB') && has('NOUN');
}

function compareStatements(
  claim: readonly Token[],
  sentence: Sentence,
  language: Language,
  without: ReadonlySet<string> | undefined,
): Comparison | undefined {
  const { end, event, start, resolved, told, tokens } = sentence;
  const whole = resolved ?? tokens;
  const statements = [
    ...(event === undefined ? [] : [event]),
    ...(told === undefined ? [] : [told]),
    ...statementsIn(whole),
  ];
  const asOne = (words: readonly Token[]): Sentence => ({ start, end, tokens: words });
  const overlapOf = overlapWith(claim);
  const compared = statements
    .filter(statement => overlapOf(statement) >= WORTH_COMPARING)
    .map(statement => compareForms(claim, asOne(statement), language, without));
  const found = settled(compared, whole);
  if (found !== undefined) return { ...found, sentence };
  let forms = [pairOf(claim, whole, language.lexicon), ...compared.map(({ pair }) => pair)];
  for (let round = 0; round < WORDINGS_TOGETHER && forms.length > 0; round++) {
    const reworded = forms
      .flatMap(form => otherWordings(form).map(wording => ({ wording, evidence: form.evidence })))
      .slice(0, FORMS_MAX)
      .map(({ wording, evidence }) => compareForms(wording, asOne(evidence), language, without));
    const inOtherWords = settled(reworded, whole);
    if (inOtherWords !== undefined) return { ...inOtherWords, sentence };
    forms = reworded.map(({ pair }) => pair);
  }
  return undefined;
}

/** What one statement says, another that lacks it does not take back. */
function settled(compared: readonly Comparison[], whole: readonly Token[]): Comparison | undefined {
  const settling = compared.filter(
    each => settles(each) > 0 && holdsForWhole(each.ruling, each.sentence.tokens, whole),
  );
  return settling.find(({ ruling }) => ruling.kind === 'stated') ?? settling[0];
}
