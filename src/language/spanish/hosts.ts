import type { Phrases } from '../language.ts';

export const hosts: Phrases = {};
