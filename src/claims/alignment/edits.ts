/** What would have to be changed in a sentence to make it the claim. */
import { isNumeric, type Token } from '../sentence/token.ts';

export interface Edit {
  readonly claim: readonly Token[];
  /** What stands in the place of these words in the sentence; empty where they were put in. */
  readonly evidence: readonly Token[];
}

export interface Edits {
  readonly edits: readonly Edit[];
  /** Tokens of the claim and of the evidence that are kept. */
  readonly kept: ReadonlyMap<Token, Token>;
}

const CONTENT_WORTH = 3;

export function editsOf(claim: readonly Token[], evidence: readonly Token[]): Edits {
  const width = evidence.length + 1;
  const best = new Float64Array((claim.length + 1) * width);
  const worth = (a: Token, b: Token) => (isSameWord(a, b) ? (a.content ? CONTENT_WORTH : 1) : 0);
  for (let i = claim.length - 1; i >= 0; i--) {
    for (let j = evidence.length - 1; j >= 0; j--) {
      const same = worth(claim[i] as Token, evidence[j] as Token);
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        same === 0 ? 0 : same + (best[(i + 1) * width + j + 1] ?? 0),
      );
    }
  }
  const edits: Edit[] = [];
  const kept = new Map<Token, Token>();
  let ours: Token[] = [];
  let theirs: Token[] = [];
  const close = () => {
    if (ours.length > 0 || theirs.length > 0) edits.push({ claim: ours, evidence: theirs });
    [ours, theirs] = [[], []];
  };
  for (let i = 0, j = 0; i < claim.length || j < evidence.length; ) {
    const [a, b] = [claim[i], evidence[j]];
    const here = best[i * width + j] ?? 0;
    if (
      a !== undefined &&
      b !== undefined &&
      worth(a, b) > 0 &&
      here === worth(a, b) + (best[(i + 1) * width + j + 1] ?? 0)
    ) {
      close();
      kept.set(a, b);
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || here === best[(i + 1) * width + j])) {
      ours.push(a);
      i++;
    } else if (b !== undefined) {
      theirs.push(b);
      j++;
    }
  }
  close();
  return { edits, kept };
}

function isSameWord(a: Token, b: Token): boolean {
  if (isNumeric(a) || isNumeric(b)) return a.lemma === b.lemma && a.quantity?.kind === b.quantity?.kind;
  return a.word === b.word || (a.content && a.lemma === b.lemma && a.part === b.part);
}
