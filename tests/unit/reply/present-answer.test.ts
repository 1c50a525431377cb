import { describe, expect, test } from 'vitest';
import type { Answer, SourceFact } from '../../../src/answer/answer.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { ArticleId, Library, NonEmpty, PackId, PassageId, Source, Topic } from '../../../src/model.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { presentAnswer } from '../../../src/reply/present/present-answer.ts';
import { makeCitation } from './make-citation.ts';

const library: Library = createLibrary([]);
const coverage = { packs: [{ id: 'lamps' as PackId, version: '1' }], articles: 2, passages: 9 };
const explanation = {
  words: [],
  confidence: 0.8,
  sure: 0.7,
  relatedness: 1,
  close: 0.3,
  candidates: [],
};
const topic: Topic = {
  name: 'fog',
  packId: 'lamps' as PackId,
  summary: 'What the keeper does in fog',
  aliases: [],
  command: true,
  lead: [],
  passages: [],
};
const fourth = makeCitation('Lamps turn.');
const ninth = makeCitation('Horns sound.', { passageId: 'pack/article#p9' as PassageId, label: '¶9' });
const elsewhere = makeCitation('Bells ring.', {
  passageId: 'pack/bells#p2' as PassageId,
  articleId: 'pack/bells' as ArticleId,
  label: '¶2',
  title: 'On Bells',
});

type Found = Extract<Answer, { kind: 'found' }>;
const found = (changes: Partial<Found> = {}): Found => ({
  kind: 'found',
  citations: [fourth],
  score: 0.8,
  coverage,
  reach: 'library',
  repaired: [],
  explanation,
  ...changes,
});

describe('an answer that was found', () => {
  test('is one quotation, and in one line where else to look', () => {
    const reply = presentAnswer(found({ citations: [fourth, ninth, elsewhere] }), library);
    expect(reply.audience).toBe('everyone');
    expect(toPlainText(reply)).toBe('"Lamps turn." ¶4\nOn Lighthouses · verbatim\nalso ¶9, ¶2 of On Bells');
    expect(reply.actions.map(action => action.label)).toEqual(['Read in context', '¶9', '¶2 of On Bells']);
  });

  test('says which words were read as others', () => {
    const repaired = [
      { from: 'lmap', to: 'lamp' },
      { from: 'lapm', to: 'lamp' },
      { from: 'hron', to: 'horn' },
    ];
    expect(toPlainText(presentAnswer(found({ repaired }), library))).toMatch(/^searched for: lamp, horn\n/);
  });

  test.each([
    ['topic', undefined],
    ['pack', 'Not in the passages on fog; found elsewhere in the pack.'],
    ['library', 'Not in the passages on fog; found in another pack.'],
  ] as const)('on a topic, found in the %s, says how far it had to look', (reach, note) => {
    const text = toPlainText(presentAnswer(found({ reach }), library, topic));
    if (note === undefined) expect(text).not.toContain('fog');
    else expect(text).toContain(note);
  });
});

test('near-equal places are offered in private, with a way to say none', () => {
  const answer: Answer = {
    kind: 'ambiguous',
    candidates: [fourth, elsewhere],
    coverage,
    repaired: [],
    explanation,
  };
  const reply = presentAnswer(answer, library);
  expect([reply.tone, reply.audience]).toEqual(['choice', 'asker']);
  expect(toPlainText(reply)).toBe(
    'That fits several places. Which one?\n- ¶4: Lamps turn. · On Lighthouses\n- ¶2: Bells ring. · On Bells',
  );
  expect(reply.actions.map(action => action.action.kind)).toEqual(['pick', 'pick', 'dismiss']);
});

describe('what is only close', () => {
  const closest: Answer = {
    kind: 'closest',
    closest: [
      { citation: fourth, has: ['lamps'], lacks: ['cost', 'oil'] },
      { citation: elsewhere, has: [], lacks: ['lamps', 'cost', 'oil'] },
    ],
    coverage,
    reach: 'library',
    repaired: [],
    explanation,
  };

  test('is said to be only close, to the asker alone, with what each has and lacks', () => {
    const reply = presentAnswer(closest, library);
    expect([reply.tone, reply.audience]).toEqual(['choice', 'asker']);
    expect(toPlainText(reply)).toBe(
      'Nothing here says that in so many words. The closest passages:\n' +
        '- ¶4, On Lighthouses: “Lamps turn.” (has lamps; nothing on cost, oil)\n' +
        '- ¶2, On Bells: “Bells ring.” (nothing on lamps, cost, oil)',
    );
  });

  test('opens in context, from where it can be shared', () => {
    expect(presentAnswer(closest, library).actions.map(({ action }) => action.kind)).toEqual([
      'context',
      'context',
    ]);
  });

  test('of one passage is told in the singular, and by its key sentence', () => {
    const text = 'Lamps turn. The keeper trims them at dusk.';
    const citation = makeCitation(text, {
      keySentence: { exact: 'The keeper trims them at dusk.', start: 12, end: 42 },
    });
    const one: Answer = { ...closest, closest: [{ citation, has: ['keeper'], lacks: [] }] };
    expect(toPlainText(presentAnswer(one, library))).toBe(
      'Nothing here is sure to answer that. The closest passage:\n' +
        '- ¶4: “The keeper trims them at dusk.” (has keeper)',
    );
  });

  test('of a question without a telling word says nothing of words', () => {
    const plain: Answer = { ...closest, closest: [{ citation: fourth, has: [], lacks: [] }] };
    expect(toPlainText(presentAnswer(plain, library))).toMatch(/“Lamps turn\.”$/u);
  });
});

describe('an abstention', () => {
  test('says what was searched and shows no passage', () => {
    const reply = presentAnswer({ kind: 'notFound', reason: 'weakMatch', coverage }, library);
    expect([reply.tone, reply.audience]).toEqual(['abstention', 'asker']);
    expect(toPlainText(reply)).toBe(
      'Not in these sources. Searched 1 pack, 2 articles, 9 passages (lamps v1).',
    );
  });

  test('for a question without a word to search for says so', () => {
    const reply = presentAnswer({ kind: 'notFound', reason: 'noTerms', coverage }, library);
    expect(toPlainText(reply)).toMatch(/^There is no word in that to search for\./);
  });
});

describe('a question about the article itself', () => {
  const about = (asked: NonEmpty<SourceFact>, source: Partial<Source>, title = 'On Lighthouses') => ({
    articleId: 'pack/article' as ArticleId,
    title,
    source: { licence: 'MIT', ...source },
    asked,
  });
  const cases: readonly [NonEmpty<SourceFact>, Partial<Source>, string][] = [
    [
      ['author', 'publisher'],
      { publisher: '38 North' },
      '38 North published it. The author is not given in our copy.',
    ],
    [['author', 'publisher'], { author: 'A. Keeper' }, 'A. Keeper wrote it.'],
    [['author', 'publisher'], {}, 'The author and the publisher are not given in our copy.'],
    [['published'], { published: '2011-10-04' }, 'It was published on 4 October 2011.'],
    [['published'], { published: '2011' }, 'It was published in 2011.'],
    [['published'], {}, 'The date of publication is not given in our copy.'],
    [['licence'], {}, 'Its licence: MIT.'],
  ];

  test.each(cases)('asked for %j of %j', (asked, source, sentences) => {
    const reply = presentAnswer({ kind: 'aboutSource', facts: [about(asked, source)], more: 0 }, library);
    expect(toPlainText(reply)).toBe(`${sentences}\n- On Lighthouses`);
  });

  test('of several articles is answered for each', () => {
    const facts = [
      about(['author'], { author: 'A. Keeper' }),
      about(['author'], { url: 'https://example.org/' }, 'On Bells'),
    ] as const;
    expect(toPlainText(presentAnswer({ kind: 'aboutSource', facts, more: 0 }, library))).toBe(
      '- On Lighthouses: A. Keeper wrote it.\n- On Bells: The author is not given in our copy. (https://example.org/)',
    );
  });

  test('is answered once for articles of which the same holds, and says what is left out', () => {
    const facts = [
      about(['author'], { author: 'A. Keeper' }),
      about(['author'], { author: 'A. Keeper' }, 'On Bells'),
    ] as const;
    const text = toPlainText(presentAnswer({ kind: 'aboutSource', facts, more: 12 }, library));
    expect(text).toContain('- On Lighthouses · On Bells: A. Keeper wrote it.\n');
    expect(text).toContain('12 further articles');
  });
});
