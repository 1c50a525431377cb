/** The documented limits of application commands. */
import { invalidForm } from './errors.ts';
import { isObject, type Json, listOf, textOf } from './json.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);
const MAX_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** Throws a Refusal that lists every mistake. */
export function checkCommands(body: unknown, scope: 'global' | 'guild'): readonly Json[] {
  const mistakes: string[] = [];
  if (!Array.isArray(body)) throw invalidForm(['a list of commands']);
  const commands = listOf(body);
  for (const [type, max] of Object.entries(MAX_OF_TYPE)) {
    const ofType = commands.filter(command => typeOf(command) === Number(type));
    if (ofType.length > max) mistakes.push(`${ofType.length} commands of type ${type}, at most ${max}`);
    checkNames(ofType, mistakes);
  }
  for (const command of commands) {
    checkCommand(command, mistakes);
    if (scope === 'guild' && (command.contexts !== undefined || command.integration_types !== undefined))
      mistakes.push(`${textOf(command.name)}: contexts and integration_types are for global commands`);
  }
  if (mistakes.length > 0) throw invalidForm(mistakes);
  return commands;
}

export function typeOf(command: Json): number {
  return Number(command.type ?? 1);
}

/** Unique in every language. */
function checkNames(commands: readonly Json[], mistakes: string[]): void {
  for (const locale of [undefined, ...LOCALES]) {
    const names = commands.map(command => nameIn(command, locale));
    if (new Set(names).size < names.length)
      mistakes.push(`names are not unique in ${locale ?? 'the default'}`);
  }
}

function nameIn(command: Json, locale: string | undefined): string {
  const localised = isObject(command.name_localizations) ? command.name_localizations : {};
  return locale === undefined
    ? textOf(command.name)
    : textOf(localised[locale] ?? undefined) || textOf(command.name);
}

function checkCommand(command: Json, mistakes: string[]): void {
  const name = textOf(command.name);
  const chat = typeOf(command) === 1;
  const texts = [name, ...localisedTexts(command.name_localizations, mistakes)];
  for (const text of texts) {
    if (text.length < 1 || text.length > 32) mistakes.push(`name ${text}: 1 to 32`);
    if (chat && !isName(text)) mistakes.push(`name ${text}: not allowed`);
  }
  if (chat) checkDescription(command, mistakes);
  else if (textOf(command.description) !== '') mistakes.push(`${name}: description must be empty`);
  if (!chat && command.options !== undefined) mistakes.push(`${name}: no options on this type`);
  checkOptions(listOf(command.options), mistakes);
  const length = weight(command);
  if (length > 8_000) mistakes.push(`${name}: ${length} characters in all, at most 8000`);
}

function checkOptions(options: readonly Json[], mistakes: string[]): void {
  if (options.length > 25) mistakes.push('options: 25 or fewer');
  if (new Set(options.map(option => option.name)).size < options.length)
    mistakes.push('options: duplicated name');
  const firstOptional = options.findIndex(option => option.required !== true);
  if (firstOptional >= 0 && options.slice(firstOptional).some(option => option.required === true))
    mistakes.push('options: required ones first');
  // A command has parts or options of its own, not both, and parts have no parts here.
  const parts = options.filter(option => option.type === 1);
  if (parts.length > 0 && parts.length < options.length) mistakes.push('options: parts beside other options');
  for (const part of parts) {
    if (listOf(part.options).some(option => option.type === 1)) mistakes.push('options: parts of parts');
    checkOptions(listOf(part.options), mistakes);
  }
  for (const option of options) {
    for (const name of [textOf(option.name), ...localisedTexts(option.name_localizations, mistakes)])
      if (!isName(name)) mistakes.push(`option ${name}: not allowed`);
    checkDescription(option, mistakes);
    const text = option.type === 3;
    if (!text && (option.max_length !== undefined || option.min_length !== undefined))
      mistakes.push('max_length: only on text');
    if (text && Number(option.max_length ?? 1) > 6_000) mistakes.push('max_length: 6000 or fewer');
    if (option.autocomplete === true && ![3, 4, 10].includes(Number(option.type)))
      mistakes.push('autocomplete: only on text and numbers');
    if (option.autocomplete === true && listOf(option.choices).length > 0)
      mistakes.push('autocomplete: not with choices');
    if (listOf(option.choices).length > 25) mistakes.push('choices: 25 or fewer');
  }
}

function checkDescription(of: Json, mistakes: string[]): void {
  for (const text of [textOf(of.description), ...localisedTexts(of.description_localizations, mistakes)]) {
    if (text.length < 1 || text.length > 100) mistakes.push(`description of ${textOf(of.name)}: 1 to 100`);
  }
}

function localisedTexts(value: unknown, mistakes: string[]): readonly string[] {
  if (!isObject(value)) return [];
  for (const locale of Object.keys(value))
    if (!LOCALES.has(locale)) mistakes.push(`locale ${locale}: unknown`);
  return Object.values(value).map(textOf);
}

function isName(text: string): boolean {
  return NAME.test(text) && text === text.toLowerCase();
}

function weight(of: Json): number {
  const longest = (text: unknown, localised: unknown) =>
    Math.max(
      textOf(text).length,
      ...(isObject(localised) ? Object.values(localised).map(value => textOf(value).length) : [0]),
    );
  return (
    longest(of.name, of.name_localizations) +
    longest(of.description, of.description_localizations) +
    listOf(of.options).reduce((sum, option) => sum + weight(option), 0) +
    listOf(of.choices).reduce(
      (sum, choice) => sum + textOf(choice.name).length + textOf(choice.value).length,
      0,
    )
  );
}
