/** Articles of a community's own, as their hosts see them: before they are added, when they are, when they go. */
import {
  type AddedArticle,
  type AddedStep,
  ARTICLES_MAX,
  type ArticleChanged,
  type Discarded,
} from '../../community/articles.ts';
import type { AddedDraft } from '../../import/draft-added.ts';
import type { Passage } from '../../model.ts';
import { count } from '../lines/coverage-line.ts';
import { formatDate } from '../lines/format-date.ts';
import { articleLine } from '../lines/source-line.ts';
import type { Block, Reply, ReplyAction } from '../reply.ts';
import { cutWords, NAME_SHOWN } from '../shorten/cut-words.ts';
import { hostReply } from './host-reply.ts';
import { ACTION_LABEL_MAX } from './passage-actions.ts';
import { presentProblem } from './problem.ts';

/** Enough to see whether the text came through; the rest is read once it is added. */
const PASSAGES_SHOWN = 3;
const PASSAGE_SHOWN = 280;
const DROPPED_SHOWN = 5;
const DROPPED_TEXT_SHOWN = 80;
const LISTED_MAX = 10;

export function presentArticlePreview(draft: AddedDraft, id: string): Reply {
  const { article, passages } = draft.parsed;
  const { title, source } = article;
  const known = articleLine({ ...article, title });
  const blocks: readonly Block[] = [
    {
      kind: 'list',
      items: [
        { label: 'source', text: known, ...(source.url !== undefined && { link: source.url }) },
        { label: 'language', text: article.language },
        ...passages.slice(0, PASSAGES_SHOWN).map(rowOf),
      ],
    },
    ...(passages.length > PASSAGES_SHOWN
      ? [{ kind: 'note', text: `and ${count(passages.length - PASSAGES_SHOWN, 'more passage')}` } as const]
      : []),
    ...noticesOf(draft).map(text => ({ kind: 'note', text }) as const),
    ...droppedOf(draft),
  ];
  const { format, dropped, notices } = draft;
  const heading = `“${title}”: ${count(passages.length, 'passage')}, read as ${format}. Nothing is added yet.`;
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
      { label: 'Add', style: 'primary', action: { kind: 'added', does: 'add', id } },
      { label: 'Discard', style: 'secondary', action: { kind: 'added', does: 'discard', id } },
    ],
  };
}

function rowOf({ ordinal, text, locator }: Passage) {
  return {
    label: `¶${ordinal}`,
    text: cutWords(text.replace(/\s+/gu, ' '), PASSAGE_SHOWN),
    ...(locator !== undefined && { note: locator }),
  };
}

function noticesOf({ notices, replaces }: AddedDraft): readonly string[] {
  if (replaces === undefined) return notices;
  const kept = `${replaces.kept} of its ${count(replaces.of, 'passage')} keep their numbers`;
  return [`It takes the place of the article of that title: ${kept}.`, ...notices];
}

function droppedOf({ dropped }: AddedDraft): readonly Block[] {
  if (dropped.length === 0) return [];
  const shown = dropped.slice(0, DROPPED_SHOWN).map(({ text, why, line }) => {
    const place = line === undefined ? '' : `line ${line}, `;
    return `“${cutWords(text.replace(/\s+/gu, ' '), DROPPED_TEXT_SHOWN)}” (${place}${why})`;
  });
  const more = dropped.length - shown.length;
  const rest = more > 0 ? [`${count(more, 'more piece')}`] : [];
  return [{ kind: 'note', text: `Left out: ${[...shown, ...rest].join('; ')}.` }];
}

export function presentDiscarded(outcome: Discarded): Reply {
  switch (outcome.kind) {
    case 'already':
      return presentProblem(
        `“${shortTitle(outcome.article)}” was added meanwhile: /footnote remove takes it out.`,
      );
    case 'notKept':
      return presentProblem(outcome.says);
    case 'kept':
      return discarded();
  }
}

function discarded(): Reply {
  const reply = hostReply('Nothing was added.', [], { kind: 'articleDiscarded' });
  return { ...reply, placement: 'update' };
}

/** In place of the message whose button was pressed. */
export function presentArticleChanged(
  does: Exclude<AddedStep, 'discard' | 'tell'>,
  outcome: ArticleChanged,
): Reply {
  switch (outcome.kind) {
    case 'changed':
      return changed(does, outcome);
    case 'already':
      return presentProblem(`That is so already: “${shortTitle(outcome.article)}”.`);
    case 'gone':
      return presentProblem(
        does === 'add'
          ? 'That preview is no longer there: add the article again.'
          : 'That article is no longer there: /footnote remove lists those that are.',
      );
    case 'tooLate':
      return presentProblem(
        does === 'undo'
          ? 'It was added more than a day ago: /footnote remove takes it out.'
          : 'It was removed more than a day ago: add it again.',
      );
    case 'taken':
      return presentProblem(
        `Another “${shortTitle(outcome.article)}” was added since: remove that one first, then put this one back.`,
      );
    case 'full':
      return presentProblem(fullSentence(outcome.what));
    case 'notKept':
      return presentProblem(outcome.says);
  }
}

export function fullSentence(what: 'articles' | 'letters'): string {
  return what === 'articles'
    ? `There are ${ARTICLES_MAX} articles here already, as many as can be added: remove one first.`
    : 'The articles here have as much text as can be added: remove one first.';
}

function changed(
  does: Exclude<AddedStep, 'discard' | 'tell'>,
  { article, replaced }: Extract<ArticleChanged, { kind: 'changed' }>,
): Reply {
  const { id, passages } = article;
  const title = `“${shortTitle(article)}”`;
  const action = (label: string, step: AddedStep): ReplyAction => ({
    label,
    style: 'secondary',
    action: { kind: 'added', does: step, id },
  });
  const say = (text: string, actions: readonly ReplyAction[]): Reply => ({
    ...hostReply(text, [], { kind: 'articleChanged', does, article }),
    placement: 'update',
    actions,
  });
  switch (does) {
    case 'add': {
      const place = replaced === undefined ? '' : ', in place of the one before';
      return say(`Added: ${title}, ${count(passages, 'passage')}${place}. It is answered from here now.`, [
        action('Undo', 'undo'),
        action('Tell the channel', 'tell'),
      ]);
    }
    case 'undo': {
      const before = replaced === undefined ? '' : ' The one before is in its place again.';
      return say(`Taken back: ${title}.${before}`, []);
    }
    case 'remove':
      return say(`Removed: ${title}. For a day it can be put back.`, [action('Undo', 'restore')]);
    case 'restore':
      return say(`Put back: ${title}. It is answered from here again.`, [action('Remove', 'remove')]);
  }
}

/** One line for everyone, and only because a host wants it said. */
export function presentTold(article: AddedArticle): Reply {
  const text = `“${article.title}” can be asked about here now: ${count(article.passages, 'passage')}.`;
  return {
    ...hostReply('', [{ kind: 'text', text, strong: [article.title] }], {
      kind: 'articleChanged',
      does: 'tell',
      article,
    }),
    audience: 'everyone',
    placement: 'post',
  };
}

/** Each picked by a button that takes it out; the latest first. */
export function presentAdded(articles: readonly AddedArticle[], heading: string): Reply {
  const latest = articles.toReversed();
  const shown = latest.slice(0, LISTED_MAX);
  const more = latest.length - shown.length;
  const reply = hostReply(
    heading,
    [
      {
        kind: 'list',
        items: shown.map((article, at) => ({
          label: article.title,
          text: `${count(article.passages, 'passage')} · added ${formatDate(dayOf(article.addedAt))}`,
          number: at + 1,
        })),
      },
      ...(more > 0 ? [{ kind: 'note', text: `and ${more} more: name one behind the command` } as const] : []),
    ],
    { kind: 'addedArticles', articles },
  );
  return {
    ...reply,
    actions: shown.map(article => ({
      label: cutWords(`Remove ${article.title}`, ACTION_LABEL_MAX),
      style: 'secondary',
      action: { kind: 'added', does: 'remove', id: article.id },
    })),
  };
}

export function presentNoneAdded(): Reply {
  return hostReply('No article was added here. /footnote add adds one.', [], {
    kind: 'addedArticles',
    articles: [],
  });
}

function shortTitle({ title }: AddedArticle): string {
  return cutWords(title, NAME_SHOWN);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
