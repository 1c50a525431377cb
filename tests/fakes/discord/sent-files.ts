/** Files that come with a message, as Discord takes them. */
import { everyComponent } from './check-message.ts';
import { invalidForm } from './errors.ts';
import { isObject, type Json, listOf, textOf } from './json.ts';

export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const FILE = 13;
const COMPONENTS_V2 = 1 << 15;
const NAME = /^[\w.-]{1,100}$/u;
/** Under which what was uploaded stands beside the data of a message. */
const UPLOADED = 'fake_uploaded';

/** A body of several parts: the message as JSON, and its files. */
export async function readParts(bytes: Buffer, contentType: string): Promise<unknown> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const body = JSON.parse(String(form.get('payload_json'))) as Json;
  const files: SentFile[] = [];
  for (const [key, value] of form) {
    const [, id] = /^files\[(\d+)\]$/u.exec(key) ?? [];
    if (id === undefined || typeof value === 'string') continue;
    files.push({ id, name: value.name, text: await value.text() });
  }
  const data = isObject(body.data) ? body.data : body;
  data[UPLOADED] = files;
  return body;
}

/** What a message holds after this; throws a Refusal for what Discord refuses, or would not show. */
export function filesAfter(data: Json, before: readonly SentFile[], flags: number): readonly SentFile[] {
  const uploaded = (data[UPLOADED] ?? []) as readonly SentFile[];
  const listed = Array.isArray(data.attachments) ? data.attachments.map(each => textOf(each.id)) : undefined;
  const mistakes = uploaded.flatMap(({ id, name }) => [
    ...(NAME.test(name) ? [] : [`file name: ${name}`]),
    ...(listed?.includes(id) === false ? [`attachments: ${id} is uploaded and not listed`] : []),
  ]);
  const kept = before.filter(({ id }) => listed === undefined || listed.includes(`kept-${id}`));
  const files = [...kept, ...uploaded];
  const shown = everyComponent(listOf(data.components))
    .filter(({ type }) => type === FILE)
    .map(({ file }) => textOf(isObject(file) ? file.url : ''));
  for (const url of shown) {
    const isThere = files.some(({ name }) => url === `attachment://${name}`);
    if (!isThere) mistakes.push(`file component: ${url} is not attached`);
  }
  const isV2 = (flags & COMPONENTS_V2) !== 0;
  for (const { name } of files) {
    if (isV2 && !shown.includes(`attachment://${name}`)) mistakes.push(`attachments: ${name} is not shown`);
  }
  if (mistakes.length > 0) throw invalidForm(mistakes);
  return files;
}
