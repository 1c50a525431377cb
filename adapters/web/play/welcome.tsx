/** What somebody sees who comes for the first time: what there is to read, and what may be tried. */
import { articlePacks, articlePath, type Library } from '../../../src/index.ts';
import type { Links } from '../links.ts';
import type { Example } from './examples.ts';

/** Of a pack; the library lists them all. */
const ARTICLES_NAMED = 6;

export function WelcomeView({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h2 id="welcome">Ask the articles</h2>
      <p>
        Footnote answers with the passage itself and where it stands, or says that it is not in these sources.
        This is how it speaks in a chat channel.
      </p>
      <ul class="examples">
        {examples.map(({ line, shows }) => (
          <li>
            <button type="submit" name="run" value={line}>
              <bdi class="typed">{line}</bdi> <span class="shows">{shows}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShelvesProps {
  readonly library: Library;
  readonly links: Links;
}

/** In place of an article, as long as none is cited. */
export function ShelvesView({ library, links }: ShelvesProps) {
  return (
    <section class="shelves" aria-label="What there is to read">
      <h2>What there is to read</h2>
      {articlePacks(library).map(pack => (
        <div class="shelf-pack">
          <h3>
            <bdi>{pack.title}</bdi>
          </h3>
          <p>
            <bdi>{pack.description}</bdi>
          </p>
          <ul>
            {pack.articles.slice(0, ARTICLES_NAMED).map(article => (
              <li>
                <a href={links.to(articlePath(article.id))}>
                  <bdi>{article.title}</bdi>
                </a>
              </li>
            ))}
          </ul>
          {pack.articles.length > ARTICLES_NAMED && (
            <p class="small-print">
              <a href={links.to('/read')}>{`All ${pack.articles.length}`}</a>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
