/** The documented limits of what answers an interaction: choices and modals. */
import { everyComponent } from './check-message.ts';
import { invalidForm } from './errors.ts';
import { isObject, type Json, listOf, textOf } from './json.ts';

export function checkChoices(data: unknown): readonly Json[] {
  const choices = listOf(isObject(data) ? data.choices : undefined);
  const mistakes: string[] = [];
  if (choices.length > 25) mistakes.push('choices: 25 or fewer');
  for (const { name, value } of choices) {
    if (textOf(name).length < 1 || textOf(name).length > 100) mistakes.push('choice name: 1 to 100');
    if (textOf(value).length < 1 || textOf(value).length > 100) mistakes.push('choice value: 1 to 100');
  }
  if (mistakes.length > 0) throw invalidForm(mistakes);
  return choices;
}

export function checkModal(data: unknown): Json {
  const modal = isObject(data) ? data : {};
  const mistakes: string[] = [];
  within('modal title', modal.title, 1, 45, mistakes);
  within('modal custom_id', modal.custom_id, 1, 100, mistakes);
  const components = listOf(modal.components);
  if (components.length < 1 || components.length > 5) mistakes.push('modal: 1 to 5 components');
  for (const component of components) {
    if (component.type === 10) continue;
    if (component.type === 18) checkLabel(component, mistakes);
    else mistakes.push(`modal: component type ${String(component.type)} is not allowed`);
  }
  const ids = everyComponent(components).flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  if (new Set(ids).size < ids.length) mistakes.push('custom_id: duplicated');
  if (mistakes.length > 0) throw invalidForm(mistakes);
  return modal;
}

function checkLabel(label: Json, mistakes: string[]): void {
  within('label', label.label, 1, 45, mistakes);
  if (label.description !== undefined) within('label description', label.description, 1, 100, mistakes);
  const inner = isObject(label.component) ? label.component : {};
  within('custom_id', inner.custom_id, 1, 100, mistakes);
  if (inner.type === 4) checkTextInput(inner, mistakes);
  else if (inner.type === 3) checkSelect(inner, mistakes);
  else mistakes.push(`label: component type ${String(inner.type)} is not known here`);
}

function checkTextInput(input: Json, mistakes: string[]): void {
  if (input.style !== 1 && input.style !== 2) mistakes.push('text input: style');
  if (input.label !== undefined) mistakes.push('text input: the label belongs to the Label');
  const max = Number(input.max_length ?? 4_000);
  if (max < 1 || max > 4_000) mistakes.push('text input: max_length 1 to 4000');
  if (textOf(input.value).length > max) mistakes.push('text input: value longer than max_length');
  if (input.value === '') mistakes.push('text input: value empty');
  if (textOf(input.placeholder).length > 100) mistakes.push('text input: placeholder 100 or fewer');
}

function checkSelect(select: Json, mistakes: string[]): void {
  const options = listOf(select.options);
  if (options.length < 1 || options.length > 25) mistakes.push('select: 1 to 25 options');
  for (const option of options) {
    within('option label', option.label, 1, 100, mistakes);
    within('option value', option.value, 1, 100, mistakes);
    if (option.description !== undefined) within('option description', option.description, 1, 100, mistakes);
  }
  if (new Set(options.map(option => option.value)).size < options.length)
    mistakes.push('select: duplicated value');
  const max = Number(select.max_values ?? 1);
  if (options.filter(option => option.default === true).length > max) mistakes.push('select: defaults');
  if (textOf(select.placeholder).length > 150) mistakes.push('select: placeholder 150 or fewer');
}

function within(what: string, value: unknown, min: number, max: number, mistakes: string[]): void {
  const { length } = textOf(value);
  if (length < min || length > max) mistakes.push(`${what}: ${length} of ${min} to ${max}`);
}
