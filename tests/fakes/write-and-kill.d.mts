/** Kills a program that writes to a store: the number of the last change that was acknowledged before. */
export function writeAndKill(
  store: { readonly dataFolder: string; readonly databaseUrl?: string | undefined },
  writes: number,
): Promise<number>;
