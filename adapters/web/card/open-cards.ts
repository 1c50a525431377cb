/** Pictures of quotations. What draws them is loaded with the first, and may be missing. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Node, Renderer } from '@takumi-rs/core';
import { type Citation, readBytes } from '../../../src/index.ts';
import { CARD, cardNode, QUOTATION_BOX, quotationNode } from './card-node.ts';
import { type CardText, canBeShown, cardText } from './card-text.ts';

/** A PNG; undefined where there is none of this quotation. */
export type DrawCard = (citation: Citation) => Promise<Uint8Array<ArrayBuffer> | undefined>;

const FONT = '@fontsource/source-serif-4';
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const;
const WEIGHTS = [400, 600] as const;
const FAMILIES = SUBSETS.map(subset => `"Source Serif ${subset}"`).join(', ');
const FONT_MAX_BYTES = 1_000_000;

/** The largest type in which the quotation has room. */
const SIZES = [60, 52, 46, 40, 36, 33, 30] as const;
const SMALLEST = SIZES[SIZES.length - 1] ?? 30;
/** Of characters: more has no room in the smallest type. */
const LENGTHS = [900, 760, 640, 540, 440, 340, 240] as const;

/** Undefined where the library that draws, or its type, is not installed. */
export async function openCards(): Promise<DrawCard | undefined> {
  const renderer = await openRenderer();
  if (renderer === undefined) return undefined;
  // One at a time: each takes a core for a moment, and answers go before pictures.
  let last: Promise<unknown> = Promise.resolve();
  return citation => {
    const drawn = last.then(() => draw(citation, renderer));
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

async function openRenderer(): Promise<Renderer | undefined> {
  const library = await import('@takumi-rs/core').catch(() => undefined);
  if (library === undefined) return undefined;
  const renderer = new library.Renderer();
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const data = await readFont(`source-serif-4-${subset}-${weight}-normal.woff2`);
      if (data === undefined) return undefined;
      await renderer.registerFont({ name: `Source Serif ${subset}`, data, weight });
    }
  }
  return renderer;
}

async function readFont(name: string): Promise<Uint8Array | undefined> {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${FONT}/files/${name}`));
    const read = await readBytes(join(folder, name), FONT_MAX_BYTES);
    return read.kind === 'bytes' ? read.bytes : undefined;
  } catch {
    return undefined;
  }
}

async function draw(citation: Citation, renderer: Renderer): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!canBeShown(citation)) return undefined;
  const fitting = await fitQuotation(citation, renderer);
  if (fitting === undefined) return undefined;
  const { text, size } = fitting;
  const png = await renderer.render(cardNode(text, size, FAMILIES), { ...CARD, format: 'png' });
  return Uint8Array.from(png);
}

/** The whole quotation as large as it can be; else as much of it as the smallest type has room for. */
async function fitQuotation(
  citation: Citation,
  renderer: Renderer,
): Promise<{ readonly text: CardText; readonly size: number } | undefined> {
  const [longest] = LENGTHS;
  if (citation.quotation.exact.length <= longest) {
    const text = cardText(citation, longest);
    for (const size of SIZES) if (await hasRoom(text, size, renderer)) return { text, size };
  }
  for (const length of LENGTHS) {
    const text = cardText(citation, length);
    if (await hasRoom(text, SMALLEST, renderer)) return { text, size: SMALLEST };
  }
  return undefined;
}

async function hasRoom({ quotation }: CardText, size: number, renderer: Renderer): Promise<boolean> {
  const { width, height } = QUOTATION_BOX;
  const box: Node = {
    type: 'container',
    style: { display: 'flex', width },
    children: [quotationNode(quotation, size, FAMILIES)],
  };
  const measured = await renderer.measure(box, { width });
  return measured.height <= height;
}
