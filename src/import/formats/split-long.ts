/** Cuts what is longer than a passage may be. */
import { PASSAGE_CHARS_MAX } from '../../library/ids.ts';
import { splitSentences } from '../../text/sentences.ts';

/** At sentence ends, so that each part can stand for itself; inside a sentence only where it has no end. */
export function splitLong(paragraph: string, between: ' ' | '\n' = ' '): readonly string[] {
  if (paragraph.length <= PASSAGE_CHARS_MAX) return [paragraph];
  const parts: string[] = [];
  let part = '';
  for (const piece of piecesOf(paragraph, between)) {
    if (part !== '' && part.length + 1 + piece.length > PASSAGE_CHARS_MAX) {
      parts.push(part);
      part = piece;
    } else part = part === '' ? piece : `${part}${between}${piece}`;
  }
  return part === '' ? parts : [...parts, part];
}

function piecesOf(paragraph: string, between: ' ' | '\n'): readonly string[] {
  if (between === '\n') return paragraph.split('\n').flatMap(splitHard);
  return splitSentences(paragraph).flatMap(({ start, end }) => splitHard(paragraph.slice(start, end)));
}

function splitHard(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > PASSAGE_CHARS_MAX) {
    const space = rest.lastIndexOf(' ', PASSAGE_CHARS_MAX);
    // Not between the two halves of one character.
    const hard = /[\uD800-\uDBFF]/.test(rest.charAt(PASSAGE_CHARS_MAX - 1))
      ? PASSAGE_CHARS_MAX - 1
      : PASSAGE_CHARS_MAX;
    const at = space > 0 ? space : hard;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest];
}
