import type { Phrases } from '../language.ts';

export const commands: Phrases = {};
