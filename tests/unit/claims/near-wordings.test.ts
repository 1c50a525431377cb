/** Claims in near words: each kind is settled, and stays open where one thing more is changed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

type Row = readonly [ruling: 'stated' | 'differs' | 'none', claim: string, evidence: string];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'words that say the same of the same things': [
    ['stated', 'Rell has the highest tower of the coast.', 'Rell has the tallest tower of the coast.'],
    ['stated', 'The hall survived the storm.', 'The hall withstood the storm of 1911.'],
    ['stated', 'Doctors advise against the diet.', 'Physicians advise against the diet.'],
    ['stated', 'The statue shows a fisherman.', 'The statue depicts a fisherman.'],
    ['stated', 'Moss sold almost half of the boats.', 'Moss sold nearly half of the boats.'],
    ['differs', 'The ship sank in 1911.', 'The vessel sank in 1921.'],
    ['none', 'The tall boy won the race.', 'The boy won the high jump race.'],
    ['none', 'The strong man lifted the stone.', 'The man lifted the powerful engine off the stone.'],
    ['none', 'The firm fired Moss.', 'The guard of the firm shot Moss.'],
    ['none', 'The union wants a strike.', 'The union fears a strike.'],
    ['none', 'Moss ended the strike.', 'Moss tried to stop the strike.'],
    ['none', 'The leader was hurt in the crash.', 'The head was hurt in the crash.'],
  ],
  'initials and the name spelled out': [
    ['stated', 'The RHA warned Tarn.', 'The Rell Harbour Authority warned Tarn in May.'],
    ['stated', 'The Rell Harbour Authority warned Tarn.', 'The RHA warned Tarn in May.'],
    ['stated', 'The THS burnt in May.', 'The Tolva Harbour School burnt in May.'],
    ['stated', 'The BSA was founded in 1911.', 'The Bank of Savings and Annuities was founded in 1911.'],
    ['differs', 'The RHA was founded in 1911.', 'The Rell Harbour Authority was founded in 1921.'],
    ['none', 'The RHA warned Tarn.', 'The Rell Fishing Authority warned Tarn.'],
    ['none', 'The RHA warned Tarn.', 'A former member of the Rell Harbour Authority warned Tarn.'],
    ['differs', 'The RHA warned Tarn.', 'Tarn warned the Rell Harbour Authority.'],
    ['none', 'The RHA warned Tarn.', 'Critics of the Rell Harbour Authority warned Tarn.'],
    ['none', 'The RHA warned Tarn.', 'The Harbour Authority of Tolva was not warned of Tarn.'],
  ],
  'what there is and who has it': [
    ['stated', 'The school has 900 pupils.', 'There are 900 pupils at the school.'],
    ['stated', 'There are 40 beds in the hospital.', 'The hospital has 40 beds.'],
    ['stated', 'The park had a pond.', 'There was a pond in the park.'],
    ['stated', 'There is a mill on the island.', 'The island has a mill.'],
    ['differs', 'The school has 900 pupils.', 'There are 700 pupils at the school.'],
    ['none', 'The school has 900 pupils.', 'There were 900 pupils at the school.'],
    ['none', 'The school has 900 pupils.', 'There are 900 pupils at the schools near the school of Rell.'],
    ['none', 'There is a bank in Rell.', 'Rell has a bank account.'],
    ['none', 'The town has a museum.', 'There is a plan for a museum in the town.'],
    ['none', 'There are wolves in the park.', 'The park has signs about wolves.'],
  ],
  'who is given what': [
    ['stated', 'Moss gave the boat to Brandt.', 'Moss gave Brandt the boat in May.'],
    ['stated', 'Moss gave Brandt the boat.', 'Moss gave the boat to Brandt in May.'],
    ['stated', 'The mill supplies power to the town.', 'The mill supplies the town with power.'],
    ['stated', 'The state provides farmers with seed.', 'The state provides seed to farmers.'],
    ['stated', 'Ana Moss taught pupils Greek.', 'Ana Moss taught Greek to pupils in Rell.'],
    ['none', 'Moss gave the key to Brandt.', 'Brandt gave Moss the key.'],
    ['none', 'Moss gave Brandt the key.', 'Moss gave the key to the house of Brandt.'],
    ['none', 'Moss sold the boat to Brandt.', 'Moss offered Brandt the boat.'],
    ['none', 'Moss sent the letter to Brandt.', "Moss sent Brandt the letter's copy."],
    ['none', 'The state provides farmers with seed.', 'The state provides seed to traders who meet farmers.'],
  ],
  'a measure and its noun': [
    ['stated', 'The bridge is 300 metres long.', 'The bridge has a length of 300 metres.'],
    [
      'stated',
      'The tower is 90 metres high.',
      'The tower, which has a height of 90 metres, was built in 1905.',
    ],
    ['stated', 'The lake has a depth of 40 metres.', 'The lake is 40 metres deep.'],
    ['stated', 'The wall was 3 metres thick.', 'The wall had a thickness of 3 metres.'],
    ['differs', 'The tower is 70 metres high.', 'The tower has a height of 90 metres.'],
    ['none', 'The tower is 90 metres high.', 'The tower had a height of 90 metres.'],
    ['none', 'The tower is 90 metres high.', 'The tower has a width of 90 metres.'],
    ['none', 'The bridge is 300 metres long.', 'The bridge will have a length of 300 metres.'],
    ['none', 'The bridge is 300 metres long.', 'The bridge has a span with a length of 300 metres.'],
    [
      'none',
      'The tower is 90 metres high.',
      'The hill has a height of 90 metres and the tower was built in May.',
    ],
  ],
  'a wish told with a noun': [
    ['stated', 'Rell is willing to pay.', 'Rell has expressed its willingness to pay.'],
    [
      'stated',
      'Rell is willing to pay for the dam.',
      'Rell has expressed its willingness to finance the dam.',
    ],
    ['stated', 'Rell decided to build a dam.', 'Rell took the decision to build a dam.'],
    ['stated', 'Rell promised to mend the pier.', 'Rell repeated its promise to mend the pier.'],
    ['stated', 'Rell refused to pay.', 'Rell confirmed its refusal to pay.'],
    ['none', 'Rell is willing to pay.', "Rell has confirmed Tarn's willingness to pay."],
    ['none', 'Rell is willing to pay.', 'Rell denied its willingness to pay.'],
    ['none', 'Rell is willing to lend money.', 'Rell declared its willingness to talk about lending money.'],
    ['none', 'Rell refused to build a dam.', 'Rell regretted the refusal to build a dam.'],
    ['none', 'Rell is willing to pay.', 'Rell has lost its willingness to pay.'],
  ],
  'a place before or behind its noun': [
    [
      'stated',
      'Some Tarn analysts praised the dam.',
      'Some analysts in Tarn praised the dam and its builders.',
    ],
    ['stated', 'Analysts in Tarn praised the dam.', 'Tarn analysts praised the dam.'],
    ['stated', 'A Rell teacher saw the fire.', 'A teacher from Rell saw the fire in May.'],
    ['stated', 'Brandt bought a Rell hotel.', 'Brandt bought a hotel in Rell.'],
    ['stated', 'Brandt bought a hotel in Rell.', 'Brandt bought a Rell hotel in 1990.'],
    ['none', 'Tarn analysts praised the dam.', 'Analysts praised the dam in Tarn.'],
    ['none', 'Tarn analysts praised the dam.', 'Analysts from Rell praised the dam in Tarn.'],
    ['none', 'A Tarn teacher saw the fire.', 'A teacher from near Tarn saw the fire.'],
    ['none', 'The Rell harbour was closed.', 'The harbour between Rell and Tarn was closed.'],
    ['none', 'Tarn analysts praised the dam.', 'Few analysts in Tarn praised the dam.'],
  ],
  'another people': [
    ['differs', 'A Danish firm built the bridge.', 'The Swedish firm built the bridge.'],
    ['differs', 'A French company won the main contract.', 'The Italian company won the main contract.'],
    ['none', 'A Danish painter lived here.', 'A Swedish painter lived here.'],
    ['none', 'A French company won a contract.', 'An Italian company won a contract.'],
    [
      'none',
      'A firm from Denmark built the bridge.',
      'The Swedish firm built the bridge with a Danish firm.',
    ],
  ],
  'a little less and by how much': [
    ['stated', 'The meeting took less than five hours.', 'The meeting lasted barely four hours.'],
    ['differs', 'The ferry carried cars.', 'The ferry barely carried cars.'],
    ['differs', 'The line raised the cost of salt.', 'The line cut the cost of salt by nearly half.'],
    ['none', 'The ferries are late.', 'Half of the ferries are late.'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, rows) => {
  test.each(rows)('%s: %s – %s', (ruling, claim, evidence) => {
    expect(comparePair(claim, [evidence], language)?.ruling.kind).toBe(ruling);
  });
});
