/** Canvases of channels: paragraphs and headings, each a section with an id of its own, which people write in too. */
import MarkdownIt from 'markdown-it';
import { asList, asObject, asText, type Json } from './json.ts';
import type { Workspace } from './workspace.ts';

export interface Section {
  readonly id: string;
  readonly isHeading: boolean;
  /** As people read it. */
  readonly text: string;
}

export interface Canvases {
  /** What is in the canvas of a channel, as people read it; undefined where it has none. */
  read(channel: string): readonly string[] | undefined;
  /** Somebody writes at the end of it. */
  write(channel: string, markdown: string): void;
  /** Undefined for a method of others. */
  call(method: string, args: Json): Json | undefined;
}

interface Around {
  readonly workspace: Workspace;
  readonly scopes: ReadonlySet<string>;
  readonly violations: string[];
}

const MARKDOWN_MAX = 1024 * 1024;
const SCOPES: Readonly<Record<string, string>> = {
  'conversations.canvases.create': 'canvases:write',
  'canvases.edit': 'canvases:write',
  'canvases.sections.lookup': 'canvases:read',
};
const refuse = (error: string): Json => ({ ok: false, error });
/** Finds addresses that Slack would make links of. */
const markdown = new MarkdownIt({ linkify: true });

export function createCanvases({ workspace, scopes, violations }: Around): Canvases {
  const canvases = new Map<string, { readonly id: string; sections: Section[] }>();
  let made = 0;

  function sectionsOf(text: string): Section[] {
    if (text.length > MARKDOWN_MAX) violations.push('canvas: markdown of more than a mebibyte');
    const tokens = markdown.parse(text, {});
    return tokens.flatMap((token, at): Section[] => {
      if (token.type !== 'inline') return [];
      for (const { type } of token.children ?? []) {
        if (/^(?:link_open|image|html_inline)$/u.test(type)) violations.push(`canvas: ${type}`);
      }
      if (/(?<!\\):[a-z0-9_+-]+:|(?<!\\)@|(?<!\\)<[@#!]/u.test(token.content))
        violations.push(`canvas: something live in ${token.content}`);
      made += 1;
      const read = (token.children ?? [])
        .map(each => (each.type === 'softbreak' ? ' ' : each.content))
        .join('');
      return [{ id: `temp:C:${made}`, isHeading: tokens[at - 1]?.type === 'heading_open', text: read }];
    });
  }

  function contentOf(given: unknown): string {
    const content = asObject(typeof given === 'string' ? JSON.parse(given) : given);
    return content.type === 'markdown' ? asText(content.markdown) : '';
  }

  function create(args: Json): Json {
    const channel = workspace.channels.get(asText(args.channel_id));
    if (channel?.botIsMember !== true) return refuse('channel_not_found');
    if (canvases.has(channel.id)) return refuse('channel_canvas_already_exists');
    const id = `F0CANVAS${canvases.size + 1}`;
    canvases.set(channel.id, { id, sections: sectionsOf(contentOf(args.document_content)) });
    return { ok: true, canvas_id: id };
  }

  function edit(args: Json): Json {
    const canvas = [...canvases.values()].find(({ id }) => id === args.canvas_id);
    if (canvas === undefined) return refuse('canvas_not_found');
    const changes = asList(JSON.parse(asText(args.changes))).map(asObject);
    const [change = {}] = changes;
    if (changes.length !== 1) return refuse('invalid_arguments');
    const at = canvas.sections.findIndex(({ id }) => id === change.section_id);
    const added = () => sectionsOf(contentOf(change.document_content));
    switch (change.operation) {
      case 'insert_at_end':
        canvas.sections.push(...added());
        return { ok: true };
      case 'insert_before':
        if (at < 0) return refuse('canvas_editing_failed');
        canvas.sections.splice(at, 0, ...added());
        return { ok: true };
      case 'delete':
        if (at < 0) return refuse('canvas_editing_failed');
        canvas.sections.splice(at, 1);
        return { ok: true };
      default:
        violations.push(`canvas: ${asText(change.operation)}, which may take what others have written`);
        return refuse('canvas_editing_failed');
    }
  }

  function lookUp(args: Json): Json {
    const canvas = [...canvases.values()].find(({ id }) => id === args.canvas_id);
    if (canvas === undefined) return refuse('canvas_not_found');
    const { contains_text, section_types } = asObject(JSON.parse(asText(args.criteria)));
    if (contains_text === undefined && section_types === undefined) return refuse('invalid_arguments');
    const found = canvas.sections.filter(
      ({ text, isHeading }) =>
        text.includes(asText(contains_text)) && (section_types === undefined || isHeading),
    );
    return { ok: true, sections: found.map(({ id }) => ({ id })) };
  }

  function info(args: Json): Json {
    const channel = workspace.channels.get(asText(args.channel));
    if (channel === undefined) return refuse('channel_not_found');
    const needed = channel.kind === 'public' ? 'channels:read' : 'groups:read';
    if (!scopes.has(needed)) return refuse('missing_scope');
    const canvas = canvases.get(channel.id);
    const properties = canvas === undefined ? {} : { canvas: { file_id: canvas.id, is_empty: false } };
    return { ok: true, channel: { id: channel.id, properties } };
  }

  return {
    read: channel => canvases.get(channel)?.sections.map(({ text }) => text),
    write(channel, text) {
      const canvas = canvases.get(channel) ?? { id: `F0CANVAS${canvases.size + 1}`, sections: [] };
      canvas.sections.push(...sectionsOf(text));
      canvases.set(channel, canvas);
    },
    call(method, args) {
      const scope = SCOPES[method];
      if (scope !== undefined && !scopes.has(scope)) return refuse('missing_scope');
      switch (method) {
        case 'conversations.info':
          return info(args);
        case 'conversations.canvases.create':
          return create(args);
        case 'canvases.edit':
          return edit(args);
        case 'canvases.sections.lookup':
          return lookUp(args);
        default:
          return undefined;
      }
    },
  };
}
