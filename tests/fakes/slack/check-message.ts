/** What Slack would refuse in a message or a view, or show in a way that nobody meant. */
import { checkBlock, checkText } from './check-block.ts';
import { asList, asObject, asText, type Json } from './json.ts';
import { readMrkdwn } from './mrkdwn.ts';

/** Over this sum of characters Slack answers `msg_blocks_too_long`, though no page of it says so. */
const TOTAL_MAX = 13_200;
/** What Footnote promises to stay under. */
const OWN_TOTAL_MAX = 10_000;
const TEXT_MAX = 4_000;

export interface Verdict {
  /** The error that Slack would answer. */
  readonly error?: string;
  readonly problems: readonly string[];
}

export function checkMessage(message: Json): Verdict {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const text = asText(message.text);
  const blocks = asList(message.blocks).map(asObject);
  if (text === '') return { error: 'no_text', problems: ['no top-level text'] };
  if (text.length > TEXT_MAX) report(`top-level text of ${text.length} characters`);
  const read = readMrkdwn(text);
  for (const ping of read.pings) report(`top-level text that pings ${ping}`);
  for (const found of read.unescaped) report(`top-level text with ${found} unescaped`);
  if (message.link_names !== undefined) report('link_names');
  if (message.parse !== undefined) report('parse');
  if (blocks.length > 50) report(`${blocks.length} blocks`);
  checkBlockIds(blocks, report);
  for (const block of blocks) checkBlock(block, report);
  const total = text.length + charactersOf(blocks);
  if (charactersOf(blocks) > TOTAL_MAX) return { error: 'msg_blocks_too_long', problems };
  if (total > OWN_TOTAL_MAX) report(`${total} characters in all`);
  return problems.length === 0 ? { problems } : { error: 'invalid_blocks', problems };
}

export function checkView(view: Json, scopes: ReadonlySet<string>): Verdict {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const blocks = asList(view.blocks).map(asObject);
  if (blocks.length > 100) report(`${blocks.length} blocks in a view`);
  if (asText(view.private_metadata).length > 3_000) report('private_metadata over 3000 characters');
  if (asText(view.callback_id).length > 255) report('callback_id over 255 characters');
  checkBlockIds(blocks, report);
  for (const block of blocks) checkBlock(block, report);
  if (view.type === 'modal') {
    checkText(view.title, ['plain_text'], 24, 'title', report);
    if (view.submit !== undefined) checkText(view.submit, ['plain_text'], 24, 'submit', report);
    if (view.close !== undefined) checkText(view.close, ['plain_text'], 24, 'close', report);
    const hasInput = blocks.some(block => block.type === 'input');
    const fileFields = blocks.filter(block => asObject(block.element).type === 'file_input');
    if (fileFields.length > 0 && !scopes.has('files:read')) report('a field for files without files:read');
    if (hasInput && view.submit === undefined) report('a modal with inputs and no submit');
  } else if (view.type !== 'home') report(`view of type ${asText(view.type)}`);
  return problems.length === 0 ? { problems } : { error: 'invalid_arguments', problems };
}

/** The answer to `block_suggestion`. */
export function checkOptions(body: unknown): readonly string[] {
  const problems: string[] = [];
  const options = asList(asObject(body).options).map(asObject);
  if (options.length > 100) problems.push(`${options.length} options`);
  for (const option of options) {
    checkText(option.text, ['plain_text'], 75, 'option', problem => problems.push(problem));
    const { length } = asText(option.value);
    if (length < 1 || length > 75) problems.push(`option value of ${length} characters`);
  }
  return problems;
}

function checkBlockIds(blocks: readonly Json[], report: (problem: string) => void): void {
  const ids = blocks.map(block => asText(block.block_id)).filter(id => id !== '');
  if (new Set(ids).size < ids.length) report('the same block_id twice');
}

/** All texts, labels and addresses of blocks. */
export function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + charactersOf(each), 0);
  return Object.entries(asObject(value)).reduce((sum, [name, each]) => {
    if (typeof each === 'string') return name === 'text' || name === 'url' ? sum + each.length : sum;
    return sum + charactersOf(each);
  }, 0);
}
