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
  const { passages, terms, body } = input;
  // What is known of a term lies together, since nearly each look at another term is a wait for memory.
  const seen = new Uint32Array(terms * SEEN);
  for (let p = 0; p < passages; p++) {
    eachTerm(input, p, (term, weight) => {
      const own = term * SEEN;
      if (seen[own + LAST] !== p + 1) {
        seen[own + LAST] = p + 1;
        seen[own + ANYWHERE] = (seen[own + ANYWHERE] as number) + 1;
      }
      if (weight === 1 && seen[own + LAST_IN_TEXT] !== p + 1) {
        seen[own + LAST_IN_TEXT] = p + 1;
        seen[own + IN_TEXT] = (seen[own + IN_TEXT] as number) + 1;
      }
    });
  }

  const offsets = new Uint32Array(terms + 1);
  const idf = new Float32Array(terms);
  for (let t = 0; t < terms; t++) {
    const anywhere = seen[t * SEEN + ANYWHERE] as number;
    offsets[t + 1] = at(offsets, t) + anywhere;
    idf[t] = inverseFrequency(seen[t * SEEN + IN_TEXT] || anywhere, passages);
    seen[t * SEEN + LAST] = 0;
    seen[t * SEEN + NEXT] = at(offsets, t);
  }

  const passageOf = new Uint32Array(at(offsets, terms));
  const impacts = new Float32Array(passageOf.length);
  for (let p = 0; p < passages; p++) {
    eachTerm(input, p, (term, weight) => {
      const own = term * SEEN;
      const next = seen[own + NEXT] as number;
      // Passages come in order, so a term met before in this passage is the last one written.
      if (seen[own + LAST] === p + 1) {
        impacts[next - 1] = (impacts[next - 1] as number) + weight;
      } else {
        seen[own + LAST] = p + 1;
        seen[own + NEXT] = next + 1;
        passageOf[next] = p;
        impacts[next] = weight;
      }
    });
  }

  const averageLength = passages === 0 ? 1 : body.values.length / passages;
  const lengths = Float64Array.from({ length: passages }, (_, p) =>
    lengthNorm(at(body.offsets, p + 1) - at(body.offsets, p), averageLength),
  );
  const maxImpacts = new Float32Array(terms);
  for (let t = 0; t < terms; t++) {
    const weight = at(idf, t);
    const end = at(offsets, t + 1);
    let most = 0;
    for (let i = at(offsets, t); i < end; i++) {
      const frequency = impacts[i] as number;
      impacts[i] = weight * saturated(frequency, lengths[passageOf[i] as number] as number);
      most = Math.max(most, impacts[i] as number);
    }
    maxImpacts[t] = most;
  }
  return { passages, offsets, passageOf, impacts, maxImpacts, idf, maxIdf: inverseFrequency(0, passages) };
}

/** What longer passages than others pay; lengths in words. */
function lengthNorm(length: number, averageLength: number): number {
  return K1 * (1 - B + (B * length) / Math.max(1, averageLength));
}

function saturated(frequency: number, norm: number): number {
  return (frequency * (K1 + 1)) / (frequency + norm);
}

/** The impact of a term that a passage of this length has in its title or headings alone. */
export function contextImpact(idf: number, length: number, averageLength: number): number {
  return idf * saturated(CONTEXT_WEIGHT, lengthNorm(length, averageLength));
}

/** Places in the row of a term while postings are built; passages are counted from one, so that none is 0. */
const SEEN = 4;
const LAST = 0;
const ANYWHERE = 1;
const LAST_IN_TEXT = 2;
const IN_TEXT = 3;
/** Takes the place of a count that is not needed any more. */
const NEXT = ANYWHERE;

function eachTerm(input: PostingsInput, passage: number, meet: (term: number, weight: number) => void): void {
  const { body, termOfWord, extra, context } = input;
  const end = body.offsets[passage + 1] as number;
  for (let i = body.offsets[passage] as number; i < end; i++) {
    meet(termOfWord[body.values[i] as number] as number, 1);
  }
  for (let i = at(extra.offsets, passage); i < at(extra.offsets, passage + 1); i++) {
    meet(at(extra.values, i), 1);
  }
  for (let i = at(context.offsets, passage); i < at(context.offsets, passage + 1); i++) {
    meet(at(context.values, i), CONTEXT_WEIGHT);
  }
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
