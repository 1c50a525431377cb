import { say } from '../../language/say.ts';
import type { Citation, Library } from '../../model.ts';
import type { Reply } from '../reply.ts';
import { presentQuoted } from './present-passages.ts';

/** The passage as it stands, with a word on why it is the answer. */
export function presentPinned(citation: Citation, library: Library): Reply {
  const reply = presentQuoted([citation], library);
  return {
    ...reply,
    blocks: [{ kind: 'note', text: say`Pinned by the hosts of this community.` }, ...reply.blocks],
    data: { kind: 'passages', citations: [citation], pinned: true },
  };
}
