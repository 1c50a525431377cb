import { ARTICLES_MAX } from '../../community/articles.ts';
import type { Place } from '../../community/place.ts';
import type { Context } from '../../context.ts';
import type { Importer } from '../../import/importer.ts';
import type { Attachment } from '../../invocation.ts';
import { said, say, toSay } from '../../language/say.ts';
import { hostReply } from '../../reply/present/host-reply.ts';
import { fullSentence } from '../../reply/present/present-added.ts';
import { presentArticlePreview } from '../../reply/present/present-article-preview.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Reply } from '../../reply/reply.ts';
import { cleanText } from '../../text/clean.ts';
import type { Command, InputOf } from '../command.ts';
import { otherEdition } from './other-edition.ts';
import { withPlace } from './with-place.ts';

/** More than an article needs, with its pictures; what platforms let most people attach is less. */
const FILE_BYTES_MAX = 20_000_000;
/** As much as the longest message of the platforms. */
const PASTED_MAX = 40_000;
const FIELD_MAX = 300;

const field = { required: false, maxLength: FIELD_MAX } as const;
const options = {
  file: {
    description: 'A text, web page, PDF, Word document, EPUB or subtitles, attached',
    required: false,
    maxLength: FIELD_MAX,
    takes: 'file',
    rest: true,
  },
  text: {
    description: 'Instead of a file, the text itself, with its title as the first line',
    required: false,
    maxLength: PASTED_MAX,
    lines: true,
  },
  title: { ...field, description: 'What it is called, if it does not say so itself' },
  author: { ...field, description: 'Who wrote it' },
  publisher: { ...field, description: 'Who published it, such as a newspaper' },
  date: { ...field, description: 'When it was published: 2011, 2011-10 or 2011-10-04' },
  source: { ...field, description: 'Its web address, for whoever reads on; nothing is fetched from there' },
} as const;

export const add: Command<typeof options> = {
  name: 'footnote add',
  summary: 'For hosts: add an article to answer from here; you see it before it counts',
  options,
  examples: [{ input: {}, shows: 'how an article is added' }],
  isDear: true,
  fromTopic: false,
  forHosts: true,
  run: (input, context) =>
    withPlace(context, async place => {
      const given = await sourceOf(input, context.attached);
      switch (given.kind) {
        case 'nothing':
          return hostReply(said(HOW), [], { kind: 'help' });
        case 'refused':
          return presentProblem(given.says);
        case 'given':
          return preview(given, input, place, context);
      }
    }),
};

type Given =
  | {
      readonly kind: 'given';
      readonly isPasted: boolean;
      readonly source: Parameters<Importer['draft']>[0]['source'];
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly says: string };

const HOW = toSay(
  'Attach a text, web page, PDF, Word document, EPUB or subtitles, or paste the text; in a terminal, name the file. You see what comes of it before it counts.',
);

async function sourceOf(
  { file, text }: InputOf<typeof options>,
  attached: Attachment | undefined,
): Promise<Given> {
  if (attached !== undefined && text !== undefined)
    return { kind: 'refused', says: say`Add a file or a text, one at a time.` };
  if (attached !== undefined) {
    const name = nameOf(attached);
    if ((attached.size ?? 0) > FILE_BYTES_MAX) return tooLarge(name);
    const read = await attached.read(FILE_BYTES_MAX);
    if (read.kind === 'refused') return read;
    if (read.bytes.length > FILE_BYTES_MAX) return tooLarge(name);
    return { kind: 'given', isPasted: false, source: { bytes: read.bytes, name, shown: name } };
  }
  if (text !== undefined) {
    const bytes = new TextEncoder().encode(text);
    return { kind: 'given', isPasted: true, source: { bytes, name: 'text.txt', shown: say`The text` } };
  }
  if (file === undefined) return { kind: 'nothing' };
  const says = `${say`A file has to be attached: its name alone is not enough.`} ${said(HOW)}`;
  return { kind: 'refused', says };
}

function tooLarge(name: string): Given {
  const says = say`${name} is larger than ${FILE_BYTES_MAX / 1_000_000} MB: take out the pictures, or paste the text alone.`;
  return { kind: 'refused', says };
}

/** As others see it: on one line, and no path. */
function nameOf({ name }: Attachment): string {
  const last = cleanText(name).replace(/\s+/gu, ' ').split(/[\\/]/u).at(-1)?.trim() ?? '';
  return last === '' ? 'file' : last.slice(-FIELD_MAX);
}

async function preview(
  { source, isPasted }: Extract<Given, { kind: 'given' }>,
  { title, author, publisher, date, source: url }: InputOf<typeof options>,
  place: Place,
  { importer, corpus, unpaced }: Context,
): Promise<Reply> {
  const { articles } = place.data;
  const known = await articles.list();
  const drafted = await importer.draft({
    source,
    isPasted,
    given: {
      ...(title !== undefined && { title }),
      ...(author !== undefined && { author }),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { published: date }),
      ...(url !== undefined && { url }),
    },
    library: corpus().library,
    existing: async slug => {
      const id = known.find(article => article.slug === slug)?.id;
      return id === undefined ? undefined : (await articles.texts([id])).get(id);
    },
  });
  if (drafted.kind === 'refused') return presentProblem(drafted.message);
  if (known.length >= ARTICLES_MAX && drafted.replaces === undefined)
    return presentProblem(fullSentence('articles'));
  const { slug, text, parsed } = drafted;
  const kept = await articles.draft({
    slug,
    title: parsed.article.title,
    passages: parsed.passages.length,
    text,
  });
  if (kept.kind === 'notKept') return presentProblem(said(kept.says));
  const unguarded = otherEdition(drafted, place.record, (await unpaced()).library);
  const notices = unguarded === undefined ? drafted.notices : [unguarded, ...drafted.notices];
  return presentArticlePreview({ ...drafted, notices }, kept.id);
}
