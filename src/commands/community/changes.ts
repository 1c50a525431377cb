import { presentChanges } from '../../reply/present/present-changes.ts';
import type { Command } from '../command.ts';
import { withPlace } from './with-place.ts';

/** Of the latest changes; more are in `footnote data export`. */
const SHOWN_MAX = 20;

const options = {} as const;

export const changes: Command<typeof options> = {
  name: 'footnote changes',
  summary: 'For hosts: who set what here, the latest first',
  options,
  examples: [{ input: {}, shows: 'the latest changes' }],
  fromTopic: false,
  forHosts: true,
  run: (_input, context) =>
    withPlace(context, async place => presentChanges(await place.data.settings.changes(SHOWN_MAX))),
};
