/** What several articles say to one question, side by side. */

import type { Answer } from '../../answer/answer.ts';
import { say } from '../../language/say.ts';
import type { Article, Citation, NonEmpty, Quotation } from '../../model.ts';
import type { Block, CitationBlock, Reply, ReplyAction } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';

export interface Side {
  readonly article: Article;
  readonly answer: Answer;
}

/** For the room where two articles or more are sure to answer; else for the one who asked. */
export function presentCompared(sides: NonEmpty<Side>): Reply {
  const sure = sides.filter(({ answer }) => answer.kind === 'found');
  return {
    tone: sides.some(({ answer }) => citationOf(answer) !== undefined) ? 'answer' : 'abstention',
    audience: sure.length > 1 ? 'everyone' : 'asker',
    placement: 'reply',
    heading: '',
    blocks: sides.flatMap(blocksOf),
    actions: sides.flatMap(open),
    data: {
      kind: 'compared',
      sides: sides.map(({ article, answer }) => ({
        article: { id: article.id, title: article.title },
        answer,
      })),
    },
  };
}

function blocksOf({ article, answer }: Side): readonly Block[] {
  const citation = citationOf(answer);
  const { title } = article;
  if (citation === undefined) {
    return [{ kind: 'text', text: say`${title}: nothing on that.`, strong: [title] }];
  }
  const text = answer.kind === 'found' ? say`${title}:` : say`${title}, only close:`;
  return [{ kind: 'text', text, strong: [title] }, quotationOf(citation)];
}

/** Side by side there is room for a sentence each. */
function quotationOf(citation: Citation): CitationBlock {
  const { keySentence } = citation;
  const piece: { readonly pieces?: NonEmpty<Quotation> } =
    keySentence === undefined ? {} : { pieces: [keySentence] };
  return { kind: 'citation', citation, source: true, ...piece };
}

function citationOf(answer: Answer): Citation | undefined {
  switch (answer.kind) {
    case 'found':
      return answer.citations[0];
    case 'ambiguous':
      return answer.candidates[0];
    case 'closest':
      return answer.closest[0].citation;
    case 'aboutSource':
    case 'notFound':
      return undefined;
  }
}

function open({ answer }: Side): readonly ReplyAction[] {
  const citation = citationOf(answer);
  if (citation === undefined) return [];
  const label = cutWords(say`${citation.label} of ${citation.title}`, ACTION_LABEL_MAX);
  return [{ label, style: 'secondary', action: { kind: 'context', at: refOf(citation) } }];
}
