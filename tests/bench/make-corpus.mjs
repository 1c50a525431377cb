// @ts-check
// Writes paragraphs to a file, in a process of its own, so that the one that measures stays small.
import { argv } from 'node:process';
import { eachParagraph, readParagraphs, writeCorpus } from './corpus.mjs';

const [, , corpus = '1000', file = ''] = argv;
writeCorpus(file, /^\d+$/.test(corpus) ? eachParagraph(Number(corpus)) : readParagraphs(corpus));
