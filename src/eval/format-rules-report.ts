import type { Halves, RulesReport } from './evaluate-rules.ts';

/** A line for each rule and guard, each count in the two halves of the set; what never fired is left out. */
export function formatRulesReport(name: string, { n, rules, guards }: RulesReport): string {
  const seen = rules.filter(({ right, wrong }) => sum(right) + sum(wrong) > 0);
  const firing = guards.filter(({ fired }) => sum(fired) > 0);
  const width = Math.max(...[...seen, ...firing].map(({ code }) => code.length), 'guard'.length);
  const row = (code: string, counts: readonly string[], says: string) =>
    [code.padEnd(width), ...counts.map(text => text.padStart(COLUMN)), ` ${says}`].join(' ').trimEnd();
  return [
    `${name}: ${n} pairs, in two halves`,
    '',
    row('rule', ['right', 'wrong'], ''),
    ...seen.map(({ code, right, wrong, says }) => row(code, [right, wrong].map(halves), says)),
    '',
    row('guard', ['fired', 'prevents', 'costs'], 'alone: wrong verdicts prevented, right ones lost'),
    ...firing.map(({ code, fired, prevents, costs, says }) =>
      row(code, [fired, prevents, costs].map(halves), says),
    ),
    '',
  ].join('\n');
}

const COLUMN = 9;

function halves([one, other]: Halves): string {
  return `${one} + ${other}`;
}

function sum([one, other]: Halves): number {
  return one + other;
}
