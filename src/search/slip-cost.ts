/** How unlikely it is that a word was meant when another was typed, in nats (natural logarithm of the odds). */

// Orders of size from studies of typing and spelling (Kernighan, Church and Gale 1990; Norvig 2009), rounded.
const OTHER_LETTER = 8;
const NEIGHBOUR_KEY = 6;
const OTHER_VOWEL = 6;
const LOST_LETTER = 6.5;
const LOST_DOUBLE = 4.5;
const ADDED_LETTER = 7;
const ADDED_DOUBLE = 5;
const SWAPPED = 5;
const WRONG_FIRST_LETTER = 2.5;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Each row of a keyboard is shifted by about half a key. */
const KEYS = new Map(
  KEYBOARD.flatMap((keys, row) => [...keys].map((key, at) => [key, { row, column: at + row / 2 }] as const)),
);
const VOWELS = 'aeiouy';
const WIDTH = 72;
const rows = [new Float64Array(WIDTH), new Float64Array(WIDTH), new Float64Array(WIDTH)] as const;

/** The cheapest slips that make `typed` of `meant`: swaps of neighbours count as one. */
export function slipCost(typed: string, meant: string): number {
  if (typed.length >= WIDTH || meant.length >= WIDTH) return Number.POSITIVE_INFINITY;
  let [beforeLast, last, current]: [Float64Array, Float64Array, Float64Array] = [rows[0], rows[1], rows[2]];
  last[0] = 0;
  for (let j = 1; j <= meant.length; j++) last[j] = (last[j - 1] ?? 0) + lost(meant, j - 1);
  for (let i = 1; i <= typed.length; i++) {
    current[0] = (last[0] ?? 0) + added(typed, i - 1);
    for (let j = 1; j <= meant.length; j++) {
      let cost = Math.min(
        (last[j - 1] ?? 0) + replaced(typed.charAt(i - 1), meant.charAt(j - 1)),
        (last[j] ?? 0) + added(typed, i - 1),
        (current[j - 1] ?? 0) + lost(meant, j - 1),
      );
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + (typed[i - 1] === typed[i - 2] ? 0 : SWAPPED));
      }
      current[j] = cost;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const first = typed.charAt(0) === meant.charAt(0) || typed.charAt(1) === meant.charAt(0);
  return (last[meant.length] ?? 0) + (first ? 0 : WRONG_FIRST_LETTER);
}

function lost(meant: string, at: number): number {
  const letter = meant.charAt(at);
  return letter === meant.charAt(at - 1) || letter === meant.charAt(at + 1) ? LOST_DOUBLE : LOST_LETTER;
}

function added(typed: string, at: number): number {
  const letter = typed.charAt(at);
  return letter === typed.charAt(at - 1) || letter === typed.charAt(at + 1) ? ADDED_DOUBLE : ADDED_LETTER;
}

function replaced(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (VOWELS.includes(typed) && VOWELS.includes(meant)) return OTHER_VOWEL;
  return areNeighbours(typed, meant) ? NEIGHBOUR_KEY : OTHER_LETTER;
}

function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [KEYS.get(a), KEYS.get(b)];
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1;
}
