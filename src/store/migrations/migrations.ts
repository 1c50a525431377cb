/** Every change of the tables, in order. One that was released is never edited: a later one changes what it made. */
import type { Migration } from 'kysely';
import { up as communities } from './0001-communities.ts';
import { up as shown } from './0002-shown.ts';
import { up as articles } from './0003-articles.ts';
import { up as unanswered } from './0004-unanswered.ts';
import { up as pace } from './0005-pace.ts';
import { up as feedback } from './0006-feedback.ts';
import { up as language } from './0007-language.ts';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-communities': { up: communities },
  '0002-shown': { up: shown },
  '0003-articles': { up: articles },
  '0004-unanswered': { up: unanswered },
  '0005-pace': { up: pace },
  '0006-feedback': { up: feedback },
  '0007-language': { up: language },
};
