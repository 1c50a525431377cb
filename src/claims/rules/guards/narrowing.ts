/** What the evidence says only of some, of one of several or under a condition, and the claim of all, of the one or for good. */
import type { Aligned } from '../../alignment/align.ts';
import { EXCLUSIVES } from '../../english/word-classes.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';

export function measureNarrowing(aligned: Aligned) {
  const { claim, evidence } = aligned;
  return {
    oneOfSeveral: isOneOfSeveral(aligned),
    conditional:
      isOccasional(aligned) ||
      (evidence.some(token => opensCondition(token, evidence)) &&
        !claim.some(token => CONDITION.test(token.word))),
    /** "Half in the north and a third in the south": of the south, the claim has the number of the north. */
    skipsNumber: skipsNumber(aligned),
    /** "Never won a major prize" leaves open who won a prize. */
    deniesNarrower: deniesNarrower(aligned),
    /** "10 large ships" are not all the ships. */
    countsNarrower: countsNarrower(aligned),
    /** "The risk of sinking", "accused of stealing": nothing sank. */
    onlyNamed:
      claim.some(token => isNamedDeed(token, aligned)) ||
      evidence.some(token => isOnlyThought(token, aligned)),
    crossesClause: crossesClause(aligned),
    countsMore: countsMore(aligned),
  };
}

/** "One of the oldest towns" is not the oldest. */
function isOneOfSeveral(aligned: Aligned): boolean {
  const { claim, evidence, met } = aligned;
  return claim.some(token => {
    const partner = isTop(token, claim) ? met(token)?.evidence : undefined;
    if (partner === undefined) return false;
    return (
      (isAmong(partner, evidence) && !isAmong(token, claim)) ||
      isRankedOtherwise(token, partner, aligned) ||
      isTopOfKind(token, partner, aligned)
    );
  });
}

/** "The second-largest town", for the largest or the third-largest. */
function isRankedOtherwise(token: Token, partner: Token, { claim, evidence, met }: Aligned): boolean {
  const [ours, theirs] = [claim[token.index - 1], evidence[partner.index - 1]];
  const isRank = (word: Token | undefined) => word?.quantity?.kind === 'ordinal';
  if (!isRank(ours) && !isRank(theirs)) return false;
  return ours === undefined || met(ours)?.evidence !== theirs;
}

/** "The first railway bridge" is not the first bridge. */
function isTopOfKind(token: Token, partner: Token, { claim, evidence, met, meeting }: Aligned): boolean {
  const next = claim.slice(token.index + 1).find(({ content }) => content);
  const head = next === undefined ? undefined : met(next)?.evidence;
  if (next?.part !== 'NOUN' || head === undefined || head.index < partner.index) return false;
  const between = evidence.slice(partner.index + 1, head.index);
  return (
    between.length <= KIND_MAX &&
    between.every(({ part, name, after }) => (part === 'ADJ' || part === 'NOUN' || name) && after !== ',') &&
    between.some(word => word.content && meeting(word) === undefined)
  );
}

const KIND_MAX = 3;

function isTop({ word, index }: Token, tokens: readonly Token[]): boolean {
  return EXCLUSIVES.has(word) || /[^aeou]est$/.test(word) || tokens[index - 1]?.word === 'most';
}

const AMONG_REACH = 6;

function isAmong({ index }: Token, tokens: readonly Token[]): boolean {
  const front = tokens.slice(Math.max(0, index - AMONG_REACH), index);
  const among = front.findLastIndex(
    (token, i) =>
      /^(?:among|amongst)$/.test(token.word) ||
      (token.word === 'of' && /^(?:one|some|many|several|two|three|part)$/.test(front[i - 1]?.word ?? '')),
  );
  return among !== -1 && !front.slice(among + 1).some(isVerbal);
}

const CONDITION = /^(?:if|unless|provided|assuming|whether)$/;

/** "It is mended when its hull is damaged": now and then, or never so far. */
function isOccasional({ claim, evidence, met }: Aligned): boolean {
  const verb = claim.find(token => token.part === 'VERB' && token.content && met(token) !== undefined);
  const deed = verb === undefined ? undefined : met(verb)?.evidence;
  if (deed === undefined || claim.some(({ word }) => OCCASION.test(word))) return false;
  const front = evidence.slice(Math.max(0, deed.index - OCCASION_REACH), deed.index);
  const opened = front.findLastIndex(({ word }) => OCCASION.test(word));
  const clause = front.slice(opened + 1);
  return (
    opened !== -1 &&
    clause.some(({ word }) => /^(?:is|are|has|have)$/.test(word)) &&
    !clause.some(({ after }) => after !== '')
  );
}

const OCCASION = /^(?:when|whenever|once|until)$/;
const OCCASION_REACH = 7;

/** "If" and "unless", but not "as if", "asked if" and "if not". */
function opensCondition({ word, index, aside }: Token, tokens: readonly Token[]): boolean {
  if (aside || !/^(?:if|unless)$/.test(word)) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return before?.word !== 'as' && before?.part !== 'VERB' && !/^(?:not|any|only)$/.test(next?.word ?? '');
}

const TIED = 4;
const SHARED = 8;

function skipsNumber(aligned: Aligned): boolean {
  const { claim, evidence, met, meeting } = aligned;
  return claim.some(token => {
    const number = token.quantity === undefined ? undefined : met(token)?.evidence;
    if (number === undefined) return false;
    const isOther = (other: Token | undefined) =>
      other?.quantity?.kind === token.quantity?.kind && other !== undefined && meeting(other) === undefined;
    const behind = claim.slice(token.index + 1, token.index + 1 + SHARED).filter(({ content }) => content);
    const [next] = behind;
    return behind.some(word => {
      const partner = met(word)?.evidence;
      if (partner === undefined || partner.index < number.index) return false;
      if (isOther(numberInFront(partner, evidence))) return true;
      if (word !== next || word.index > token.index + TIED) return false;
      const between = evidence.slice(number.index + 1, partner.index).filter(other => !other.aside);
      // "687 and 760 nm" is 687 nm.
      return between.some(other => other.content && !isNumeric(other)) && between.some(isOther);
    });
  });
}

/** The number in "10% in Tarn", as seen from Tarn. */
function numberInFront({ index }: Token, tokens: readonly Token[]): Token | undefined {
  const at = tokens[index - 1]?.part === 'DET' ? index - 2 : index - 1;
  return tokens[at]?.part === 'ADP' ? tokens[at - 1] : undefined;
}

/** "Ten marks more" are not ten marks. */
function countsMore({ claim, evidence, met }: Aligned): boolean {
  const saysMore = (token: Token, tokens: readonly Token[]) =>
    tokens
      .slice(token.index + 1, token.index + 1 + MORE_REACH)
      .some(({ word, index }) => MORE.test(word) && tokens[index + 1]?.word !== 'than');
  return claim.some(token => {
    const partner = token.quantity === undefined ? undefined : met(token)?.evidence;
    return partner !== undefined && saysMore(partner, evidence) && !saysMore(token, claim);
  });
}

const MORE = /^(?:more|less|fewer|extra)$/;
const MORE_REACH = 2;

const DENIED_REACH = 8;

function deniesNarrower({ evidence, meeting }: Aligned): boolean {
  return evidence.some(cue => {
    if (!cue.negates) return false;
    const behind = evidence.slice(cue.index + 1, cue.index + 1 + DENIED_REACH);
    const end = behind.findIndex(({ after }) => /[,;:.]/.test(after));
    const denied = end === -1 ? behind : behind.slice(0, end + 1);
    return denied.some((token, i) => narrows(token, denied[i + 1], meeting));
  });
}

function narrows(token: Token, next: Token | undefined, meeting: Aligned['meeting']): boolean {
  if (next === undefined || token.after !== '' || !token.content || isNumeric(token)) return false;
  const modifies =
    token.part === 'ADJ' || (token.part === 'ADV' && (next.part === 'ADJ' || next.part === 'NOUN'));
  return modifies && meeting(token) === undefined && meeting(next) !== undefined;
}

function countsNarrower({ claim, evidence, of, meeting }: Aligned): boolean {
  return claim.some(token => {
    const number = token.quantity?.kind === 'count' ? of(token)?.evidence : undefined;
    if (number === undefined || number.quantity?.kind !== 'count') return false;
    for (let at = number.index + 1; at < evidence.length; at++) {
      const word = evidence[at] as Token;
      const isAttribute =
        word.part === 'VERB' && /(?:ed|ing)$/.test(word.word) && evidence[at + 1]?.part === 'NOUN';
      const belongs = word.part === 'ADJ' || word.part === 'NOUN' || word.word === 'of' || isAttribute;
      const before = evidence[at - 1] as Token;
      if (word.word === 'that' && before.part === 'NOUN' && before.after === '')
        return !evidence
          .slice(at, at + RELATIVE_REACH)
          .some(token => token.content && meeting(token) !== undefined);
      if (!belongs || word.name || isNumeric(word)) return false;
      if (narrows(word, evidence[at + 1], meeting)) return true;
      if (word.after !== '') return false;
    }
    return false;
  });
}

const RELATIVE_REACH = 4;

/** A verb that the evidence has as a noun behind "of". */
function isNamedDeed(token: Token, { claim, evidence, met }: Aligned): boolean {
  const partner = token.part === 'VERB' && token.content ? met(token)?.evidence : undefined;
  if (partner === undefined || !partner.word.endsWith('ing') || token.word.endsWith('ing')) return false;
  const tie = evidence[partner.index - 1]?.word ?? '';
  if (claim[token.index - 1]?.word === tie) return false;
  const charged = evidence
    .slice(Math.max(0, partner.index - CHARGE_REACH), partner.index)
    .some(({ lemma }) => CHARGES.test(lemma));
  return /^(?:of|from|without|against)$/.test(tie) || (charged && /^(?:with|for)$/.test(tie));
}

/** "A possibility of storms", "fears of a strike": there may be none. */
function isOnlyThought({ lemma, index }: Token, { claim, evidence, meeting }: Aligned): boolean {
  if (!THOUGHTS.test(lemma) || evidence[index + 1]?.word !== 'of') return false;
  const behind = evidence.slice(index + 2, index + 2 + THOUGHT_REACH);
  return behind.some(token => meeting(token) !== undefined) && !claim.some(token => token.lemma === lemma);
}

const THOUGHTS =
  /^(?:possibility|risk|chance|danger|fear|lack|absence|likelihood|probability|prospect|threat|allegation|accusation|suspicion|charge|rumou?r)$/;
const THOUGHT_REACH = 3;

const CHARGE_REACH = 8;
const CHARGES = /^(?:charge|accuse|suspect|arrest|indict|sue|try|blame|investigate|seek)$/;

const OPENS_CLAUSE = /^(?:since|because|while|although|though|whereas|when)$/;

/** "How they live, since near the sea …" does not say that they live near the sea. */
function crossesClause({ claim, evidence, met }: Aligned): boolean {
  const content = claim.filter(token => token.content);
  return content.some((token, i) => {
    const next = content[i + 1];
    const [here, there] = [met(token)?.evidence, next === undefined ? undefined : met(next)?.evidence];
    if (next === undefined || here === undefined || there === undefined) return false;
    const [from, to] = here.index < there.index ? [here.index, there.index] : [there.index, here.index];
    if (evidence.slice(from, to).some(word => word.after === ';' && !word.aside)) return true;
    if (token.part !== 'VERB' || next.part === 'VERB' || there.index < here.index) return false;
    const opened = evidence
      .slice(here.index, there.index)
      .some(
        (word, j, between) =>
          j > 0 &&
          OPENS_CLAUSE.test(word.word) &&
          !isNumeric(evidence[word.index + 1] ?? word) &&
          between.length > 1,
      );
    return opened && !claim.slice(token.index, next.index).some(({ word }) => OPENS_CLAUSE.test(word));
  });
}
