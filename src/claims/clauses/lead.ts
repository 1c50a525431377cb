/** What a sentence begins with: all in front of its first verb. */
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Predication } from './predication.ts';

/** A subject with the verb that it ends at. */
export type Subject = Pick<Predication, 'subject' | 'copula'>;

/** The first verb that stands in no brackets. */
export const firstVerbOf = readOnce((tokens: readonly Token[]) =>
  tokens.find(token => isVerbal(token) && !token.aside),
);

/** All in front of the first verb; nothing where there is none. */
export const leadOf = readOnce((tokens: readonly Token[]) =>
  tokens.slice(0, firstVerbOf(tokens)?.index ?? 0),
);

/** The lead that names something, and its verb. */
export const leadAndVerbOf = readOnce((tokens: readonly Token[]): Subject | undefined => {
  const [verb, subject] = [firstVerbOf(tokens), leadOf(tokens)];
  return verb === undefined || !subject.some(token => token.content) ? undefined : { subject, copula: verb };
});
