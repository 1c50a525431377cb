/** The parts of Block Kit that Footnote sends, as their JSON is written. */

export interface SlackMessage {
  /** What a screen reader says. */
  readonly text: string;
  readonly blocks: readonly { readonly type: string }[];
  readonly response_type: 'in_channel' | 'ephemeral';
}

export type SlackBlock = SlackRichText | SlackContext | SlackActions;

interface SlackRichText {
  readonly type: 'rich_text';
  readonly elements: readonly SlackRich[];
}

export type SlackRich =
  | {
      readonly type: 'rich_text_section' | 'rich_text_quote' | 'rich_text_preformatted';
      readonly elements: readonly SlackInline[];
    }
  | {
      readonly type: 'rich_text_list';
      readonly style: 'ordered' | 'bullet';
      readonly elements: readonly { readonly elements: readonly SlackInline[] }[];
    };

export type SlackInline =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly style?: { readonly bold?: boolean; readonly italic?: boolean };
    }
  | { readonly type: 'link'; readonly url: string; readonly text?: string };

interface SlackContext {
  readonly type: 'context';
  readonly elements: readonly { readonly text: string }[];
}

interface SlackActions {
  readonly type: 'actions';
  readonly elements: readonly SlackButton[];
}

export interface SlackButton {
  readonly text: { readonly text: string };
  readonly style?: 'primary' | 'danger';
  /** Comes back when it is pressed. */
  readonly value?: string;
  /** Of a button that opens an address. */
  readonly url?: string;
}

export function isSlackBlock(block: { readonly type: string }): block is SlackBlock {
  return ['rich_text', 'context', 'actions'].includes(block.type);
}
