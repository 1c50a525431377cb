import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { quotationParts, quotationText } from '../../../src/reply/lines/quotation-parts.ts';
import { fitAudience } from '../../../src/reply/present/audience.ts';
import { presentShared } from '../../../src/reply/present/present-passages.ts';
import { cutQuotation } from '../../../src/reply/shorten/cut-quotation.ts';
import { makeCitation, partOf } from './make-citation.ts';

const TEXT =
  'The lamp is lit at dusk. The keeper writes the hour down. At dawn it is put out. Fog changes that.';

describe('cutting a quotation', () => {
  const { quotation } = makeCitation(TEXT, {}, 100);
  const cut = (key: string, max: number) =>
    cutQuotation(quotation, partOf(quotation, key), max).map(piece => piece.exact);

  test.each([
    ['the key sentence alone', 'The keeper writes the hour down.', 40, 'The keeper writes the hour down.'],
    [
      'the next sentence before the one before',
      'The keeper writes the hour down.',
      60,
      'The keeper writes the hour down. At dawn it is put out.',
    ],
    ['the end of the passage', 'Fog changes that.', 45, 'At dawn it is put out. Fog changes that.'],
    [
      'the first words of a sentence that is too long',
      'The keeper writes the hour down.',
      20,
      'The keeper writes',
    ],
    ['all of it where it fits', 'Fog changes that.', 200, TEXT],
  ])('keeps %s', (_name, key, max, kept) => {
    expect(cut(key, max)).toEqual([kept]);
  });

  test('cuts text without spaces between its words', () => {
    const japanese = makeCitation('灯台は夕方に点灯され夜明けに消灯されます').quotation;
    const [piece] = cutQuotation(japanese, undefined, 8);
    expect(japanese.exact.startsWith(piece.exact)).toBe(true);
    expect(piece.exact.length).toBeGreaterThan(0);
    expect(piece.exact.length).toBeLessThanOrEqual(8);
  });
});

describe('showing a quotation', () => {
  const citation = makeCitation(TEXT);
  const key = partOf(citation.quotation, 'At dawn it is put out.');

  test('the key sentence stands apart', () => {
    const parts = quotationParts({
      kind: 'citation',
      citation: { ...citation, keySentence: key },
      source: true,
    });
    expect(parts.filter(part => part.kind === 'text' && part.key)).toEqual([
      { kind: 'text', text: 'At dawn it is put out.', key: true },
    ]);
  });

  test('a key sentence that is all there is does not stand apart from anything', () => {
    const alone = makeCitation('At dawn it is put out.');
    const parts = quotationParts({
      kind: 'citation',
      citation: { ...alone, keySentence: alone.quotation },
      source: true,
    });
    expect(parts).toEqual([{ kind: 'text', text: 'At dawn it is put out.', key: false }]);
  });

  test('two pieces show where the text between them is left out', () => {
    const pieces = [partOf(citation.quotation, 'The lamp is lit at dusk.'), key] as const;
    expect(quotationText({ kind: 'citation', citation, pieces, source: true })).toBe(
      'The lamp is lit at dusk. […] At dawn it is put out. […]',
    );
  });

  test('in public a long quotation is cut around its key sentence, in private it is whole', () => {
    const long = makeCitation(`${'The lamp is lit at dusk. '.repeat(40)}At dawn it is put out. ${TEXT}`);
    const cited = { ...long, keySentence: partOf(long.quotation, 'At dawn it is put out.') };
    const shared = presentShared(cited);
    const room = toPlainText(fitAudience(shared));
    expect(room).toContain('At dawn it is put out.');
    expect(room).toContain('[…]');
    expect(room.length).toBeLessThan(500);
    expect(toPlainText(fitAudience({ ...shared, audience: 'asker' }))).toContain(long.quotation.exact);
  });

  test('a text with quotation marks of its own is set in the other kind', () => {
    expect(toPlainText(presentShared(makeCitation('He said "so".')))).toContain('“He said "so".” ¶4');
    expect(toPlainText(presentShared(makeCitation('He said “so”.')))).toContain('"He said “so”." ¶4');
  });

  test('label, source and link are part of the plain text', () => {
    const linked = makeCitation('Lamps turn.', { link: 'https://example.org/a#:~:text=Lamps' });
    expect(toPlainText(presentShared(linked))).toBe(
      '"Lamps turn." ¶4\nOn Lighthouses · verbatim\nhttps://example.org/a#:~:text=Lamps',
    );
  });
});
