/** "Tarn is one of the towns" as "the towns include Tarn", and "Ida Holm, a painter," as "painter Ida Holm". */
import type { Aligned } from '../alignment/align.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupWithOf } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the sentence says whom or what they include. */
export function asIncluded({ claim, evidence, match }: Aligned): Words | undefined {
  const includes = evidence.find(({ part, lemma }) => part === 'VERB' && lemma === 'include');
  const be = claim.find(isVerbal);
  if (includes === undefined || be?.lemma !== 'be') return undefined;
  const whole = claim.slice(be.index + 1 + ledBy(claim.slice(be.index + 1)));
  const one = claim.slice(0, be.index);
  const isPlain = whole.length < claim.length - be.index - 1 && !claim.some(({ negates }) => negates);
  const head = groupBeginningAt(
    whole.map((token, index) => ({ ...token, index })),
    0,
  ).at(-1);
  const partner = match(whole.find(({ start }) => start === head?.start));
  if (!isPlain || partner === undefined || partner.index > includes.index) return undefined;
  const verb = { ...includes, start: be.start, end: be.end, text: be.text, after: '' };
  return sentenceOf(unmarked(whole), [verb], unmarked(one));
}

/** How many words say that it is one of them. */
function ledBy([first, second]: Words): number {
  if (first?.word === 'among') return 1;
  return second?.word === 'of' && first !== undefined && /^(?:#1|one)$/.test(first.lemma) ? 2 : 0;
}

/** Undefined unless the sentence has what somebody is right in front of the name. */
export function withTitleInFront({ claim, match }: Aligned): Words | undefined {
  const comma = claim.findIndex(({ after }) => after === ',');
  const name = claim.slice(0, comma + 1);
  const title = groupWithOf(claim, comma + 1);
  const [article, ...words] = title;
  const closing = title.at(-1);
  if (article?.part !== 'DET' || closing?.after !== ',' || words.length === 0) return undefined;
  if (!name.every(token => token.name)) return undefined;
  const [last, first] = [match(closing), match(name[0])];
  if (last === undefined || first?.index !== last.index + 1) return undefined;
  return sentenceOf(unmarked(words), unmarked(name), claim.slice(closing.index + 1));
}
