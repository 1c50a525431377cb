/** A line of its own that says who wrote an article and when: `By Ana Brandt`, `Ana Brandt, 3 May 2024`. */
import { FULL_DATE } from './chat-stamps.ts';

const DATED = new RegExp(
  `(?:^|[\\s,|·•–—-]+(?:on\\s|am\\s|le\\s|el\\s)?)${FULL_DATE}(?:[,\\s]+(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s\\p{L}{2,4})?)?\\.?$`,
  'iu',
);
const DATED_ALONE = /^(?:(?:(?:last|first)\s)?(?:published|posted|updated|modified)(?:\son)?|date):?$/iu;
const READING_TIME = /^\d{1,3}\s?min(?:ute)?s?\sread$/iu;
const WRITTEN_BY =
  /^(?:(?:story|words|text|posted|written|published|reported)\s)?(?:by|von|par|por|author|autora?|auteur):?\s/iu;
const PART = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = new RegExp(`^${PART}(?:\\s(?:and|&|de|von|van|der|la|al|und|et|y|${PART})){0,6}$`, 'u');
const PUBLISHER = new RegExp(`^${PART}(?:\\s(?:of|the|for|${PART})){0,5}$`, 'u');
/** Below a quotation such a name alone says whose words they are. */
const FULL_NAME = new RegExp(`^${PART}(?:\\s${PART}){1,3}$`, 'u');

/** Above a text there may be its title too. */
const LOOKED_AT_ABOVE = 4;
const LOOKED_AT_BELOW = 2;

export interface Unsigned {
  readonly lines: readonly string[];
  /** What was taken off, as written. */
  readonly bylines: readonly string[];
  readonly name: string | undefined;
}

/** Undefined where no line says so. */
export function withoutBylines(
  given: readonly string[],
  isArticle: (line: string) => boolean,
): Unsigned | undefined {
  const lines = given.filter(line => line !== '');
  if (lines.length < 2) return undefined;
  const found = lines.flatMap((line, at) => {
    const isNear = at < LOOKED_AT_ABOVE || at >= lines.length - LOOKED_AT_BELOW;
    const isLast = at === lines.length - 1;
    if (isLast && isArticle(line)) return [{ name: line, line }];
    const byline = isNear ? readByline(line, isLast) : undefined;
    return byline === undefined ? [] : [{ ...byline, line }];
  });
  const rest = lines.filter(line => !found.some(byline => byline.line === line));
  if (found.length === 0 || rest.length === 0) return undefined;
  const name = found.find(byline => byline.name !== undefined)?.name;
  return { lines: rest, bylines: found.map(({ line }) => line), name };
}

function readByline(line: string, isLast: boolean): { readonly name: string | undefined } | undefined {
  if (READING_TIME.test(line)) return { name: undefined };
  const undated = line.replace(DATED, '');
  const isDated = undated !== line;
  if (isDated && (undated === '' || DATED_ALONE.test(undated))) return { name: undefined };
  const signed = undated.replace(WRITTEN_BY, '');
  const [name = '', ...publishers] = signed.replace(/\.$/u, '').split(/\s?[,|·•–—]\s?|\s-\s/u);
  const isSigned = signed !== undated || isDated || (isLast && FULL_NAME.test(name));
  return isSigned && NAME.test(name) && publishers.every(each => PUBLISHER.test(each)) ? { name } : undefined;
}
