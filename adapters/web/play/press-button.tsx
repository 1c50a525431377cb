/** A button that picks an action of an entry, in whichever look. */
import { pressValue } from './press.ts';
import type { Entry } from './transcript.ts';

interface PressButtonProps {
  readonly entry: Pick<Entry, 'id' | 'done'>;
  readonly encoded: string;
  readonly look: string;
  readonly label: string;
}

export function PressButton({ entry: { id, done = [] }, encoded, look, label }: PressButtonProps) {
  const isDone = done.includes(encoded);
  return (
    <button type="submit" class={look} name="press" value={pressValue({ id, encoded })} disabled={isDone}>
      {isDone ? doneLabel(label) : label}
    </button>
  );
}

/** Only shares are done once. `2. Share` was one of several. */
function doneLabel(label: string): string {
  return label.replace(/^(\d\. )?.*$/su, '$1Shared');
}
