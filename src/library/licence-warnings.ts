/** Packs that everyone may read, of articles whose licence does not say that everyone may. */
import { dirname, join } from 'node:path';
import type { Problem } from '../errors.ts';
import type { Pack } from '../model.ts';

/** What lets a text be shown to everyone, by the names that people write for it. */
const ALLOWS =
  /\b(?:cc0|cc[ -]by|creative commons|public domain|gemeinfrei|mit|apache|bsd|isc|gfdl|gpl|mpl|odbl|open government|ogl|unlicen[cs]e|wtfpl|with (?:the )?permission|by permission|permission of|own (?:work|words|text))\b/iu;
/** Whoever writes so says no, whatever else stands beside it. */
const FORBIDS =
  /\b(?:private (?:study|use)|personal use|all rights reserved|not (?:for|to be)|no (?:re)?(?:distribution|publication)|unknown|proprietary|confidential)\b/iu;

/** `packFile` is the pack's `pack.yaml`. */
export function licenceWarnings({ articles, reader, id }: Pack, packFile: string): readonly Problem[] {
  if (reader !== 'public') return [];
  return articles
    .filter(({ source: { licence } }) => FORBIDS.test(licence) || !ALLOWS.test(licence))
    .map(article => ({
      file: join(dirname(packFile), `${article.id.slice(id.length + 1)}.md`),
      message: `The pack is for everyone to read (reader: public), but the licence “${article.source.licence}” does not say that everyone may. Write what allows it, or set reader: signed.`,
    }));
}
