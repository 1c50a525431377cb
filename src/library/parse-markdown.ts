/** Markdown to the blocks that become passages: text as a reader sees it, headings, line. */
import MarkdownIt, { type Token } from 'markdown-it';
import { type AttributesRead, takeAttributes } from './passage-attributes.ts';

export interface Block {
  /** Never empty, without Markdown. */
  readonly text: string;
  readonly headings: readonly string[];
  /** What it stands in, which decides where an attribute block goes. */
  readonly holder: 'text' | 'row' | 'fence' | 'indentedCode';
  /** First and last line, from 1, in the Markdown given. */
  readonly line: number;
  readonly lastLine: number;
  readonly attributes: AttributesRead;
}

export interface HeadingLine {
  readonly text: string;
  readonly level: number;
  readonly line: number;
  readonly lastLine: number;
}

/** A heading that no block stands under: another one follows it, or nothing. */
export interface BareHeadingRead {
  readonly text: string;
  /** How many blocks come before it. */
  readonly blocksBefore: number;
  /** How many headings of the next block stand between. */
  readonly headingsBehind: number;
}

interface ParsedMarkdown {
  readonly blocks: readonly Block[];
  readonly headings: readonly HeadingLine[];
  readonly bareHeadings: readonly BareHeadingRead[];
  /** Pictures, which are no text, as Markdown writes them. */
  readonly pictures: readonly string[];
  /** Lines of attribute blocks that belong to no text. */
  readonly strayAttributes: readonly number[];
  /** Lines of lists and block quotations that are nested so deep that what is in them is not read. */
  readonly tooDeep: readonly number[];
}

export const NESTING_MAX = 100;

const READ_ATTRIBUTES = 'attributes';

// `html: false` shows tags as typed instead of acting on them. Attributes are taken off before the inline
// syntax is read, because only there `\{` can be told from `{`.
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: NESTING_MAX });
parser.core.ruler.after('block', 'passage_attributes', state => {
  state.tokens.forEach((token, index) => {
    const holder = state.tokens[index - 1]?.type;
    if (token.type !== 'inline' || (holder !== 'paragraph_open' && holder !== 'td_open')) return;
    const read = takeAttributes(token.content);
    token.content = read.text;
    token.meta = { [READ_ATTRIBUTES]: read };
  });
});
// A footnote that is only an address would be taken for the definition of a link, and vanish.
const readParagraph = parser.block.ruler.getRules('').at(-1);
parser.block.ruler.before('reference', 'footnote', (state, line, endLine, silent) => {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.startsWith('[^', start) && readParagraph?.(state, line, endLine, silent) === true;
});

export function parseMarkdown(markdown: string): ParsedMarkdown {
  const blocks: Block[] = [];
  const headings: HeadingLine[] = [];
  const bareHeadings: BareHeadingRead[] = [];
  /** Since the last block. */
  let opened: HeadingLine[] = [];
  const pictures: string[] = [];
  const strayAttributes: number[] = [];
  const tooDeep: number[] = [];
  // One level for each container, so that a heading inside a list item ends with the item.
  const containers: HeadingLine[][] = [[]];
  const lists: { next: number | undefined }[] = [];
  /** The number of an item whose text has not come yet. */
  let itemNumber = '';
  let cells: { text: string; attributes: AttributesRead }[] = [];
  let tableHeader: string | undefined;
  let line = 1;
  let lastLine = 1;

  function add(holder: Block['holder'], text: string, attributes: AttributesRead): void {
    if (text === '') {
      if (attributes.kind !== 'none') strayAttributes.push(line);
      return;
    }
    const over = containers.flat();
    leaveBare(over, tableHeader ? 1 : 0);
    const path = over.map(heading => heading.text);
    if (tableHeader) path.push(tableHeader);
    blocks.push({ text, headings: path, holder, line, lastLine, attributes });
  }

  function leaveBare(over: readonly HeadingLine[], heads: number): void {
    for (const [at, heading] of opened.entries()) {
      if (over.includes(heading) || heading.text === '') continue;
      const behind = opened.slice(at + 1).filter(each => over.includes(each)).length;
      bareHeadings.push({ text: heading.text, blocksBefore: blocks.length, headingsBehind: behind + heads });
    }
    opened = [];
  }

  const tokens = parser.parse(markdown, {});
  for (const [index, token] of tokens.entries()) {
    // Cells have no lines of their own: those of the row before them hold.
    if (token.map !== null && token.nesting >= 0) [line, lastLine] = [token.map[0] + 1, token.map[1]];
    switch (token.type) {
      case 'ordered_list_open':
        lists.push({ next: Number(token.attrGet('start') ?? 1) });
        break;
      case 'bullet_list_open':
        lists.push({ next: undefined });
        break;
      case 'ordered_list_close':
      case 'bullet_list_close':
        lists.pop();
        break;
      case 'blockquote_open':
      case 'list_item_open':
        containers.push([]);
        itemNumber = token.type === 'list_item_open' ? numberOfItem(token, lists.at(-1)) : '';
        if (token.level >= NESTING_MAX - 1) tooDeep.push(line);
        break;
      case 'blockquote_close':
      case 'list_item_close':
        containers.pop();
        break;
      case 'fence':
        add('fence', codeOf(token), takeAttributes(token.info));
        break;
      case 'code_block':
        add('indentedCode', codeOf(token), NONE);
        break;
      case 'tr_open':
        cells = [];
        break;
      case 'thead_close':
        tableHeader = joinCells(cells);
        break;
      case 'table_close':
        tableHeader = undefined;
        break;
      case 'tr_close':
        if (tableHeader !== undefined) add('row', joinCells(cells), cells.at(-1)?.attributes ?? NONE);
        break;
      case 'inline': {
        const text = visibleText(token);
        pictures.push(...picturesIn(token));
        const opener = tokens[index - 1];
        if (opener?.type === 'heading_open') {
          // The lines of the text alone would leave out the line under it.
          const [from, to] = opener.map ?? [line - 1, lastLine];
          const heading = { text, level: Number(opener.tag.slice(1)), line: from + 1, lastLine: to };
          headings.push(heading);
          opened.push(heading);
          openHeading(containers.at(-1) ?? [], heading);
        } else if (opener?.type === 'th_open' || opener?.type === 'td_open') {
          cells.push({ text, attributes: attributesOf(token) });
        } else {
          add('text', text === '' ? '' : `${itemNumber}${text}`, attributesOf(token));
        }
        itemNumber = '';
      }
    }
  }
  leaveBare([], 0);
  return { blocks, headings, bareHeadings, pictures, strayAttributes, tooDeep };
}

/** As readers see it: Markdown counts on from the first number, whatever the others say. */
function numberOfItem({ markup }: Token, list: { next: number | undefined } | undefined): string {
  if (list?.next === undefined) return '';
  const number = list.next++;
  return `${number}${markup} `;
}

function openHeading(open: HeadingLine[], heading: HeadingLine): void {
  while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
  if (heading.text !== '') open.push(heading);
}

function codeOf(token: Token): string {
  return token.content.replace(/^\n+/, '').trimEnd();
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

function picturesIn(token: Token): readonly string[] {
  const pictures = token.children?.filter(child => child.type === 'image') ?? [];
  return pictures.map(picture => `![${picture.content}](${picture.attrGet('src') ?? ''})`);
}
