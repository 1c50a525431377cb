/** A browser without script: keeps its cookie, reads the page, and posts its one form. */
import { parseHTML } from 'linkedom';

export type Page = ReturnType<typeof parseHTML>['document'];

/** An element of a page. */
export type Shape = NonNullable<ReturnType<Page['querySelector']>>;

export interface Visitor {
  page(): Page;
  /** As it came over the wire. */
  html(): string;
  /** Types a line and sends it. */
  say(line: string): Promise<void>;
  /** Presses the button of this name that was shown last. */
  press(label: string, within?: string, also?: Readonly<Record<string, string>>): Promise<void>;
  /** Goes on at another address with what is on the screen. */
  moveTo(address: string): void;
}

/** `origin` is the address as the browser knows it, where a proxy stands before the server; `languages` what it reads. */
export async function visit(first: string, origin?: string, languages?: string): Promise<Visitor> {
  let address = first;
  let cookie = '';
  let html = await (await fetch(`${address}/`)).text();
  let page = parseHTML(html).document;

  async function post(extra: Readonly<Record<string, string>>): Promise<void> {
    const body = new URLSearchParams();
    for (const field of page.querySelectorAll('#play input[type="hidden"]')) {
      body.set(field.getAttribute('name') ?? '', field.getAttribute('value') ?? '');
    }
    body.set('line', '');
    for (const [name, value] of Object.entries(extra)) body.set(name, value);
    const response = await fetch(`${address}/`, {
      method: 'POST',
      body,
      headers: {
        Origin: origin ?? address,
        ...(cookie !== '' && { Cookie: cookie }),
        ...(languages !== undefined && { 'Accept-Language': languages }),
      },
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    html = await response.text();
    if (!response.ok) throw new Error(`${response.status}: ${html.slice(0, 400)}`);
    page = parseHTML(html).document;
  }

  return {
    page: () => page,
    html: () => html,
    say: line => post({ line }),
    async press(label, within = '#play', also = {}) {
      const buttons = [...page.querySelectorAll(`${within} button:not([disabled])`)];
      const button = buttons.findLast(each => wordsOf(each) === label);
      if (button === undefined) throw new Error(`No button ${label} in ${buttons.map(wordsOf).join(' | ')}`);
      await post({ ...also, [button.getAttribute('name') ?? '']: button.getAttribute('value') ?? '' });
    },
    moveTo(next) {
      address = next;
    },
  };
}

/** Blocks begin on a line of their own, and blanks count where type of one width keeps them. */
export function wordsOf(element: { readonly innerHTML: string }): string {
  const kept = element.innerHTML.replace(/<pre\b[^>]*>([\s\S]*?)<\/pre>/gu, (_whole, inner: string) =>
    ['<p>', inner.replaceAll(' ', BLANK).replaceAll('\n', LINE), '</p>'].join(''),
  );
  const spaced = kept.replace(BLOCK, '\n$&');
  const { document } = parseHTML(`<html><body>${spaced}</body></html>`);
  return (document.body.textContent ?? '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .trim()
    .replaceAll(BLANK, ' ')
    .replaceAll(LINE, '\n');
}

const BLOCK = /<(?:\/?(?:p|div|li|dt|dd|blockquote|figure|figcaption)|br)\b[^>]*>/gu;
const [BLANK, LINE] = ['\uE000', '\uE001'];
