/** The whole page: the chat, the field to type in, and the article beside it. */

import type { Shelf } from '../../../src/index.ts';
import { type Frame, Page } from '../views/page.tsx';
import { BesideView, type Lit } from './beside.tsx';
import { EntryView } from './entry-view.tsx';
import type { Example } from './examples.ts';
import { LOOKS, type Look, type ShownEntry } from './shown-as.ts';
import { ShelvesView, WelcomeView } from './welcome.tsx';

export interface ChatPageProps {
  readonly frame: Frame;
  readonly shelf: Shelf;
  readonly look: Look;
  readonly entries: readonly ShownEntry[];
  /** The transcript, as the next post brings it back. */
  readonly sealed: string;
  readonly lit: Lit | undefined;
  readonly examples: readonly Example[];
  /** What stood in the field and was not asked yet. */
  readonly draft: string;
}

export function ChatPage(props: ChatPageProps) {
  const { frame, shelf, entries, look, lit, examples } = props;
  const { links } = frame;
  return (
    <Page frame={frame} title="Footnote" head={<Head />} styles={['play.css']} scripts={['play.js']}>
      <form
        class={`play as-${look}`}
        id="play"
        method="post"
        action={`${links.to('/')}#latest`}
        autocomplete="off"
        data-read={links.to('/read/')}
        data-beside={links.to('/beside/')}
      >
        <div class="talk">
          <h1 class="unseen">A conversation with Footnote</h1>
          <LookSwitch look={look} />
          <div class="log" id="log" role="log" aria-label="Conversation">
            {entries.length === 0 && <WelcomeView examples={examples} />}
            {entries.map((shown, index) => (
              <EntryView shown={shown} links={links} latest={index === entries.length - 1} />
            ))}
          </div>
          <Composer {...props} />
        </div>
        <aside class="side" id="side">
          {lit === undefined ? (
            <ShelvesView library={shelf.corpus().library} links={links} />
          ) : (
            <BesideView lit={lit} shelf={shelf} links={links} />
          )}
        </aside>
      </form>
    </Page>
  );
}

function Head() {
  return (
    <>
      <meta
        name="description"
        content="Ask the articles: the passage itself and where it stands, or that it is not in these sources."
      />
      {/* A browser that tells nobody where it comes from does not tell us either that a form is ours. */}
      <meta name="referrer" content="same-origin" />
    </>
  );
}

const LOOK_NAMES: Readonly<Record<Look, string>> = { footnote: 'Here', discord: 'Discord', slack: 'Slack' };

function LookSwitch({ look: current }: { readonly look: Look }) {
  return (
    <fieldset class="looks" id="looks">
      <legend class="unseen">Show the replies as they look</legend>
      {LOOKS.map(look => (
        <button type="submit" name="show" value={look} aria-pressed={look === current ? 'true' : 'false'}>
          {LOOK_NAMES[look]}
        </button>
      ))}
    </fieldset>
  );
}

function Composer({ frame: { links }, look, sealed, entries, draft }: ChatPageProps) {
  return (
    <div class="composer">
      <input type="hidden" name="state" id="state" value={sealed} />
      <input type="hidden" name="look" value={look} />
      <div class="choices" id="choices" role="listbox" aria-label="What may be typed" hidden />
      <label class="unseen" for="line">
        Question or command
      </label>
      <textarea
        id="line"
        name="line"
        rows={1}
        placeholder="Ask, or type /"
        spellcheck={false}
        data-complete={links.to('/complete')}
        aria-describedby="keys"
      >
        {draft}
      </textarea>
      <button type="submit" class="send" id="send">
        Ask
      </button>
      <p class="keys" id="keys">
        <span>The server keeps nothing you write.</span>{' '}
        {entries.length > 0 && (
          <a id="anew" href={links.to('/')}>
            Start over
          </a>
        )}
      </p>
      <p class="trouble" id="trouble" role="alert" />
      <p class="unseen" id="told" role="status" />
    </div>
  );
}
