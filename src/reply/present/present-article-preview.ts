/** An article as its host sees it before it is added. */
import type { AddedDraft } from '../../import/draft-added.ts';
import { said, say, sayCount } from '../../language/say.ts';
import type { Passage } from '../../model.ts';
import { quoted } from '../lines/quoted.ts';
import { articleLine } from '../lines/source-line.ts';
import type { Block, Reply } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { hostReply } from './host-reply.ts';

/** Enough to see whether the text came through; the rest is read once it is added. */
const PASSAGES_SHOWN = 3;
const PASSAGE_SHOWN = 280;
const DROPPED_SHOWN = 5;
const DROPPED_TEXT_SHOWN = 80;

export function presentArticlePreview(draft: AddedDraft, id: string): Reply {
  const { article, passages } = draft.parsed;
  const { title, source } = article;
  const known = articleLine({ ...article, title });
  const blocks: readonly Block[] = [
    {
      kind: 'list',
      items: [
        { label: say`source`, text: known, ...(source.url !== undefined && { link: source.url }) },
        { label: say`language`, text: article.language },
        ...passages.slice(0, PASSAGES_SHOWN).map(rowOf),
      ],
    },
    ...(passages.length > PASSAGES_SHOWN
      ? [{ kind: 'note', text: andMore(passages.length - PASSAGES_SHOWN) } as const]
      : []),
    ...noticesOf(draft).map(text => ({ kind: 'note', text }) as const),
    ...droppedOf(draft),
  ];
  const { format, dropped, notices } = draft;
  const heading = sayCount(
    passages.length,
    '“{1}”: 1 passage, read as {2}. Nothing is added yet.',
    '“{1}”: {0} passages, read as {2}. Nothing is added yet.',
    title,
    said(format),
  );
  return {
    ...hostReply(heading, blocks, {
      kind: 'articlePreview',
      id,
      title,
      source,
      passages: passages.length,
      format,
      dropped,
      notices,
    }),
    actions: [
      { label: say`Add`, style: 'primary', action: { kind: 'added', does: 'add', id } },
      { label: say`Discard`, style: 'secondary', action: { kind: 'added', does: 'discard', id } },
    ],
  };
}

function andMore(passages: number): string {
  return sayCount(passages, 'and 1 more passage', 'and {0} more passages');
}

function rowOf({ ordinal, text, locator }: Passage) {
  return {
    label: `¶${ordinal}`,
    text: cutWords(text.replace(/\s+/gu, ' '), PASSAGE_SHOWN),
    ...(locator !== undefined && { note: locator }),
  };
}

function noticesOf({ notices, replaces }: AddedDraft): readonly string[] {
  if (replaces === undefined) return notices.map(said);
  const kept = sayCount(
    replaces.of,
    'It takes the place of the article of that title: {1} of its 1 passage keep their numbers.',
    'It takes the place of the article of that title: {1} of its {0} passages keep their numbers.',
    replaces.kept,
  );
  return [kept, ...notices.map(said)];
}

function droppedOf({ dropped }: AddedDraft): readonly Block[] {
  if (dropped.length === 0) return [];
  const shown = dropped.slice(0, DROPPED_SHOWN).map(({ text, why, line }) => {
    const place = line === undefined ? [] : [say`line ${line}`];
    const words = cutWords(text.replace(/\s+/gu, ' '), DROPPED_TEXT_SHOWN);
    return `${quoted(words)} (${[...place, said(why)].join(', ')})`;
  });
  const more = dropped.length - shown.length;
  const rest = more > 0 ? [sayCount(more, '1 more piece', '{0} more pieces')] : [];
  return [{ kind: 'note', text: say`Left out: ${[...shown, ...rest].join('; ')}.` }];
}
