import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { corpusOf } from './corpus-of.ts';

const TOWN = corpusOf({
  'The council of Rell': [
    'Some members voted against the plan. No houses were flooded in the storm. All of the shops were closed on Monday.',
    'The ferry to Vasa is sometimes late in winter. Few ferries were late in March. Nobody in the harbour saw the ship.',
    'The harbour may be closed to large ships. Members should pay a fee of ten marks. The bank might lower its rates in June.',
    'The council tried to build a bridge over the Tolva. The congress is to be held in Vasa in May. Guests must sign the book at the door.',
    'The play is set during the Tolva War. Nordline is a division of a Danish company. The crew won an Orsen Prize and a Rell Medal. The crew joined the TPA strike.',
    'The council beat the Orsen bank in court. Karl Moss met Ida Berg in Vasa. Gulls chase crows over the harbour.',
    'He praised Ida Berg for the bridge. The ministry said that the old pier was not safe in 2014. Birka is a small town in southern Sweden.',
    'The congress of 1990 was held in Vienna, Austria. The orchestra plays in Oslo every year. The treaty was signed in Chicago in 1920.',
  ],
});

const check = async (claim: string) => {
  const verdict = await checkClaim(claim, TOWN);
  return verdict.kind === 'differs'
    ? verdict.differences.map(({ kind, evidence, claim: ours }) => `${kind}: ${evidence} | ${ours}`).join()
    : verdict.kind;
};

describe('how many or how often', () => {
  test.each([
    ['some are not all', 'All members voted against the plan.', 'quantityWord: Some | All'],
    ['some are not none', 'No members voted against the plan.', 'quantityWord: Some | No'],
    ['none are not many', 'Many houses were flooded in the storm.', 'quantityWord: No | Many'],
    ['all are not half', 'Half of the shops were closed on Monday.', 'quantityWord: All | Half'],
    ['all are not "not all"', 'Not all of the shops were closed on Monday.', 'quantityWord: All | Not all'],
    [
      'sometimes is not always',
      'The ferry to Vasa is always late in winter.',
      'quantityWord: sometimes | always',
    ],
    ['few are not most', 'Most ferries were late in March.', 'quantityWord: Few | Most'],
    ['nobody is not everybody', 'Everybody in the harbour saw the ship.', 'quantityWord: Nobody | Everybody'],
    ['what holds of all is not held against some', 'Some of the shops were closed on Monday.', 'related'],
    ['nor "some" against "many"', 'Many members voted against the plan.', 'related'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });
});

describe('how certain', () => {
  test.each([
    [
      'what may be is not said to be',
      'The harbour is closed to large ships.',
      'modality: may be closed | is closed',
    ],
    ['advice is no duty', 'Members must pay a fee of ten marks.', 'modality: should pay | must pay'],
    ['a duty is not always done', 'Guests sign the book at the door.', 'modality: must sign | sign'],
    [
      'an attempt is no success',
      'The council built a bridge over the Tolva.',
      'modality: tried to build | built',
    ],
    [
      'what might be is not what will be',
      'The bank will lower its rates in June.',
      'modality: might lower | will lower',
    ],
    ['what was planned may have happened since', 'The congress was held in Vasa in May.', 'related'],
    ['and so may what was possible', 'The bank lowered its rates in June.', 'related'],
    [
      'a claim may be more careful than the passage',
      'The council might beat the Orsen bank in court.',
      'related',
    ],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });
});

describe('who does it to whom', () => {
  test.each([
    [
      'turned round, with one of the two unnamed',
      'The Orsen bank beat the council in court.',
      'role: The council beat the Orsen bank | The Orsen bank beat the council',
    ],
    [
      'turned round in the passive',
      'The council was beaten by the Orsen bank in court.',
      'role: The council beat the Orsen bank | The council was beaten by the Orsen bank',
    ],
    ['the same in the passive', 'The Orsen bank was beaten by the council in court.', 'stated'],
    ['what goes both ways', 'Ida Berg met Karl Moss in Vasa.', 'related'],
    ['of no crow in particular', 'Crows chase gulls over the harbour.', 'related'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });
});

describe('where', () => {
  test.each([
    ['another country', 'The congress of 1990 was held in Norway.', 'name: Austria | Norway'],
    ['another continent', 'The congress of 1990 was held in Africa.', 'name: Austria | Africa'],
    ['another town, far away', 'The treaty was signed in Boston in 1920.', 'name: Chicago | Boston'],
    ['of what lies somewhere', 'Birka is a town in Denmark.', 'name: Sweden | Denmark'],
    [
      'a continent that holds it, which the passage does not say',
      'The congress of 1990 was held in Europe.',
      'related',
    ],
    ['a country, where the passage names a town', 'The treaty was signed in Canada in 1920.', 'related'],
    ['a town of the next street', 'The treaty was signed in Joliet in 1920.', 'related'],
    ['a place that nobody knows', 'The treaty was signed in Rell in 1920.', 'related'],
    ['what may be done in many places', 'The orchestra plays in Vienna every year.', 'related'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });
});

describe('another name in front of the same word', () => {
  test.each([
    ['in its place', 'The play is set during the Orsen War.', 'name: Tolva | Orsen'],
    ['of a people', 'Nordline is a division of a Swedish company.', 'name: Danish | Swedish'],
    ['not of a people that includes it', 'Nordline is a division of a European company.', 'related'],
    ['nor of one of several', 'The crew won a Tolva Prize.', 'related'],
    ['initials stand for the name', 'The crew joined the Tolva Port Authority strike.', 'stated'],
  ])('%s', async (_name, claim, outcome) => {
    expect(await check(claim)).toBe(outcome);
  });
});

describe('the line below what is not settled names what keeps it open', () => {
  test.each([
    ['somebody only says it, and denies it', 'The old pier was not safe in 2014.', 'reported'],
    ['it is planned', 'The congress was held in Vasa in May.', 'other-modality'],
    ['it is done to her', 'Ida Berg praised him for the bridge.', 'other-order'],
  ] as const)('%s', async (_name, claim, reason) => {
    expect(await checkClaim(claim, TOWN)).toMatchObject({ kind: 'related', reason });
  });
});
