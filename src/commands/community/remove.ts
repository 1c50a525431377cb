import type { AddedArticle } from '../../community/articles.ts';
import { say } from '../../language/say.ts';
import { ADDED_LANGUAGE, addedArticleId, addedPack } from '../../library/added-pack.ts';
import { createLibrary } from '../../library/create-library.ts';
import { ADDED_PACK } from '../../library/ids.ts';
import { presentAdded, presentArticleChanged, presentNoneAdded } from '../../reply/present/present-added.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import { cutWords, NAME_SHOWN } from '../../reply/shorten/cut-words.ts';
import { articlesMeant } from '../articles-called.ts';
import { asReply } from '../as-reply.ts';
import type { Command } from '../command.ts';
import { withPlace } from './with-place.ts';

const options = {
  article: {
    description: 'The title of an article that was added here, or words from it',
    required: false,
    maxLength: 300,
    suggests: 'added',
    rest: true,
  },
} as const;

export const remove: Command<typeof options> = {
  name: 'footnote remove',
  summary: 'For hosts: list the articles that were added here, or take one out',
  options,
  examples: [{ input: {}, shows: 'the articles that were added here' }],
  fromTopic: false,
  forHosts: true,
  run: ({ article: typed }, context, origin) =>
    withPlace(context, async ({ data: { articles } }) => {
      const all = await articles.list();
      if (all.length === 0) return presentNoneAdded();
      if (typed === undefined)
        return presentAdded(all, say`Added here, the latest first. Which one is to go?`);
      const meant = meantBy(typed, all);
      const [only, ...others] = meant;
      if (only === undefined) {
        const name = cutWords(typed, NAME_SHOWN);
        return presentProblem(say`No article called “${name}” was added here: /footnote remove lists them.`);
      }
      if (others.length > 0)
        return presentAdded(meant, say`Several articles are called so. Which one is to go?`);
      return asReply(presentArticleChanged('remove', await articles.remove(only.id, origin.user)));
    }),
};

/** Also those of which a channel that reads along has read nothing yet. */
function meantBy(typed: string, all: readonly AddedArticle[]): readonly AddedArticle[] {
  const articles = all.map(added => ({ ...UNREAD, id: addedArticleId(added.slug), title: added.title }));
  const meant = articlesMeant(typed, createLibrary([{ ...addedPack([]), articles }]));
  return all.filter(added => meant.some(({ id }) => id === addedArticleId(added.slug)));
}

const UNREAD = {
  packId: ADDED_PACK,
  body: '',
  source: { licence: '' },
  fidelity: 'verbatim',
  language: ADDED_LANGUAGE,
} as const;
