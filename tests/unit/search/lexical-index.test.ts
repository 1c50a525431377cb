import { describe, expect, test } from 'vitest';
import type { PackId, PassageId } from '../../../src/model.ts';
import { createSearchIndex } from '../../../src/search/lexical-index.ts';
import { type Extras, libraryOf, type TextOf } from './library-of.ts';

const HARBOUR: readonly (string | TextOf)[] = [
  'The harbour master opened the northern pipeline in March 2011. Delegates from six countries attended.',
  'Fishing quotas were reduced after the cod stocks collapsed, said Kowalczyk of the fisheries board.',
  'A lighthouse keeper repaired the lamp by hand every evening for thirty years.',
  'The six-party talks on grain resumed in Geneva, where Ambassador Okonkwo spoke of progress.',
  'Ferries do not run on Sundays; the island is then reached by a footbridge at low tide.',
  'The World Health Organization, or WHO, sent 1,250 doses of vaccine to the island clinic.',
];

function find(texts: readonly (string | TextOf)[], question: string, extras: Extras = {}) {
  const index = createSearchIndex(libraryOf(texts, extras));
  const query = index.parse(question);
  return query === undefined ? [] : index.search(query, 3);
}

const first = (question: string, extras?: Extras) => find(HARBOUR, question, extras)[0]?.passage.ordinal;

describe('a question finds its passage', () => {
  test.each([
    ['in other inflections', 'who attends when the pipelines open', 1],
    ['whatever the case and accents', 'KÓWALCZYK FISHERIES', 2],
    ['with two letters swapped', 'pipleine', 1],
    ['with a letter dropped', 'lighthose', 3],
    ['with a letter doubled', 'ambasssador', 4],
    ['with a neighbouring key hit', 'wuotas', 2],
    ['with a wrong first letter', 'kighthouse', 3],
    ['with a slip in each half of a word', 'lightuose kepeer', 3],
    ['with f for ph', 'footbridge or phootbridge', 5],
    ['with a short word misspelt', 'the grian taks', 4],
    ['with a misspelt name', 'what did Okonwko say', 4],
    ['with words run together', 'lighthousekeeper', 3],
    ['with a word split in two', 'light house', 3],
    ['with a hyphen left out', 'six party', 4],
    ['with a hyphenated word run together', 'sixparty', 4],
    ['with a hyphen put in', 'foot-bridge', 5],
    ['with a number written plainly', '1250 doses', 6],
    ['with a number written with its separator', '1,250 doses', 6],
    ['by a year', 'what happened in 2011', 1],
    ['by an acronym that is also a question word', 'the WHO', 6],
    ['by a possessive', "the board's quotas", 2],
  ])('%s', (_, question, ordinal) => {
    expect(first(question)).toBe(ordinal);
  });

  test('asked in the exact words of any of its sentences', () => {
    const library = libraryOf(HARBOUR);
    const index = createSearchIndex(library);
    for (const passage of library.passages) {
      for (const sentence of passage.text.split(/(?<=\.) /)) {
        const query = index.parse(sentence)!;
        expect(index.search(query, 1)[0]?.passage).toBe(passage);
      }
    }
  });

  test('before one that has the same words in another order', () => {
    const texts = ['The north lies across the sea from Korea.', 'Ships sail the sea to North Korea.'];
    expect(find(texts, 'north korea')[0]?.passage.ordinal).toBe(2);
  });

  test('by a heading, when its text has the words of nothing else', () => {
    const texts = ['Run the command twice.', { headings: ['Installation'], text: 'Copy the folder first.' }];
    expect(find(texts, 'installation')[0]?.passage.ordinal).toBe(2);
  });

  test.each([
    ['Chinese', 'zh', ['北朝鲜领导人访问了俄罗斯。', '灯塔看守人每天修理灯。'], '灯塔', 2],
    ['Japanese', 'ja', ['灯台守は毎晩ランプを修理した。', '首脳会談はウランウデで行われた。'], '首脳会談', 2],
    ['Thai', 'th', ['ประภาคารอยู่บนเกาะ', 'การประชุมสุดยอดจัดขึ้นในเดือนสิงหาคม'], 'ประชุมสุดยอด', 2],
    ['Russian', 'ru', ['Смотритель маяка чинил лампу.', 'Саммит прошёл в Улан-Удэ.'], 'саммит прошел', 2],
    [
      'German',
      'de',
      ['Der Leuchtturm steht.', 'Die Straße wurde für die Gäste gesperrt.'],
      'strasse gaste',
      2,
    ],
  ])('in %s', (_, language, texts, question, ordinal) => {
    const hits = find(
      texts.map(text => ({ text, language })),
      question,
    );
    expect(hits[0]?.passage.ordinal).toBe(ordinal);
  });
});

describe('names that mean the same', () => {
  const texts = [
    'The DPRK sent a delegation.',
    'North Korea agreed to the gas line.',
    'The south wind blew.',
  ];
  const extras: Extras = { aliasGroups: [['North Korea', 'DPRK', "Democratic People's Republic of Korea"]] };
  test.each([
    ['DPRK gas line', 2],
    ['north korea delegation', 1],
    ["delegation of the Democratic People's Republic of Korea", 1],
    ['drpk delegation', 1],
  ])('%s', (question, ordinal) => {
    expect(find(texts, question, extras)[0]?.passage.ordinal).toBe(ordinal);
  });

  test('find each other also where one of them is nowhere written', () => {
    expect(find(texts.slice(1), 'DPRK', extras)[0]?.passage.ordinal).toBe(1);
  });

  test('are marked where they stand', () => {
    expect(find(texts, 'dprk gas', extras)[0]?.matched).toEqual(['gas', 'north', 'korea']);
  });

  test('weigh as much in a sentence', () => {
    const index = createSearchIndex(libraryOf(texts, extras));
    const weights = index.weigh(index.parse('DPRK')!, ['The wind blew.', 'North Korea agreed.']);
    expect(weights[1]).toBeGreaterThan(weights[0]!);
  });

  test.each([
    ['America grain', 1],
    ['United States grain', 1],
    ['did the U.S. buy grain', 1],
    ['tell us about the harbour', 2],
  ])('written in capitals, and no pronoun: %s', (question, ordinal) => {
    const library = ['The US bought grain.', 'They told us about the harbour.', 'Much grain.'];
    const aliases: Extras = { aliasGroups: [['United States', 'US', 'America']] };
    const index = createSearchIndex(libraryOf(library, aliases));
    const query = index.parse(question)!;
    expect(index.search(query, 1)[0]?.passage.ordinal).toBe(ordinal);
    expect(index.search(index.parse('tell us harbour')!, 1)[0]?.matched).toEqual(['harbour']);
  });

  test('are not read as other words', () => {
    const index = createSearchIndex(libraryOf(['A walk in the park.', 'North Korea agreed.'], extras));
    expect(index.parse('dprk')?.words).toMatchObject([{ kind: 'known', text: 'dprk' }]);
  });
});

describe('how the words of a question are understood', () => {
  const index = createSearchIndex(libraryOf(HARBOUR));
  test.each([
    ['a word of the library', 'harbour', [{ kind: 'known', text: 'harbour' }]],
    ['a misspelt one', 'harbuor', [{ kind: 'repaired', text: 'harbuor', readAs: ['harbour'] }]],
    [
      'two run together',
      'harbourmaster',
      [{ kind: 'repaired', text: 'harbourmaster', readAs: ['harbour master'] }],
    ],
    ['one that is nowhere', 'xylophone', [{ kind: 'unknown', text: 'xylophone' }]],
    ['a short one, too near to many', 'cad', [{ kind: 'unknown', text: 'cad' }]],
    ['a number, which is never repaired', '2012', [{ kind: 'unknown', text: '2012' }]],
    [
      'a question word that came out as another word',
      'wen did the harbour open',
      [
        { kind: 'known', text: 'harbour' },
        { kind: 'known', text: 'open' },
      ],
    ],
    [
      'a name that begins a question',
      'Wen did the harbour',
      [
        { kind: 'unknown', text: 'wen' },
        { kind: 'known', text: 'harbour' },
      ],
    ],
    ['a misspelt stop word, passed over', 'abuot teh harbour', [{ kind: 'known', text: 'harbour' }]],
    ['another script', 'гавань', [{ kind: 'unknown', text: 'гавань' }]],
    ['function words only one slip away', 'wher wuold teh harbour', [{ kind: 'known', text: 'harbour' }]],
    ['contractions without their mark', 'didnt whats harbour', [{ kind: 'known', text: 'harbour' }]],
  ])('%s', (_, question, words) => {
    const read = index.parse(question)?.words;
    expect(read).toHaveLength(words.length);
    expect(read).toMatchObject(words);
  });

  test.each([
    ['nothing', ''],
    ['one letter', 'x'],
    ['stop words', 'what is it that they were'],
    ['punctuation', '?!… —'],
    ['emoji', '🙈🎉'],
    ['control and direction characters', '\u0000\u202e\u200b'],
  ])('%s cannot be searched for', (_, question) => {
    expect(index.parse(question)).toBeUndefined();
  });

  test.each([
    ['10,000 letters', 'x'.repeat(10_000)],
    ['10,000 characters of words', 'harbour lihgthouse zzyzx '.repeat(400)],
    ['half a surrogate pair', 'harbour \ud83d'],
    ['names of object members', 'constructor __proto__ toString'],
  ])('%s do no harm', (_, question) => {
    const query = index.parse(question);
    expect(query === undefined ? [] : index.search(query, 5).length).toBeDefined();
  });
});

describe('a word of English that the library lacks stays what it is', () => {
  const texts = [
    'Things they reply: a command like this, says the host.',
    'A part of the real grain was signed for in naval exercises off the coast.',
  ];
  const index = createSearchIndex(libraryOf(texts));
  const readings = (question: string) =>
    index.parse(question)?.words.map(word => (word.kind === 'repaired' ? word.readAs[0] : word.kind));
  test.each(['thinks', 'really', 'company', 'live', 'cost', 'port', 'deal', 'pays', 'roast', 'great'])(
    '%s',
    word => {
      expect(readings(word)).toEqual(['unknown']);
    },
  );

  test('unless the words around it show what was meant', () => {
    expect(readings('navel exercises')).toEqual(['naval', 'known']);
    expect(readings('singed grain')).toEqual(['signed', 'known']);
    expect(readings('navel')).toEqual(['unknown']);
  });

  test.each([
    ['cosat', ['coast']],
    ['exersises', ['exercises']],
    ['comand', ['command']],
    ['graain', ['grain']],
    ['graemq', ['unknown']],
    ['raed', ['unknown']],
  ])('while %s is none', (typed, read) => {
    expect(readings(typed)).toEqual(read);
  });
});

describe('a word written as a name is not read as a common one', () => {
  const texts = ['The hidden task of the marked plan.', 'Pyongyang agreed to the plan.'];
  const index = createSearchIndex(libraryOf(texts));
  test.each([
    ['what did Biden say', 'unknown'],
    ['what did Merkel say', 'unknown'],
    ['the PLA said', 'unknown'],
    ['a TASS report', 'unknown'],
    ['the Pyongynag plan', 'repaired'],
    ['the hiden task', 'repaired'],
  ])('%s', (question, kind) => {
    expect(index.parse(question)?.words[0]?.kind).toBe(kind);
  });
});

describe('of passages with the same stems, first comes', () => {
  test.each([
    [
      'the one with the very form',
      'who estimates',
      ['Estimations are due.', 'The fund estimates the cost.'],
      2,
    ],
    [
      'the one with the words near each other',
      'who repaired the northern lamp',
      [
        `The northern ferry sails. ${'Quiet days pass on the island without much to tell. '.repeat(8)}He repaired a lamp.`,
        `${'Quiet days pass on the island without much to tell. '.repeat(8)}He repaired the old lamp of the northern pier.`,
      ],
      2,
    ],
    [
      'the one with a time, if that is asked',
      'when was the lamp lit',
      ['The lamp is lit.', 'The lamp was lit in 1902.'],
      2,
    ],
    ['the one that defines', 'what is a lamp', ['Nobody saw a lamp.', 'A lamp is a source of light.'], 2],
  ])('%s', (_, question, given, ordinal) => {
    expect(find(given, question)[0]?.passage.ordinal).toBe(ordinal);
  });
});

describe('forms that no ending shows', () => {
  test.each([
    ['when did they meet', 'The leaders met in August.'],
    ['who went home', 'The children go home.'],
    ['how is a child taught', 'Teachers teach children.'],
    ['where is it held', 'They hold it in the hall.'],
  ])('%s', (question, text) => {
    const hits = find(['The keeper of the lamp.', text], question);
    expect(hits[0]?.passage.ordinal).toBe(2);
  });
});

describe('small talk', () => {
  const texts = ['The harbour opened in May.', 'Remember the keeper.', 'A lamp burns.'];
  const score = (question: string) => find(texts, question)[0]?.score ?? 0;
  test('costs a question little', () => {
    const plain = score('when did the harbour open');
    expect(score('hey does anyone remember when exactly the harbour opened??')).toBeGreaterThan(plain * 0.4);
    expect(score('hey does anyone know when exactly the glacier harbour opened??')).toBeLessThan(plain * 0.6);
  });

  test('that the library has nothing of costs a question nothing', () => {
    expect(score('hey does anyone know when exactly the harbour opened??')).toBe(
      score('when the harbour opened'),
    );
  });

  test('alone finds nothing', () => {
    expect(find(texts, 'hey anyone wondering')).toEqual([]);
  });

  test('is searched for where there is nothing else', () => {
    expect(find(texts, 'remember')[0]?.passage.ordinal).toBe(2);
  });
});

describe('scores', () => {
  const index = createSearchIndex(libraryOf(HARBOUR));
  const best = (question: string) => index.search(index.parse(question)!, 1)[0];

  test('a question half of which is nowhere in the library scores less than one that is met', () => {
    expect(best('lighthouse keeper')!.score).toBeGreaterThan(best('lighthouse xylophone')!.score);
    expect(best('lighthouse keeper')!.covered).toBe(1);
    expect(best('lighthouse xylophone')!.covered).toBeLessThan(0.6);
  });

  test('what rests on repaired words says so', () => {
    expect(best('lighthouse keeper')!.repaired).toBe(0);
    expect(best('lihgthouse')!.repaired).toBe(1);
  });

  test('the matched words are those of the passage', () => {
    expect(best('reducing a quota')!.matched).toEqual(['quotas', 'reduced']);
  });

  test('nothing in common, nothing found', () => {
    expect(best('xylophone')).toBeUndefined();
  });
});

describe('a narrowed search', () => {
  const texts = [
    { pack: 'sea', text: 'The lighthouse lamp.' },
    { pack: 'land', text: 'A lamp on the mountain.' },
    { pack: 'land', text: 'A lamp in the lighthouse museum.' },
  ];
  const library = libraryOf(texts);
  const index = createSearchIndex(library);
  const query = index.parse('lighthouse lamp')!;

  test('stays in the packs', () => {
    const hits = index.search(query, 5, { packs: new Set(['land' as PackId]) });
    expect(hits.map(hit => hit.passage.ordinal)).toEqual([3, 2]);
  });

  test('stays in the passages, and scores them as an unnarrowed search does', () => {
    const all = index.search(query, 5);
    const hits = index.search(query, 5, { passages: new Set(['land/a2#p2', 'gone/a9#p9'] as PassageId[]) });
    expect(hits).toEqual(all.filter(hit => hit.passage.ordinal === 2));
  });

  test('needs both where both are given', () => {
    const scope = { packs: new Set(['sea' as PackId]), passages: new Set(['land/a2#p2' as PassageId]) };
    expect(index.search(query, 5, scope)).toEqual([]);
  });
});

test('the sentence that answers weighs most', () => {
  const index = createSearchIndex(libraryOf(HARBOUR));
  const query = index.parse('where did Okonkwo speak')!;
  const weights = index.weigh(query, ['The talks on grain resumed.', 'Ambassador Okonkwo spoke.', '']);
  expect(Math.max(...weights)).toBe(weights[1]);
  expect(weights[2]).toBe(0);
});

test('an empty library is searched in vain', () => {
  const index = createSearchIndex(libraryOf([]));
  expect(index.search(index.parse('lighthouse')!, 3)).toEqual([]);
});

test('a query made by one index is understood by another', () => {
  const query = createSearchIndex(libraryOf(['Another text.'])).parse('lighthouse')!;
  const hits = createSearchIndex(libraryOf(HARBOUR)).search(query, 1);
  expect(hits[0]?.passage.ordinal).toBe(3);
});

test('whatever has every word of a question is found, however far down it would rank', () => {
  const texts = [
    ...Array.from({ length: 600 }, (_, at) => `Harbour harbour ${at}.`),
    'A long way from the harbour to the mill.',
  ];
  const index = createSearchIndex(libraryOf(texts));
  const found = (question: string, limit = 1_000) =>
    index.havingAll(index.parse(question)!, limit).map(({ ordinal }) => ordinal);
  expect(found('the mill at the harbour')).toEqual([601]);
  expect(found('mill of zyzzyva')).toEqual([601]);
  expect(found('mill lighthouse 12')).toEqual([]);
  expect(found('harbour', 5)).toHaveLength(5);
});
