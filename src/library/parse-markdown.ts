/** Markdown to the blocks that become passages: text as a reader sees it, headings, line. */
import MarkdownIt, { type Token } from 'markdown-it';
import { type AttributesRead, takeAttributes } from './passage-attributes.ts';

export interface Block {
  /** Never empty, without Markdown. */
  readonly text: string;
  readonly headings: readonly string[];
  /** From 1, in the Markdown given. */
  readonly line: number;
  readonly attributes: AttributesRead;
}

export interface ParsedMarkdown {
  readonly blocks: readonly Block[];
  /** The first heading of level one, for files that give their title that way. */
  readonly title: string | undefined;
  /** Lines of attribute blocks that belong to no text. */
  readonly strayAttributes: readonly number[];
}

const READ_ATTRIBUTES = 'attributes';

// `html: false` shows tags as typed instead of acting on them. Attributes are taken off before the inline
// syntax is read, because only there `\{` can be told from `{`.
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
parser.core.ruler.after('block', 'passage_attributes', state => {
  state.tokens.forEach((token, index) => {
    const holder = state.tokens[index - 1]?.type;
    if (token.type !== 'inline' || (holder !== 'paragraph_open' && holder !== 'td_open')) return;
    const read = takeAttributes(token.content);
    token.content = read.text;
    token.meta = { [READ_ATTRIBUTES]: read };
  });
});

export function parseMarkdown(markdown: string): ParsedMarkdown {
  const blocks: Block[] = [];
  const strayAttributes: number[] = [];
  // One level for each container, so that a heading inside a list item ends with the item.
  const containers: Heading[][] = [[]];
  let title: string | undefined;
  let cells: { text: string; attributes: AttributesRead }[] = [];
  let header: string | undefined;
  let line = 1;

  function add(text: string, attributes: AttributesRead): void {
    const headings = containers.flat().map(heading => heading.text);
    if (text !== '')
      blocks.push({ text, headings: header ? [...headings, header] : headings, line, attributes });
    else if (attributes.kind !== 'none') strayAttributes.push(line);
  }

  const tokens = parser.parse(markdown, {});
  for (const [index, token] of tokens.entries()) {
    if (token.map !== null && token.nesting >= 0) line = token.map[0] + 1;
    switch (token.type) {
      case 'blockquote_open':
      case 'list_item_open':
        containers.push([]);
        break;
      case 'blockquote_close':
      case 'list_item_close':
        containers.pop();
        break;
      case 'fence': {
        const read = takeAttributes(token.info);
        add(token.content.trimEnd(), read);
        break;
      }
      case 'code_block':
        add(token.content.trimEnd(), { kind: 'none', text: token.content });
        break;
      case 'tr_open':
        cells = [];
        break;
      case 'thead_close':
        header = joinCells(cells);
        break;
      case 'table_close':
        header = undefined;
        break;
      case 'tr_close':
        if (header !== undefined) add(joinCells(cells), cells.at(-1)?.attributes ?? NONE);
        break;
      case 'inline': {
        const text = visibleText(token);
        const opener = tokens[index - 1];
        if (opener?.type === 'heading_open') {
          const level = Number(opener.tag.slice(1));
          if (level === 1 && title === undefined) title = text;
          const open = containers.at(-1) ?? [];
          while ((open.at(-1)?.level ?? 0) >= level) open.pop();
          if (text !== '') open.push({ level, text });
        } else if (opener?.type === 'th_open' || opener?.type === 'td_open') {
          cells.push({ text, attributes: attributesOf(token) });
        } else add(text, attributesOf(token));
      }
    }
  }
  return { blocks, title, strayAttributes };
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

const NONE: AttributesRead = { kind: 'none', text: '' };

function attributesOf(token: Token): AttributesRead {
  const meta: { readonly [READ_ATTRIBUTES]?: AttributesRead } | null = token.meta;
  return meta?.[READ_ATTRIBUTES] ?? NONE;
}

function joinCells(cells: readonly { readonly text: string }[]): string {
  const texts = cells.map(cell => cell.text);
  return texts.some(text => text !== '') ? texts.join(' | ') : '';
}

function visibleText(token: Token): string {
  const parts = (token.children ?? []).map(child => {
    switch (child.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        return child.content;
      case 'softbreak':
        return ' ';
      case 'hardbreak':
        return '\n';
      default:
        return '';
    }
  });
  return parts.join('').trim();
}
