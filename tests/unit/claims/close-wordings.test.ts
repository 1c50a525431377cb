/** Claims that say with little change what a sentence says, or change one thing of it; each kind with those that must stay open. */
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

type Row = readonly [ruling: 'stated' | 'differs' | 'none', claim: string, evidence: string];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a small word that looks like a verb': [
    [
      'none',
      'Rell is against the talks',
      'After Rell had left the talks, bringing it back to the table was an aim.',
    ],
    ['none', 'Rell opposes the tax', 'Rell brought the tax back.'],
    ['differs', 'Rell opposes the tax', 'Rell backs the tax.'],
  ],
  'what stands in front or at the end': [
    [
      'stated',
      'During the storm, the pier of Rell was badly damaged',
      'The pier of Rell was badly damaged during the storm.',
    ],
    [
      'stated',
      'According to the Lake Society, the heron is rare',
      'The heron is rare, according to the Lake Society of Rell.',
    ],
    [
      'stated',
      'When the mill burnt, the miners were taking part in a dance',
      'The miners were taking part in a village dance when the mill burnt.',
    ],
    [
      'stated',
      'In the second half, Ida Holm scored for Tarn',
      'Ida Holm scored the only goal for Tarn in the second half.',
    ],
    ['none', 'When it rained, Karl Moss left', 'Karl Moss left the tent that he had bought when it rained.'],
    ['none', 'In Tarn, the old mill burnt', 'The old mill burnt and a house was built in Tarn.'],
    [
      'none',
      'During the war, the ferry carried coal',
      'The ferry carried coal that had been stored during the war.',
    ],
    ['none', 'After the fire, Ana Brandt left Rell', 'Ana Brandt left Rell and returned after the fire.'],
    ['none', 'In 1911 the pier was opened by Brandt', 'Brandt opened the mill in 1911 and the pier in 1920.'],
  ],
  'the passive of a claim': [
    [
      'stated',
      'A plan to close the pier was approved by the Council of Rell',
      'The Council of Rell approved a plan to close the pier by nine votes.',
    ],
    [
      'stated',
      'In 1990 the Rell Cup was won by Ida Holm',
      'Ida Holm, 57, was a sailor who won the 1990 Rell Cup.',
    ],
    ['none', 'The plan was approved by the council', "The council approved the plan's delay."],
    ['none', 'The mill was sold by Karl Moss', "Karl Moss sold the mill's roof."],
  ],
  'a word that says the opposite': [
    [
      'differs',
      'The council rejected a plan to sell the mill',
      'The council approved a plan to sell the mill by nine votes.',
    ],
    [
      'differs',
      'Storms of this kind are very common',
      'Storms of this kind (as told by sailors) are very, very rare.',
    ],
    ['differs', 'The vote of 1979 succeeded', 'The 1979 vote to found a harbour board failed.'],
    ['none', 'Some shops opened in 1911', 'Some shops closed in 1911.'],
    ['none', 'The mayor may reject the plan', 'The mayor may approve the plan.'],
    ['none', 'A member rejected the plan', 'A member approved the plan.'],
    ['none', 'The team won a match in Rell', 'The team lost a match in Rell.'],
    ['none', 'Rents fell in May', 'Rents in Tarn rose in May.'],
  ],
  'the owner of a thing, in front or behind': [
    [
      'stated',
      'The loading floor of the Tarn Coal Exchange is closed',
      'The Tarn Coal Exchange loading floor is closed and is to be sold.',
    ],
    ['stated', 'Karl Moss won the other race of the weekend', "Karl Moss won the weekend's other race."],
    ['stated', "Rell's population is 2,000", 'The population of Rell is 2,000.'],
    ['none', "The council's mill burnt in 1911", "The mill of the council's brother burnt in 1911."],
    ['none', 'The mill of the council burnt in 1911', "The council mill's roof burnt in 1911."],
    ['none', 'The destruction of the army was in 1812', 'The army destroyed the town in 1812.'],
  ],
  'one of those that are included': [
    [
      'stated',
      'Ida Holm, a Danish sailor, was one of the guests',
      'The guests included the painter Ana Brandt and Danish sailor Ida Holm.',
    ],
    ['stated', 'Ida Holm was among the guests', 'The guests included Karl Moss and Ida Holm.'],
    ['none', 'Ida Holm was one of the guests', 'The guests included the brother of Ida Holm.'],
    ['none', 'Ida Holm was one of the guests', "The guests' friends included Ida Holm."],
    ['none', 'Ida Holm, a painter, left Rell', 'The former painter Ida Holm left Rell.'],
  ],
  'the one who did it': [
    ['stated', 'Karl Moss was the mayor who opened the pier', 'Mayor Karl Moss opened the pier.'],
    [
      'stated',
      'Ana Brandt was the captain who sold the ferry',
      'The ferry was sold by Captain Ana Brandt in May.',
    ],
    [
      'differs',
      'Ida Holm was the architect who designed the mill',
      'Architect Karl Moss designed the mill in 1911.',
    ],
    ['differs', 'Ana Brandt was the mayor who signed the treaty', 'Mayor Karl Moss signed the treaty.'],
    ['none', 'Karl Moss was the mayor who opened the pier', 'Deputy mayor Karl Moss opened the pier.'],
    ['none', 'Karl Moss was the mayor who opened the pier', "Mayor Karl Moss's wife opened the pier."],
    ['none', 'Karl Moss was the mayor who opened the pier', 'Mayor Karl Moss promised to open the pier.'],
    [
      'none',
      'Ana Brandt was the mayor who opened the pier',
      'Mayor Karl Moss and Ana Brandt opened the pier.',
    ],
    ['none', 'Karl Moss may be the mayor who opened the pier', 'Mayor Karl Moss opened the pier.'],
  ],
  'with none of it': [
    [
      'stated',
      'No weapons are involved in the exercises',
      'The exercises are small, with no weapons involved, and take three days.',
    ],
    ['stated', 'No shots were fired in the siege', 'The siege ended in May, with no shots fired.'],
    ['differs', 'The exercises involve weapons', 'The exercises are small, with no weapons involved.'],
    [
      'none',
      'No weapons are involved in the drills',
      'The exercises are small, with no weapons involved, and the drills are long.',
    ],
    ['none', 'No shots were fired in the siege', 'The siege ended in May, with few shots fired.'],
  ],
  'a town in front of what took place there': [
    ['stated', 'The meeting was held in Oslo', 'The Oslo meeting ended in May.'],
    ['stated', 'The congress was in Prague', 'The Prague congress opened in May 1911.'],
    ['none', 'The meeting was held in Oslo', 'The Oslo meeting was cancelled.'],
    ['none', 'The meeting was held in Oslo', 'The Oslo meeting was to begin in May.'],
    ['none', 'The meeting was held in Oslo', 'The Oslo meeting opened in Bergen.'],
    ['none', 'The summit took place in Russia', 'The Russia summit opened in May.'],
  ],
  'no, not any, not yet': [
    ['stated', 'The divers found no trace of the ferry', 'The divers did not find any trace of the ferry.'],
    [
      'stated',
      'The police have not yet found the boat',
      'The police, who are looking for help, have yet to find the boat.',
    ],
    ['none', 'The divers found no trace of the ferry', 'The divers did not find any trace of the captain.'],
  ],
  'a participle in front': [
    ['stated', 'Karl Moss was born in Rell', 'Born in Rell, Karl Moss went to sea at fifteen.'],
    ['none', 'The mill was given the rain', 'Given the rain, the mill was closed.'],
    ['none', 'The ship was built in Rell', "Built in Rell like other ships, the captain's boat sank."],
    ['none', 'Rell was founded in 1911', 'Founded in 1911, the brewery in Rell burnt.'],
    ['none', 'The mill was built in 1911', 'Built in 1911 and mended later, the wheel in the mill turns.'],
    ['stated', 'Karl Moss was born in Holm, Tarn', 'Born in Holm, Tarn, Karl Moss left Rell in 1911.'],
  ],
  'a title in somebody else’s mouth, under a condition or of what has been': [
    ['stated', 'Karl Moss is the owner of the mill', 'Karl Moss, owner of the mill, said that he left.'],
    ['stated', 'Anna Keller is the mayor of Rell', 'The mayor of Rell, Anna Keller, resigned.'],
    [
      'stated',
      'Karl Moss is the head of the mill',
      'Karl Moss, head of the mill, describes the tax as an unfair rule.',
    ],
    [
      'none',
      'Karl Moss is the owner of the mill',
      'Ana Holm said that Karl Moss, owner of the mill, had left.',
    ],
    ['none', 'Karl Moss is the owner', 'According to Ana Holm, the owner Karl Moss left.'],
    [
      'none',
      'Karl Moss is the owner of the mill',
      'If Karl Moss, owner of the mill, leaves, the pier closes.',
    ],
    ['none', 'Karl Moss is a painter', 'The former owner and painter Karl Moss left Rell.'],
    ['none', 'America is a captain', 'Captain America sailed to Rell.'],
  ],
  'members of a kind, and who says so': [
    ['stated', 'The heron is a grey bird', 'The marsh is home to grey birds such as the heron.'],
    ['stated', 'The heron is a rare bird', 'Rare birds, including the heron, are gone.'],
    ['none', 'The heron is a grey bird', 'Ana Holm claims that grey birds such as the heron are rare.'],
    ['none', 'The heron is a rare bird', 'It is believed that rare birds, including the heron, are gone.'],
  ],
  'a name with one wrong letter': [
    [
      'differs',
      'Fishing is legal in sixteen lakes and the District of Columbia',
      'Fishing is legal in thirteen lakes and the District of Colombia.',
    ],
    ['none', 'Karl Moss lives in Columbia', 'Karl Moss lives in Colombia.'],
  ],
  'how much of it': [
    [
      'stated',
      'The shop is one of the biggest houses in Rell',
      'The shop, which is one of the largest houses in Rell, is closed.',
    ],
    ['differs', 'Only a few members left Rell', 'Many members left Rell.'],
    ['none', 'The shop is the biggest house in Rell', 'The shop is a big house in Rell.'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, rows) => {
  test.each(rows)('%s: %s – %s', (ruling, claim, evidence) => {
    expect(comparePair(claim, [evidence], language)?.ruling.kind).toBe(ruling);
  });
});
