/** A topic as a way in: what to read first on it, and where else it is. */
import { type Citation, citationPath, cutWords, type Pack, type Topic } from '../../../src/index.ts';
import { packPath } from '../paths.ts';
import { writtenBytes } from '../written-bytes.ts';
import { type Frame, Page } from './page.tsx';
import { QuoteCard } from './quote-card.tsx';

interface TopicPageProps {
  readonly frame: Frame;
  readonly pack: Pack;
  readonly topic: Topic;
  readonly lead: readonly Citation[];
  /** What else belongs to it. */
  readonly others: readonly Citation[];
}

const LEAD_MAX = 6;
const ROW_BYTES = 420;
const ROWS_BYTES = 24_000;
const BEGINNING_MAX = 120;

export function TopicPage({ frame, pack, topic, lead, others }: TopicPageProps) {
  const rows = fitting(others);
  const left = others.length - rows.length;
  return (
    <Page frame={frame} title={`${cutWords(topic.name, 60)} · Footnote`}>
      <div class="plain">
        <p class="kicker">
          <a href={frame.links.to(packPath(pack.id))} dir="auto">
            {pack.title}
          </a>
        </p>
        <h1 dir="auto">{topic.name}</h1>
        <p class="lede" dir="auto">
          {topic.summary}
        </p>
        {lead.slice(0, LEAD_MAX).map(citation => (
          <QuoteCard frame={frame} citation={citation} />
        ))}
        {rows.length > 0 && <h2>Also on this</h2>}
        <ul class="rows">
          {rows.map(citation => (
            <li>
              <a href={frame.links.to(citationPath(citation))}>
                {citation.label} <bdi>{cutWords(citation.quotation.exact, BEGINNING_MAX)}</bdi>
              </a>
            </li>
          ))}
        </ul>
        {left > 0 && <p class="remark">And {left.toLocaleString('en')} more passages.</p>}
      </div>
    </Page>
  );
}

function fitting(citations: readonly Citation[]): readonly Citation[] {
  let room = ROWS_BYTES;
  return citations.filter(({ quotation }) => {
    room -= ROW_BYTES + writtenBytes(cutWords(quotation.exact, BEGINNING_MAX));
    return room > 0;
  });
}
