/** The quotations within a text, without their marks. */
import { QUOTATION_CHECK_MIN } from './check-quotation.ts';

const QUOTED = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/gu;
/** Long enough to be checked; single words in marks are a tone of voice. */
export function quotedParts(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map(match => match.slice(1).find(part => part !== undefined) ?? '')
    .map(part => part.trim())
    .filter(part => part.length >= QUOTATION_CHECK_MIN);
}
