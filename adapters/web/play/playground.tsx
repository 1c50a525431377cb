/** The bot in the browser, as in a chat channel: works by posting a form, and better with the script. */
import type { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { articlePacks, inLanguage, LINK_KEYS, sentenceOf } from '../../../src/index.ts';
import type { Mount } from '../app.ts';
import type { Site, WebContext, WebEnv } from '../site.ts';
import { document } from '../views/page.tsx';
import { BesideView, litBy } from './beside.tsx';
import { ChatPage } from './chat-page.tsx';
import { choicesFor } from './complete.ts';
import { examplesOf } from './examples.ts';
import { mountFiles } from './file-link.tsx';
import { originOf, type Posted, type PostedForm, toPosted } from './invocation.ts';
import type { Previews } from './previews.ts';
import { openTranscript, sealTranscript, type TranscriptSeal } from './sealed-transcript.ts';
import { sessionOf } from './session.ts';
import { type Look, readLook, shownAs } from './shown-as.ts';
import { EMPTY, type Transcript, withLine, withPress } from './transcript.ts';

export interface PlaygroundOptions {
  readonly previews: Previews;
  /** Of the transcripts that pages hold. */
  readonly sealedBy: TranscriptSeal;
}

export function createPlayground({ previews, sealedBy }: PlaygroundOptions): Mount {
  return (app, site) => {
    /** Where nothing may be read there is nothing to ask. */
    const isOpen = () => articlePacks(site.shelf.corpus().library).length > 0;

    app.get('/', (c, next) =>
      isOpen() ? chat(c, { transcript: EMPTY, look: 'footnote', draft: '' }) : next(),
    );

    guard(app, '/');
    app.post('/', async c => {
      if (!isOpen()) return c.notFound();
      const form = await readForm(c);
      const before = openTranscript(form.state, sealedBy);
      const origin = originOf(sessionOf(c), c.req.header('Accept-Language'));
      const posted = toPosted(form, before, origin);
      const transcript = await answered(before, posted, site);
      const look = readLook(form.show) ?? readLook(form.look) ?? 'footnote';
      return chat(c, { transcript, look, draft: posted.kind === 'line' && form.run === '' ? '' : form.line });
    });

    mountFiles(app, site);

    guard(app, '/complete');
    app.post('/complete', async c => {
      if (!isOpen()) return c.notFound();
      const { line } = await readForm(c);
      const { bot } = site;
      const language = await bot.language(originOf('', c.req.header('Accept-Language')));
      c.header('Cache-Control', 'no-store');
      return c.json({ choices: await inLanguage(language, () => choicesFor(line, bot)) });
    });

    app.get('/beside/:pack/:article/:passage{p[1-9][0-9]*}', c => {
      const { pack, article, passage } = c.req.param();
      const found = site.shelf.corpus().library.passage(`${pack}/${article}#${passage}`);
      if (found === undefined) return c.notFound();
      const key = sentenceOf(found, Number(c.req.query(LINK_KEYS.sentence)));
      return c.html(<BesideView lit={{ passage: found, key }} shelf={site.shelf} links={c.get('links')} />);
    });

    async function chat(c: WebContext, { transcript, look, draft }: Chat) {
      const { bot, shelf, assets } = site;
      const { entries } = transcript;
      const last = entries.findLast(({ said }) => litBy(said, shelf) !== undefined);
      c.header('Cache-Control', 'no-cache');
      return c.html(
        document(
          <ChatPage
            frame={{ links: c.get('links'), assets }}
            shelf={shelf}
            look={look}
            entries={await shownAs(look, entries, previews)}
            sealed={sealTranscript(transcript, sealedBy)}
            lit={last && litBy(last.said, shelf)}
            examples={entries.length > 0 ? [] : examplesOf(bot.commands(), shelf.corpus().library)}
            draft={draft}
          />,
        ),
      );
    }
  };
}

interface Chat {
  readonly transcript: Transcript;
  readonly look: Look;
  readonly draft: string;
}

/** Also where a browser does not say from which site it posts, it says from which origin. */
function guard(app: Hono<WebEnv>, path: string): void {
  app.use(path, csrf({ origin: (origin, c: WebContext) => origin === originOfSite(c) }));
}

function originOfSite(c: WebContext): string {
  return new URL(c.get('links').whole('/') ?? c.req.url).origin;
}

async function readForm(
  c: WebContext,
): Promise<PostedForm & { readonly state: string; readonly look: string }> {
  const body: Readonly<Record<string, unknown>> = await c.req.parseBody();
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  return {
    line: text('line'),
    run: text('run'),
    press: text('press'),
    show: text('show'),
    state: text('state'),
    look: text('look'),
  };
}

async function answered(transcript: Transcript, posted: Posted, { bot }: Site): Promise<Transcript> {
  switch (posted.kind) {
    case 'nothing':
      return transcript;
    case 'line':
      return withLine(transcript, posted.line, await bot.handle(posted.invocation));
    case 'press':
      return withPress(transcript, posted.press, await bot.handle(posted.invocation));
  }
}
