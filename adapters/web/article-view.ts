/** What one page of an article shows, worked out before it is written as HTML or as data. */
import {
  type Article,
  articlePath,
  type Citation,
  type CitedWork,
  type CiteStyle,
  citeAlone,
  citedWorks,
  LINK_KEYS,
  type Opened,
  type Pack,
  type Passage,
  passagePath,
  type Quotation,
  sentenceOf,
} from '../../src/index.ts';
import { type Heading, outlineOf } from './outline.ts';
import { type Part, partsOf, partsOfArticle } from './parts.ts';

export interface ArticleView {
  readonly pack: Pack;
  readonly article: Article;
  /** The part of the article that the page shows. */
  readonly part: Part;
  readonly parts: number;
  readonly outline: readonly Heading[];
  /** Present on the page of one passage. */
  readonly cited?: Cited;
  /** Whether the pack's pages are for everyone; a signed link shows an excerpt alone. */
  readonly extent: Opened['extent'];
  /** From the root of the site, with all that opens it again. */
  readonly path: string;
}

export interface Cited {
  readonly passage: Passage;
  readonly citation: Citation;
  /** The sentence that the link lights. */
  readonly key: Quotation | undefined;
  readonly previous: Passage | undefined;
  readonly next: Passage | undefined;
  /** What opens the page where not everybody may. */
  readonly signature: string | undefined;
}

/** Undefined where the article has no such part. */
export function viewArticle(
  pack: Pack,
  article: Article,
  passages: readonly Passage[],
  number: number,
): ArticleView | undefined {
  const parts = partsOfArticle(article, passages);
  const part = parts[number - 1];
  if (part === undefined) return undefined;
  return {
    pack,
    article,
    part,
    parts: parts.length,
    outline: outlineOf(article, passages),
    extent: 'article',
    path: partPath(article, number),
  };
}

interface PassageQuery {
  readonly sentence: string | undefined;
  readonly signature: string | undefined;
}

export function viewPassage(opened: Opened, { sentence, signature }: PassageQuery): ArticleView | undefined {
  const { passage, article, pack, extent, shown } = opened;
  const isExcerpt = extent === 'excerpt';
  const parts = isExcerpt ? partsOf(article, shown, []) : partsOfArticle(article, shown);
  const part = parts.find(({ stretches }) => stretches.some(each => each.passage.id === passage.id));
  if (part === undefined) return undefined;
  const at = shown.findIndex(({ id }) => id === passage.id);
  const key = /^[1-9]\d{0,3}$/u.test(sentence ?? '') ? sentenceOf(passage, Number(sentence)) : undefined;
  const held = isExcerpt ? signature : undefined;
  return {
    pack,
    article,
    part,
    parts: isExcerpt ? 1 : parts.length,
    outline: isExcerpt ? [] : outlineOf(article, shown),
    cited: {
      passage,
      // A signed link opens no more of the library.
      citation: citeAlone(passage, article),
      key,
      // Of an excerpt the neighbours are there to be read, and have no page of their own.
      previous: isExcerpt ? undefined : shown[at - 1],
      next: isExcerpt ? undefined : shown[at + 1],
      signature: held,
    },
    extent,
    path: pathWith(passagePath(passage), key === undefined ? undefined : sentence, held),
  };
}

/** `/read/harbour/night-ferry`, and `/read/harbour/night-ferry/part-2` from the second part on. */
export function partPath({ id }: Pick<Article, 'id'>, number: number): string {
  return number === 1 ? articlePath(id) : `${articlePath(id)}/part-${number}`;
}

/** The part that a passage begins in. */
export function partOf(article: Article, passages: readonly Passage[], passage: Passage): number {
  const parts = partsOfArticle(article, passages);
  const part = parts.find(({ stretches }) => stretches.some(each => each.passage.id === passage.id));
  return part?.number ?? 1;
}

function pathWith(path: string, sentence: string | undefined, signature: string | undefined): string {
  const said = new URLSearchParams();
  if (sentence !== undefined) said.set(LINK_KEYS.sentence, sentence);
  if (signature !== undefined) said.set(LINK_KEYS.signature, signature);
  return said.size === 0 ? path : `${path}?${said}`;
}

/** As references name it. */
export function workOf(article: Article, { citation }: Cited): readonly CitedWork[] {
  return citedWorks([citation], { article: id => (id === article.id ? article : undefined) });
}

/** What a record of a style ends with, behind the path of its passage. */
export const RECORD_ENDINGS: readonly (readonly [ending: string, style: CiteStyle])[] = [
  ['.bib', 'bibtex'],
  ['.ris', 'ris'],
  ['.csl.json', 'csl-json'],
];

export function recordPath({ extent }: ArticleView, cited: Cited, style: CiteStyle): string {
  const ending = RECORD_ENDINGS.find(([, name]) => name === style)?.[0] ?? '';
  const signature = extent === 'excerpt' ? cited.signature : undefined;
  return pathWith(`${passagePath(cited.passage)}${ending}`, undefined, signature);
}

/** The quotation as a picture. */
export function cardPath({ passage, signature }: Pick<Cited, 'passage' | 'signature'>): string {
  return pathWith(`/card${passagePath(passage).slice('/read'.length)}.png`, undefined, signature);
}

/** The same as data. */
export function dataPath({ article, cited, part, extent }: ArticleView): string {
  if (cited === undefined) return `${partPath(article, part.number)}.json`;
  return pathWith(
    `${passagePath(cited.passage)}.json`,
    undefined,
    extent === 'excerpt' ? cited.signature : undefined,
  );
}
