import { describe, expect, test } from 'vitest';
import { createNames } from '../../../src/search/names.ts';
import { libraryOf } from './library-of.ts';

const TOPICS = [
  { name: 'summit', aliases: ['leaders meeting', 'Ulan-Ude'] },
  { name: 'pipeline', aliases: ['gas pipeline'] },
  { name: 'six-party-talks', aliases: ['6PT', 'nuclear talks'] },
  { name: 'naval-exercises', aliases: ['drills'] },
  { name: 'sanctions', aliases: ['rest'] },
  { name: 'reactions' },
  { name: 'regime-change' },
];
const PASSAGES = [
  { title: 'A harbour history', headings: ['Origins'], text: 'Seven families settled at the bay.' },
  { title: 'A harbour history', headings: ['The great storm'], text: 'In 1871 the pier was lost.' },
  { title: 'Handbook', headings: ['Quoting'], text: 'Type the number of a passage.' },
];
const names = createNames(libraryOf(PASSAGES, { topics: TOPICS }));

describe('the topic that was meant', () => {
  test.each([
    ['its name', 'summit', 'summit'],
    ['its name in capitals', 'SUMMIT', 'summit'],
    ['an article before it', 'the summit', 'summit'],
    ['an alias', 'drills', 'naval-exercises'],
    ['spaces for hyphens', 'six party talks', 'six-party-talks'],
    ['no spaces', 'sixpartytalks', 'six-party-talks'],
    ['a plural', 'pipelines', 'pipeline'],
    ['its beginning', 'pipe', 'pipeline'],
    ['a later word of it', 'exercises', 'naval-exercises'],
    ['a letter dropped', 'sumit', 'summit'],
    ['letters swapped', 'sanctoins', 'sanctions'],
    ['a letter doubled', 'pippeline', 'pipeline'],
    ['a wrong word in it', 'navel exercises', 'naval-exercises'],
    ['a wrong first letter', 'tanctions', 'sanctions'],
    ['an alias without its hyphen', 'ulan ude', 'summit'],
    ['a whole word of an alias', 'leaders', 'summit'],
    ['the singular of an alias', 'drill', 'naval-exercises'],
  ])('%s', (_, typed, name) => {
    expect(names.topic(typed)?.name).toBe(name);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['emoji', '🙈'],
    ['one letter', 's'],
    ['the beginning of two names', 're'],
    ['another word', 'xylophone'],
    ['a sentence that contains a name', 'sanctions against everybody else'],
    ['a misspelling of a short word', 'sumt'],
    ['a word that only ends alike', 'elections'],
    ['two slips in a short word', 'dirlsl'],
    ['the beginning of a word of an alias', 'leade'],
    ['an English word that is near an alias', 'drilled'],
    ['10,000 characters', 'summit'.repeat(1_700)],
  ])('%s names none', (_, typed) => {
    expect(names.topic(typed)).toBeUndefined();
  });

  test('a name that two packs have is ambiguous', () => {
    const twice = createNames(libraryOf([], { topics: [{ name: 'summit' }, { name: 'summit' }] }));
    expect(twice.topic('summit')).toBeUndefined();
    expect(twice.topics('summit', 5)).toHaveLength(2);
  });
});

describe('the topic that is called so', () => {
  const called = (typed: string) => {
    const named = names.topicNamed(typed);
    return named === undefined ? undefined : [named.topic.name, named.exact];
  };

  test.each([
    ['its name', 'summit', ['summit', true]],
    ['an alias', 'Nuclear Talks', ['six-party-talks', true]],
    ['spaces for hyphens', 'six party talks', ['six-party-talks', true]],
    ['a letter dropped', 'sumit', ['summit', false]],
    ['the last letter left out', 'pipelin', ['pipeline', false]],
    ['a plural', 'pipelines', ['pipeline', false]],
    ['its beginning', 'pipe', undefined],
    ['a later word of it', 'exercises', undefined],
    ['two slips', 'sancitoms', undefined],
    ['another English word', 'sections', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, typed, expected) => {
    expect(called(typed)).toEqual(expected);
  });
});

describe('suggested topics', () => {
  test.each([
    ['three letters', 'nav', ['naval-exercises']],
    ['names before aliases that begin so later', 'pip', ['pipeline']],
    ['words in another order', 'talks party six', ['six-party-talks']],
    ['the topic of a whole question', 'who came to the summit in August', ['summit']],
    ['a name before a shorter alias', 're', ['reactions', 'regime-change', 'sanctions']],
    ['nothing typed', '', []],
    ['nothing near', 'qqxzv', []],
  ])('%s', (_, typed, expected) => {
    expect(names.topics(typed, 3).map(topic => topic.name)).toEqual(expected);
  });

  test('the beginning comes before a near miss', () => {
    const near = createNames(libraryOf([], { topics: [{ name: 'actions' }, { name: 'factions-of-old' }] }));
    expect(near.topics('factions', 2).map(topic => topic.name)).toEqual(['factions-of-old', 'actions']);
  });

  test('a near miss of a whole name comes before a shorter name within it', () => {
    const near = createNames(libraryOf([], { topics: [{ name: 'talks' }, { name: 'six-party-talks' }] }));
    expect(near.topic('six partty talks')?.name).toBe('six-party-talks');
    expect(near.topics('six partty talks', 2).map(topic => topic.name)).toEqual(['six-party-talks', 'talks']);
  });

  test('no more than asked for', () => {
    expect(names.topics('re', 1)).toHaveLength(1);
    expect(names.topics('re', 0)).toEqual([]);
  });
});

describe('passages by name', () => {
  test.each([
    ['their number', '2', [2]],
    ['their mark', '¶2', [2]],
    ['the end of their id', 'p3', [3]],
    ['their number in brackets', '[2]', [2]],
    ['a range', '1-2', [1, 2]],
    ['two numbers', '¶1 and ¶3', [1, 3]],
    ['a word before the number', 'passage 1', [1]],
    ['their id', 'pack/a2#p2', [2]],
    ['the beginning of their id', 'pack/a', [1, 2, 3]],
    ['a heading', 'quoting', [3]],
    ['a misspelt heading', 'the graet storm', [2]],
    ['a title', 'harbour history', [1, 2]],
    ['their first words', 'seven families', [1]],
    ['a number that none has', '99', []],
    ['nothing', '', []],
  ])('%s', (_, typed, ordinals) => {
    expect(names.passages(typed, 5).map(passage => passage.ordinal)).toEqual(ordinals);
  });
});

test.each([
  ['sorces', 'sources'],
  ['topcis', 'topics'],
  ['quo', 'quote'],
  ['weather', undefined],
  ['', undefined],
])('the nearest command to "%s" is %s', (typed, command) => {
  expect(names.nearest(typed, ['ask', 'quote', 'read', 'topics', 'sources', 'help'])).toBe(command);
});
