/** Our own part of the channel's canvas, and nothing else in it: made, or made anew in its place. */
import { inEveryLanguage, said, say, toSay } from '../../src/index.ts';
import type { CanvasApi } from './canvas-api.ts';
import { CANVAS_HEADING, CANVAS_SIGN } from './canvas-markdown.ts';
import { faultOf } from './slack-error.ts';

export type CanvasOutcome =
  | { readonly kind: 'put' }
  /** One sentence that says what is in the way. */
  | { readonly kind: 'refused'; readonly sentence: string };

const UNSEEN = toSay('The channel has a canvas that Footnote may not see. Share it with the app first.');
const UNCHANGED = toSay(
  'Footnote may not change the canvas of this channel. Let the app edit it, and press again.',
);

const SENTENCES: Readonly<Record<string, string>> = {
  channel_canvas_already_exists: UNSEEN,
  free_team_canvas_tab_already_exists: UNSEEN,
  canvas_not_found: UNCHANGED,
  access_denied: UNCHANGED,
  no_permission: UNCHANGED,
  restricted_action: toSay('The settings of this workspace do not let Footnote change canvases.'),
  canvas_disabled_user_team: toSay('Canvases are turned off in this workspace.'),
  team_tier_cannot_create_channel_canvases: toSay('The plan of this workspace has no canvases of channels.'),
};

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
    return { kind: 'refused', sentence: said(sentence) };
  }
}

/** The new one first: whatever goes wrong on the way, the sources are there, and the next time the rest goes. */
async function putInto(canvas: string, markdown: string, api: CanvasApi): Promise<CanvasOutcome> {
  const own = await api.sectionsWith(canvas, CANVAS_SIGN);
  const [first] = own;
  const foreign = first === undefined ? await headingIn(canvas, api) : undefined;
  if (foreign !== undefined) {
    const sentence = say`The canvas has a part “${foreign}” whose lines Footnote does not know as its own. Remove it there, and press again.`;
    return { kind: 'refused', sentence };
  }
  await api.insert(canvas, markdown, first);
  for (const section of own) await api.remove(canvas, section);
  return { kind: 'put' };
}

/** It may have been put there in another language than it is now. */
async function headingIn(canvas: string, api: CanvasApi): Promise<string | undefined> {
  for (const heading of new Set(inEveryLanguage(() => said(CANVAS_HEADING)))) {
    if ((await api.sectionsWith(canvas, heading, 'headings')).length > 0) return heading;
  }
  return undefined;
}
