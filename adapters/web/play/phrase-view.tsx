/** A phrase in which something else than text is put in, wherever its language has the place for it. */
import type { Child } from 'hono/jsx';

/** Stand in a phrase for what is put in; nobody writes them. */
export const HOLES: readonly [string, string] = ['\uE000', '\uE001'];

export function PhraseView({ phrase, put }: { readonly phrase: string; readonly put: readonly Child[] }) {
  return (
    <>
      {phrase.split(/([\uE000\uE001])/u).map(part => {
        const at = HOLES.indexOf(part);
        return at < 0 ? part : put[at];
      })}
    </>
  );
}
