const DISCORD_EPOCH = 1_420_070_400_000n;
let increment = 0n;

/** A new id of this moment, or of so many milliseconds ago. */
export function snowflake(age = 0): string {
  increment = (increment + 1n) % (1n << 22n);
  return (((BigInt(Date.now() - age) - DISCORD_EPOCH) << 22n) + increment).toString();
}

export function ageOf(id: string): number {
  return Date.now() - Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}
