/**
 * Which term is in which passage, and how much it weighs there: BM25 over a compressed-sparse-row table.
 * Plain typed arrays, so that they can be written to disk and read back as they are.
 */

export interface Postings {
  readonly passages: number;
  /** The postings of term `t` are `offsets[t]` up to `offsets[t + 1]`, by rising passage number. */
  readonly offsets: Uint32Array;
  readonly passageOf: Uint32Array;
  /** Inverse document frequency times saturated term frequency. */
  readonly impacts: Float32Array;
  /** The largest impact of each term: no passage gets more from it. */
  readonly maxImpacts: Float32Array;
  readonly idf: Float32Array;
  /** Inverse document frequency of a word that is nowhere. */
  readonly maxIdf: number;
}

/** A list of numbers for each passage: those of passage `p` are `offsets[p]` up to `offsets[p + 1]`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export interface PostingsInput {
  readonly passages: number;
  readonly terms: number;
  /** Terms of the text, in order, and how often: they make the length of the passage. */
  readonly body: Rows;
  readonly termOfWord: Uint32Array;
  /** Terms found in the text in another form (run together, as an alias): they do not make it longer. */
  readonly extra: Rows;
  /** Terms of title and headings: weak evidence, which must not make common what is rare in the text. */
  readonly context: Rows;
}

/** Term frequency saturates early and length matters little: passages are short (measured, see docs). */
export const K1 = 0.9;
export const B = 0.4;
/** The share of an occurrence in the text that one in title or headings counts. */
export const CONTEXT_WEIGHT = 0.25;

export function buildPostings(input: PostingsInput): Postings {
  const { passages, terms, body, termOfWord, extra, context } = input;
  const inText = new Uint32Array(terms);
  const anywhere = new Uint32Array(terms);
  // Which passage a term was last met in, plus one; spares a set per passage.
  const lastInText = new Uint32Array(terms);
  const last = new Uint32Array(terms);

  const visit = (p: number, meet: (term: number, weight: number) => void) => {
    for (let i = at(body.offsets, p); i < at(body.offsets, p + 1); i++) {
      meet(termOfWord[at(body.values, i)] ?? 0, 1);
    }
    for (let i = at(extra.offsets, p); i < at(extra.offsets, p + 1); i++) meet(at(extra.values, i), 1);
    for (let i = at(context.offsets, p); i < at(context.offsets, p + 1); i++) {
      meet(at(context.values, i), CONTEXT_WEIGHT);
    }
  };

  for (let p = 0; p < passages; p++) {
    visit(p, (term, weight) => {
      if (last[term] !== p + 1) {
        last[term] = p + 1;
        anywhere[term] = at(anywhere, term) + 1;
      }
      if (weight === 1 && lastInText[term] !== p + 1) {
        lastInText[term] = p + 1;
        inText[term] = at(inText, term) + 1;
      }
    });
  }

  const offsets = new Uint32Array(terms + 1);
  const idf = new Float32Array(terms);
  for (let t = 0; t < terms; t++) {
    offsets[t + 1] = at(offsets, t) + at(anywhere, t);
    idf[t] = inverseFrequency(at(inText, t) || at(anywhere, t), passages);
  }

  const passageOf = new Uint32Array(at(offsets, terms));
  const impacts = new Float32Array(passageOf.length);
  const next = offsets.slice(0, terms);
  const averageLength = passages === 0 ? 1 : Math.max(1, body.values.length / passages);
  for (let p = 0; p < passages; p++) {
    visit(p, (term, weight) => {
      const end = at(next, term);
      // Passages come in order, so a term met before in this passage is the last one written.
      if (end > at(offsets, term) && passageOf[end - 1] === p) {
        impacts[end - 1] = at(impacts, end - 1) + weight;
      } else {
        passageOf[end] = p;
        impacts[end] = weight;
        next[term] = end + 1;
      }
    });
  }
  const maxImpacts = new Float32Array(terms);
  for (let t = 0; t < terms; t++) {
    for (let i = at(offsets, t); i < at(offsets, t + 1); i++) {
      const p = at(passageOf, i);
      const length = at(body.offsets, p + 1) - at(body.offsets, p);
      const frequency = at(impacts, i);
      const saturated = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / averageLength));
      impacts[i] = at(idf, t) * saturated;
      if (at(impacts, i) > at(maxImpacts, t)) maxImpacts[t] = at(impacts, i);
    }
  }
  return { passages, offsets, passageOf, impacts, maxImpacts, idf, maxIdf: inverseFrequency(0, passages) };
}

function inverseFrequency(passagesWithTerm: number, passages: number): number {
  return Math.log(1 + (passages - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5));
}

/** The place of a passage among the postings of a term; undefined when the term is not in it. */
export function findPosting(postings: Postings, term: number, passage: number): number | undefined {
  let low = at(postings.offsets, term);
  let high = at(postings.offsets, term + 1);
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(postings.passageOf, middle) < passage) low = middle + 1;
    else high = middle;
  }
  return low < end && at(postings.passageOf, low) === passage ? low : undefined;
}

/** An element that is there by construction; typed arrays have no holes. */
export function at(values: Uint32Array | Float32Array, i: number): number {
  return values[i] as number;
}
