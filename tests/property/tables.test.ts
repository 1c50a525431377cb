import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameTable } from '../../src/search/name-table.ts';
import { createStringTable } from '../../src/text/string-table.ts';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.stringMatching(/^[a-e]{0,5}$/));
const entry = fc.tuple(text, fc.constantFrom(0, 1));

test('strings are numbered as they come, each once, and are found again, also once read back', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 300 }), fc.array(entry, { maxLength: 20 }), (added, others) => {
      const known = new Map<string, number>();
      const keyOf = ([string, kind]: readonly [string, number]) => `${kind} ${string}`;
      const table = createStringTable();
      for (const each of added) {
        if (!known.has(keyOf(each))) known.set(keyOf(each), known.size);
        expect(table.add(...each)).toBe(known.get(keyOf(each)));
      }
      for (const open of [table, createStringTable(table.data())]) {
        expect(open.size()).toBe(known.size);
        for (const each of [...added, ...others]) expect(open.find(...each)).toBe(known.get(keyOf(each)));
        for (const [string, kind] of added) {
          const id = known.get(keyOf([string, kind])) ?? 0;
          expect([open.get(id), open.lengthOf(id)]).toEqual([string, string.length]);
        }
        expect(open.add('one that none has, since it is longer')).toBe(known.size);
      }
    }),
  );
});

const words = fc.array(fc.stringMatching(/^[a-c]{1,4}$/), { minLength: 1, maxLength: 4 });
const name = words.map(each => each.join(' '));

test('no name is missed that begins as typed, has a later word that does, or stands in what was typed', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), name, (spelt, typed) => {
      const names = spelt.map(each => ({ spaced: ` ${each}`, packed: each.replaceAll(' ', '') }));
      const table = createNameTable(names);
      const packed = typed.replaceAll(' ', '');
      const numbers = (is: (of: (typeof names)[number]) => boolean) =>
        names.flatMap((each, i) => (is(each) ? [i] : []));
      const begun = numbers(each => each.packed.startsWith(packed) || each.spaced.includes(` ${typed}`));
      const found = table.beginning(typed);
      expect(found).toEqual(expect.arrayContaining(begun));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(table.within(typed)).toEqual(numbers(each => ` ${typed} `.includes(`${each.spaced} `)));
    }),
  );
});
