/** The shapes of Block Kit that Footnote uses, as Bolt exports them. */
import type { types } from '@slack/bolt';

export type ActionsBlock = types.ActionsBlock;
export type Button = types.Button;
export type ContextBlock = types.ContextBlock;
export type HomeView = types.HomeView;
export type KnownBlock = types.KnownBlock;
export type ModalView = types.ModalView;
export type PlainTextOption = types.PlainTextOption;
export type RichTextBlock = types.RichTextBlock;
export type RichTextLink = types.RichTextLink;
export type RichTextSection = types.RichTextSection;
export type RichTextText = types.RichTextText;
