/** Where a passage's page is, from the root of the reader's address. */
import type { Citation, Passage } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';

/** `/read/ulan-ude-2011/russia-dprk` */
export function articlePath(articleId: string): string {
  return `/read/${articleId}`;
}

/** `/read/ulan-ude-2011/russia-dprk/p12`; each passage has a path of its own, since no server sees a fragment. */
export function passagePath({ articleId, ordinal }: Pick<Passage, 'articleId' | 'ordinal'>): string {
  return `${articlePath(articleId)}/p${ordinal}`;
}

/** The names of what a link to a passage may say beside its path. */
export const LINK_KEYS = { sentence: 's', signature: 'key' } as const;

/** Which sentence of its passage is lit, from 1; undefined where none is. */
export function litSentence({ quotation, keySentence }: Citation): number | undefined {
  if (keySentence === undefined) return undefined;
  const at = splitSentences(quotation.exact).findIndex(
    ({ start }) => quotation.start + start === keySentence.start,
  );
  return at < 0 ? undefined : at + 1;
}

/** The page of what is cited, with its key sentence lit. */
export function citationPath(citation: Citation): string {
  const { articleId, passageId } = citation;
  const ordinal = Number(passageId.slice(passageId.lastIndexOf('#p') + 2));
  const sentence = litSentence(citation);
  const query = sentence === undefined ? '' : `?${LINK_KEYS.sentence}=${sentence}`;
  return `${passagePath({ articleId, ordinal })}${query}`;
}
