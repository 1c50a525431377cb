/** Our own part of the channel's canvas, and nothing else in it: made, or made anew in its place. */
import type { CanvasApi } from './canvas-api.ts';
import { CANVAS_HEADING, CANVAS_SIGN } from './canvas-markdown.ts';
import { faultOf } from './slack-error.ts';

export type CanvasOutcome =
  | { readonly kind: 'put' }
  /** One sentence that says what is in the way. */
  | { readonly kind: 'refused'; readonly sentence: string };

const SENTENCES: Readonly<Record<string, string>> = {
  channel_canvas_already_exists:
    'The channel has a canvas that Footnote may not see. Share it with the app first.',
  free_team_canvas_tab_already_exists:
    'The channel has a canvas that Footnote may not see. Share it with the app first.',
  canvas_not_found:
    'Footnote may not change the canvas of this channel. Let the app edit it, and press again.',
  access_denied: 'Footnote may not change the canvas of this channel. Let the app edit it, and press again.',
  no_permission: 'Footnote may not change the canvas of this channel. Let the app edit it, and press again.',
  restricted_action: 'The settings of this workspace do not let Footnote change canvases.',
  canvas_disabled_user_team: 'Canvases are turned off in this workspace.',
  team_tier_cannot_create_channel_canvases: 'The plan of this workspace has no canvases of channels.',
};
const NOT_TOLD_APART =
  `The canvas has a part “${CANVAS_HEADING}” whose lines Footnote does not know as its own. ` +
  'Remove it there, and press again.';

/** Throws what Slack says otherwise. */
export async function putIntoCanvas(
  api: CanvasApi,
  channel: string,
  markdown: string,
): Promise<CanvasOutcome> {
  try {
    const canvas = await api.canvasOf(channel);
    if (canvas === undefined) {
      await api.create(channel, markdown);
      return { kind: 'put' };
    }
    return await putInto(canvas, markdown, api);
  } catch (error) {
    const fault = faultOf(error);
    const sentence = fault.kind === 'rejected' ? SENTENCES[fault.code] : undefined;
    if (sentence === undefined) throw error;
    return { kind: 'refused', sentence };
  }
}

/** The new one first: whatever goes wrong on the way, the sources are there, and the next time the rest goes. */
async function putInto(canvas: string, markdown: string, api: CanvasApi): Promise<CanvasOutcome> {
  const own = await api.sectionsWith(canvas, CANVAS_SIGN);
  const [first] = own;
  if (first === undefined && (await api.sectionsWith(canvas, CANVAS_HEADING, 'headings')).length > 0) {
    return { kind: 'refused', sentence: NOT_TOLD_APART };
  }
  await api.insert(canvas, markdown, first);
  for (const section of own) await api.remove(canvas, section);
  return { kind: 'put' };
}
