/** The layout of a card, in pixels. */
import type { Node } from '@takumi-rs/core';
import type { CardText } from './card-text.ts';

/** What previews ask for. */
export const CARD = { width: 1_200, height: 630 } as const;
const MARGIN = 72;
const FOOT = 96;
const BAR = 14;

/** Where the quotation stands. */
export const QUOTATION_BOX = {
  width: CARD.width - 2 * MARGIN - BAR,
  height: CARD.height - 2 * MARGIN - FOOT,
} as const;

const INK = '#1e2422';
const SOFT = '#58615c';
const PAPER = '#fbfaf7';
const ACCENT = '#1d5c4d';

export function quotationNode(text: string, size: number, families: string): Node {
  return {
    type: 'text',
    text,
    style: { fontFamily: families, fontSize: size, lineHeight: 1.36, color: INK, overflowWrap: 'anywhere' },
  };
}

export function cardNode({ quotation, label, source }: CardText, size: number, families: string): Node {
  const small = { fontFamily: families, fontSize: 27, lineHeight: 1.3 } as const;
  return {
    type: 'container',
    style: {
      width: CARD.width,
      height: CARD.height,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: PAPER,
      borderLeft: `${BAR}px solid ${ACCENT}`,
      padding: MARGIN,
    },
    children: [
      {
        type: 'container',
        style: { display: 'flex', width: QUOTATION_BOX.width },
        children: [quotationNode(quotation, size, families)],
      },
      {
        type: 'container',
        style: { display: 'flex', width: QUOTATION_BOX.width, gap: 24 },
        children: [
          { type: 'text', text: label, style: { ...small, fontWeight: 600, color: ACCENT } },
          { type: 'text', text: source, style: { ...small, color: SOFT, flex: 1, overflowWrap: 'anywhere' } },
        ],
      },
    ],
  };
}
