export const INPUT_MAX: number;
export const COMMANDS: readonly (readonly [command: string, option?: string])[];
export function inputs(): string[];
