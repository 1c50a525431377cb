import { parseHTML } from 'linkedom';
import { openPlay } from '../web/open-play.ts';
import { type Shape, type Visitor, visit, wordsOf } from '../web/visitor.ts';
import { describeAdapter } from './describe-adapter.ts';
import type { Harness, Shown } from './harness.ts';

type Look = 'Here' | 'Discord' | 'Slack';

/** In every look people read the same, and can pick the same. */
for (const look of ['Here', 'Discord', 'Slack'] as const)
  describeAdapter(`The browser, as ${look}`, harnessFor(look));

function harnessFor(look: Look): Harness {
  return {
    open: async library => {
      let web = await openPlay({ library });
      const visitor = await visit(web.address);
      if (look !== 'Here') await visitor.press(look);
      let offering: string | undefined;

      async function after(act: () => Promise<void>): Promise<Shown> {
        const before = entriesOf(visitor);
        await act();
        const shown = [...entriesOf(visitor)].filter(([id, html]) => before.get(id) !== html);
        const entries = shown.map(([, html]) => parseHTML(html).document.querySelector('.entry')!);
        const latest = entries.findLast(entry => entry.querySelector('[name="press"]') !== null);
        offering = latest?.id ?? offering;
        const buttons = entries.flatMap(entry => [
          ...entry.querySelectorAll('[name="press"]:not([disabled])'),
        ]);
        const read = (audience: string) =>
          entries
            .filter(entry => entry.classList.contains(audience))
            .map(entry => replyIn(entry))
            .join('\n');
        return {
          everyone: read('everyone'),
          asker: read('asker'),
          actions: buttons.map(button => plain(wordsOf(button))),
          raw: JSON.stringify({
            html: shown.map(([, html]) => html).join('\n'),
            links: entries.flatMap(entry =>
              [...entry.querySelectorAll('a')].map(a => a.getAttribute('href')),
            ),
          }),
        };
      }

      return {
        send: (command, input) => after(() => visitor.say(lineOf(command, input))),
        pick: label =>
          after(() => visitor.press(label === 'Share' ? shareIn(visitor, offering) : label, `#${offering}`)),
        restart: async next => {
          await web.close();
          web = await openPlay({ library: next });
          visitor.moveTo(web.address);
        },
        close: () => web.close(),
      };
    },
    harm: raw => {
      const { html } = JSON.parse(raw) as { readonly html: string };
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      for (const element of document.querySelectorAll('body *')) {
        const name = element.tagName.toLowerCase();
        if (!KNOWN.has(name)) return `an element ${name}`;
        for (const { name: attribute, value } of element.attributes) {
          if (/^on|^style$|^srcdoc$/u.test(attribute)) return `an attribute ${attribute}`;
          if (attribute === 'href' && !/^(?:\/(?:read|file)\/|https:\/\/example\.org\/)/u.test(value))
            return `a link to ${value}`;
        }
      }
      return undefined;
    },
  };
}

const KNOWN = new Set(
  'article p b bdi span div small figure figcaption blockquote strong em a ul ol li dl dt dd button i pre code'.split(
    ' ',
  ),
);

/** Entries by their ids, without the mark of the latest. */
function entriesOf(visitor: Visitor): Map<string, string> {
  const entries = [...visitor.page().querySelectorAll('.entry')];
  return new Map(entries.map(entry => [entry.id, entry.outerHTML.replace('<span id="latest"></span>', '')]));
}

/** The reply alone, without what was asked and the name of who speaks. */
function replyIn(entry: Shape): string {
  for (const part of entry.querySelectorAll('.question, .audience, .app, .only, .actions, .button-bar'))
    part.remove();
  // Discord looks for calls before it looks at backslashes, so its adapter parts them where nobody sees it.
  return wordsOf(entry).replaceAll('\u200B', '');
}

/** As the platform calls it. */
function plain(label: string): string {
  return label === 'Share to channel' ? 'Share' : label;
}

function shareIn(visitor: Visitor, entry: string | undefined): string {
  const buttons = [...visitor.page().querySelectorAll(`#${entry} [name="press"]`)];
  return buttons.map(wordsOf).find(label => plain(label) === 'Share') ?? 'Share';
}

/** Named options first, then the one that takes the rest of the line. */
function lineOf(
  command: string,
  { question, passage, claim, text, ...named }: Readonly<Record<string, string>>,
): string {
  const options = Object.entries(named).map(([name, value]) => `${name}:"${value}"`);
  return [`/${command}`, ...options, question ?? passage ?? claim ?? text ?? ''].join(' ');
}
