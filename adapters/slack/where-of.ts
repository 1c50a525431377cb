/** Where a payload of any kind comes from, as far as it says: for what is the same for all of them. */
import { addPlaceOf } from './add-form.ts';
import type { Where } from './invocation.ts';
import { placeOf } from './modals.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Empty where it says nothing of it. */
export function whereOf(payload: object, team: string): Where {
  const body = payload as Fields;
  const event = fieldsOf(body.event);
  const metadata = textOf(fieldsOf(body.view).private_metadata);
  const form = metadata === undefined ? undefined : (placeOf(metadata) ?? addPlaceOf(metadata));
  const channel =
    idOf(body.channel) ??
    textOf(body.channel_id) ??
    textOf(fieldsOf(body.container).channel_id) ??
    textOf(event.channel) ??
    form?.channel;
  const user = idOf(body.user) ?? textOf(body.user_id) ?? textOf(event.user);
  return { team, channel: channel ?? '', user: user ?? '' };
}

function idOf(value: unknown): string | undefined {
  return textOf(fieldsOf(value).id);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
