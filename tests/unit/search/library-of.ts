/** A library made of plain texts, for tests of search alone. */
import type { ArticleId, Library, PackId, Passage, PassageId, Topic } from '../../../src/model.ts';

export interface TextOf {
  readonly pack?: string;
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly language?: string;
  readonly text: string;
}

export interface Extras {
  readonly aliasGroups?: Library['aliasGroups'];
  readonly topics?: readonly Partial<Topic>[];
}

/** Each text is the one passage of an article of its own; ids are `pack/a1#p1`, `pack/a2#p2` and so on. */
export function libraryOf(texts: readonly (string | TextOf)[], extras: Extras = {}): Library {
  const given = texts.map(text => (typeof text === 'string' ? { text } : text));
  const articles = given.map(({ pack = 'pack', title = '', text, language = 'en' }, i) => ({
    id: `${pack}/a${i + 1}` as ArticleId,
    packId: pack as PackId,
    title,
    body: text,
    source: { licence: 'CC0-1.0' },
    fidelity: 'verbatim' as const,
    language,
  }));
  const passages: Passage[] = given.map(({ pack = 'pack', text, headings = [] }, i) => ({
    id: `${pack}/a${i + 1}#p${i + 1}` as PassageId,
    articleId: `${pack}/a${i + 1}` as ArticleId,
    packId: pack as PackId,
    ordinal: i + 1,
    headings,
    start: 0,
    end: text.length,
    text,
    hash: '',
    summarises: [],
  }));
  const topics = (extras.topics ?? []).map(topic => ({
    name: '',
    packId: 'pack' as PackId,
    summary: '',
    aliases: [],
    command: true,
    lead: [],
    passages: [],
    ...topic,
  }));
  return {
    packs: [],
    articles,
    passages,
    topics,
    aliasGroups: extras.aliasGroups ?? [],
    claimReviews: [],
    pack: () => undefined,
    article: id => articles.find(article => article.id === id),
    passage: id => passages.find(passage => passage.id === id),
    passagesOf: id => passages.filter(passage => passage.articleId === id),
  };
}
