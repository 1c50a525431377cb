/** Words that open a clause. */

/** Speak of the noun in front of them. */
const RELATIVES = /^(?:who|whom|whose|which|that)$/;
/** Set one clause against another, both of which are said to be so. */
const CONTRASTS = /^(?:while|whereas|although|though)$/;
/** Say when, where or why. */
const CIRCUMSTANCES = /^(?:when|whenever|where|because|since|after|before|until|once)$/;
/** What hangs on it need not be so. */
const CONDITIONS = /^(?:if|unless|provided|assuming|whether)$/;

type Word = { readonly word: string };

/** Not the "Who" of a name. */
export function isRelative({ word, part }: Word & { readonly part: string }): boolean {
  return part !== 'PROPN' && RELATIVES.test(word);
}

export function opensCondition({ word }: Word): boolean {
  return CONDITIONS.test(word);
}

/** "While", "since", "where": a clause that hangs on another one; some of them may tie in a noun instead. */
export function isSubordinator({ word }: Word): boolean {
  return CIRCUMSTANCES.test(word) || CONTRASTS.test(word);
}

/** "And", "but", "while": between two clauses that are both said to be so. */
export function joinsClauses({ word }: Word): boolean {
  return /^(?:and|but|yet)$/.test(word) || CONTRASTS.test(word);
}
