/** Writes passage numbers into Markdown, where they are not what counting gives. */
import { type Block, parseMarkdown } from '../library/parse-markdown.ts';
import type { Attributes } from '../library/passage-attributes.ts';

/** Braces that look like attributes but are text are escaped, so that nothing of the text is lost. */
export function escapeFalseAttributes(markdown: string): string {
  const { blocks, strayAttributes } = parseMarkdown(markdown);
  const lines = markdown.split('\n');
  const malformed = blocks.filter(block => block.attributes.kind === 'malformed').map(attributeLine);
  for (const line of [...strayAttributes, ...malformed]) {
    const text = lines[line - 1] ?? '';
    lines[line - 1] = text.replace(/\{(?=(?:[#¶]|@ )[^{}]*\}[\s|]*$)/u, '\\{');
  }
  return lines.join('\n');
}

/** `ordinals` has one number for each passage of the Markdown; digests keep what they sum up. */
export function numberPassages(
  markdown: string,
  ordinals: readonly number[],
  fidelity: string,
  /** Of passages that do not say their own place. */
  locators: readonly (string | undefined)[] = [],
): string {
  const { blocks } = parseMarkdown(markdown);
  const lines = markdown.split('\n');
  let previous = 0;
  for (const [index, block] of blocks.entries()) {
    const ordinal = ordinals[index] ?? previous + 1;
    const parts: string[] = [];
    if (ordinal !== previous + 1) parts.push(`#p${ordinal}`);
    previous = ordinal;
    const { attributes } = block;
    const given: Attributes = attributes.kind === 'attributes' ? attributes.attributes : { summarises: [] };
    if (fidelity === 'digest' && given.summarises.length > 0) parts.push(`¶${given.summarises.join(',')}`);
    const locator = given.locator ?? locators[index];
    if (locator !== undefined) parts.push(`@ ${locator}`);
    if (attributes.kind !== 'attributes' && parts.length === 0) continue;
    const at = attributeLine(block) - 1;
    lines[at] = withAttributes(lines[at] ?? '', block, parts.length === 0 ? '' : ` {${parts.join(' ')}}`);
  }
  return lines.join('\n');
}

function attributeLine(block: Block): number {
  return block.holder === 'text' ? block.lastLine : block.line;
}

function withAttributes(line: string, block: Block, attributes: string): string {
  // The closing bar of a row is not part of its last cell.
  const bar = block.holder === 'row' ? (/(?<!\\)\|\s*$/.exec(line)?.[0] ?? '') : '';
  let text = line.slice(0, line.length - bar.length).trimEnd();
  if (block.attributes.kind === 'attributes') text = text.replace(/\s*\{(?:[#¶]|@ )[^{}]*\}$/u, '');
  return `${text}${attributes}${bar === '' ? '' : ` ${bar.trimEnd()}`}`;
}
