// @ts-check
// A library of paragraphs for measuring, in articles of a hundred paragraphs each.

const PER_ARTICLE = 100;
const SEPARATOR = '\n\n';

/**
 * @param {readonly string[]} paragraphs
 * @param {boolean} [withBodies] a body is the text of its passages once more, and a search asks for none
 * @returns {import('../../src/model.ts').Library}
 */
export function toArticles(paragraphs, withBodies = true) {
  const packId = /** @type {import('../../src/model.ts').PackId} */ ('bench');
  /** @type {import('../../src/model.ts').Article[]} */
  const articles = [];
  /** @type {import('../../src/model.ts').Passage[]} */
  const passages = [];
  /** @type {Map<string, import('../../src/model.ts').Passage[]>} */
  const byArticle = new Map();
  for (let from = 0; from < paragraphs.length; from += PER_ARTICLE) {
    const own = paragraphs.slice(from, from + PER_ARTICLE);
    const id = /** @type {import('../../src/model.ts').ArticleId} */ (`bench/article-${articles.length}`);
    let start = 0;
    const placed = own.map((text, i) => {
      const passage = {
        id: /** @type {import('../../src/model.ts').PassageId} */ (`${id}#p${i + 1}`),
        articleId: id,
        packId,
        ordinal: i + 1,
        headings: [],
        start,
        end: start + text.length,
        text,
        hash: '000000000000',
        summarises: [],
      };
      start = passage.end + SEPARATOR.length;
      return passage;
    });
    passages.push(...placed);
    byArticle.set(id, placed);
    articles.push({
      id,
      packId,
      title: `Article ${articles.length}`,
      body: withBodies ? own.join(SEPARATOR) : '',
      source: { licence: 'made up' },
      fidelity: 'verbatim',
      language: 'en',
    });
  }
  const articleOf = new Map(articles.map(article => [/** @type {string} */ (article.id), article]));
  const passageOf = new Map(passages.map(passage => [/** @type {string} */ (passage.id), passage]));
  return {
    packs: [],
    articles,
    passages,
    topics: [],
    aliasGroups: [],
    claimReviews: [],
    pack: () => undefined,
    article: id => articleOf.get(id),
    passage: id => passageOf.get(id),
    passagesOf: id => byArticle.get(id) ?? [],
  };
}
