/** Claims in everyday words on sentences that settle them, each kind with sentences that only look as if they did. */
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

type Row = readonly [ruling: 'stated' | 'differs' | 'none', claim: string, evidence: string];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'another phrase for the same': [
    ['stated', 'Rell objects to the new harbour tax', 'Rell is against the new harbour tax.'],
    [
      'stated',
      'The council is in favour of the new bridge',
      'The council supports the new bridge, which is to be built of oak.',
    ],
    ['stated', 'Karl Brandt went to Oslo in 1984', 'Karl Brandt visited Oslo in 1984 and found it too cold.'],
    ['stated', 'Brandt visited Oslo two times', 'Brandt travelled to Oslo twice.'],
    [
      'stated',
      'The navy carries out exercises off the coast every spring',
      'Every spring the navy holds exercises off the coast.',
    ],
    [
      'stated',
      'Moscow sees the island as an important foothold',
      'Moscow considers the island an important foothold for its trade.',
    ],
    ['stated', 'The village regards the lake as sacred', 'The village considers the lake sacred.'],
    [
      'stated',
      'The ministry was worried about the state of the dam',
      'The ministry voiced concern at the state of the dam.',
    ],
    ['stated', 'Tarn took part in the regatta of 1904', 'Tarn participated in the regatta of 1904.'],
    ['stated', 'The talks are to begin right away', 'The talks are to begin at once.'],
    ['stated', 'The miners are ready to return to the talks', 'The miners are prepared to rejoin the talks.'],
    ['stated', 'Ana Moss is the commander of the northern fleet', 'Ana Moss commands the northern fleet.'],
    ['stated', 'Karl Brandt was the founder of the museum', 'Karl Brandt founded the museum in 1904.'],
    [
      'stated',
      'Karl Brandt wrote The Long Pier',
      'The Long Pier is a novel, and Karl Brandt is the author of The Long Pier.',
    ],
    ['stated', 'Work was limited to the winter months', 'Work was restricted to the winter months.'],
    ['stated', 'Members have to pay the fee before May', 'Members must pay the fee before May.'],
    ['differs', 'Rell supports the new harbour tax', 'Rell is against the new harbour tax.'],
    ['differs', 'The council opposes the new bridge', 'The council is in favour of the new bridge.'],
    [
      'differs',
      'The ministry praised the state of the dam',
      'The ministry voiced concern at the state of the dam.',
    ],
    [
      'differs',
      'Karl Brandt went to Oslo in 1986',
      'Karl Brandt visited Oslo in 1984 and found it too cold.',
    ],
    ['none', 'Rell supported the new harbour tax', 'Rell is against the new harbour tax.'],
    ['none', 'Rell is against the harbour', 'Rell is against the new harbour tax.'],
    ['none', 'Karl Brandt went to Oslo', 'Karl Brandt planned to visit Oslo in 1984.'],
    ['none', 'Karl Brandt went to Oslo', 'The wife of Karl Brandt visited Oslo in 1984.'],
    [
      'none',
      'Ana Moss is the commander of the northern fleet',
      'Ana Moss commanded the northern fleet until 1990.',
    ],
    [
      'none',
      'The ministry was worried about the dam',
      'The ministry would be worried about the dam if it leaked.',
    ],
    ['none', 'The navy carried out an exercise', 'The navy held a dinner after the exercise.'],
    ['none', 'The talks began right away', 'The talks are to begin at once.'],
    [
      'none',
      'The council is in favour of the new bridge',
      'Some members of the council support the new bridge.',
    ],
    ['none', 'Tarn took part in the regatta', 'Tarn was asked to participate in the regatta.'],
    [
      'none',
      'Karl Brandt was the founder of the museum',
      'Karl Brandt and Ana Moss founded the museum school.',
    ],
    ['none', 'Members have to pay the fee', 'Members who arrive late must pay the fee.'],
  ],
  'who says it, in another form': [
    [
      'stated',
      'The author thinks that the harbour is too small',
      'The author finds that the harbour is too small.',
    ],
    [
      'stated',
      'The author says the harbour is too small for the ferries',
      'The author holds that the harbour is too small for the ferries, and that a pier is needed.',
    ],
    ['stated', 'The critics claim that the dam is unsafe', 'According to the critics, the dam is unsafe.'],
    [
      'stated',
      'According to the mayor, the bridge collapsed in 1904',
      'The mayor said that the bridge collapsed in 1904.',
    ],
    [
      'stated',
      'The writer believes the strike was a mistake',
      "In the writer's view, the strike was a mistake.",
    ],
    ['stated', 'The author argues that the treaty was unfair', 'The treaty was unfair, the author believes.'],
    [
      'differs',
      'The author thinks that the harbour has three piers',
      'The author notes that the harbour has two piers.',
    ],
    [
      'none',
      'The author thinks that the harbour is too small',
      'The critics find that the harbour is too small.',
    ],
    ['none', 'The harbour is too small', 'The author finds that the harbour is too small.'],
    ['none', 'The author says that the talks will begin', 'The author hopes that the talks will begin.'],
    [
      'none',
      'The author believes the strike was a mistake',
      'The author doubts that the strike was a mistake.',
    ],
    [
      'differs',
      'The author says the strike was a mistake',
      'The author does not say that the strike was a mistake.',
    ],
    ['none', 'The mayor says the bridge is old', "The mayor's critics say the bridge is old."],
  ],
  '"it was … who", "the one who"': [
    ['stated', 'It was Brandt who signed the treaty', 'Brandt signed the treaty in Tarn.'],
    ['stated', 'Karl Brandt was the one who signed the treaty', 'The treaty was signed by Karl Brandt.'],
    ['stated', 'It was in 1904 that the museum opened', 'The museum opened in 1904.'],
    ['stated', 'It was the council that closed the mill', 'The council closed the mill.'],
    ['differs', 'It was in 1906 that the museum opened', 'The museum opened in 1904.'],
    ['differs', 'It was Viktor Moss who signed the treaty', 'The treaty was signed in Tarn by Karl Brandt.'],
    ['none', 'It was not Brandt who signed the treaty', 'Brandt read the treaty.'],
    ['none', 'It was Brandt who signed the treaty', 'Brandt refused to sign the treaty.'],
    ['none', 'Brandt was the one who signed the treaty', 'Brandt and Moss discussed who signed the treaty.'],
    ['none', 'It was Brandt who signed the treaty', "Brandt's deputy signed the treaty."],
    ['none', 'It was Brandt who wrote first', 'Brandt wrote a letter, and Moss answered it.'],
  ],
  'what happened, by a noun': [
    ['stated', "Brandt's visits to Oslo were in 1984 and 1986", 'Brandt visited Oslo in 1984 and 1986.'],
    ['stated', "Brandt's death was in 1990", 'Brandt died in Oslo in 1990.'],
    ['stated', 'The arrival of the ship was in May', 'The ship arrived in May.'],
    ['stated', "Ana Moss's discovery of the comet was in 1904", 'Ana Moss discovered the comet in 1904.'],
    ['stated', 'The opening of the museum took place in 1904', 'The museum was opened in 1904 by the queen.'],
    ['stated', "Brandt's invention of the lamp happened in 1880", 'The lamp was invented by Brandt in 1880.'],
    ['differs', "Brandt's death was in 1991", 'Brandt died in Oslo in 1990.'],
    [
      'differs',
      'The opening of the museum took place in 1906',
      'The museum was opened in 1904 by the queen.',
    ],
    ['none', "Brandt's visit to Oslo was in 1984", 'Brandt was to visit Oslo in 1984.'],
    ['none', "Brandt's visit to Oslo was a success", 'Brandt visited Oslo in 1984.'],
    ['none', 'The opening of the museum took place in 1904', 'The museum was to be opened in 1904.'],
    ['none', "Moss's death was in 1990", 'Brandt died in 1990, and Moss buried him.'],
  ],
  'ties between two': [
    ['stated', 'The contacts between Rell and Tarn were close', "Rell's contacts with Tarn were close."],
    [
      'stated',
      'The mayor praised the ties between Rell and Tarn',
      "The mayor praised Rell's ties with Tarn.",
    ],
    ['none', 'The war between Rell and Tarn ended in 1904', 'The war of Rell with Tarn ended in 1904.'],
    [
      'stated',
      'The treaty between Tarn and Rell was signed in 1904',
      'The treaty of Rell and Tarn was signed in 1904.',
    ],
    [
      'none',
      'The contacts between Rell and Quill were close',
      "Rell's contacts with Tarn were close, and Quill envied them.",
    ],
    ['none', 'The ties between Rell and Tarn were cut', "Rell's ties with Tarn Mills were cut."],
    ['none', 'The fleet ran the exercise', 'The fleet held the exercise in reserve.'],
    ['stated', 'The fleet ran the exercise', 'The fleet held the exercise in May.'],
    ['none', 'The guild is in favour of the tax', 'The guild opposes cuts to the tax.'],
    ['differs', 'The guild is in favour of the tax', 'The guild opposes the toll and the tax.'],
    ['none', 'The council praised the captain', "The council was pleased with the captain's defeat."],
    ['none', 'Rell and Tarn held talks', 'Rell held talks with Tarn in mind.'],
    ['none', 'Rell and Tarn held talks', 'Rell held talks with Tarn watching.'],
    ['none', 'Rell and Tarn held talks', "Rell held talks with Tarn's help."],
    ['stated', 'Rell and Tarn held talks', 'Rell held talks with Tarn in May.'],
    ['none', 'The road between Rell and Tarn was closed', "Rell's road was closed, and Tarn helped."],
    [
      'none',
      'The mayor praised the ties between Rell and Tarn',
      "The mayor praised Rell's hopes for ties with Tarn.",
    ],
  ],
  'a subject with two verbs': [
    ['stated', 'Brandt sold the mill', 'Brandt bought a ship in May and sold the mill to Ana Moss of Tarn.'],
    [
      'stated',
      'The club played in Rell until 1990',
      'The club was founded in 1904 and played in Rell until 1990.',
    ],
    [
      'stated',
      'The ships carried coal to Tarn',
      'In the first years of the war, long before the harbour of Rell froze, the ships left the harbour and carried coal to Tarn.',
    ],
    [
      'stated',
      'The exercises take three days',
      'The exercises are small, with no weapons involved, and take three days.',
    ],
    [
      'stated',
      'The barge was raised by divers',
      'The barge sank in 1904, lay in the mud for ten years and was raised by divers in 1914.',
    ],
    [
      'stated',
      'The ships left the town',
      'In the first years of the war, before the harbour froze, the ships left the town.',
    ],
    ['stated', 'Brandt was accompanied by Ana Moss', 'Accompanied by Ana Moss, Brandt visited Rell.'],
    ['stated', 'Brandt visited Rell', 'Accompanied by Ana Moss, Brandt visited Rell.'],
    ['none', 'Ana Moss visited Rell', 'Asked by Ana Moss, Brandt visited Rell.'],
    ['none', 'Brandt sold the mill', 'Brandt bought a ship and wanted to sell the mill.'],
    ['none', 'Brandt sold the mill', 'Brandt bought a ship and Moss sold the mill.'],
    ['none', 'Brandt sold the mill', 'Brandt did not buy a ship and sold the mill only later, it is said.'],
  ],
  'members of a list': [
    [
      'stated',
      'The railway serves Tarn',
      'The railway serves all towns of the coast, including Rell, Tarn and Quill.',
    ],
    [
      'stated',
      'Rell trades with Tarn and Quill',
      'Rell trades with many towns, among them Tarn, Quill and Oslo.',
    ],
    ['stated', 'The school teaches music', 'The school teaches several arts, such as music and painting.'],
    [
      'stated',
      'The council has exchanged letters with Norway and Denmark',
      'The council has exchanged letters with all its neighbours, including Sweden, Norway and Denmark.',
    ],
    ['differs', 'The railway serves Tarn', 'The railway serves no towns of the coast, including Tarn.'],
    [
      'none',
      'The railway serves Oslo',
      'The railway serves all towns of the coast, including Rell, Tarn and Quill.',
    ],
    ['none', 'The school teaches painting', 'The school lacks several arts, such as music and painting.'],
    ['none', 'Rell trades with Tarn', 'Rell hopes to trade with many towns, including Tarn.'],
    ['none', 'Rell traded with Tarn', 'Rell is at war with the enemies of many towns, including Tarn.'],
  ],
  'what a clause tells of its noun': [
    [
      'stated',
      'Brandt signed the treaty in 1990',
      'The treaty that Brandt signed in 1990 was annulled by the court.',
    ],
    ['stated', 'The Rell family built the mill', 'The mill which the Rell family built stands by the river.'],
    [
      'stated',
      'Ana Moss wrote the letter in prison',
      'The court read the letter that Ana Moss wrote in prison.',
    ],
    ['none', 'Brandt signed the treaty in 1990', 'The treaty that Brandt refused in 1990 was signed later.'],
    ['none', 'Brandt signed the treaty', 'A treaty that Brandt signed would be worthless.'],
    ['none', 'Brandt signed the treaty in 1990', 'No treaty that Brandt signed in 1990 was kept.'],
    [
      'none',
      'The Rell family built the mill',
      'The mill which the Rell family wanted built stands by the river.',
    ],
    ['none', 'Brandt signed the treaty', 'The treaty that Brandt may have signed was annulled.'],
    ['stated', 'Brandt bought the mill in 1904', 'The mill, which Brandt bought in 1904, burnt.'],
    ['differs', 'Brandt bought the mill in 1906', 'The mill, which Brandt bought in 1904, burnt.'],
    [
      'stated',
      'The treaty was signed in the museum in Rell',
      'The museum in Rell, where the treaty was signed in 1904, was sold.',
    ],
    [
      'none',
      'The treaty was signed in the museum in Rell',
      'The museum in Rell, where the treaty was never signed, was sold.',
    ],
    [
      'stated',
      'Brandt had left Rell in 1904',
      'They married after Brandt had left Rell in 1904, which they did without a feast.',
    ],
    ['stated', "Brandt's wife died in 1990", 'Karl Brandt, whose wife died in 1990, sold the mill.'],
    ['none', 'Brandt died in 1990', 'Karl Brandt, whose wife died in 1990, sold the mill.'],
    ['none', 'Brandt opened the mill', 'Brandt built the mill and died before opening the mill.'],
  ],
  'the passive': [
    [
      'stated',
      'Joint exercises were held in 1986 and 1989',
      'Late in the reign, the two sides broke a long silence and held joint exercises in 1986 and 1989.',
    ],
    ['stated', 'The mill was sold in 1904', 'The family, which had moved to Oslo, sold the mill in 1904.'],
    ['stated', 'The harbour was closed by the council', 'The council closed the harbour.'],
    [
      'differs',
      'Joint exercises were held in 1986 and 1988',
      'Late in the reign, the two sides broke a long silence and held joint exercises in 1986 and 1989.',
    ],
    ['none', 'The mill was sold in 1904', 'The family tried to sell the mill in 1904.'],
    ['none', 'The mill was sold', 'The family sold the flour of the mill.'],
    [
      'none',
      'The harbour was closed by the council',
      'The council of Tarn asked Rell, which closed the harbour.',
    ],
  ],
  '"the two"': [
    [
      'stated',
      'Joint feasts of Rell and Tarn were rare',
      'Rell and Tarn were allied, but joint feasts of the two were rare.',
    ],
    [
      'none',
      'Relations between Rell and Quill grew warmer',
      'Rell and Tarn were at war until 1904, yet relations between the two grew warmer.',
    ],
    [
      'none',
      'Joint feasts of Rell and Tarn were rare',
      'Rell and Tarn were allied with Oslo and Vienna, but joint feasts of the two were rare.',
    ],
  ],
  'what is shown': [
    [
      'stated',
      'Rell is against the harbour tax',
      'Rell showed in practice, as Tarn had done, that it is against the harbour tax.',
    ],
    ['stated', 'The bridge is safe', 'The tests proved that the bridge is safe.'],
    [
      'differs',
      'Rell supports the harbour tax',
      'Rell showed in practice, as Tarn had done, that it is against the harbour tax.',
    ],
    ['none', 'Rell is against the harbour tax', 'Rell wanted to show that it is against the harbour tax.'],
    ['none', 'The bridge is safe', 'The tests failed to prove that the bridge is safe.'],
    [
      'none',
      'Rell is against the harbour tax',
      'The mayor of Rell showed that he is against the harbour tax.',
    ],
    ['none', 'The bridge is safe', 'The tests may show that the bridge is safe.'],
  ],
  'a thing told of in the sentence before': [
    [
      'stated',
      'Karl Brandt signed the agreement on fishing',
      'Rell and Tarn made an agreement on fishing. Karl Brandt signed the agreement in May.',
    ],
    [
      'stated',
      'Karl Brandt signed the fishing agreement',
      'Rell and Tarn made an agreement on fishing. Karl Brandt signed the agreement in May.',
    ],
    [
      'stated',
      'The council rejected the plan for a pier',
      'The mayor presented a plan for a pier. The council rejected the plan.',
    ],
    [
      'stated',
      'Brandt signed the exercise agreement in Tarn',
      'Critics dislike the agreement to launch joint exercises in 1912. Karl Brandt signed the agreement in Tarn.',
    ],
    [
      'differs',
      'Viktor Moss signed the fishing agreement',
      'Rell and Tarn made an agreement on fishing. The agreement was signed by Karl Brandt.',
    ],
    [
      'differs',
      'Karl Brandt signed the fishing agreement in 1904',
      'Rell and Tarn made an agreement on fishing. Karl Brandt signed the agreement in 1906.',
    ],
    [
      'none',
      'Karl Brandt signed the agreement on trade',
      'Rell and Tarn made an agreement on fishing. Karl Brandt signed the agreement in May.',
    ],
    [
      'none',
      'Karl Brandt signed the agreement on fishing',
      'There was an agreement on fishing and an agreement on trade. Karl Brandt signed the agreement in May.',
    ],
    [
      'none',
      'The council rejected the plan for a pier',
      'The mayor presented a plan for a pier. The council rejected the plan for a mill.',
    ],
    [
      'none',
      'Karl Brandt signed the agreement on fishing',
      'Rell and Tarn made an agreement on fishing. Karl Brandt refused to sign the agreement.',
    ],
    [
      'differs',
      'Karl Brandt signed the fishing agreement',
      'Rell wanted an agreement on fishing. Karl Brandt may have signed the agreement.',
    ],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, rows) => {
  test.each(rows)('%s: %s – %s', (ruling, claim, evidence) => {
    expect(comparePair(claim, [evidence], language)?.ruling.kind).toBe(ruling);
  });
});
