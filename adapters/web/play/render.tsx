/** A reply as the browser shows it. JSX escapes whatever others have written. */
import {
  type Block,
  type Citation,
  encodeAction,
  type NonEmpty,
  type Reply,
  say,
  withDismiss,
} from '../../../src/index.ts';
import type { Links } from '../links.ts';
import { ComparisonView } from './comparison-view.tsx';
import { FileLink } from './file-link.tsx';
import { ListView } from './list-view.tsx';
import { HOLES, PhraseView } from './phrase-view.tsx';
import { PressButton } from './press-button.tsx';
import { PassageLink, QuotationView } from './quotation-view.tsx';
import { ReferencesView } from './references-view.tsx';
import type { Entry } from './transcript.ts';

/** Everyone else would see it too, and the asker may take it away; or nobody else would. */
export function ReplyView({ entry, links }: { readonly entry: Entry; readonly links: Links }) {
  const reply = withDismiss(entry.said);
  return (
    <>
      {reply.heading !== '' && <p class="heading">{reply.heading}</p>}
      {reply.blocks.map(block => (
        <BlockView block={block} reply={reply} id={entry.id} links={links} />
      ))}
      <FileLink file={reply.file} links={links} />
      <ActionsView reply={reply} entry={entry} />
    </>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly reply: Reply;
  readonly id: number;
  readonly links: Links;
}

function BlockView({ block, reply, id, links }: BlockProps) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <Emphasised text={block.text} strong={block.strong ?? []} />
        </p>
      );
    case 'note':
      return <p class="small-print">{block.text}</p>;
    case 'citation':
      return <QuotationView block={block} links={links} />;
    case 'comparison':
      return <ComparisonView block={block} links={links} />;
    case 'also':
      return <AlsoView citations={block.citations} articleId={block.articleId} links={links} />;
    case 'references':
      return <ReferencesView block={block} />;
    case 'list':
      return <ListView rows={block.items} actions={reply.actions} id={id} />;
  }
}

/** Each of the strong words in bold, where it first stands after the one before. */
function Emphasised({ text, strong }: { readonly text: string; readonly strong: readonly string[] }) {
  const parts = [];
  let rest = text;
  for (const words of strong) {
    const at = rest.indexOf(words);
    if (words === '' || at < 0) continue;
    parts.push(rest.slice(0, at), <strong>{words}</strong>);
    rest = rest.slice(at + words.length);
  }
  return (
    <>
      {parts}
      {rest}
    </>
  );
}

interface AlsoProps {
  readonly citations: NonEmpty<Citation>;
  readonly articleId: string;
  readonly links: Links;
}

/** As `alsoLine` says it, each number leading to its place. */
function AlsoView({ citations, articleId, links }: AlsoProps) {
  const places = citations.map((citation, index) => {
    const place = <PassageLink citation={citation} links={links} />;
    return (
      <>
        {index > 0 && ', '}
        {citation.articleId === articleId ? (
          place
        ) : (
          <PhraseView phrase={say`${HOLES[0]} of ${HOLES[1]}`} put={[place, <bdi>{citation.title}</bdi>]} />
        )}
      </>
    );
  });
  return (
    <p class="small-print">
      <PhraseView phrase={say`also ${HOLES[0]}`} put={[places]} />
    </p>
  );
}

/** Actions that no row of a list stands for. */
function ActionsView({ reply, entry }: { readonly reply: Reply; readonly entry: Entry }) {
  const rows = reply.blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
  const inRows = new Set(rows.map(row => row.number));
  const shown = reply.actions.filter((_, index) => !inRows.has(index + 1));
  if (shown.length === 0) return null;
  return (
    <div class="actions">
      {shown.map(({ action, label, style }) => (
        <PressButton
          entry={entry}
          encoded={encodeAction(action)}
          look={`action ${style} ${action.kind}`}
          label={label}
        />
      ))}
    </div>
  );
}
