/** One passage with its number; the cited one also with its marks and with what can be done with it. */
import { type Passage, passagePath, type Quotation, sourceLine } from '../../../src/index.ts';
import type { ArticleView, Cited } from '../article-view.ts';
import type { Stretch } from '../parts.ts';
import { hostOf } from '../safe-href.ts';
import { originalOf } from '../source-of.ts';
import { CiteAs } from './cite-as.tsx';
import type { Frame } from './page.tsx';

interface PassageProps {
  readonly frame: Frame;
  readonly view: ArticleView;
  readonly stretch: Stretch;
}

export function PassageSection({ frame, view, stretch }: PassageProps) {
  const { article, cited } = view;
  const { passage, from, to } = stretch;
  const isCited = passage.id === cited?.passage.id;
  const goesOn = to < passage.text.length;
  // Focus brings it into view without a script, and lets a screen reader begin there.
  const focus = isCited && from === 0 ? { tabindex: -1, autofocus: true } : {};
  return (
    <section
      class={isCited ? 'passage cited' : 'passage'}
      id={from === 0 ? `p${passage.ordinal}` : undefined}
      aria-label={`Passage ${passage.ordinal}${isCited ? ', cited here' : ''}`}
      {...focus}
    >
      <NumberLink frame={frame} view={view} passage={passage} />
      <p class={isLaidOut(passage.text) ? 'words laid-out' : 'words'} dir="auto" lang={article.language}>
        <Words stretch={stretch} key_={isCited ? cited.key : undefined} />
      </p>
      {goesOn ? (
        <p class="of">The passage goes on in the next part.</p>
      ) : (
        <SumsUp view={view} passage={passage} />
      )}
      {isCited && !goesOn && <Tools frame={frame} view={view} cited={cited} />}
    </section>
  );
}

/** Verses and columns mean something by their blanks. */
function isLaidOut(text: string): boolean {
  return /[\n\t]| {2}/u.test(text);
}

function NumberLink({ frame, view, passage }: { frame: Frame; view: ArticleView; passage: Passage }) {
  const label = `¶${passage.ordinal}`;
  if (view.extent === 'excerpt') return <span class="number">{label}</span>;
  return (
    <a
      class="number"
      href={frame.links.to(passagePath(passage))}
      aria-label={`Link to passage ${passage.ordinal}`}
    >
      {label}
    </a>
  );
}

/** Byte for byte the passage's text, in at most three pieces. */
function Words({ stretch: { passage, from, to }, key_ }: { stretch: Stretch; key_: Quotation | undefined }) {
  const { text, start } = passage;
  if (key_ === undefined) return <>{text.slice(from, to)}</>;
  const within = (at: number) => Math.min(Math.max(at - start, from), to);
  const [first, last] = [within(key_.start), within(key_.end)];
  return (
    <>
      {text.slice(from, first)}
      <mark>{text.slice(first, last)}</mark>
      {text.slice(last, to)}
    </>
  );
}

/** Which paragraphs of the original a digest's passage is about. */
function SumsUp({ view: { article }, passage }: { view: ArticleView; passage: Passage }) {
  const { locator, summarises } = passage;
  if (article.fidelity !== 'digest' && locator === undefined) return null;
  const original = originalOf(article, passage);
  const paragraphs = summarises.map(number => `¶${number}`).join(', ');
  const said = [
    ...(locator === undefined ? [] : [locator]),
    ...(article.fidelity === 'digest'
      ? [`sums up ${paragraphs === '' ? 'the original' : `${paragraphs} of the original`}`]
      : []),
  ].join(' · ');
  if (original === undefined)
    return (
      <p class="of" dir="auto">
        {said}
      </p>
    );
  return (
    <p class="of" dir="auto">
      <a href={original} rel="external noopener noreferrer">
        {said}
      </a>
    </p>
  );
}

/** The buttons need a script, and show with it; all else works without. */
function Tools({ frame, view, cited }: { frame: Frame; view: ArticleView; cited: Cited }) {
  const { article } = view;
  const { passage, previous, next } = cited;
  const link = frame.links.whole(view.path) ?? '';
  const place = `¶${passage.ordinal} · ${sourceLine(cited.citation)}`;
  const original = article.fidelity === 'verbatim' ? originalOf(article, passage) : undefined;
  return (
    <div class="tools">
      <div class="buttons" data-copies hidden>
        <button type="button" data-copy="quotation" data-text={`${place}\n${link}`}>
          Copy quotation
        </button>
        <button type="button" data-copy="link" data-text={link}>
          Copy link
        </button>
        {view.extent === 'article' && (
          <button type="button" data-copy="command" data-text={`/quote ${passage.id}`}>
            Copy as /quote
          </button>
        )}
        <span class="said" role="status"></span>
      </div>
      <CiteAs frame={frame} view={view} cited={cited} />
      <p class="ways">
        {previous !== undefined && (
          <a rel="prev" href={frame.links.to(passagePath(previous))}>
            ← ¶{previous.ordinal}
          </a>
        )}
        {next !== undefined && (
          <a rel="next" href={frame.links.to(passagePath(next))}>
            ¶{next.ordinal} →
          </a>
        )}
        {original !== undefined && (
          <a class="out" href={original} rel="external noopener noreferrer">
            Read it at {hostOf(original)}
          </a>
        )}
      </p>
    </div>
  );
}
