/** Entries of a bibliography, to be copied: running text with its italics, records to the letter. */
import { omittedLine, type ReferenceEntry, type ReferencesBlock, type Runs } from '../../../src/index.ts';

export function ReferencesView({ block }: { readonly block: ReferencesBlock }) {
  const omitted = omittedLine(block);
  return (
    <div class="references">
      {block.entries.map(entry =>
        block.form === 'record' ? <RecordView entry={entry} /> : <ProseView entry={entry} />,
      )}
      {omitted !== undefined && <p class="small-print">{omitted}</p>}
    </div>
  );
}

function RecordView({ entry: { label, runs } }: { readonly entry: ReferenceEntry }) {
  return (
    <>
      {label !== '' && <p class="reference-name">{label}</p>}
      <pre dir="auto">
        <RunsView runs={runs} />
      </pre>
    </>
  );
}

function ProseView({ entry: { label, runs } }: { readonly entry: ReferenceEntry }) {
  return (
    <p dir="auto">
      {label !== '' && <span class="reference-name">{`${label}: `}</span>}
      <RunsView runs={runs} />
    </p>
  );
}

function RunsView({ runs }: { readonly runs: Runs }) {
  return <>{runs.map(({ text, italic }) => (italic === true ? <i>{text}</i> : <span>{text}</span>))}</>;
}
