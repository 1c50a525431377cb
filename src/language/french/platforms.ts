import type { Phrases } from '../language.ts';

export const platforms: Phrases = {};
