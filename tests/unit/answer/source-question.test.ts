import { describe, expect, test } from 'vitest';
import { parseSourceQuestion } from '../../../src/answer/source-question.ts';

describe('a question about the article itself', () => {
  test.each([
    ['who wrote this?', 'author', ''],
    ['Who wrote this', 'author', ''],
    ['who wrote the article about ulan-ude', 'author', 'ulan-ude'],
    ['Who is the author of this piece?', 'author', ''],
    ["who's the author", 'author', ''],
    ['author?', 'author', ''],
    ['who published it', 'publisher', ''],
    ['when was this written?', 'published', ''],
    ['when was the article on the pipeline published', 'published', 'the pipeline'],
    ['where was it published', 'publisher', ''],
    ['where is this from?', 'publisher', ''],
    ['what is the licence', 'licence', ''],
    ['link to the article', 'url', ''],
    ["what's the title of this article", 'title', ''],
  ])('%s', (question, asked, about) => {
    const parsed = parseSourceQuestion(question);
    expect(parsed?.asked).toContain(asked);
    expect(parsed?.about).toBe(about);
  });

  test.each([
    'who wrote the agreement',
    'who signed this',
    'who wrote the constitution of the United States',
    'when was the treaty published',
    'when was the pipeline built',
    'who is the author of the plan',
    'what is the date of the summit',
    'who published the report that angered Washington last year',
    'who wrote the report on the floods',
    '',
  ])('is not mistaken for one on the content: %s', question => {
    expect(parseSourceQuestion(question)).toBeUndefined();
  });
});
