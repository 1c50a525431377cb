/** Replies full of what means something to a platform, a browser or a terminal. */
import fc from 'fast-check';
import type { Action, Block, Citation, ComparisonBlock, Quotation, Reply } from '../../src/index.ts';
import { makeCitation } from '../unit/reply/make-citation.ts';

const NASTY = [
  '@everyone',
  '<@1>',
  '**',
  '```',
  '||',
  '>>> ',
  '\n',
  '# ',
  '- ',
  '1. ',
  '\\',
  '[a](https://b.c)',
  '\u202E',
  '\uD83D',
  '<script>alert(1)</script>',
  '" onload=x \'',
  'javascript:alert(1)',
  '&lt;',
];
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(...NASTY),
);
export const words = (max: number) =>
  fc.array(word, { minLength: 1, maxLength: max }).map(parts => parts.join(' '));

const run = fc
  .record({ text: words(20), italic: fc.boolean() })
  .map(({ text, italic }) => ({ text, ...(italic && { italic: true as const }) }));

export const citation: fc.Arbitrary<Citation> = fc
  .record({
    text: words(900),
    from: fc.nat(),
    title: words(30),
    link: fc.option(fc.webUrl({ withFragments: true })),
  })
  .map(({ text, from, title, link }) => {
    const start = from % text.length;
    const keySentence: Quotation = {
      exact: text.slice(start, start + 200),
      start,
      end: Math.min(start + 200, text.length),
    };
    return makeCitation(text, { title, keySentence, ...(link !== null && { link }) });
  });

const block: fc.Arbitrary<Block> = fc.oneof(
  words(200).map(text => ({ kind: 'text', text }) as const),
  words(50).map(text => ({ kind: 'note', text }) as const),
  fc
    .record({ text: words(60), strong: fc.array(words(2), { maxLength: 3 }) })
    .map(({ text, strong }) => ({ kind: 'text', text: `${text} ${strong.join(' ')}`, strong }) as const),
  fc
    .record({
      parts: fc.array(
        fc.record({ text: words(100), mark: fc.constantFrom('plain', 'met', 'differs', 'missing') }),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      notMet: fc.array(words(3), { maxLength: 3 }),
      source: citation,
    })
    .map(({ parts, notMet, source }): Block => {
      const marked = parts as ComparisonBlock['rows'][0]['parts'];
      return {
        kind: 'comparison',
        rows: [
          { label: 'claim', parts: marked },
          { label: '¶4', parts: marked },
        ],
        notMet,
        sources: [source],
      };
    }),
  fc.record({ citation, source: fc.boolean() }).map(each => ({ kind: 'citation', ...each }) as const),
  fc
    .record({
      form: fc.constantFrom('prose' as const, 'record' as const),
      entries: fc.array(fc.record({ label: words(2), runs: fc.array(run, { minLength: 1, maxLength: 3 }) }), {
        maxLength: 30,
      }),
      omitted: fc.nat(3),
    })
    .map(each => ({ kind: 'references', ...each }) as const),
  citation.map(each => ({ kind: 'also', articleId: each.articleId, citations: [each] }) as const),
  fc
    .array(fc.record({ label: words(5), text: words(30), link: fc.webUrl() }), {
      minLength: 1,
      maxLength: 40,
    })
    .map(items => ({ kind: 'list', items }) as const),
);

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant({ kind: 'shareCheck', check: 'claim', seen: '0123456789ab' } as const),
  fc.constant({ kind: 'moreForCheck', check: 'claim' } as const),
  fc.nat(99).map(page => ({ kind: 'full', articleId: makeCitation('x').articleId, page: page + 1 }) as const),
  fc.constant({ kind: 'dismiss' } as const),
);

const said: fc.Arbitrary<Omit<Reply, 'carried'>> = fc.record({
  tone: fc.constant('answer' as const),
  audience: fc.constantFrom('everyone' as const, 'asker' as const),
  placement: fc.constant('reply' as const),
  heading: fc.oneof(fc.constant(''), words(40)),
  blocks: fc.array(block, { minLength: 1, maxLength: 30 }),
  actions: fc.array(fc.record({ label: words(20), style: fc.constant('secondary' as const), action }), {
    maxLength: 40,
  }),
  data: fc.constant({ kind: 'help' } as const),
});

export const reply: fc.Arbitrary<Reply> = fc
  .record({ said, carried: fc.option(words(150)) })
  .map(({ said: rest, carried }) => ({
    ...rest,
    ...(carried !== null && { carried: carried.slice(0, 1_150) }),
  }));
