import type { Block } from '../reply.ts';

/** A row is picked by its action, wherever that has come to stand: `places` has the new number of each. */
export function renumbered(block: Block, places: readonly (number | undefined)[]): Block {
  if (block.kind !== 'list') return block;
  const items = block.items.map(({ number, ...row }) => {
    const place = number === undefined ? undefined : places[number - 1];
    return place === undefined ? row : { ...row, number: place };
  });
  return { ...block, items };
}
