/** How the program is, for those who watch over it. */

export interface Health {
  /** The other adapters by name, and whether people can be answered through them now. */
  adapters(): readonly { readonly name: string; readonly isUp: boolean }[];
}

/** Where nothing but the pages runs. */
export const ALONE: Health = { adapters: () => [] };

export function isReady(health: Health): boolean {
  return health.adapters().every(({ isUp }) => isUp);
}
