/** A message as Discord shows it, drawn from its JSON. */

import { AddressLink } from './address-link.tsx';
import { type DiscordInline, type DiscordLines, parseDiscord } from './discord-markdown.ts';
import {
  type DiscordButton,
  type DiscordFile,
  type DiscordMessage,
  type DiscordRow,
  type DiscordText,
  isEphemeral,
  PRIMARY_STYLE,
} from './discord-message.ts';
import { PressButton } from './press-button.tsx';
import type { Preview } from './previews.ts';
import type { Entry } from './transcript.ts';

interface DiscordProps {
  readonly entry: Entry;
  readonly message: DiscordMessage;
  readonly encodedOf: Preview<DiscordMessage>['encodedOf'];
}

export function DiscordView({ entry, message, encodedOf }: DiscordProps) {
  return (
    <div class={isEphemeral(message) ? 'discord ephemeral' : 'discord'}>
      <p class="app">
        <b>Footnote</b> <span class="badge">APP</span>
      </p>
      {message.components.map(component => (
        <ComponentView component={component} entry={entry} encodedOf={encodedOf} />
      ))}
      {isEphemeral(message) && <p class="only">Only you can see this</p>}
    </div>
  );
}

interface ComponentProps extends Omit<DiscordProps, 'message'> {
  readonly component: DiscordMessage['components'][number];
}

function ComponentView({ component, entry, encodedOf }: ComponentProps) {
  if ('content' in component) return <TextView text={component} />;
  if ('file' in component) return <FileView file={component} />;
  return <ButtonsView row={component} entry={entry} encodedOf={encodedOf} />;
}

function FileView({ file: { file } }: { readonly file: DiscordFile }) {
  return <p class="attached">{file.url.replace(/^attachment:\/\//u, '')}</p>;
}

function TextView({ text }: { readonly text: DiscordText }) {
  return (
    <div class="text">
      {parseDiscord(text.content).map(part =>
        part.kind === 'block' ? <pre>{part.text}</pre> : <LinesView lines={part} />,
      )}
    </div>
  );
}

function LinesView({ lines: { kind, lines } }: { readonly lines: DiscordLines }) {
  const shown = lines.map(line => (
    <span class="line" dir="auto">
      <InlineView inline={line} />
    </span>
  ));
  switch (kind) {
    case 'plain':
      return <p>{shown}</p>;
    case 'quote':
      return <blockquote>{shown}</blockquote>;
    case 'small':
      return <p class="small">{shown}</p>;
    case 'heading':
      return <p class="big">{shown}</p>;
    case 'item':
      return (
        <ul>
          {shown.map(line => (
            <li>{line}</li>
          ))}
        </ul>
      );
  }
}

function InlineView({ inline }: { readonly inline: readonly DiscordInline[] }) {
  return (
    <>
      {inline.map(part => (
        <PartView part={part} />
      ))}
    </>
  );
}

function PartView({ part }: { readonly part: DiscordInline }) {
  switch (part.kind) {
    case 'text':
      return <>{part.text}</>;
    case 'code':
      return <code>{part.text}</code>;
    case 'link':
      return <AddressLink address={part.url} words={part.text} />;
    case 'strong':
      return (
        <strong>
          <InlineView inline={part.inside} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineView inline={part.inside} />
        </em>
      );
    case 'underlined':
      return (
        <u>
          <InlineView inline={part.inside} />
        </u>
      );
    case 'struck':
      return (
        <s>
          <InlineView inline={part.inside} />
        </s>
      );
    case 'spoiler':
      return (
        <span class="spoiler">
          <InlineView inline={part.inside} />
        </span>
      );
  }
}

interface ButtonsProps {
  readonly row: DiscordRow;
  readonly entry: Entry;
  readonly encodedOf: Preview<DiscordMessage>['encodedOf'];
}

function ButtonsView({ row, entry, encodedOf }: ButtonsProps) {
  return (
    <div class="button-bar">
      {row.components.map(button => (
        <ButtonView button={button} entry={entry} encodedOf={encodedOf} />
      ))}
    </div>
  );
}

function ButtonView({
  button,
  entry,
  encodedOf,
}: Omit<ButtonsProps, 'row'> & { readonly button: DiscordButton }) {
  if (button.url !== undefined)
    return <AddressLink address={button.url} words={button.label} look="button" />;
  return (
    <PressButton
      entry={entry}
      encoded={encodedOf(button.custom_id ?? '')}
      look={button.style === PRIMARY_STYLE ? 'button primary' : 'button'}
      label={button.label}
    />
  );
}
