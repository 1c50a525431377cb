/** Rows such as topics, sources, commands and candidates. */
import { encodeAction, type ReplyAction, type Row } from '../../../src/index.ts';
import { HostLink } from './host-link.tsx';
import { pressValue } from './press.ts';

interface ListProps {
  readonly rows: readonly Row[];
  readonly actions: readonly ReplyAction[];
  readonly id: number;
}

export function ListView({ rows, actions, id }: ListProps) {
  return (
    <ul class="row-list">
      {rows.map(row => (
        <li>
          <RowView
            row={row}
            action={row.number === undefined ? undefined : actions[row.number - 1]}
            id={id}
          />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: Row;
  readonly action: ReplyAction | undefined;
  readonly id: number;
}

/** A row that an action picks is its button. */
function RowView({ row, action, id }: RowProps) {
  if (action === undefined) return <PlainRow row={row} />;
  return (
    <button
      type="submit"
      class="row"
      name="press"
      value={pressValue({ id, encoded: encodeAction(action.action) })}
    >
      <RowWords row={row} />
    </button>
  );
}

function RowWords({ row }: { readonly row: Row }) {
  const { label, text, note } = row;
  return (
    <>
      {label !== '' && <bdi class="label">{label}</bdi>}
      {label !== '' && text !== '' && ' '}
      {text !== '' && <bdi class="text">{text}</bdi>}
      {note !== undefined && <small class="small-print"> {note}</small>}
    </>
  );
}

/** What can be typed without more: `/summit`, `/ask topic:history`, and `/topics [words]` without its words. */
const RUNNABLE = /^(?<line>\/[-_'\p{L}\p{M}\p{N}]+(?: topic:[-_'\p{L}\p{M}\p{N}]+)?)(?: \[[^\]]*\])*$/u;

/** With a link where the row has one; a command that can be typed without more is a button that does. */
function PlainRow({ row }: { readonly row: Row }) {
  const line = RUNNABLE.exec(row.label)?.groups?.line;
  return (
    <>
      {line === undefined ? (
        <RowWords row={row} />
      ) : (
        <>
          <button type="submit" class="label" name="run" value={line}>
            <bdi>{row.label}</bdi>
          </button>{' '}
          <RowWords row={{ ...row, label: '' }} />
        </>
      )}
      <HostLink address={row.link} before=" " />
    </>
  );
}
