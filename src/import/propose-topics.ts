/** Topics that the host may want, by the phrases that an article keeps coming back to. */
import type { Article, Passage } from '../model.ts';
import { plainName } from '../text/plain-name.ts';
import { keyPhrases } from './key-phrases.ts';
import { loadWeightless } from './words-without-weight.ts';
import { writeReferences } from './write-references.ts';

export interface ProposedTopic {
  readonly name: string;
  /** What is behind it, in a line: how many passages, and how the first of them begins. */
  readonly behind: string;
  readonly summary: string;
  readonly lead: readonly string[];
  readonly passages: readonly string[];
}

const PROPOSALS_MAX = 6;
/** Discord shows 100 characters of a command's description; Slack takes 31 of a name. */
const SUMMARY_MAX = 100;
const NAME_MAX = 31;

/** `taken` are names and aliases in use; what is proposed is safe to turn on as it is. */
export async function proposeTopics(
  article: Article,
  slug: string,
  passages: readonly Passage[],
  taken: readonly string[],
): Promise<readonly ProposedTopic[]> {
  const weightless = await loadWeightless(article.language);
  const used = new Set(taken.map(plainName));
  const topics: ProposedTopic[] = [];
  for (const phrase of keyPhrases(passages, PROPOSALS_MAX * 3, weightless)) {
    if (topics.length === PROPOSALS_MAX) break;
    const name = topicName(phrase.text);
    if (name.length < 2 || name.length > NAME_MAX || used.has(plainName(name))) continue;
    used.add(plainName(name));
    topics.push({
      name,
      behind: behind(phrase.passages, phrase.best),
      summary: summaryOf(phrase.text, article.title),
      lead: writeReferences(slug, [phrase.best.ordinal]),
      passages: writeReferences(
        slug,
        phrase.passages.map(passage => passage.ordinal),
      ),
    });
  }
  return topics;
}

const OPENING_MAX = 60;

function behind(passages: readonly Passage[], best: Passage): string {
  const text = best.text.replace(/\s+/g, ' ');
  const opening =
    text.length > OPENING_MAX ? `${text.slice(0, text.lastIndexOf(' ', OPENING_MAX)).trim()}…` : text;
  return `${passages.length === 1 ? '1 passage' : `${passages.length} passages`}, ¶${best.ordinal}: “${opening}”`;
}

function topicName(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function summaryOf(phrase: string, title: string): string {
  const start = `What the article says about ${phrase}`;
  const whole = `What “${title}” says about ${phrase}.`;
  return whole.length <= SUMMARY_MAX ? whole : `${start.slice(0, SUMMARY_MAX - 1)}.`;
}
