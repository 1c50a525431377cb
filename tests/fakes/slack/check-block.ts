/** The documented limits of blocks; everything that Slack would refuse, in sentences. */
import { asList, asObject, asText, type Json } from './json.ts';
import { readMrkdwn } from './mrkdwn.ts';

export type Report = (problem: string) => void;

export function checkBlock(block: Json, report: Report): void {
  const id = asText(block.block_id);
  if (id.length > 255) report(`block_id of ${id.length} characters`);
  switch (block.type) {
    case 'section':
      checkSection(block, report);
      return;
    case 'header':
      checkText(block.text, ['plain_text'], 150, 'header', report);
      return;
    case 'context':
      checkContext(block, report);
      return;
    case 'actions':
      checkElements(asList(block.elements), 25, 'actions', report);
      return;
    case 'rich_text':
      checkRichText(block, report);
      return;
    case 'divider':
      return;
    case 'input':
      checkInput(block, report);
      return;
    default:
      report(`unsupported block type ${asText(block.type)}`);
  }
}

function checkSection(block: Json, report: Report): void {
  if (block.text !== undefined)
    checkText(block.text, ['plain_text', 'mrkdwn'], 3_000, 'section text', report);
  const fields = asList(block.fields);
  if (fields.length > 10) report(`${fields.length} fields`);
  for (const field of fields) checkText(field, ['plain_text', 'mrkdwn'], 2_000, 'field', report);
  if (block.text === undefined && fields.length === 0) report('section without text');
  if (block.accessory !== undefined) checkElement(asObject(block.accessory), report);
}

function checkContext(block: Json, report: Report): void {
  const elements = asList(block.elements);
  if (elements.length < 1 || elements.length > 10) report(`context of ${elements.length} elements`);
  for (const element of elements)
    checkText(element, ['plain_text', 'mrkdwn'], 2_000, 'context element', report);
}

function checkInput(block: Json, report: Report): void {
  checkText(block.label, ['plain_text'], 2_000, 'label', report);
  if (block.hint !== undefined) checkText(block.hint, ['plain_text'], 2_000, 'hint', report);
  checkElement(asObject(block.element), report);
}

/** Of blocks that hold buttons and menus; fields are in blocks of their own. */
function checkElements(elements: readonly unknown[], max: number, name: string, report: Report): void {
  if (elements.length < 1 || elements.length > max) report(`${name} of ${elements.length} elements`);
  const ids = elements.map(element => asText(asObject(element).action_id));
  if (new Set(ids).size < ids.length) report(`${name} with the same action_id twice`);
  for (const element of elements) {
    if (asObject(element).type === 'file_input') report(`a field for files among ${name}`);
    checkElement(asObject(element), report);
  }
}

function checkElement(element: Json, report: Report): void {
  const id = asText(element.action_id);
  if (id.length < 1 || id.length > 255) report(`action_id of ${id.length} characters`);
  switch (element.type) {
    case 'button':
      checkText(element.text, ['plain_text'], 75, 'button', report);
      if (asText(element.value).length > 2_000) report('value over 2000 characters');
      if (asText(element.url).length > 3_000) report('url over 3000 characters');
      if (asText(element.accessibility_label).length > 75) report('accessibility_label over 75 characters');
      if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
        report(`style ${asText(element.style)}`);
      return;
    case 'external_select':
      if (element.placeholder !== undefined)
        checkText(element.placeholder, ['plain_text'], 150, 'placeholder', report);
      return;
    case 'plain_text_input': {
      const max = Number(element.max_length ?? 3_000);
      if (max > 3_000) report(`max_length ${max}`);
      if (asText(element.initial_value).length > max) report('initial_value over max_length');
      return;
    }
    case 'file_input': {
      const max = Number(element.max_files ?? 10);
      if (max < 1 || max > 10) report(`max_files ${max}`);
      return;
    }
    default:
      report(`unsupported element ${asText(element.type)}`);
  }
}

export function checkText(
  value: unknown,
  kinds: readonly string[],
  max: number,
  name: string,
  report: Report,
): void {
  const text = asObject(value);
  const words = asText(text.text);
  if (!kinds.includes(asText(text.type))) report(`${name} of type ${asText(text.type)}`);
  if (words.length < 1 || words.length > max) report(`${name} of ${words.length} characters`);
  if (text.type !== 'mrkdwn') return;
  if (text.verbatim !== true) report(`${name} in mrkdwn without verbatim`);
  const read = readMrkdwn(words);
  for (const found of read.unescaped) report(`${name} with ${found} unescaped`);
  for (const ping of read.pings) report(`${name} that pings ${ping}`);
}

function checkRichText(block: Json, report: Report): void {
  const parts = asList(block.elements).map(asObject);
  if (parts.length === 0) report('rich_text without elements');
  for (const part of parts) checkRichPart(part, report);
}

const RICH_PARTS = ['rich_text_section', 'rich_text_quote', 'rich_text_list', 'rich_text_preformatted'];

function checkRichPart(part: Json, report: Report): void {
  if (!RICH_PARTS.includes(asText(part.type))) report(`rich text of type ${asText(part.type)}`);
  const elements = asList(part.elements).map(asObject);
  if (elements.length === 0) report(`${asText(part.type)} without elements`);
  for (const element of elements) {
    switch (element.type) {
      case 'text':
        if (asText(element.text) === '') report('rich text of no characters');
        break;
      case 'link':
        if (!/^https?:\/\/[^\s|>]+$/u.test(asText(element.url))) report(`link to ${asText(element.url)}`);
        if (asText(element.url).length > 3_000) report('url over 3000 characters');
        break;
      case 'rich_text_section':
        checkRichPart(element, report);
        break;
      case 'user':
      case 'usergroup':
      case 'broadcast':
        report(`rich text that pings ${JSON.stringify(element)}`);
        break;
      default:
        report(`rich text element ${asText(element.type)}`);
    }
  }
}
