import { describe, expect, test } from 'vitest';
import { introducedPeople } from '../../../src/text/people.ts';

describe('a text introduces', () => {
  test.each([
    ['by an office before the name', 'It was signed by Admiral Pelle Ask in spring.', ['Pelle Ask']],
    ['by an office and a comma', 'The Norwegian president, Ann van Berg, stayed.', ['Ann van Berg']],
    ['by an office of somewhere', 'The mayor of Bodø, Per Dahl, said no.', ['Per Dahl']],
    ['by a trade in small letters', 'They asked the painter Mia Holm for two.', ['Mia Holm']],
    ['by a relative clause', 'When Ann Berg, who keeps the light, came in', ['Ann Berg']],
    ['by an apposition', 'Ann Berg, the former keeper of the light, came in.', ['Ann Berg']],
    ['in brackets', 'Ann Berg (a Danish physicist) came in.', ['Ann Berg']],
    ['by a sentence of its own', 'J. S. Holm was a Danish composer.', []],
    ['with initials', 'The author Ann S. Berg wrote it.', ['Ann S. Berg']],
    ['with a title alone', 'Captain Lind, who sails at nine, agreed.', ['Captain Lind']],
    ['several', 'Ann Berg, a teacher, met Doctor Mia Holm, who had come late.', ['Ann Berg', 'Mia Holm']],
  ])('%s', (_name, text, names) => {
    const found = introducedPeople(text);
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
  });

  test.each([
    ['a mention', 'Ann Berg came in, and Per Dahl said no.'],
    ['countries', 'They told the president, North Korea, that the United States, whose ships came, agreed.'],
    ['teams', 'Rival Rovers, who are second, and Real Motors, who have won, met.'],
    ['bodies', 'The Marine Institute, whose director resigned, closed. The Coast Council was a founder.'],
    ['one name alone', 'Bergen, the home of a painter, is wet. Ann, who keeps the light, is not.'],
    ['other words with capitals', 'The Cold War, the work of many a general, ended.'],
    ['what belongs to somebody', "Lund's Fine Boats, who sold it, closed."],
    ['nothing', ''],
  ])('nobody by %s', (_name, text) => {
    expect(introducedPeople(text).map(({ name }) => name)).toEqual([]);
  });
});
