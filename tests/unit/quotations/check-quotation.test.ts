import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../src/model.ts';
import { checkQuotation } from '../../../src/quotations/check-quotation.ts';
import type { QuoteVerdict } from '../../../src/verdict.ts';
import { corpusOf } from '../claims/article-library.ts';

const corpus = corpusOf([
  {
    slug: 'lamp',
    title: 'The lamp on the cliff',
    source: { author: 'M. Hale', publisher: 'Coast Weekly' },
    paragraphs: [
      'The lamp on the north cliff was lit in 1832, two winters after the brig Ariadne had been lost. It burned whale oil, and the keeper’s wife trimmed it every four hours. Nobody in the village paid for it.',
      'In 1901 the council spent 1,500 pounds on a new lens. “We will not pay twice”, said the mayor, who had opposed the plan since 1899.',
      'The six-party board - a clerk, three captains and two shipowners - did not meet again until the war was over.',
      'Temperatures on the rock fall to -5 degrees in January, and rise to 25 degrees in August.',
    ],
  },
  {
    slug: 'ferry',
    title: 'The ferry timetable',
    source: { publisher: 'Harbour Notes' },
    paragraphs: [
      'The morning boat leaves at 7:15 and carries the mail, the bread and at most forty passengers.',
      'Dogs travel for half the fare. A crossing takes 95 minutes when the tide is with the boat.',
    ],
  },
  {
    slug: 'mutiny',
    title: 'What the mutineers wanted',
    fidelity: 'digest',
    paragraphs: ['The mutineers asked for better bread and for the release of their cook from the brig.'],
  },
]);

const check = (text: string, articles?: readonly string[]): QuoteVerdict =>
  checkQuotation(text, corpus, articles ? { articles: articles as readonly ArticleId[] } : {});

const LENS = 'In 1901 the council spent 1,500 pounds on a new lens.';

describe('the words of the article', () => {
  test.each([
    ['as they stand', LENS],
    ['from the middle of a sentence', 'the council spent 1,500 pounds'],
    ['in straight quotation marks', `"${LENS}"`],
    ['in typographic quotation marks', `“${LENS}”`],
    ['in German quotation marks', `„${LENS}“`],
    ['as a quoted line', `> ${LENS}`],
    ['with a full stop after the marks', '"the council spent 1,500 pounds".'],
    ['from two sentences', 'two winters after the brig Ariadne had been lost. It burned whale oil'],
    ['with quotation marks of their own', '“We will not pay twice”, said the mayor'],
  ])('%s are exact', (_name, text) => {
    expect(check(text)).toMatchObject({ kind: 'exact' });
  });

  test.each([
    ['in capitals', LENS.toUpperCase()],
    ['without the comma of the number', 'In 1901 the council spent 1500 pounds on a new lens'],
    ['with other quotation marks', '"We will not pay twice", said the mayor, who had opposed the plan'],
    ['with a straight apostrophe', "the keeper's wife trimmed it every four hours"],
    ['without the apostrophe', 'the keepers wife trimmed it every four hours'],
    ['with other dashes', 'The six-party board – a clerk, three captains and two shipowners – did not meet'],
    ['without the hyphen', 'The six party board a clerk three captains'],
    ['with double spaces', 'In  1901 the  council spent 1,500 pounds'],
    ['with another stop at the end', 'In 1901 the council spent 1,500 pounds!'],
    ['after an ellipsis', '…the council spent 1,500 pounds on a new lens.'],
    ['with a capital in brackets', '[T]he council spent 1,500 pounds on a new lens.'],
    ['with a remark in brackets', 'the council [of the town] spent 1,500 pounds on a new lens'],
    ['with words left out at an ellipsis', 'The lamp … was lit in 1832, two winters after the brig'],
    ['with words left out in brackets', 'The lamp [...] was lit in 1832, two winters after the brig'],
    ['with a pronoun replaced in brackets', '[The lamp] burned whale oil, and the keeper’s wife trimmed it'],
    ['with a mark of a footnote in brackets', 'the council[3] spent 1,500 pounds on a new lens.[12]'],
    ['with a mark of a footnote set high', 'the council spent 1,500 pounds on a new lens.¹²'],
    ['broken at the end of a line', 'In 1901 the coun-\ncil spent 1,500 pounds\non a new lens'],
    ['of which the only rare one is broken at the end of a line', 'who had op-\nposed the plan'],
    ['with a space in the number', 'In 1901 the council spent 1\u202f500 pounds on a new lens.'],
    ['with what joins letters unseen', 'the coun\u200ccil spent 1,500 pounds on a new\u200d lens'],
  ])('%s differ in punctuation alone', (_name, text) => {
    expect(check(text)).toMatchObject({ kind: 'punctuationOnly' });
  });

  test('over the end of a paragraph are found in both', () => {
    const verdict = check('Nobody in the village paid for it. In 1901 the council spent 1,500 pounds');
    expect(verdict).toMatchObject({
      kind: 'exact',
      evidence: [{ label: '¶1' }, { label: '¶2' }],
    });
  });

  test('over the end of a paragraph are found in both, also with few words in one', () => {
    const verdict = check(
      'the plan since 1899. The six-party board - a clerk, three captains and two shipowners',
    );
    expect(verdict).toMatchObject({ kind: 'exact', evidence: [{ label: '¶2' }, { label: '¶3' }] });
  });

  test('with something put in before the first are not the same but for punctuation', () => {
    const verdict = check('[Finally], the council spent 1,500 pounds on a new lens.');
    expect(verdict).toMatchObject({
      kind: 'punctuationOnly',
      diff: [{ kind: 'yours', text: '[Finally]' }, {}],
    });
  });

  test('are marked in the passage', () => {
    const verdict = check('the council spent 1,500 pounds');
    expect(verdict).toMatchObject({
      evidence: [{ label: '¶2', keySentence: { exact: 'the council spent 1,500 pounds' } }],
    });
  });
});

describe('one changed word', () => {
  test.each([
    ['a year', 'In 1902 the council spent 1,500 pounds on a new lens.', '1902 ', '1901 '],
    ['a digit of an amount', 'In 1901 the council spent 1,800 pounds on a new lens.', '1,800 ', '1,500 '],
    [
      'a decimal point for a comma',
      'In 1901 the council spent 1.500 pounds on a new lens.',
      '1.500 ',
      '1,500 ',
    ],
    ['a time of the day', 'The morning boat leaves at 7:45 and carries the mail', '7:45 ', '7:15 '],
    ['a minus sign left out', 'Temperatures on the rock fall to 5 degrees in January', '5 ', '-5 '],
    ['a name', 'two winters after the brig Adriatic had been lost', 'Adriatic ', 'Ariadne '],
    ['a “not” left out', 'said they did meet again until the war was over', undefined, 'not '],
    ['a “not” put in', 'The lamp on the north cliff was not lit in 1832', 'not ', undefined],
    ['another word', 'Nobody in the village cared for it.', 'cared ', 'paid '],
  ])('that is %s is altered, with the word on both sides', (_name, text, yours, source) => {
    const verdict = check(text);
    expect(verdict.kind).toBe('altered');
    const diff = verdict.kind === 'altered' ? verdict.diff : [];
    if (yours !== undefined) expect(diff).toContainEqual({ kind: 'yours', text: yours });
    if (source !== undefined) expect(diff).toContainEqual({ kind: 'source', text: source });
  });

  test.each([
    ['an ellipsis over a “not”', 'The board … did … meet again until the war was over'],
    ['a “not” in brackets', 'Nobody in the village paid [nothing] for it'],
    ['a number in brackets', 'The lamp [of 1840] on the north cliff was lit'],
    ['a name in brackets for a name', 'two winters after the brig [Adriatic] had been lost'],
    [
      'an apostrophe that makes another word',
      'We’re at home when the lamp was lit in 1832, two winters after',
    ],
  ])('hidden by %s is not taken for punctuation', (_name, text) => {
    expect(['altered', 'spliced', 'notFound']).toContain(check(text).kind);
  });

  test('joined, the parts of the diff are both texts', () => {
    const verdict = check('In 1902 the council spent 1,500 pounds on a new lens');
    const diff = verdict.kind === 'altered' ? verdict.diff : [];
    const side = (other: string) =>
      diff
        .filter(part => part.kind !== other)
        .map(part => (other === 'source' ? (part.yours ?? part.text) : part.text))
        .join('');
    expect(side('source')).toBe('In 1902 the council spent 1,500 pounds on a new lens');
    expect(side('yours')).toBe('In 1901 the council spent 1,500 pounds on a new lens.');
  });
});

test('words left out are left out, not changed into the words before them', () => {
  const verdict = check('We will not pay twice, who had opposed the plan since 1899');
  expect(verdict.kind === 'altered' && verdict.diff.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'source', text: 'said the mayor, ' },
  ]);
});

describe('a mark that is no footnote’s', () => {
  test.each([
    ['a square', 'the council spent 1,500 m² on a new lens'],
    ['an ellipsis that hides a “not”', 'three captains and two shipowners - did … meet again'],
    ['a year that is put in', 'the council spent [1901] 1,500 pounds on a new lens'],
  ])('counts as words: %s', (_name, text) => {
    expect(check(text).kind).toBe('altered');
  });
});

describe('two places', () => {
  test.each([
    [
      'of two articles',
      'The morning boat leaves at 7:15 and carries a clerk, three captains and two shipowners',
    ],
    ['with an ellipsis between', 'The morning boat leaves at 7:15 … three captains and two shipowners'],
    ['of one passage, the later first', 'trimmed it every four hours the brig Ariadne had been lost'],
    ['of two sentences, with an ellipsis', 'In 1901 the council spent … who had opposed the plan since 1899'],
  ])('%s are spliced, and both are shown', (_name, text) => {
    const verdict = check(text);
    expect(verdict.kind).toBe('spliced');
    if (verdict.kind === 'spliced') expect(verdict.parts).toHaveLength(2);
  });
});

describe('another article than the one named', () => {
  test('is elsewhere, and the article is shown', () => {
    expect(check(LENS, ['notes/ferry'])).toMatchObject({
      kind: 'elsewhere',
      evidence: [{ title: 'The lamp on the cliff' }],
    });
  });

  test('does not matter where the words are in the one named too', () => {
    expect(check(LENS, ['notes/lamp'])).toMatchObject({ kind: 'exact' });
    expect(check(LENS.toLowerCase(), ['notes/lamp'])).toMatchObject({ kind: 'punctuationOnly' });
  });

  test('that is held as a digest cannot be checked', () => {
    expect(check('We shall burn the ships by sunrise', ['notes/mutiny'])).toMatchObject({
      kind: 'digestOnly',
      closest: { label: '¶1' },
    });
  });
});

describe('an abstention', () => {
  test('where no article has the words, with what was searched', () => {
    expect(check('the harbour master has never learned to swim')).toMatchObject({
      kind: 'notFound',
      coverage: { articles: 3, passages: 7 },
      summaries: 1,
    });
  });

  test.each([
    ['near to a summary', 'the mutineers demanded better bread and their cook'],
    ['of the summary itself', 'asked for better bread and for the release of their cook'],
  ])('where only a digest is held: words %s', (_name, text) => {
    expect(check(text)).toMatchObject({
      kind: 'digestOnly',
      closest: { title: 'What the mutineers wanted' },
    });
  });

  test.each([
    ['eleven characters', 'The lamp on', 'tooShort'],
    ['quotation marks that make it twelve', '"The lamp on"', 'tooShort'],
    ['punctuation alone', '!!!!!!!!!!!!!!!!', 'tooShort'],
    ['1,001 characters', 'lamp '.repeat(200).concat('l'), 'tooLong'],
    ['a text that is far too long', 'lamp '.repeat(2_000), 'tooLong'],
  ])('for %s', (_name, text, kind) => {
    expect(check(text).kind).toBe(kind);
  });

  test('does not befall a thousand characters, nor the marks around them', () => {
    const text = 'lamp '.repeat(200).slice(0, 999).concat('s');
    expect(check(text).kind).toBe('notFound');
    expect(check(`“${text}”`).kind).toBe('notFound');
    expect(check(`“${text}s”`).kind).toBe('tooLong');
  });

  test('does not befall twelve characters', () => {
    expect('burned whale').toHaveLength(12);
    expect(check('burned whale').kind).toBe('exact');
  });
});

test('ligatures, as a PDF has them, are their letters', () => {
  const stairs = corpusOf([
    { slug: 'stairs', title: 'Stairs', paragraphs: ['The efficient first flight of stairs was kept.'] },
  ]);
  expect(checkQuotation('The eﬃcient ﬁrst ﬂight of stairs', stairs).kind).toBe('punctuationOnly');
});

describe('words that no search looks for', () => {
  test('are found as they stand', () => {
    const small = corpusOf([
      { slug: 'play', title: 'A play', paragraphs: ['He asks whether to be, or not to be, and waits.'] },
    ]);
    expect(checkQuotation('to be, or not to be', small)).toMatchObject({ kind: 'exact' });
    expect(checkQuotation('To be or not to be', small)).toMatchObject({ kind: 'punctuationOnly' });
    expect(checkQuotation('to be or to be or to be', small).kind).not.toBe('punctuationOnly');
  });
});

test('what is put together is put together from articles, not from what explains Footnote', () => {
  const written = 'The keeper of the northern lighthouse wrote down every ship that passed';
  const explained = 'a button under each answer opens the article at the quoted words';
  const quotation = `${written}, and ${explained}`;
  const [article, page] = [`${written} in winter.`, `Press it: ${explained}.`].map((paragraph, at) => ({
    slug: `text-${at}`,
    title: `Text ${at}`,
    paragraphs: [paragraph],
  }));
  expect(checkQuotation(quotation, corpusOf([article!, page!])).kind).toBe('spliced');
  expect(JSON.stringify(checkQuotation(quotation, corpusOf([article!], [page!])))).not.toContain('guide/');
});

test('words that hundreds of shorter passages have more often are found where they stand together', () => {
  const boats = Array.from({ length: 200 }, (_, at) => `A boat, a boat ${at}.`);
  const lamps = Array.from({ length: 450 }, (_, at) => `Lamp keeper, lamp keeper, lamp keeper ${at}.`);
  const long = `${'The weather was fair and nobody came by all day. '.repeat(25)}The keeper of a boat and lamp.`;
  const paragraphs = [...boats, ...lamps, long];
  const crowded = corpusOf([{ slug: 'crowd', title: 'Crowd', paragraphs }]);
  expect(checkQuotation('keeper of a boat and lamp', crowded)).toMatchObject({
    kind: 'exact',
    evidence: [{ label: `¶${paragraphs.length}` }],
  });
});

test('words that run over the end of a passage are found where many passages have them', () => {
  const paragraphs = Array.from({ length: 200 }, (_, at) => `In I came, it came in, and I came to it ${at}.`);
  const [before, after] = [
    '“Well, it was all that anybody had to think of when I came in.”',
    '“It came by boat.”',
  ];
  const crowded = corpusOf([
    { slug: 'crowd', title: 'Crowd', paragraphs: [...paragraphs, before, after, ...paragraphs] },
  ]);
  expect(checkQuotation('I came in.” “It came', crowded)).toMatchObject({
    kind: 'exact',
    evidence: [{ label: '¶201' }, { label: '¶202' }],
  });
});

test('of a thousand characters that look like one word hardly any work is made', () => {
  for (const unit of ['a-', 'A. ', 'a.b.', 'i.e. ', '(a) ']) {
    expect(check(unit.repeat(500).slice(0, 1_000).trim()).kind).toBe('notFound');
  }
});

test('a dash before a number makes it none below zero', () => {
  const road = corpusOf([
    { slug: 'road', title: 'Road', paragraphs: ['Oak, 117, Brixton Road--249, it read.'] },
  ]);
  expect(checkQuotation('117, Brixton Road—249, it read', road).kind).toBe('punctuationOnly');
  expect(
    checkQuotation(
      'with decimals it is 1250.50 in all',
      corpusOf([{ slug: 'sum', title: 'Sum', paragraphs: ['With decimals it is 1,250.50 in all.'] }]),
    ).kind,
  ).toBe('punctuationOnly');
});

test('scripts without spaces are compared character by character', () => {
  const chinese = corpusOf([
    { slug: 'zh', title: '灯塔', paragraphs: ['灯塔在一八三二年点燃,守塔人的妻子每四小时修剪一次灯芯。'] },
  ]);
  expect(checkQuotation('守塔人的妻子每四小时修剪一次', chinese)).toMatchObject({ kind: 'exact' });
  expect(checkQuotation('守塔人的妻子每六小时修剪一次', chinese)).toMatchObject({ kind: 'altered' });
});

test.each([
  ['the last word of a passage', 'rise to 25 degrees in December.', 'August.'],
  ['the first word', 'Cats travel for half the fare.', 'Dogs '],
])('%s, changed, has its counterpart in the diff', (_name, text, source) => {
  const verdict = check(text);
  expect(verdict.kind === 'altered' && verdict.diff).toContainEqual({ kind: 'source', text: source });
});
