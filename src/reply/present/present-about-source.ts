/** Questions about an article itself, answered from what our copy says of it. */
import type { Answer, SourceFact } from '../../answer/answer.ts';
import type { Source } from '../../model.ts';
import { formatDate } from '../lines/format-date.ts';
import type { Block, Reply, Row } from '../reply.ts';

type AboutSource = Extract<Answer, { kind: 'aboutSource' }>;
type Fact = AboutSource['facts'][number];

export function presentAboutSource(answer: AboutSource): Reply {
  const [first, ...others] = answer.facts;
  const blocks: readonly Block[] =
    others.length === 0
      ? [{ kind: 'text', text: sentencesOn(first) }, articleRow(first)]
      : [{ kind: 'list', items: rowsOf(answer.facts) }, ...moreNote(answer.more)];
  return {
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading: '',
    blocks,
    actions: [],
    data: answer,
  };
}

function moreNote(more: number): readonly Block[] {
  if (more === 0) return [];
  const articles = more === 1 ? '1 further article' : `${more} further articles`;
  return [
    { kind: 'note', text: `And ${articles}: name the one you mean, as in “who wrote the article on …”.` },
  ];
}

/** Articles of which the same holds share a row. */
function rowsOf(facts: AboutSource['facts']): readonly Row[] {
  const alike = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const sentences = sentencesOn(fact);
    const others = alike.get(sentences);
    if (others === undefined) alike.set(sentences, [fact]);
    else others.push(fact);
  }
  return [...alike].map(([sentences, [first, ...others]]) => ({
    label: [first, ...others].map(fact => fact.title).join(' · '),
    text: sentences,
    ...(others.length === 0 ? linkOf(first) : {}),
  }));
}

function linkOf(fact: Fact): { readonly link?: string } {
  return fact.source.url === undefined ? {} : { link: fact.source.url };
}

/** Which article the sentences are about. */
function articleRow(fact: Fact): Block {
  return { kind: 'list', items: [{ label: '', text: fact.title, ...linkOf(fact) }] };
}

/** `38 North published it. The author is not given in our copy.` */
function sentencesOn({ title, source, asked }: Fact): string {
  const known = asked.flatMap(fact => knownSentence(fact, source, title) ?? []);
  const missing = asked.filter(fact => knownSentence(fact, source, title) === undefined);
  // The first fact is what was asked for, the others stand in for it: they are missed only when nothing is known.
  const missed = known.length === 0 ? missing : missing.filter(fact => fact === asked[0]);
  return [...known, ...missingSentence(missed)].join(' ');
}

function missingSentence(facts: readonly SourceFact[]): readonly string[] {
  const [first, ...others] = facts.map(fact => NAMES[fact]);
  if (first === undefined) return [];
  const names = [`The ${first}`, ...others.map(other => `the ${other}`)].join(' and ');
  return [`${names} ${others.length === 0 ? 'is' : 'are'} not given in our copy.`];
}

const NAMES: Readonly<Record<SourceFact, string>> = {
  author: 'author',
  publisher: 'publisher',
  published: 'date of publication',
  retrieved: 'date of our copy',
  url: 'address',
  licence: 'licence',
  title: 'title',
};

function knownSentence(fact: SourceFact, source: Source, title: string): string | undefined {
  switch (fact) {
    case 'author':
      return source.author === undefined ? undefined : `${source.author} wrote it.`;
    case 'publisher':
      return source.publisher === undefined ? undefined : `${source.publisher} published it.`;
    case 'published':
      return source.published === undefined ? undefined : `It was published ${onDate(source.published)}.`;
    case 'retrieved':
      return source.retrieved === undefined ? undefined : `Our copy was made ${onDate(source.retrieved)}.`;
    case 'url':
      return source.url === undefined ? undefined : `Its address: ${source.url}`;
    case 'licence':
      return `Its licence: ${source.licence}.`;
    case 'title':
      return `Its title: ${title}.`;
  }
}

/** `on 4 October 2011`, `in October 2011`, `in 2011`. */
function onDate(iso: string): string {
  return `${/^\d{4}-\d{2}-\d{2}/.test(iso) ? 'on' : 'in'} ${formatDate(iso)}`;
}
