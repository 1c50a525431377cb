/** Opens a form, and changes one that is open; a failure is told or logged, never thrown. */
import type { Asked } from './asked.ts';
import type { ModalView } from './blocks.ts';
import type { Desk } from './desk.ts';
import { faultOf } from './slack-error.ts';
import { WORDS } from './words.ts';

const TOO_LATE = new Set(['expired_trigger_id', 'exchanged_trigger_id']);

type Hands = Pick<Desk, 'api' | 'delivery'>;

/** Without `asked` there is no place to say in what went wrong. */
export async function openForm(
  trigger: string,
  view: ModalView,
  asked: Asked | undefined,
  { api, delivery }: Hands,
): Promise<void> {
  try {
    await api.openView(trigger, view);
  } catch (error) {
    const fault = faultOf(error);
    const late = fault.kind === 'rejected' && TOO_LATE.has(fault.code);
    if (asked === undefined || late) delivery.note(fault);
    if (asked !== undefined)
      await delivery.tell(late ? WORDS.tooLate() : delivery.explain(error, asked), asked);
  }
}

export function formChanger({ api, delivery }: Hands) {
  return async (viewId: string, view: ModalView): Promise<void> => {
    try {
      await api.updateView(viewId, view);
    } catch (error) {
      delivery.note(faultOf(error));
    }
  };
}
