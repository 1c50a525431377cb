/** What of somebody's message goes into an article: which of its files, which words, and where it can be read. */
import { toSay } from '../src/index.ts';

/** The command that adds one. */
export const ADD = 'footnote add';

/** Pages that were saved and texts with a head of their own name their address, which is better than a message's. */
const NAMES_ITS_ADDRESS = /\.(?:md|markdown|x?html?|mht|mhtml)$/iu;

export function addressForFile(name: string, messageAddress: string): string | undefined {
  return NAMES_ITS_ADDRESS.test(name) ? undefined : messageAddress;
}

/** Pictures and recordings beside an article are none. */
export function isReadable(mediaType: string | null | undefined): boolean {
  return !/^(?:image|video|audio)\//iu.test(mediaType ?? '');
}

/** A first line longer than this is a paragraph. */
const TITLE_LINE_MAX = 120;

/** The first line is taken for the title where a text follows it; whoever adds it sees both before they send it. */
export function titleAndText(message: string): { readonly title: string; readonly text: string } {
  const text = message.trim();
  const [first = '', ...rest] = text.split('\n');
  const title = first.replace(/^#{1,3} /u, '').trim();
  const following = rest.join('\n').trim();
  return following === '' || title.length > TITLE_LINE_MAX ? { title: '', text } : { title, text: following };
}

export const WORDS_ON_ADDING = {
  nothing: toSay('That message has neither text nor a file to add.'),
  several: toSay('That message has several files: add them one by one, each with /footnote add.'),
} as const;
