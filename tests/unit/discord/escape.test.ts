import { describe, expect, test } from 'vitest';
import { escapeLine, escapeText, plainLine } from '../../../adapters/discord/escape.ts';
import { buttonLink, safeLink } from '../../../adapters/discord/safe-link.ts';
import { asRead } from '../../fakes/discord/as-read.ts';

describe('what others have written', () => {
  const cases: readonly [string, string, string][] = [
    ['bold, italic, underlined', '**a** *b* __c__ _d_', '\\*\\*a\\*\\* \\*b\\* \\_\\_c\\_\\_ \\_d\\_'],
    ['struck out and hidden', '~~a~~ ||b||', '\\~\\~a\\~\\~ \\|\\|b\\|\\|'],
    ['code', '`a` ```b```', '\\`a\\` \\`\\`\\`b\\`\\`\\`'],
    ['a quotation of all that follows', '>>> a', '\\>\\>\\> a'],
    ['a heading', '# a', '\\# a'],
    ['small print', '-# a', '\\-# a'],
    ['a list', '- a\n+ b\n  * c', '\\- a\n\\+ b\n  \\* c'],
    ['a numbered list', '1. a\n20) b', '1\\. a\n20\\) b'],
    ['a masked link', '[free](https://evil.example)', '\\[free\\](https\\://evil.example)'],
    ['a mention', '<@123> <@&4> <#5> </ask:6>', '\\<\\@123\\> \\<\\@&4\\> \\<#5\\> \\</ask:6\\>'],
    ['a custom emoji and a time', '<:a:1> <t:1:R>', '\\<:a:1\\> \\<t:1:R\\>'],
    ['a backslash', '\\*a', '\\\\\\*a'],
  ];
  test.each(cases)('is shown to the letter: %s', (_name, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
    expect(asRead(escapeText(text))).toBe(text);
  });

  test.each(['@everyone', '@here', '@HERE'])('calls nobody: %s', text => {
    expect(escapeText(`x ${text} y`)).not.toMatch(/@(?:everyone|here)/iu);
    expect(asRead(escapeText(text))).toBe(text);
  });

  test('cannot turn its words around or hide them', () => {
    expect(escapeText('a\u202Eb\u2066c\u200Bd\uFEFFe')).toBe('abcde');
  });

  test('has no control characters and no halves of characters, but keeps its lines', () => {
    expect(escapeText('a\u0000b\u001Bc\td\r\ne\uD800f')).toBe('a b c d\ne\uFFFDf');
    expect(escapeLine('a\n b')).toBe('a b');
    expect(plainLine('  *a*\nb ')).toBe('*a* b');
  });

  test('keeps what joins letters of other scripts', () => {
    const persian = 'می\u200Cخواهم';
    expect(escapeText(persian)).toBe(persian);
  });

  test('a hyphen or a number inside a line stays as it is', () => {
    expect(escapeText('well-known in 2011. So')).toBe('well-known in 2011. So');
  });
});

describe('an address', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'discord://x', 'no address', ''])(
    'of another kind is not offered: %s',
    address => expect(safeLink(address)).toBeUndefined(),
  );

  test('shows where it leads: no name before the host, no letters of other scripts', () => {
    expect(safeLink('https://bank.example@evil.example/x')?.url).toBe('https://evil.example/x');
    expect(safeLink('https://аpple.com/')?.host).toBe('xn--pple-43d.com');
    expect(safeLink('https://www.example.org/')?.host).toBe('example.org');
  });

  test('calls nobody', () => {
    expect(safeLink('https://example.org/@everyone')?.url).toBe('https://example.org/%40everyone');
  });

  test('too long for a button goes without its fragment, and without a button when that does not help', () => {
    const page = 'https://example.org/page';
    const exact = `${page}#:~:text=${'a'.repeat(512 - page.length - 8 - 1)}`;
    expect(exact).toHaveLength(512);
    expect(buttonLink(exact)?.url).toBe(exact);
    expect(buttonLink(`${exact}a`)?.url).toBe(page);
    // The part of the page that the article's own address names stays.
    expect(buttonLink(`${page}#part:~:text=${'a'.repeat(512)}`)?.url).toBe(`${page}#part`);
    expect(buttonLink(`${page}/${'b'.repeat(512)}#x`)).toBeUndefined();
  });
});
