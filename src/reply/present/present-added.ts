/** Articles of a community's own, as their hosts see them when they are added and when they go. */

import {
  type AddedArticle,
  type AddedStep,
  ARTICLES_MAX,
  type ArticleChanged,
  type Discarded,
} from '../../community/articles.ts';
import { said, say, sayCount } from '../../language/say.ts';
import { countOfPassages } from '../lines/counts.ts';
import { formatDate } from '../lines/format-date.ts';
import type { Reply, ReplyAction } from '../reply.ts';
import { cutWords, NAME_SHOWN } from '../shorten/cut-words.ts';
import { hostReply } from './host-reply.ts';
import { ACTION_LABEL_MAX } from './passage-actions.ts';
import { presentProblem } from './problem.ts';

const LISTED_MAX = 10;

export function presentDiscarded(outcome: Discarded): Reply {
  switch (outcome.kind) {
    case 'already':
      return presentProblem(
        say`“${shortTitle(outcome.article)}” was added meanwhile: /footnote remove takes it out.`,
      );
    case 'notKept':
      return presentProblem(said(outcome.says));
    case 'kept':
      return discarded();
  }
}

function discarded(): Reply {
  const reply = hostReply(say`Nothing was added.`, [], { kind: 'articleDiscarded' });
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
      return presentProblem(say`That is so already: “${shortTitle(outcome.article)}”.`);
    case 'gone':
      return presentProblem(
        does === 'add'
          ? say`That preview is no longer there: add the article again.`
          : say`That article is no longer there: /footnote remove lists those that are.`,
      );
    case 'tooLate':
      return presentProblem(
        does === 'undo'
          ? say`It was added more than a day ago: /footnote remove takes it out.`
          : say`It was removed more than a day ago: add it again.`,
      );
    case 'taken':
      return presentProblem(
        say`Another “${shortTitle(outcome.article)}” was added since: remove that one first, then put this one back.`,
      );
    case 'full':
      return presentProblem(fullSentence(outcome.what));
    case 'notKept':
      return presentProblem(said(outcome.says));
  }
}

export function fullSentence(what: 'articles' | 'letters'): string {
  return what === 'articles'
    ? say`There are ${ARTICLES_MAX} articles here already, as many as can be added: remove one first.`
    : say`The articles here have as much text as can be added: remove one first.`;
}

function changed(
  does: Exclude<AddedStep, 'discard' | 'tell'>,
  { article, replaced }: Extract<ArticleChanged, { kind: 'changed' }>,
): Reply {
  const { id } = article;
  const title = shortTitle(article);
  const action = (label: string, step: AddedStep): ReplyAction => ({
    label,
    style: 'secondary',
    action: { kind: 'added', does: step, id },
  });
  const done = (text: string, actions: readonly ReplyAction[] = []): Reply => ({
    ...hostReply(text, [], { kind: 'articleChanged', does, article }),
    placement: 'update',
    actions,
  });
  switch (does) {
    case 'add':
      return done(`${added(article, replaced !== undefined)} ${say`It is answered from here now.`}`, [
        action(say`Undo`, 'undo'),
        action(say`Tell the channel`, 'tell'),
      ]);
    case 'undo': {
      const back = say`Taken back: “${title}”.`;
      return done(replaced === undefined ? back : `${back} ${say`The one before is in its place again.`}`);
    }
    case 'remove':
      return done(say`Removed: “${title}”. For a day it can be put back.`, [action(say`Undo`, 'restore')]);
    case 'restore':
      return done(say`Put back: “${title}”. It is answered from here again.`, [
        action(say`Remove`, 'remove'),
      ]);
  }
}

function added(article: AddedArticle, isInPlace: boolean): string {
  const title = shortTitle(article);
  return isInPlace
    ? sayCount(
        article.passages,
        'Added: “{1}”, 1 passage, in place of the one before.',
        'Added: “{1}”, {0} passages, in place of the one before.',
        title,
      )
    : sayCount(article.passages, 'Added: “{1}”, 1 passage.', 'Added: “{1}”, {0} passages.', title);
}

/** One line for everyone, and only because a host wants it said. */
export function presentTold(article: AddedArticle): Reply {
  const text = sayCount(
    article.passages,
    '“{1}” can be asked about here now: 1 passage.',
    '“{1}” can be asked about here now: {0} passages.',
    article.title,
  );
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
          text: `${countOfPassages(article.passages)} · ${say`added ${formatDate(dayOf(article.addedAt))}`}`,
          number: at + 1,
        })),
      },
      ...(more > 0
        ? [
            {
              kind: 'note',
              text: sayCount(
                more,
                'and 1 more: name one behind the command',
                'and {0} more: name one behind the command',
              ),
            } as const,
          ]
        : []),
    ],
    { kind: 'addedArticles', articles },
  );
  return {
    ...reply,
    actions: shown.map(article => ({
      label: cutWords(say`Remove ${article.title}`, ACTION_LABEL_MAX),
      style: 'secondary',
      action: { kind: 'added', does: 'remove', id: article.id },
    })),
  };
}

export function presentNoneAdded(): Reply {
  return hostReply(say`No article was added here. /footnote add adds one.`, [], {
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
