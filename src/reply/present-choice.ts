/** Several places fit: the reader chooses, the bot never does so silently. */
import type { Citation, NonEmpty } from '../model.ts';
import { cutWords } from './cut-words.ts';
import { ACTION_LABEL_MAX, refOf } from './passage-actions.ts';
import type { Block, Reply, ReplyAction, ReplyData } from './reply.ts';

/** More candidates than this are not read in a chat; the asker narrows the question instead. */
export const CANDIDATES_MAX = 8;

/** Enough of a passage to tell it from another. */
const FIRST_WORDS = 120;

interface Choice {
  readonly heading: string;
  readonly candidates: NonEmpty<Citation>;
  readonly notes: readonly Block[];
  readonly data: ReplyData;
}

export function presentChoice({ heading, candidates, notes, data }: Choice): Reply {
  const offered = candidates.slice(0, CANDIDATES_MAX);
  const severalArticles = new Set(offered.map(candidate => candidate.articleId)).size > 1;
  const rows = offered.map((candidate, index) => ({
    label: candidate.label,
    text: cutWords(describe(candidate, severalArticles), FIRST_WORDS),
    number: index + 1,
  }));
  const unoffered = candidates.length - offered.length;
  const rest: readonly Block[] =
    unoffered === 0
      ? []
      : [{ kind: 'note', text: `${unoffered} more fit. Add a word of the title to narrow it.` }];
  return {
    tone: 'choice',
    audience: 'asker',
    placement: 'reply',
    heading,
    blocks: [...notes, { kind: 'list', items: rows }, ...rest],
    actions: [...offered.map(candidate => pick(candidate, severalArticles)), noneOfThese()],
    data,
  };
}

export function noneOfThese(): ReplyAction {
  return { label: 'None of these', style: 'secondary', action: { kind: 'dismiss' } };
}

function pick(candidate: Citation, severalArticles: boolean): ReplyAction {
  return {
    label: cutWords(`${candidate.label} ${describe(candidate, severalArticles)}`, ACTION_LABEL_MAX),
    style: 'secondary',
    action: { kind: 'pick', at: refOf(candidate) },
  };
}

function describe(candidate: Citation, severalArticles: boolean): string {
  const name = candidate.headings.at(-1) ?? candidate.quotation.exact;
  return severalArticles ? `${candidate.title}: ${name}` : name;
}
