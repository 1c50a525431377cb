/** A claim and what is offered as evidence for it, without a library around them. */
import { withoutFront } from './clauses/front.ts';
import { leadOf } from './clauses/lead.ts';
import { type Comparison, compareBest } from './compare.ts';
import { compareReworded } from './compare-reworded.ts';
import type { Language } from './english/language.ts';
import { openSubject } from './rules/guards/open-subject.ts';
import { readClaim } from './sentence/read-claim.ts';
import { readText } from './sentence/read-text.ts';
import { isNumeric, type Token } from './sentence/token.ts';

/**
 * So many words besides the subject are met by chance only in a text about the same; names and numbers tell more,
 * and so does a denial of what is said of somebody whom the evidence names, if only half.
 */
const TELLING = 3;
const TELLING_WITH_NAME = 2;
const TELLING_IF_DENIED = 1;

const NOTHING: ReadonlySet<string> = new Set();

/** The name that the claim begins with, as far as its verb. */
function namedSubject(claim: readonly Token[]): readonly Token[] {
  const subject = withoutFront(leadOf(claim)).filter(token => !token.aside);
  const isName =
    subject.some(token => token.name) &&
    subject.every(
      token => token.name || token.part === 'DET' || token.part === 'ADP' || token.part === 'PART',
    );
  return isName ? subject : [];
}

/**
 * Held against the sentence that meets most of its words; undefined when either side has no words. Where that
 * settles nothing, the evidence is taken to be about the claim's subject, as what is offered as evidence
 * mostly is: a pronoun that nothing explains stands for it.
 */
export function comparePair(
  claim: string,
  evidence: readonly string[],
  language: Language,
  without: ReadonlySet<string> = NOTHING,
): Comparison | undefined {
  const ours = readClaim(claim, language);
  // What is offered as evidence is about whom the claim is about.
  const unasked = new Set([...without, openSubject.code]);
  const read = (assumed: readonly Token[]) => {
    const sentences = evidence.flatMap(text => readText(text, { title: '' }, language, assumed));
    const closest = compareBest(ours, sentences, language, unasked);
    return closest && compareReworded(ours, sentences, closest, language, unasked);
  };
  const plain = read([]);
  const subject = namedSubject(ours);
  if (plain === undefined || plain.ruling.kind !== 'none' || subject.length === 0) return plain;
  const assuming = read(subject);
  // "Gein dug" names the subject of "Ed Gein dug", if only half.
  const half = subject.some(token => plain.pair.met(token) !== undefined);
  return assuming !== undefined && isTelling(assuming, subject, half) ? assuming : plain;
}

function isTelling({ pair, ruling }: Comparison, subject: readonly Token[], half: boolean): boolean {
  const met = pair.claim.filter(
    token => !subject.includes(token) && !token.light && pair.met(token) !== undefined,
  );
  const denied = ruling.kind === 'differs' && ruling.reason === 'negation';
  if (denied && half) return met.length >= TELLING_IF_DENIED;
  const counted = ruling.kind === 'differs' && ruling.reason === 'number';
  const named = (ruling.kind === 'stated' || denied) && met.some(token => token.name || isNumeric(token));
  return met.length >= (named || counted || half ? TELLING_WITH_NAME : TELLING);
}
