/** A message as Slack shows it, drawn from its JSON. */
import { AddressLink } from './address-link.tsx';
import { PressButton } from './press-button.tsx';
import type { Preview } from './previews.ts';
import {
  isSlackBlock,
  type SlackBlock,
  type SlackButton,
  type SlackInline,
  type SlackMessage,
  type SlackRich,
} from './slack-message.ts';
import type { Entry } from './transcript.ts';

interface SlackProps {
  readonly entry: Entry;
  readonly message: SlackMessage;
  readonly encodedOf: Preview<SlackMessage>['encodedOf'];
}

export function SlackView({ entry, message, encodedOf }: SlackProps) {
  const isPrivate = message.response_type === 'ephemeral';
  return (
    <div class={isPrivate ? 'slack ephemeral' : 'slack'}>
      {isPrivate && <p class="only">Only visible to you</p>}
      <p class="app">
        <b>Footnote</b> <span class="badge">APP</span>
      </p>
      {message.blocks.filter(isSlackBlock).map(block => (
        <BlockView block={block} entry={entry} encodedOf={encodedOf} />
      ))}
    </div>
  );
}

type WithEntry = Pick<SlackProps, 'entry' | 'encodedOf'>;

function BlockView({ block, ...context }: WithEntry & { readonly block: SlackBlock }) {
  switch (block.type) {
    case 'rich_text':
      return (
        <>
          {block.elements.map(element => (
            <RichView element={element} />
          ))}
        </>
      );
    case 'context':
      return (
        <p class="small">
          {block.elements.map(({ text }) => (
            <span dir="auto">{text}</span>
          ))}
        </p>
      );
    case 'actions':
      return (
        <div class="button-bar">
          {block.elements.map(button => (
            <ButtonView button={button} {...context} />
          ))}
        </div>
      );
  }
}

function RichView({ element }: { readonly element: SlackRich }) {
  switch (element.type) {
    case 'rich_text_section':
      return (
        <p dir="auto">
          <InlineView inline={element.elements} />
        </p>
      );
    case 'rich_text_quote':
      return (
        <blockquote dir="auto">
          <InlineView inline={element.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <InlineView inline={element.elements} />
        </pre>
      );
    case 'rich_text_list': {
      const items = element.elements.map(({ elements }) => (
        <li dir="auto">
          <InlineView inline={elements} />
        </li>
      ));
      return element.style === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function InlineView({ inline }: { readonly inline: readonly SlackInline[] }) {
  return (
    <>
      {inline.map(part => (
        <PartView part={part} />
      ))}
    </>
  );
}

function PartView({ part }: { readonly part: SlackInline }) {
  if (part.type === 'link') return <AddressLink address={part.url} words={part.text ?? part.url} />;
  if (part.style?.bold === true) return <strong>{part.text}</strong>;
  return part.style?.italic === true ? <em>{part.text}</em> : <span>{part.text}</span>;
}

function ButtonView({ button, entry, encodedOf }: WithEntry & { readonly button: SlackButton }) {
  const label = button.text.text;
  if (button.url !== undefined) return <AddressLink address={button.url} words={label} look="button" />;
  return (
    <PressButton
      entry={entry}
      encoded={encodedOf(button.value ?? '')}
      look={button.style === 'primary' ? 'button primary' : 'button'}
      label={label}
    />
  );
}
