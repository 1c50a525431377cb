import { articlePath, type Library } from '../../../src/index.ts';
import { type Frame, Page } from './page.tsx';

export function LibraryPage({ frame, library }: { frame: Frame; library: Library }) {
  return (
    <Page frame={frame} title="Library · Footnote">
      <h1>Library</h1>
      {library.packs.map(pack => (
        <section>
          <h2>{pack.title}</h2>
          <p>{pack.description}</p>
          <ul>
            {pack.articles.map(article => (
              <li>
                <a href={frame.links.to(articlePath(article.id))}>{article.title}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
