/** The article beside the chat: the cited passage lit, with what stands around it. */
import {
  type Article,
  articleLine,
  articlePath,
  type Citation,
  CUT_MARK,
  type Passage,
  passagePath,
  type Quotation,
  type Reply,
  type Shelf,
} from '../../../src/index.ts';
import type { Links } from '../links.ts';
import { BESIDE_AROUND, BESIDE_CHARS } from './limits.ts';

/** What is lit, and the sentence in it that answers best. */
export interface Lit {
  readonly passage: Passage;
  readonly key?: Quotation | undefined;
}

/** The first passage that a reply quotes or lays something over; undefined where it quotes none that may be read. */
export function litBy(reply: Reply, shelf: Shelf): Lit | undefined {
  const [cited] = reply.blocks.flatMap((block): readonly Citation[] => {
    if (block.kind === 'comparison') return block.sources;
    return block.kind === 'citation' ? [block.citation] : [];
  });
  if (cited === undefined) return undefined;
  const passage = shelf.corpus().library.passage(cited.passageId);
  return passage && { passage, key: cited.keySentence };
}

interface BesideProps {
  readonly lit: Lit;
  readonly shelf: Shelf;
  readonly links: Links;
}

export function BesideView({ lit, shelf, links }: BesideProps) {
  const { library } = shelf.corpus();
  const article = library.article(lit.passage.articleId);
  if (article === undefined) return null;
  const all = library.passagesOf(article.id);
  const { from, to } = around(lit.passage, all);
  const shown = all.slice(from, to);
  return (
    <section class="beside" aria-label={`The article: ${article.title}`} lang={article.language}>
      <ArticleHead article={article} links={links} />
      {from > 0 && <More article={article} links={links} words="What comes before" />}
      {shown.map((passage, index) => (
        <PassageView passage={passage} before={shown[index - 1] ?? all[from - 1]} lit={lit} links={links} />
      ))}
      {to < all.length && <More article={article} links={links} words="The whole article" />}
    </section>
  );
}

/** As many neighbours on either side as there is room for; the nearest first. */
function around(
  { id, text }: Passage,
  all: readonly Passage[],
): { readonly from: number; readonly to: number } {
  const at = all.findIndex(passage => passage.id === id);
  let [from, to, room] = [at, at + 1, BESIDE_CHARS - text.length];
  for (let steps = 0; steps < BESIDE_AROUND; steps += 1) {
    const [before, after] = [all[from - 1]?.text.length, all[to]?.text.length];
    if (before !== undefined && before <= room) [from, room] = [from - 1, room - before];
    if (after !== undefined && after <= room) [to, room] = [to + 1, room - after];
  }
  return { from, to };
}

function ArticleHead({ article, links }: { readonly article: Article; readonly links: Links }) {
  return (
    <header>
      <h2 dir="auto">
        <a href={links.to(articlePath(article.id))}>{article.title}</a>
      </h2>
      <p class="small-print" lang="en">
        <bdi>{articleLine(article)}</bdi>
      </p>
    </header>
  );
}

interface MoreProps {
  readonly article: Article;
  readonly links: Links;
  readonly words: string;
}

function More({ article, links, words }: MoreProps) {
  return (
    <p class="small-print more" lang="en">
      <a href={links.to(articlePath(article.id))}>{words}</a>
    </p>
  );
}

interface PassageProps {
  readonly passage: Passage;
  readonly before: Passage | undefined;
  readonly lit: Lit;
  readonly links: Links;
}

function PassageView({ passage, before, lit, links }: PassageProps) {
  const isLit = passage.id === lit.passage.id;
  const heading = passage.headings.at(-1);
  return (
    <>
      {heading !== undefined && heading !== before?.headings.at(-1) && <h3 dir="auto">{heading}</h3>}
      <p class={isLit ? 'lit' : undefined} dir="auto" aria-current={isLit ? 'true' : undefined}>
        <a class="to-place" href={links.to(passagePath(passage))}>{`¶${passage.ordinal}`}</a>{' '}
        {isLit ? <LitText lit={lit} /> : passage.text}
      </p>
    </>
  );
}

/** A passage as long as a book is shown where its key sentence is. */
function LitText({ lit: { passage, key } }: { readonly lit: Lit }) {
  const { text } = passage;
  const start = key === undefined ? text.length : key.start - passage.start;
  const end = key === undefined ? text.length : key.end - passage.start;
  const isLong = text.length > BESIDE_CHARS;
  const first = isLong && key !== undefined ? Math.max(0, start - BESIDE_CHARS / 4) : 0;
  const last = isLong ? Math.min(text.length, first + BESIDE_CHARS) : text.length;
  const [from, to] = [betweenWords(text, first), betweenWords(text, last)];
  const piece = (a: number, b: number) => text.slice(Math.max(a, from), Math.min(b, to));
  return (
    <>
      {from > 0 && `${CUT_MARK} `}
      {piece(from, start)}
      {start < end && <mark>{piece(start, end)}</mark>}
      {piece(end, to)}
      {to < text.length && ` ${CUT_MARK}`}
    </>
  );
}

/** After the blank before, where there is one near; else never between the halves of one character. */
function betweenWords(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return at;
  const blank = text.lastIndexOf(' ', at - 1) + 1;
  if (blank > at - WORD_MAX) return blank;
  return isLowHalf(text.charCodeAt(at)) ? at - 1 : at;
}

const WORD_MAX = 60;

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
