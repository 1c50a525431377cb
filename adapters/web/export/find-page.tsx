/** The search of an export: a script finds passages in the browser. */
import { type Frame, Page } from '../views/page.tsx';

export function FindPage({ frame }: { readonly frame: Frame }) {
  return (
    <Page
      frame={frame}
      title="Search · Footnote"
      scripts={['find.js']}
      head={
        <>
          <meta name="robots" content="noindex" />
          <script defer src={frame.links.to('/assets/library.js')} />
        </>
      }
    >
      <div class="plain" id="found" data-home={frame.links.to('/').replace(/index\.html$/u, '')}>
        <h1 class="asked" dir="auto">
          Search
        </h1>
        <p class="outcome" role="status">
          Searching needs a script, which this browser does not run. The library lists every article.
        </p>
        <p class="remark">
          These pages are searched by their words alone. Whether a passage answers a question is for its
          reader to say.
        </p>
      </div>
    </Page>
  );
}
