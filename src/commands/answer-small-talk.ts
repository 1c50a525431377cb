/** A person who greets, thanks or asks what this is gets the answer that a person expects, and no passage. */

import { said, say, toSay } from '../language/say.ts';
import { ofArticles } from '../library/roles.ts';
import type { Library } from '../model.ts';
import { aboutLibrary } from '../reply/lines/about-library.ts';
import { presentSources } from '../reply/present/present-sources.ts';
import { presentTopics } from '../reply/present/present-topics.ts';
import type { Block, Reply } from '../reply/reply.ts';
import type { Command } from './command.ts';
import { presentOverview } from './present-help.ts';
import type { SmallTalk } from './small-talk/form.ts';

export function answerSmallTalk(talk: SmallTalk, library: Library, commands: readonly Command[]): Reply {
  const about: Block = { kind: 'note', text: aboutLibrary(library) };
  switch (talk) {
    case 'greeting':
      return spoken(say`Hello. Ask what the articles say, or type /help.`, about);
    case 'thanks':
      return spoken(say`You are welcome.`);
    case 'farewell':
      return spoken(say`Goodbye. Footnote speaks only when it is addressed.`);
    case 'remark':
      return spoken(say`All right. Ask a question, or type /help.`);
    case 'about':
      return presentAbout(library);
    case 'who':
      return spoken(said(WHO), about);
    case 'help':
      return presentOverview(commands, library);
    case 'topics':
      return presentTopics(library.topics, library);
    case 'sources':
      return presentSources(library);
  }
}

const WHO = toSay(
  'Footnote is a program that looks things up. It answers with the passage itself, word for word, from the articles of this place; no model writes its answers. /help says what it can do.',
);

function presentAbout(library: Library): Reply {
  const hasTopics = ofArticles(library.topics, library).length > 0;
  const way = hasTopics
    ? say`/topics says more on each topic, /sources on each article.`
    : say`/sources lists the articles.`;
  return spoken(aboutLibrary(library), { kind: 'note', text: way });
}

function spoken(text: string, ...more: readonly Block[]): Reply {
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks: [{ kind: 'text', text }, ...more],
    actions: [],
    data: { kind: 'help' },
  };
}
