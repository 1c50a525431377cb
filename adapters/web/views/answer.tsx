/** What a search comes to: sure, only close, or nothing; in the words that the bot has for it. */
import {
  type Answer,
  type Article,
  articlePath,
  type Block,
  type Library,
  presentAnswer,
} from '../../../src/index.ts';
import { safeHref } from '../safe-href.ts';
import { type Frame, Page } from './page.tsx';
import { QuoteCard } from './quote-card.tsx';

interface SearchPageProps {
  readonly frame: Frame;
  readonly question: string;
  readonly answer: Answer;
  readonly library: Library;
  /** The article that the search was kept to. */
  readonly within?: Article | undefined;
}

export function SearchPage({ frame, question, answer, library, within }: SearchPageProps) {
  return (
    <Page
      frame={frame}
      title="Search · Footnote"
      head={<meta name="robots" content="noindex" />}
      question={question}
      {...(within && { within })}
    >
      <div class="plain">
        <h1 class="asked" dir="auto">
          {question}
        </h1>
        {within !== undefined && (
          <p class="remark">
            in <a href={frame.links.to(articlePath(within.id))}>{within.title}</a> alone
          </p>
        )}
        <Outcome frame={frame} answer={answer} library={library} within={within} />
      </div>
    </Page>
  );
}

type OutcomeProps = Omit<SearchPageProps, 'question'>;

function Outcome({ frame, answer, library, within }: OutcomeProps) {
  const { heading, blocks } = presentAnswer(answer, library);
  const notes = blocks.flatMap(block => (block.kind === 'note' ? [<p class="remark">{block.text}</p>] : []));
  switch (answer.kind) {
    case 'found':
      return (
        <>
          {notes}
          {answer.citations.map(citation => (
            <QuoteCard frame={frame} citation={citation} />
          ))}
        </>
      );
    case 'ambiguous':
      return (
        <>
          <p class="outcome">{heading}</p>
          {notes}
          {answer.candidates.map(citation => (
            <QuoteCard frame={frame} citation={citation} />
          ))}
        </>
      );
    case 'closest':
      return (
        <>
          <p class="outcome">{heading}</p>
          {notes}
          {answer.closest.map(({ citation, has, lacks }) => (
            <QuoteCard frame={frame} citation={citation} note={meets(has, lacks)} />
          ))}
        </>
      );
    case 'notFound':
      return within === undefined ? <Said blocks={blocks} /> : <p class="outcome">Not in this article.</p>;
    case 'aboutSource':
      return (
        <>
          <Said blocks={blocks.filter(({ kind }) => kind !== 'list' || answer.facts.length > 1)} />
          <ul class="rows">
            {answer.facts.map(({ articleId, title }) => (
              <li>
                <a href={frame.links.to(articlePath(articleId))} dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      );
  }
}

/** `has pipeline; nothing on cost` */
function meets(has: readonly string[], lacks: readonly string[]): string | undefined {
  const parts = [
    ...(has.length === 0 ? [] : [`has ${has.join(', ')}`]),
    ...(lacks.length === 0 ? [] : [`nothing on ${lacks.join(', ')}`]),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Sentences and rows of Footnote's own words. */
function Said({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map(block => {
        switch (block.kind) {
          case 'text':
            return <p class="outcome">{block.text}</p>;
          case 'list':
            return (
              <ul class="rows">
                {block.items.map(({ label, text, link }) => {
                  const href = safeHref(link);
                  const words = [label, text].filter(part => part !== '').join(' · ');
                  return <li dir="auto">{href === undefined ? words : <a href={href}>{words}</a>}</li>;
                })}
              </ul>
            );
          default:
            return null;
        }
      })}
    </>
  );
}
