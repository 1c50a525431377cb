/** The forms of "be", the copula and what the passive is made with. */
export const BE = /^(?:is|are|was|were|be|been|being)$/;

/** Those that are the verb of a sentence. */
export const FINITE_BE = /^(?:is|are|was|were)$/;
