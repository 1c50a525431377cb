import type { Phrases } from '../language.ts';

export const checks: Phrases = {};
