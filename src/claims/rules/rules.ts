/** The strict rules: the only source of verdict words. When in doubt, no verdict. */

import type { DifferenceKind, StatedReason } from '../../verdict.ts';
import type { Token } from '../sentence/token.ts';
import {
  isAsserted,
  isOrdered,
  isPlain,
  isTooShort,
  narrows,
  nothingElse,
  sameNegation,
} from './conditions.ts';
import { isReworded } from './guards/rewording.ts';
import type { Contrast } from './pair.ts';
import { ruleDefinition } from './rule-definition.ts';

export type Ruling =
  | { readonly kind: 'stated'; readonly reason: StatedReason }
  | {
      readonly kind: 'differs';
      readonly reason: DifferenceKind;
      /** What clashes, where the contrast does not tell. */
      readonly clashes?: readonly { readonly claim: readonly Token[]; readonly evidence: readonly Token[] }[];
    }
  | { readonly kind: 'none' };

/** Words that are neighbours in the claim may be this much further apart in the evidence. */
const WIDEST_GAP = 8;
const WIDEST_GAP_OF_NUMBERS = 10;

/** What "only" is said of stands close by. */
const WIDEST_GAP_OF_ONLY = 4;

const NONE: Ruling = { kind: 'none' };

export function rule(contrast: Contrast): Ruling {
  if (contrast.verbatim) return { kind: 'stated', reason: 'verbatim' };
  const definition = ruleDefinition(contrast);
  if (definition !== undefined) return definition;
  if (onlySortClashes(contrast)) {
    return {
      kind: 'differs',
      reason: 'sort',
      clashes: contrast.sortClash === undefined ? [] : [contrast.sortClash],
    };
  }
  if (contrast.onlyClash !== undefined && isAsserted(contrast)) {
    return { kind: 'differs', reason: 'quantityWord', clashes: [contrast.onlyClash] };
  }
  if (isTooShort(contrast)) return NONE;
  if (onlyNumbersClash(contrast)) return { kind: 'differs', reason: 'number' };
  if (onlyOneOpposite(contrast)) return { kind: 'differs', reason: 'opposite' };
  if (onlyNegationDiffers(contrast)) return { kind: 'differs', reason: 'negation' };
  if (onlyNameClashes(contrast)) {
    const { nameClash } = contrast;
    return { kind: 'differs', reason: 'name', clashes: nameClash === undefined ? [] : [nameClash] };
  }
  if (onlyRolesSwapped(contrast)) {
    const { roleClash } = contrast;
    return { kind: 'differs', reason: 'role', clashes: roleClash === undefined ? [] : [roleClash] };
  }
  if (nothingDiffers(contrast)) return { kind: 'stated', reason: 'aligned' };
  return NONE;
}

function onlySortClashes(c: Contrast): boolean {
  return c.sortClash !== undefined && c.claimNegations === 0 && isAsserted(c);
}

function onlyNumbersClash(c: Contrast): boolean {
  return (
    c.numberClashes.length > 0 &&
    c.unmet.length === c.numberClashes.length &&
    !c.numberMissing &&
    !c.clashInName &&
    !c.alternative &&
    !c.tiedOtherwise &&
    !c.countedForEach &&
    !c.datedFromAnother &&
    !c.clashOfAnother &&
    !c.onlyIntended &&
    !(c.oddNegation && c.oneSideNegates) &&
    // None over six and none under six do not exclude each other.
    !(c.boundClash && c.claimNegations + c.evidenceNegations > 0) &&
    !c.hedgedThere &&
    c.widestGap <= WIDEST_GAP_OF_NUMBERS &&
    !c.otherSubject &&
    c.moved === 0 &&
    !c.numberMoved &&
    !c.saidOfOther &&
    !c.conditional &&
    !c.countsNarrower &&
    nothingElse(
      c,
      c.numberClashes.map(link => link.claim),
    ) &&
    // Among several numbers only a firm hold on the surroundings tells which one is meant.
    (c.rivals <= 1 || (c.anchoring >= 1.8 && c.rivals <= 2) || c.betweenSame)
  );
}

function onlyOneOpposite(c: Contrast): boolean {
  const [opposite, ...others] = c.opposites;
  return (
    opposite !== undefined &&
    others.length === 0 &&
    c.unmet.length === 1 &&
    opposite.support >= 0.5 &&
    !c.unmetName &&
    !c.unmetNumber &&
    !c.oppositeSelects &&
    !c.saidOfOther &&
    !c.conditional &&
    c.claimNegations + c.evidenceNegations === 0 &&
    !c.onlyIntended &&
    c.claimDenials === c.evidenceDenials &&
    isPlain(c) &&
    c.widestGap <= WIDEST_GAP &&
    !c.otherSubject &&
    c.moved === 0 &&
    nothingElse(c, [opposite.claim])
  );
}

function onlyNegationDiffers(c: Contrast): boolean {
  return (
    c.unmet.length === 0 &&
    c.oddNegation &&
    c.oneSideNegates &&
    c.claimNegations + c.evidenceNegations === 1 &&
    c.claimDenials + c.evidenceDenials === 0 &&
    c.deniedOnOneSide &&
    c.nominalOrder >= 0.5 &&
    isPlain(c) &&
    !c.generalised &&
    !c.saidOfOther &&
    !c.conditional &&
    !c.deniesNarrower &&
    !c.ofSomeOfKind &&
    c.widestGap <= WIDEST_GAP &&
    !c.modifierApart &&
    !c.onlyHere &&
    !c.otherSubject &&
    nothingElse(c, [])
  );
}

function nothingDiffers(c: Contrast): boolean {
  return (
    c.unmet.length === 0 &&
    !c.oddNegation &&
    !c.oneSideNegates &&
    (c.claimNegations === 0 || sameNegation(c)) &&
    c.claimDenials === c.evidenceDenials &&
    !c.modalThere &&
    !c.onlyIntended &&
    !c.exclusiveHere &&
    isOrdered(c) &&
    c.opposites.length === 0 &&
    !c.deniedOnOneSide &&
    !c.dropsConjunct &&
    !c.reused &&
    !c.displaced &&
    !isReworded(c) &&
    !c.opposed &&
    isPlain(c) &&
    (c.widestGap <= WIDEST_GAP || c.roles === 'agree') &&
    !c.modifierApart &&
    c.prepositionClashes < 1 &&
    (!c.otherSubject || c.roles === 'agree') &&
    !c.agentMoved &&
    (!c.saidOfOther || c.roles === 'agree') &&
    !narrows(c) &&
    !(c.onlyHere && c.widestGap > WIDEST_GAP_OF_ONLY) &&
    c.definition?.ofAnother !== true &&
    !c.numberMoved &&
    !c.countedForEach &&
    !c.amountOfAnother &&
    !c.datedFromAnother &&
    c.moved <= 2 &&
    !(c.generalised && c.restricted)
  );
}

function onlyNameClashes(c: Contrast): boolean {
  return (
    c.nameClash !== undefined &&
    c.opposites.length === 0 &&
    c.numberClashes.length === 0 &&
    !c.numberMissing &&
    c.claimNegations + c.evidenceNegations === 0 &&
    c.claimDenials + c.evidenceDenials === 0 &&
    isPlain(c) &&
    !c.modalThere &&
    !c.onlyIntended &&
    !c.exclusiveHere &&
    c.nominalOrder >= 0.5 &&
    c.widestGap <= WIDEST_GAP &&
    !c.otherSubject &&
    nothingElse(c, c.nameClash?.claim ?? [])
  );
}

function onlyRolesSwapped(c: Contrast): boolean {
  return (
    c.roleClash !== undefined &&
    c.unmet.length === 0 &&
    c.claimNegations + c.evidenceNegations === 0 &&
    c.claimDenials + c.evidenceDenials === 0 &&
    isPlain(c) &&
    !c.modalThere &&
    !c.onlyIntended &&
    !c.dropsConjunct &&
    c.widestGap <= WIDEST_GAP
  );
}
