/** Which words of the claim the evidence bears out. */
import type { Aligned } from '../align.ts';
import { isNumeric, type Token } from '../token.ts';

export function measureMeeting({ claim, of, met, opposed }: Aligned) {
  const content = claim.filter(token => token.content);
  const unmet = content.filter(token => met(token) === undefined && !token.light);
  const opposites = content.flatMap(token => {
    const link = of(token);
    return link?.relation === 'opposite' ? [link] : [];
  });
  const isOpen = (belongs: (token: Token) => boolean) => unmet.some(belongs);
  return {
    unmet,
    opposites,
    unmetName: isOpen(token => token.name && !isNumeric(token)),
    unmetVerb: isOpen(token => token.part === 'VERB' && !token.name),
    unmetNoun: isOpen(token => token.part === 'NOUN' && !token.name),
    unmetNumber: isOpen(isNumeric),
    /** One number or name of the evidence stands for two of the claim: "in 1989 and 1989". */
    reused: isReused(
      content.filter(token => token.name || isNumeric(token)),
      met,
    ),
    opposed: content.some(token => opposed(token) && met(token)?.relation !== 'same'),
    /** A word met by a word for a kind of it: "vehicle" by "car". */
    generalised: content.some(token => met(token)?.relation === 'general'),
  };
}

function isReused(tokens: readonly Token[], met: Aligned['met']): boolean {
  const partners = tokens.flatMap(token => met(token)?.evidence ?? []);
  return new Set(partners).size < partners.length;
}
