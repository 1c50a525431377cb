/** Quotations in other scripts than Latin, and what is written there in more than one way. */
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { outcomeOf, roomOf } from './quote-room.ts';

const check = roomOf({
  zh: ['港口的灯塔', '甲', 'verbatim', '守塔人从不离开灯室。村里没有人为它付钱。委员会不同意出售码头。'],
  ja: ['港の記録', '乙', 'verbatim', '「私たちは二度払わない」と市長は言った。港は午前九時に開く。'],
  ko: [
    '항구의 등대',
    '병',
    'verbatim',
    '등대지기는 매일 밤 등불을 닦았다. 위원회는 부두를 팔지 않겠다고 말했다.',
  ],
  ar: ['منارة الميناء', 'م', 'verbatim', 'أُضيئت المنارة في عام ١٨٣٢. كان الحارس ينظف المصباح كل ليلة.'],
  he: ['מגדלור הנמל', 'א', 'verbatim', 'בְּרֵאשִׁית היה הרציף של עץ. השומר ניקה את המנורה בכל לילה, עו״ד כהן.'],
  hi: ['दीपघर', 'क', 'verbatim', 'दीपघर पहली बार १८३२ में जलाया गया। महापौर ने कहा कि परिषद घाट नहीं बेचेगी।'],
  fa: ['فانوس', 'ن', 'verbatim', 'نگهبان هر شب چراغ را تمیز می‌کرد.'],
  ru: ['Маяк', 'Л', 'verbatim', 'Смотритель чистил лампу, и ёлка стояла у двери. Совет не продаст причал.'],
  el: ['Ο φάρος', 'Κ', 'verbatim', 'Ο φύλακας καθάριζε τη λάμπα. Ο σταθμός και ο δρόμος έκλεισαν.'],
  tr: ['Fener', 'T', 'verbatim', 'İskele satılmayacak dedi başkan, ışıklar yandı.'],
  pl: ['Latarnia', 'W', 'verbatim', 'Łódź płynęła nocą, a latarnik spał.'],
  fr: ['La lampe', 'R', 'verbatim', 'Le pêcheur naïf disait que le café était fermé.'],
});

describe('few signs that say much', () => {
  test.each(['从不离开灯室', '没有人为它付钱', '二度払わない', '港は午前九時', '등불을 닦았다'])(
    '%s is found',
    async pasted => {
      expect(outcomeOf(await check(pasted))).toBe('exact');
    },
  );

  test('are altered where one of them is', async () => {
    expect(outcomeOf(await check('守塔人总不离开灯室'))).toBe('altered');
    expect(outcomeOf(await check('私たちは三度払わない'))).toBe('altered');
  });

  test('are too few where one word has as many', async () => {
    expect(toPlainText(await check('灯室'))).toContain('from 4 characters on');
    expect(toPlainText(await check('the lamp'))).toContain('from 12 characters on');
  });
});

describe('the same word, written otherwise', () => {
  test.each([
    ['in the digits of another script', 'المنارة في عام 1832'],
    ['in the digits of another script', 'पहली बार 1832 में जलाया गया'],
    ['drawn out', 'كان الحـــارس ينظف المصباح'],
    ['in the forms that a typesetter’s file has', 'ﻛﺎن اﻟﺤﺎرس ﯾﻨﻈﻒ اﻟﻤﺼﺒﺎح'.replace('ﯾ', 'ي')],
    ['with a space for what joins letters unseen', 'چراغ را تمیز می کرد'],
    ['without what joins letters unseen', 'چراغ را تمیز میکرد'],
    ['in other marks', 'המנורה בכל לילה, עו"ד כהן'],
  ])('%s: %s', async (_name, pasted) => {
    expect(outcomeOf(await check(pasted))).toBe('punctuationOnly');
  });
});

describe('accents and points of vowels that were left away or put in', () => {
  test.each([
    ['Le pecheur naif disait que le cafe', '[pêcheur naïf]'],
    ['Lodz plynela noca', '[Łódź płynęła nocą]'],
    ['בראשית היה הרציף של עץ', '[בְּרֵאשִׁית]'],
    ['أضيئت المنارة في عام ١٨٣٢', '[أُضيئت]'],
    ['и елка стояла у двери', '[ёлка]'],
    ['Смотри́тель чи́стил ла́мпу', '[Смотритель чистил лампу]'],
    ['Ο ΦΥΛΑΚΑΣ ΚΑΘΑΡΙΖΕ ΤΗ ΛΑΜΠΑ', '[φύλακας καθάριζε]'],
    ['İSKELE SATILMAYACAK DEDİ BAŞKAN', '[satılmayacak'],
  ])('are said: %s', async (pasted, marked) => {
    const reply = await check(pasted);
    expect(reply.heading).toBe('The same words, but for the accents at the marks.');
    expect(toPlainText(reply)).toContain(marked);
  });

  test('are another word where another accent stands', async () => {
    expect(outcomeOf(await check('Le pécheur naïf disait que le café'))).toBe('altered');
    expect(outcomeOf(await check('Le pcheur naïf disait que le café'))).toBe('altered');
  });
});

describe('what says no in other languages', () => {
  test.each([
    ['同意出售码头', '不'],
    ['продаст причал', 'не'],
  ])('is said where it is cut off: %s', async (pasted, before) => {
    expect(toPlainText(await check(pasted))).toContain(`Before these words the source says “${before}”.`);
  });

  test.each(['委员会…同意出售码头', 'Совет … продаст причал', 'परिषद घाट … बेचेगी'])(
    'is left out by no ellipsis: %s',
    async pasted => {
      expect(outcomeOf(await check(pasted))).toMatch(/^(?:altered|spliced|notFound)$/u);
    },
  );
});
