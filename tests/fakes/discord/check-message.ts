/** The documented limits of a message. */
import { invalidForm, refusal } from './errors.ts';
import { isObject, type Json, listOf, textOf } from './json.ts';

export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;

const COMPONENTS_MAX = 40;
const TEXTS_MAX = 4_000;
const TYPE = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** Throws a Refusal that lists every mistake. */
export function checkMessage(message: Json, previous?: { readonly flags: number }): void {
  const mistakes: string[] = [];
  const flags = Number(message.flags ?? previous?.flags ?? 0);
  const v2 = (flags & COMPONENTS_V2) !== 0;
  if (previous !== undefined && (previous.flags & COMPONENTS_V2) !== 0 && !v2)
    mistakes.push('flags: IS_COMPONENTS_V2 cannot be removed');
  const components = listOf(message.components);
  if (v2) {
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids', 'stickers']) {
      const value = message[field];
      const empty =
        value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
      if (!empty) mistakes.push(`${field}: cannot be used with IS_COMPONENTS_V2`);
    }
    if (components.length === 0) mistakes.push('components: at least one');
    checkV2(components, mistakes);
  } else {
    checkClassic(message, components, mistakes);
  }
  checkUnique(components, mistakes);
  checkMentions(message.allowed_mentions, mistakes);
  if (message.nonce !== undefined && String(message.nonce).length > 25) mistakes.push('nonce: 25 or fewer');
  if (mistakes.length > 0) throw invalidForm(mistakes);
  if (!v2 && isEmpty(message, components)) throw refusal(50006);
}

/** Of all levels. */
export function everyComponent(components: readonly Json[]): readonly Json[] {
  return components.flatMap(component => [
    component,
    ...everyComponent(listOf(component.components)),
    ...(isObject(component.accessory) ? everyComponent([component.accessory]) : []),
    ...(isObject(component.component) ? everyComponent([component.component]) : []),
  ]);
}

function checkV2(components: readonly Json[], mistakes: string[]): void {
  const all = everyComponent(components);
  if (all.length > COMPONENTS_MAX) mistakes.push(`components: ${all.length} of at most ${COMPONENTS_MAX}`);
  const texts = all.filter(component => component.type === TYPE.text);
  const length = texts.reduce((sum, text) => sum + textOf(text.content).length, 0);
  if (length > TEXTS_MAX) mistakes.push(`components: ${length} characters of text, at most ${TEXTS_MAX}`);
  for (const component of components) checkTopLevel(component, mistakes);
}

function checkTopLevel(component: Json, mistakes: string[]): void {
  switch (component.type) {
    case TYPE.row:
      checkRow(component, mistakes);
      return;
    case TYPE.text:
      if (textOf(component.content).trim() === '') mistakes.push('text display: empty');
      return;
    case TYPE.separator:
    // Whether the file is there, files.ts looks.
    case TYPE.file:
      return;
    case TYPE.container:
      for (const child of listOf(component.components)) checkTopLevel(child, mistakes);
      return;
    case TYPE.section: {
      const texts = listOf(component.components);
      if (texts.length < 1 || texts.length > 3) mistakes.push('section: 1 to 3 texts');
      if (!isObject(component.accessory)) mistakes.push('section: needs an accessory');
      return;
    }
    default:
      mistakes.push(`component type ${String(component.type)} is not allowed here`);
  }
}

function checkClassic(message: Json, components: readonly Json[], mistakes: string[]): void {
  if (textOf(message.content).length > 2_000) mistakes.push('content: 2000 or fewer');
  if (components.length > 5) mistakes.push('components: 5 rows or fewer');
  for (const row of components) {
    if (row.type === TYPE.row) checkRow(row, mistakes);
    else mistakes.push(`component type ${String(row.type)} needs IS_COMPONENTS_V2`);
  }
  const embeds = listOf(message.embeds);
  if (embeds.length > 10) mistakes.push('embeds: 10 or fewer');
  const total = embeds.reduce((sum, embed) => sum + lengthOfEmbed(embed), 0);
  if (total > 6_000) mistakes.push('embeds: 6000 characters or fewer in total');
  for (const embed of embeds) {
    if (textOf(embed.title).length > 256) mistakes.push('embed title: 256 or fewer');
    if (textOf(embed.description).length > 4_096) mistakes.push('embed description: 4096 or fewer');
    if (listOf(embed.fields).length > 25) mistakes.push('embed fields: 25 or fewer');
  }
}

function lengthOfEmbed(embed: Json): number {
  const parts = [embed.title, embed.description, isObject(embed.footer) ? embed.footer.text : ''];
  const fields = listOf(embed.fields).flatMap(field => [field.name, field.value]);
  return [...parts, ...fields].reduce<number>((sum, part) => sum + textOf(part).length, 0);
}

function checkRow(row: Json, mistakes: string[]): void {
  const children = listOf(row.components);
  const buttons = children.filter(child => child.type === TYPE.button);
  if (children.length === 0) mistakes.push('row: empty');
  if (buttons.length > 5) mistakes.push('row: 5 buttons or fewer');
  if (buttons.length < children.length && children.length > 1) mistakes.push('row: one select, or buttons');
  for (const button of buttons) checkButton(button, mistakes);
}

function checkButton(button: Json, mistakes: string[]): void {
  const label = textOf(button.label);
  if (label.length > 80) mistakes.push(`button label: ${label.length} of at most 80`);
  if (label === '' && button.emoji === undefined) mistakes.push('button: needs a label or an emoji');
  if (button.style === 5) {
    const url = textOf(button.url);
    if (url.length < 1 || url.length > 512) mistakes.push(`button url: ${url.length} of 1 to 512`);
    if (!/^(?:https?|discord):\/\//u.test(url)) mistakes.push('button url: scheme not supported');
    if (button.custom_id !== undefined) mistakes.push('link button: no custom_id');
    return;
  }
  if (![1, 2, 3, 4].includes(Number(button.style))) mistakes.push('button style: unknown');
  if (button.url !== undefined) mistakes.push('button: url only with style 5');
  const id = textOf(button.custom_id);
  if (id.length < 1 || id.length > 100) mistakes.push(`custom_id: ${id.length} of 1 to 100`);
}

function checkUnique(components: readonly Json[], mistakes: string[]): void {
  const ids = everyComponent(components).flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  if (new Set(ids).size < ids.length) mistakes.push('custom_id: duplicated');
}

function checkMentions(allowed: unknown, mistakes: string[]): void {
  if (!isObject(allowed)) return;
  const parse = Array.isArray(allowed.parse) ? allowed.parse : [];
  if (parse.some(kind => !['users', 'roles', 'everyone'].includes(String(kind))))
    mistakes.push('allowed_mentions.parse: unknown kind');
  for (const kind of ['users', 'roles']) {
    const listed = allowed[kind];
    if (parse.includes(kind) && Array.isArray(listed) && listed.length > 0)
      mistakes.push(`allowed_mentions.${kind}: mutually exclusive with parse`);
  }
}

function isEmpty(message: Json, components: readonly Json[]): boolean {
  return (
    textOf(message.content).trim() === '' && listOf(message.embeds).length === 0 && components.length === 0
  );
}
