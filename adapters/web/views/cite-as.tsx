/** The cited passage in the forms of references: to copy here, or to take away as a file. */
import { CITE_STYLES, type CiteStyle, createBibliography } from '../../../src/index.ts';
import { type ArticleView, type Cited, recordPath, workOf } from '../article-view.ts';
import type { Frame } from './page.tsx';

interface CiteAsProps {
  readonly frame: Frame;
  readonly view: ArticleView;
  readonly cited: Cited;
}

export function CiteAs({ frame, view, cited }: CiteAsProps) {
  const works = workOf(view.article, cited);
  const inProse = CITE_STYLES.filter(({ form }) => form === 'prose');
  const asRecord = CITE_STYLES.filter(({ form }) => form === 'record');
  return (
    <details class="cite">
      <summary>Cite as</summary>
      <dl>
        {inProse.map(({ name, label }) => (
          <div>
            <dt>{label}</dt>
            <dd dir="auto">
              <Reference style={name} works={works} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="ways">
        {asRecord.map(({ name, label }) => (
          <a
            href={frame.links.to(recordPath(view, cited, name))}
            download={`${cited.passage.articleId.split('/').at(-1)}-p${cited.passage.ordinal}`}
          >
            {label}
          </a>
        ))}
      </p>
    </details>
  );
}

function Reference({ style, works }: { style: CiteStyle; works: ReturnType<typeof workOf> }) {
  const { entries } = createBibliography(works, style);
  return (
    <>
      {entries.flatMap(({ runs }) => runs.map(({ text, italic }) => (italic ? <cite>{text}</cite> : text)))}
    </>
  );
}
