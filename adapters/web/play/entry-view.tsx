/** One exchange: what was asked, and the reply, told apart by who sees it. */
import { raw } from 'hono/html';
import { inLanguageOf, say } from '../../../src/index.ts';
import type { Links } from '../links.ts';
import { DiscordView } from './discord-view.tsx';
import { ReplyView } from './render.tsx';
import type { ShownEntry } from './shown-as.ts';
import { SlackView } from './slack-view.tsx';
import type { Entry } from './transcript.ts';

interface EntryProps {
  readonly shown: ShownEntry;
  readonly links: Links;
  /** Where a browser without the script goes after a post. */
  readonly latest: boolean;
}

export function EntryView({ shown, links, latest }: EntryProps) {
  const { entry } = shown;
  return (
    <article class={`entry ${entry.said.audience}`} id={`m${entry.id}`} tabindex={-1}>
      {latest && <span id="latest" />}
      <AskedView entry={entry} />
      {inLanguageOf(entry.said, () => raw(String(<LookView shown={shown} links={links} />)))}
    </article>
  );
}

/** A command stands out of its line. */
function AskedView({ entry: { asked, by } }: { readonly entry: Entry }) {
  if (asked === '') return null;
  const [, command = '', rest = asked] = /^\s*(\/\S+)(.*)$/su.exec(asked) ?? [];
  return (
    <p class={`question by-${by}`}>
      <span class="unseen">{by === 'line' ? 'You asked: ' : 'You pressed: '}</span>
      <bdi>
        {command !== '' && <b>{command}</b>}
        {rest}
      </bdi>
    </p>
  );
}

function LookView({ shown, links }: Omit<EntryProps, 'latest'>) {
  switch (shown.look) {
    case 'footnote': {
      const { audience, placement } = shown.entry.said;
      const everyone = placement === 'post' ? say`Shared by you with everyone` : say`Everyone sees this`;
      return (
        <div class="reply">
          <p class="audience">{audience === 'everyone' ? everyone : say`Only you see this`}</p>
          <ReplyView entry={shown.entry} links={links} />
        </div>
      );
    }
    case 'discord':
      return <DiscordView entry={shown.entry} message={shown.message} encodedOf={shown.encodedOf} />;
    case 'slack':
      return <SlackView entry={shown.entry} message={shown.message} encodedOf={shown.encodedOf} />;
  }
}
