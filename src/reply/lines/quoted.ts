import { say } from '../../language/say.ts';

/** A title or somebody's words within a sentence, in the marks of its language; passages keep their own. */
export function quoted(words: string): string {
  return say`“${words}”`;
}
