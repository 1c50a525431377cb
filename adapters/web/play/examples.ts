/** What a newcomer may try, made from the library that is there. */
import { type Command, cutWords, type Library, ofArticles, type Passage } from '../../../src/index.ts';

export interface Example {
  /** As it is typed. */
  readonly line: string;
  /** What it shows. */
  readonly shows: string;
}

const TOPICS_MAX = 2;
const CLAIM_MAX = 130;
const SUMMARY_MAX = 90;
/** Passages that are looked through for a claim to change. */
const LOOKED_THROUGH = 200;

export function examplesOf(commands: readonly Command[], library: Library): readonly Example[] {
  const topics = commands.filter(command => command.fromTopic).slice(0, TOPICS_MAX);
  const [first, second = first] = topics;
  const claim = changedClaim(library, first?.name);
  return [
    ...topics.map(({ name, summary }) => ({ line: `/${name}`, shows: cutWords(summary, SUMMARY_MAX) })),
    ...(first === undefined
      ? []
      : [{ line: `/${first.name} when`, shows: 'One word after a topic is enough' }]),
    ...(second === undefined
      ? []
      : [{ line: `/${second.name} what will it cost`, shows: 'What is only close, you alone see' }]),
    { line: 'who won the 1998 world cup', shows: 'What is not there is said to be not there' },
    ...(claim === undefined
      ? []
      : [{ line: `/factcheck ${claim}`, shows: 'A claim in which one number was changed' }]),
  ];
}

/** A short sentence of an article with one year too few. */
function changedClaim(library: Library, topic: string | undefined): string | undefined {
  for (const { text } of firstPassages(library, topic)) {
    const [sentence] = text.match(/^[^.!?\n]{30,}[.!?]/u) ?? [];
    const [year] = sentence?.match(/\b(?:1[5-9]|20)\d\d\b/u) ?? [];
    if (sentence === undefined || year === undefined || sentence.length > CLAIM_MAX) continue;
    return sentence.replace(year, String(Number(year) - 1));
  }
  return undefined;
}

/** Those of the topic first. */
function firstPassages(library: Library, name: string | undefined): readonly Passage[] {
  const lead = library.topics.find(topic => topic.name === name)?.lead ?? [];
  const passages = lead.flatMap(id => library.passage(id) ?? []);
  for (const { id } of ofArticles(library.articles, library)) {
    if (passages.length > LOOKED_THROUGH) break;
    passages.push(...library.passagesOf(id).slice(0, LOOKED_THROUGH));
  }
  return passages;
}
