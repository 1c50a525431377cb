/** The one place where what people typed is checked before a command sees it. */

import { said, say, sayCount, sayList, sayNumber } from '../language/say.ts';
import { cleanText } from '../text/clean.ts';
import type { Command, InputOf, OptionSpec, Options } from './command.ts';

/** Longer than any question that a chat line holds; a claim or a quotation may be as long. */
export const INPUT_MAX = 1_000;

type CheckedInput =
  | { readonly kind: 'checked'; readonly input: InputOf<Options> }
  /** One sentence that says what to change. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** Clean, trimmed, on one line; what is empty counts as not given, and unknown names are ignored. */
export function checkInput(
  command: Pick<Command, 'name' | 'options'>,
  raw: Readonly<Record<string, string | undefined>>,
): CheckedInput {
  const input: Record<string, string> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
    // Measured before cleaning, so that a flood of hidden characters is refused rather than worked through.
    if (given !== undefined && given.length > option.maxLength) {
      return { kind: 'refused', sentence: tooLong(given.length, command.name, option.maxLength) };
    }
    const value = cleanText(given ?? '')
      .replace(option.lines === true ? /[^\S\n]+/gu : /\s+/gu, ' ')
      .trim();
    const choice = option.choices?.find(each => each === value.toLowerCase());
    if (value !== '' && option.choices !== undefined && choice === undefined)
      return { kind: 'refused', sentence: notAChoice(name, option.choices) };
    if (value !== '') input[name] = choice ?? value;
    else if (isNeeded(option, raw))
      return { kind: 'refused', sentence: missing(command.name, name, option.description) };
  }
  return { kind: 'checked', input };
}

function isNeeded(option: OptionSpec, raw: Readonly<Record<string, string | undefined>>): boolean {
  const other = option.neededWithout;
  return option.required || (other !== undefined && cleanText(raw[other] ?? '').trim() === '');
}

function tooLong(length: number, command: string, limit: number): string {
  return sayCount(
    length,
    'That is 1 character; /{1} takes up to {2}.',
    'That is {0} characters; /{1} takes up to {2}.',
    command,
    sayNumber(limit),
  );
}

function notAChoice(option: string, choices: readonly string[]): string {
  return say`${option} is ${sayList(choices, 'or')}.`;
}

function missing(command: string, option: string, description: string): string {
  const described = said(description);
  // Where other languages have a sentence of its own, English goes on.
  const what =
    described === description ? description.charAt(0).toLowerCase() + description.slice(1) : described;
  return say`/${command} needs a ${option}: ${what}.`;
}
