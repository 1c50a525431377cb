/** Questions about an article itself, answered from what our copy says of it. */

import type { Answer, SourceFact } from '../../answer/answer.ts';
import { said, say, sayCount, toSay } from '../../language/say.ts';
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
  const text = sayCount(
    more,
    'And 1 further article: name the one you mean, as in “who wrote the article on …”.',
    'And {0} further articles: name the one you mean, as in “who wrote the article on …”.',
  );
  return [{ kind: 'note', text }];
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
  const [first, ...others] = facts.map(fact => said(NAMES[fact]));
  if (first === undefined) return [];
  const names = others.reduce((all, other) => say`${all} and ${other}`, first);
  const sentence =
    others.length === 0 ? say`${names} is not given in our copy.` : say`${names} are not given in our copy.`;
  return [sentence.charAt(0).toUpperCase() + sentence.slice(1)];
}

const NAMES: Readonly<Record<SourceFact, string>> = {
  author: toSay('the author'),
  publisher: toSay('the publisher'),
  published: toSay('the date of publication'),
  retrieved: toSay('the date of our copy'),
  url: toSay('the address'),
  licence: toSay('the licence'),
  title: toSay('the title'),
};

function knownSentence(fact: SourceFact, source: Source, title: string): string | undefined {
  switch (fact) {
    case 'author':
      return source.author === undefined ? undefined : say`${source.author} wrote it.`;
    case 'publisher':
      return source.publisher === undefined ? undefined : say`${source.publisher} published it.`;
    case 'published':
      return source.published === undefined ? undefined : publishedOn(source.published);
    case 'retrieved':
      return source.retrieved === undefined ? undefined : copiedOn(source.retrieved);
    case 'url':
      return source.url === undefined ? undefined : say`Its address: ${source.url}`;
    case 'licence':
      return say`Its licence: ${source.licence}.`;
    case 'title':
      return say`Its title: ${title}.`;
  }
}

/** `on 4 October 2011`, `in October 2011`, `in 2011`. */
function publishedOn(iso: string): string {
  const date = formatDate(iso);
  return hasDay(iso) ? say`It was published on ${date}.` : say`It was published in ${date}.`;
}

function copiedOn(iso: string): string {
  const date = formatDate(iso);
  return hasDay(iso) ? say`Our copy was made on ${date}.` : say`Our copy was made in ${date}.`;
}

function hasDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(iso);
}
