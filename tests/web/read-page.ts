/** Asks a server for a page and reads it as a program would: its tree, its tags, what it says. */
import { parseHTML } from 'linkedom';

/** As much of an element as the tests look at. */
export interface PageElement {
  readonly id: string;
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
}

interface PageTree {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getElementById(id: string): PageElement | null;
}

export async function readPage(address: string, init?: RequestInit) {
  const response = await fetch(address, { redirect: 'manual', ...init });
  const text = await response.text();
  const document = parseHTML(text).document as unknown as PageTree;
  const all = (selector: string) => Array.from(document.querySelectorAll(selector));
  const tag = (name: string) =>
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ??
    undefined;
  return {
    status: response.status,
    headers: response.headers,
    text,
    bytes: Buffer.byteLength(text),
    document,
    all,
    tag,
    /** The words of each passage on the page, by its number. */
    words: () =>
      new Map(
        all('.passage').map(passage => [
          passage.querySelector('.number')?.textContent ?? '',
          passage.querySelector('.words')?.textContent ?? '',
        ]),
      ),
  };
}

export type ReadPage = Awaited<ReturnType<typeof readPage>>;
