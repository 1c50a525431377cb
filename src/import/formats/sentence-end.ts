/** The marks that end a sentence, in the scripts that have their own, with what may close after them. */
export const SENTENCE_END = /[.!?…:。！？।॥؟۔]["'”’»)\]」』]*$/u;
