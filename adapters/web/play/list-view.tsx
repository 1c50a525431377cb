/** Rows such as topics, sources, commands and candidates. */
import { encodeAction, type ReplyAction, type Row } from '../../../src/index.ts';
import { AddressLink } from './address-link.tsx';
import { webAddress } from './addresses.ts';
import { pressValue } from './press.ts';

interface ListProps {
  readonly rows: readonly Row[];
  readonly actions: readonly ReplyAction[];
  readonly id: number;
}

export function ListView({ rows, actions, id }: ListProps) {
  return (
    <ul class="rows">
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
  if (action === undefined) return <RowWords row={row} />;
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

function RowWords({ row: { label, text, note, link } }: { readonly row: Row }) {
  const address = webAddress(link);
  return (
    <>
      {label !== '' && <Label label={label} />}
      {label !== '' && text !== '' && ' '}
      {text !== '' && <bdi class="text">{text}</bdi>}
      {note !== undefined && <small class="note"> {note}</small>}
      {address !== undefined && (
        <>
          {' '}
          <AddressLink address={address.url} words={<bdi>{address.host}</bdi>} />
        </>
      )}
    </>
  );
}

/** What can be typed as it stands: a command without its question, such as `/summit` or `/ask topic:history`. */
const RUNNABLE = /^\/[-_'\p{L}\p{M}\p{N}]+(?: topic:[-_'\p{L}\p{M}\p{N}]+)?$/u;

function Label({ label }: { readonly label: string }) {
  if (!RUNNABLE.test(label)) return <bdi class="label">{label}</bdi>;
  return (
    <button type="submit" class="label" name="run" value={label}>
      <bdi>{label}</bdi>
    </button>
  );
}
