/** The tree of a document to its parts: HTML, and what Word documents and books are made into. */

import { say, sayCount } from '../../language/say.ts';
import { type DomElement, type DomNode, isElement, isText, nameOf, plainTextOf } from './dom.ts';
import { isFalseText, noteMark } from './dom-marks.ts';
import { readTable } from './dom-table.ts';
import type { Dropped } from './reader.ts';
import type { TextBlock } from './text-block.ts';

export interface DomBlocks {
  readonly blocks: readonly TextBlock[];
  readonly dropped: readonly Dropped[];
}

export interface DomOptions {
  /** Why an element is left out, with all that is in it; undefined when it belongs to the text. */
  readonly leaveOut?: (element: DomElement) => string | undefined;
}

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary
   table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Without a word that readers see: code, pictures, controls; `rt` and `rp` are read beside the words they explain. */
const SILENT = new Set(
  `script style noscript template svg iframe object embed canvas audio video source track map area link meta head title
   button input select textarea progress meter rt rp datalist annotation annotation-xml`.split(/\s+/),
);

const LISTS = new Set(['ol', 'ul', 'menu', 'dir']);

interface Item {
  readonly depth: number;
  number: number | undefined;
  isFresh: boolean;
}

export function domBlocks(root: DomElement, options: DomOptions = {}): DomBlocks {
  const blocks: TextBlock[] = [];
  const dropped: Dropped[] = [];
  const items: Item[] = [];
  let line = '';
  let notes = 0;

  function flush(heading?: number): void {
    const parts = line.split(/\n[^\S\n]*\n\s*/);
    line = '';
    for (const part of parts) {
      const text = part.replace(/[^\S\n]*\n[^\S\n]*/g, '\n').trim();
      if (text === '') continue;
      const item = items.at(-1);
      if (heading !== undefined) {
        blocks.push({ kind: 'heading', level: heading, text: text.replace(/\n/g, ' ') });
      } else if (item?.isFresh) {
        item.isFresh = false;
        blocks.push({ kind: 'item', depth: item.depth, number: item.number, text });
      } else blocks.push({ kind: 'paragraph', text });
    }
  }

  function addText(text: string): void {
    const words = text.replace(/\s+/g, ' ');
    line += line === '' || line.endsWith(' ') || line.endsWith('\n') ? words.replace(/^ /, '') : words;
  }

  function walkChildren(node: DomElement, heading?: number): void {
    for (const child of [...node.childNodes]) walk(child, heading);
  }

  function walk(node: DomNode, heading?: number): void {
    if (isText(node)) addText(node.textContent ?? '');
    if (!isElement(node)) return;
    const name = nameOf(node);
    if (SILENT.has(name) || isFalseText(node)) return;
    if (name === 'br') {
      line += '\n';
      return;
    }
    if (name === 'img') {
      const alt = (node.getAttribute('alt') ?? '').trim();
      if (alt !== '') dropped.push({ text: alt, why: say`picture` });
      return;
    }
    if (noteMark(node)) {
      notes++;
      return;
    }
    const why = options.leaveOut?.(node);
    if (why !== undefined) {
      const text = plainTextOf(node);
      if (text !== '') dropped.push({ text, why });
      return;
    }
    if (name === 'q') addText('“');
    if (BLOCKS.has(name)) walkBlock(node, name, heading);
    else walkChildren(node, heading);
    if (name === 'q') addText('”');
  }

  function walkBlock(node: DomElement, name: string, heading: number | undefined): void {
    flush(heading);
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) {
      walkChildren(node, Number(level));
      flush(Number(level));
      return;
    }
    if (name === 'pre') {
      const code = textOfCode(node);
      // Verse and letters are set this way too: only what says it is code is code.
      if (isCode(node)) blocks.push({ kind: 'code', text: code });
      else blocks.push(...code.split(/\n\s*\n/).map(text => ({ kind: 'paragraph' as const, text })));
      return;
    }
    if (name === 'table') {
      const table = readTable(node);
      if (table !== undefined) {
        const caption = [...node.children].find(child => nameOf(child) === 'caption');
        if (caption !== undefined) walk(caption);
        if (table.rows.length > 0) blocks.push({ kind: 'table', ...table });
        return;
      }
    }
    if (LISTS.has(name)) {
      walkList(node, name, heading);
      return;
    }
    walkChildren(node, heading);
    flush(heading);
  }

  function walkList(list: DomElement, name: string, heading: number | undefined): void {
    const start = Number(list.getAttribute('start') ?? 1);
    let next = Number.isInteger(start) ? start : 1;
    for (const child of [...list.childNodes]) {
      if (!isElement(child) || nameOf(child) !== 'li') {
        walk(child, heading);
        continue;
      }
      const value = child.hasAttribute('value') ? Number(child.getAttribute('value')) : next;
      if (Number.isInteger(value)) next = value;
      const why = options.leaveOut?.(child);
      if (why === undefined) {
        flush();
        items.push({ depth: items.length, number: name === 'ol' ? next : undefined, isFresh: true });
        walkChildren(child, heading);
        flush();
        items.pop();
      } else if (plainTextOf(child) !== '') dropped.push({ text: plainTextOf(child), why });
      next++;
    }
    flush();
  }

  walk(root);
  flush();
  if (notes > 0) {
    const text = sayCount(notes, 'the mark of 1 footnote', 'the marks of {0} footnotes');
    dropped.push({ text, why: say`the notes themselves are kept` });
  }
  return { blocks: joinLabels(blocks), dropped };
}

const LABEL = /^[[(]?(?:\d{1,3}|[*†‡])[\])]?\.?$/u;

/** The number of a note in an element of its own belongs to the note. */
function joinLabels(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === 'paragraph' && block.kind === 'paragraph' && LABEL.test(before.text)) {
      joined[joined.length - 1] = { ...block, text: `${before.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

function isCode(pre: DomElement): boolean {
  const names = [pre, pre.parentNode, pre.firstElementChild]
    .map(each => each?.getAttribute?.('class') ?? '')
    .join(' ');
  return (
    pre.querySelector('code, kbd, samp') !== null ||
    /\b(?:code|highlight|sourcecode|language-|src|example)/i.test(names)
  );
}

function textOfCode(pre: DomElement): string {
  let text = '';
  const walk = (node: DomNode): void => {
    if (isText(node)) text += node.textContent ?? '';
    else if (isElement(node)) {
      if (nameOf(node) === 'br') text += '\n';
      else for (const child of node.childNodes) walk(child);
    }
  };
  walk(pre);
  return text.replace(/\r\n?/g, '\n');
}
