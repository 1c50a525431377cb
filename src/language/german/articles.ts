import type { Phrases } from '../language.ts';

export const articles: Phrases = {};
