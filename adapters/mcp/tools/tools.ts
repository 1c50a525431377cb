/** Every tool, listed by hand. */
import type { Tool } from '../tool.ts';
import { checkClaim } from './check-claim.ts';
import { checkQuotation } from './check-quotation.ts';
import { findPassages } from './find-passages.ts';
import { quotePassage } from './quote-passage.ts';

export const TOOLS: readonly Tool[] = [findPassages, quotePassage, checkQuotation, checkClaim];
