/** Every guard on its own examples: what it objects to would be settled without it, and what it passes is settled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compareBest } from '../../../src/claims/compare.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';
import { GUARDS } from '../../../src/claims/rules/guards.ts';
import { RULES } from '../../../src/claims/rules/settle.ts';
import { readClaim } from '../../../src/claims/sentence/read-claim.ts';
import { readText } from '../../../src/claims/sentence/read-text.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

function compare(claim: string, evidence: string, without: readonly string[] = []): Comparison {
  const sentences = readText(evidence, { title: '' }, language);
  const compared = compareBest(readClaim(claim, language), sentences, language, new Set(without));
  if (compared === undefined) throw new Error('One of the two has no words.');
  return compared;
}

/** The codes of all that speaks against it. */
function objectionsTo(claim: string, evidence: string): readonly string[] {
  const { ruling } = compare(claim, evidence);
  const misses = ruling.kind === 'none' ? ruling.misses : [];
  return misses.flatMap(({ objections }) => objections.map(({ guard }) => guard.code));
}

describe.each(GUARDS)('$code', ({ code, examples }) => {
  const objected = examples.objects.map(([claim, evidence, also]) => ({ claim, evidence, also }));
  test.each(objected)('objects to “$claim” of “$evidence”', ({ claim, evidence, also }) => {
    expect(objectionsTo(claim, evidence)).toContain(code);
    if (also !== undefined) expect(compare(claim, evidence, [code]).ruling.kind).toBe('none');
    const without = also === undefined ? [code] : [code, also];
    expect(compare(claim, evidence, without).ruling.kind).not.toBe('none');
  });

  const passed = examples.passes.map(([claim, evidence]) => ({ claim, evidence }));
  test.each(passed)('passes “$claim” of “$evidence”', ({ claim, evidence }) => {
    expect(compare(claim, evidence).ruling.kind).not.toBe('none');
  });
});

test('a guard stands in a file of its code, and some rule asks it', () => {
  const folder = join(import.meta.dirname, '../../../src/claims/rules/guards');
  const files = readdirSync(folder).map(file => file.replace(/\.ts$/u, ''));
  expect(GUARDS.map(({ code }) => code).toSorted()).toEqual(files.toSorted());
});

test('a guard has an example of what it objects to', () => {
  expect(GUARDS.filter(({ examples }) => examples.objects.length === 0).map(({ code }) => code)).toEqual([]);
});

test('a rule stands in the list', () => {
  const folder = join(import.meta.dirname, '../../../src/claims/rules');
  const written = readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => readFileSync(join(folder, file), 'utf8').match(/^export const \w+: Rule = /gmu) ?? []);
  expect(written).toHaveLength(RULES.length);
});

test('codes are unique, and none is without a sentence', () => {
  const all = [...GUARDS, ...RULES];
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(all.filter(({ says }) => !/^[A-Z].*[^.]$/u.test(says)).map(({ code }) => code)).toEqual([]);
});
