/** The article beside the chat: the cited passage lit, with what stands around it. */
import {
  type Article,
  articleLine,
  articlePath,
  type Citation,
  type Passage,
  passagePath,
  type Quotation,
  type Reply,
  type Shelf,
} from '../../../src/index.ts';
import type { Links } from '../links.ts';
import { BESIDE_AROUND } from './limits.ts';

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
  const at = all.findIndex(({ id }) => id === lit.passage.id);
  const from = Math.max(0, at - BESIDE_AROUND);
  const shown = all.slice(from, at + BESIDE_AROUND + 1);
  return (
    <section class="beside" aria-label={`The article: ${article.title}`} lang={article.language}>
      <ArticleHead article={article} links={links} />
      {from > 0 && <More article={article} links={links} words="What comes before" />}
      {shown.map((passage, index) => (
        <PassageView passage={passage} before={shown[index - 1] ?? all[from - 1]} lit={lit} links={links} />
      ))}
      {from + shown.length < all.length && <More article={article} links={links} words="The whole article" />}
    </section>
  );
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
        {isLit ? <LitText passage={passage} sentence={lit.key} /> : passage.text}
      </p>
    </>
  );
}

function LitText({
  passage,
  sentence,
}: {
  readonly passage: Passage;
  readonly sentence: Quotation | undefined;
}) {
  if (sentence === undefined) return <>{passage.text}</>;
  const [start, end] = [sentence.start - passage.start, sentence.end - passage.start];
  return (
    <>
      {passage.text.slice(0, start)}
      <mark>{passage.text.slice(start, end)}</mark>
      {passage.text.slice(end)}
    </>
  );
}
