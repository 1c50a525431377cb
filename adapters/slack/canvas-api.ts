/** The calls about the canvas of a channel, which may be full of what people have written. */
import type { webApi } from '@slack/bolt';

/** What the app has to be installed with for it. */
export const CANVAS_SCOPES = ['canvases:read', 'canvases:write', 'channels:read', 'groups:read'] as const;

/** Every method rejects with Slack's own error. */
export interface CanvasApi {
  /** The id of the channel's canvas; undefined where it has none. */
  canvasOf(channel: string): Promise<string | undefined>;
  /** Makes the channel's canvas. */
  create(channel: string, markdown: string): Promise<void>;
  /** The ids of the paragraphs and headings that have this text, or of the headings alone. */
  sectionsWith(canvas: string, text: string, which?: 'headings'): Promise<readonly string[]>;
  /** Before a paragraph, or at the end. */
  insert(canvas: string, markdown: string, before?: string): Promise<void>;
  remove(canvas: string, section: string): Promise<void>;
}

/** Waits where Slack limits calls. */
export type Patiently = <T extends webApi.WebAPICallResult>(call: () => Promise<T>) => Promise<T>;

export function createCanvasApi(client: webApi.WebClient, patiently: Patiently): CanvasApi {
  // Slack takes one change a call.
  type Change = webApi.CanvasesEditArguments['changes'][0];
  const edit = async (canvas_id: string, change: Change) =>
    void (await patiently(() => client.canvases.edit({ canvas_id, changes: [change] })));
  return {
    async canvasOf(channel) {
      const { channel: found } = await patiently(() => client.conversations.info({ channel }));
      return canvasIn({ ...found?.properties });
    },
    async create(channel, markdown) {
      const document_content = documentOf(markdown);
      await patiently(() => client.conversations.canvases.create({ channel_id: channel, document_content }));
    },
    async sectionsWith(canvas, text, which) {
      const criteria = {
        contains_text: text,
        ...(which === 'headings' && { section_types: ['any_header'] as ['any_header'] }),
      };
      const { sections = [] } = await patiently(() =>
        client.canvases.sections.lookup({ canvas_id: canvas, criteria }),
      );
      return sections.flatMap(({ id }) => id ?? []);
    },
    async insert(canvas, markdown, before) {
      const document_content = documentOf(markdown);
      await edit(
        canvas,
        before === undefined
          ? { operation: 'insert_at_end', document_content }
          : { operation: 'insert_before', section_id: before, document_content },
      );
    },
    remove: (canvas, section) => edit(canvas, { operation: 'delete', section_id: section }),
  };
}

function documentOf(markdown: string) {
  return { type: 'markdown', markdown } as const;
}

/** The client's types do not know of it. */
function canvasIn(properties: object): string | undefined {
  const canvas = 'canvas' in properties ? properties.canvas : undefined;
  const isKnown = typeof canvas === 'object' && canvas !== null && 'file_id' in canvas;
  return isKnown && typeof canvas.file_id === 'string' ? canvas.file_id : undefined;
}
