import type { Phrases } from '../language.ts';

export const replies: Phrases = {};
