import { describe, expect, test } from 'vitest';
import { render } from '../../../adapters/slack/render.ts';
import type { Citation, Reply } from '../../../src/index.ts';
import { checkMessage } from '../../fakes/slack/check-message.ts';
import { readMrkdwn } from '../../fakes/slack/mrkdwn.ts';
import { buttonsOf, shownText, spokenText } from '../../fakes/slack/workspace.ts';

const HOSTILE =
  '<!channel> <@U1> <#C1|x> &lt; <https://evil.example|bank> https://evil.example `code` ```block``` *b* _i_ ~s~ > q';

function citation(exact: string, more: Partial<Citation> = {}): Citation {
  return {
    passageId: 'pack/article#p12' as Citation['passageId'],
    articleId: 'pack/article' as Citation['articleId'],
    hash: '0123456789ab',
    label: '¶12',
    title: 'The night ferry',
    headings: [],
    quotation: { exact, start: 0, end: exact.length },
    fidelity: 'verbatim',
    summarises: [],
    link: 'https://example.org/ferry?a=1&b=2#:~:text=the%20night',
    source: { author: 'R. Lind', licence: 'CC0' },
    ...more,
  };
}

function reply(more: Partial<Reply> = {}): Reply {
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [],
    actions: [],
    data: { kind: 'help' },
    ...more,
  };
}

const cited = (each: Citation, more: Partial<Reply> = {}) =>
  reply({ blocks: [{ kind: 'citation', citation: each, source: true }], ...more });

const body = (given: Reply, surface = {}) => ({ ...render(given, surface) });

describe('a quotation', () => {
  const exact = 'It leaves at nine. It arrives before the bakers open.';
  const key = { exact: 'It leaves at nine.', start: 0, end: 18 };
  const message = body(cited(citation(exact, { keySentence: key })));

  test('is rich text, to the letter, with its number and its key sentence in bold', () => {
    expect(message.blocks[0]).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            { type: 'text', text: '“' },
            { type: 'text', text: 'It leaves at nine.', style: { bold: true } },
            { type: 'text', text: ' It arrives before the bakers open.' },
            { type: 'text', text: '” ¶12' },
          ],
        },
      ],
    });
  });

  test('names its source and where its link leads', () => {
    expect(shownText(message.blocks)).toContain('The night ferry · R. Lind · verbatim · example.org');
    expect(buttonsOf(message)).toMatchObject([
      { label: 'Open the source', url: 'https://example.org/ferry?a=1&b=2#:~:text=the%20night' },
    ]);
  });

  test('is complete in the text for screen readers, link included', () => {
    expect(spokenText({ body: message })).toBe(
      '"It leaves at nine. It arrives before the bakers open." ¶12\nThe night ferry · R. Lind · verbatim\n' +
        'https://example.org/ferry?a=1&b=2#:~:text=the%20night',
    );
  });

  test('unfurls nothing', () => {
    expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false });
  });

  test('says where it is cut', () => {
    const pieces = [{ exact: 'It leaves at nine.', start: 0, end: 18 }] as const;
    const cut = reply({ blocks: [{ kind: 'citation', citation: citation(exact), pieces, source: true }] });
    expect(shownText(body(cut).blocks)).toContain('[…]');
  });
});

describe('what others have written does nothing, wherever it stands', () => {
  const place = (text: string): readonly [string, Reply][] => [
    ['a quotation', cited(citation(text))],
    ['a title', cited(citation('words', { title: text, source: { author: text, licence: text } }))],
    ['a heading', reply({ heading: text })],
    ['a text', reply({ blocks: [{ kind: 'text', text }] })],
    ['a note', reply({ blocks: [{ kind: 'note', text }] })],
    [
      'a row',
      reply({ blocks: [{ kind: 'list', items: [{ label: text, text, link: 'https://a.example/x y' }] }] }),
    ],
    [
      'a button',
      reply({ actions: [{ label: text.slice(0, 75), style: 'primary', action: { kind: 'dismiss' } }] }),
    ],
  ];
  test.each(place(HOSTILE))('%s', (_name, given) => {
    const message = body(given);
    expect(checkMessage({ ...message, text: message.text || ' ' }).problems).toEqual([]);
    const { pings, links } = readMrkdwn(message.text);
    expect({ pings, links }).toEqual({ pings: [], links: [] });
  });

  test('the name of the one who shares', () => {
    const message = body(cited(citation('words')), { above: 'Shared by <!channel>' });
    expect(checkMessage(message).problems).toEqual([]);
    expect(spokenText({ body: message })).toMatch(/^Shared by <!channel>\n/u);
  });
});

describe('limits', () => {
  const actions = (count: number): Reply['actions'] =>
    Array.from({ length: count }, (_, page) => ({
      label: 'x'.repeat(200),
      style: 'secondary',
      action: { kind: 'full', articleId: 'pack/article' as Citation['articleId'], page: page + 1 },
    }));
  const rows = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ label: `/topic-${n}`, text: 'About.' }));
  const cases: readonly [string, Reply][] = [
    ['a quotation of 13,200 characters', cited(citation('word '.repeat(2_640)))],
    ['a quotation of 13,200 characters in one word', cited(citation('x'.repeat(13_200)))],
    ['a quotation of 13,200 characters that all must be escaped', cited(citation('<&> '.repeat(3_300)))],
    ['a note of 13,200 characters', reply({ blocks: [{ kind: 'note', text: 'word '.repeat(2_640) }] })],
    [
      'a hundred quotations',
      reply({
        blocks: Array.from({ length: 100 }, () => ({
          kind: 'citation',
          citation: citation('Words of it. '.repeat(20)),
          source: true,
        })),
      }),
    ],
    ['a thousand rows', reply({ blocks: [{ kind: 'list', items: rows(1_000) }] })],
    ['a hundred actions', cited(citation('words'), { actions: actions(100) })],
    ['a title of 5,000 characters', cited(citation('words', { title: 'Title '.repeat(833) }))],
    [
      'an address of 8,000 characters',
      cited(citation('words', { link: `https://example.org/#${'a'.repeat(8_000)}` })),
    ],
    [
      'an address of 1,000 characters that all must be escaped',
      cited(citation('words', { link: `https://example.org/?${'&'.repeat(1_000)}` })),
    ],
    [
      'three sources with addresses of 1,400 characters each, beside quotations of 2,000',
      reply({
        blocks: [1, 2, 3].map(number => ({
          kind: 'citation',
          citation: citation(`Words of number ${number}. `.repeat(100), {
            passageId: `pack/article#p${number}` as Citation['passageId'],
            link: `https://example.org/${number}?${'a'.repeat(1_400)}`,
          }),
          source: true,
        })),
      }),
    ],
    [
      'a comparison of three sources with such addresses',
      reply({
        blocks: [
          {
            kind: 'comparison',
            rows: [{ label: 'claim', parts: [{ text: 'It leaves. '.repeat(200), mark: 'met' }] }],
            notMet: [],
            sources: [1, 2, 3].map(number =>
              citation('words', { link: `https://example.org/${number}?${'a'.repeat(1_400)}` }),
            ),
          },
        ],
      }),
    ],
    [
      'forty rows with addresses of 8,000 characters',
      reply({
        blocks: [
          {
            kind: 'list',
            items: rows(40).map(row => ({ ...row, link: `https://example.org/${'a'.repeat(8_000)}` })),
          },
        ],
      }),
    ],
    ['characters of two units', cited(citation('😀'.repeat(4_000)))],
  ];
  test.each(cases)('%s', (_name, given) => {
    const surface = { owner: 'U0ALICE', thread: '1763892001.000100', above: 'Shared by alice' };
    expect(checkMessage(body(given, surface)).problems).toEqual([]);
  });

  test('sources whose addresses do not fit beside each other are named without', () => {
    const sources = [1, 2, 3].map(number =>
      citation('words', {
        title: `Title ${number}`,
        link: `https://example.org/${'a'.repeat(1_400)}${number}`,
      }),
    );
    const rows = [{ label: 'claim', parts: [{ text: 'It leaves at ten.', mark: 'met' as const }] }] as const;
    const spoken = spokenText({
      body: body(reply({ blocks: [{ kind: 'comparison', rows, notMet: [], sources }] })),
    });
    expect(spoken).toMatch(
      /It leaves at ten[\s\S]*Title 1[\s\S]*Title 2[\s\S]*Title 3 · R. Lind · verbatim$/u,
    );
  });

  test('a long address loses its fragment, then goes, and what is quoted stays', () => {
    const link = (length: number) => `https://example.org/a#:~:text=${'a'.repeat(length)}`;
    const shown = (given: string) => {
      const message = body(cited(citation('It leaves at nine.', { link: given })));
      expect(spokenText({ body: message })).toContain('"It leaves at nine." ¶12');
      return [buttonsOf(message)[0]?.url, spokenText({ body: message }).split('\n')[2]];
    };
    expect(shown(link(500))).toEqual([link(500), link(500)]);
    expect(shown(link(8_000))).toEqual(['https://example.org/a', 'https://example.org/a']);
    // It would be half of what can be read out.
    expect(shown(`https://example.org/${'a'.repeat(2_000)}`)).toEqual([undefined, undefined]);
    expect(shown(`https://example.org/${'a'.repeat(8_000)}`)).toEqual([undefined, undefined]);
    expect(shown('javascript:alert(1)')).toEqual([undefined, undefined]);
  });

  test('a list of choices is numbered as its buttons are ordered', () => {
    const items = [1, 2].map(number => ({ label: `¶${number}`, text: 'words', number }));
    const [list] = body(reply({ blocks: [{ kind: 'list', items }], actions: actions(2) })).blocks;
    expect(list).toMatchObject({ elements: [{ type: 'rich_text_list', style: 'ordered' }] });
  });

  test('choices whose buttons say all of it are not listed as well, save for screen readers', () => {
    const items = [1, 2].map(number => ({ label: `¶${number}`, text: 'On board', number }));
    const labelled = actions(2).map((action, index) => ({ ...action, label: `¶${index + 1} On board` }));
    const message = body(reply({ blocks: [{ kind: 'list', items }], actions: labelled }));
    expect(message.blocks.map(block => block.type)).toEqual(['actions']);
    expect(spokenText({ body: message })).toContain('¶2: On board');
  });

  test('nothing to show still is a message', () => {
    expect(body(reply({ blocks: [{ kind: 'text', text: ' ' }] })).blocks).toEqual([]);
  });
});

describe('a public message', () => {
  test('can be taken away by the one who asked, whose id is in the button', () => {
    const [dismiss] = buttonsOf(body(cited(citation('words', { link: 'mailto:a@b' })), { owner: 'U0ALICE' }));
    expect(dismiss).toMatchObject({ label: 'Dismiss', value: '1:d|o:U0ALICE' });
  });

  test('a private one cannot, and shares into the thread that it is about', () => {
    const share = {
      kind: 'share',
      at: { passageId: 'pack/article#p12' as never, hash: '0123456789ab' },
    } as const;
    const given = cited(citation('words'), {
      audience: 'asker',
      actions: [{ label: 'Share', style: 'primary', action: share }],
    });
    const labels = buttonsOf(body(given, { owner: 'U0ALICE', thread: '1763892001.000100' })).map(
      each => each.label,
    );
    expect(labels).toEqual(['Open the source', 'Share in thread']);
  });
});
