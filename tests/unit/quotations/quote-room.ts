/** Articles as a pack's files write them, and somebody who checks quotations of them. */
import { createBot, createContext } from '../../../src/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { parseArticle } from '../../../src/library/parse-article.ts';
import type { PackId } from '../../../src/model.ts';
import type { Reply } from '../../../src/reply/reply.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

type ArticleText = readonly [title: string, author: string, fidelity: string, text: string];

/** Each by its slug. What comes back checks a quotation as it was pasted. */
export function roomOf(
  articles: Readonly<Record<string, ArticleText>>,
  language = 'en',
): (pasted: string) => Promise<Reply> {
  const packId = 'board' as PackId;
  const parsed = Object.entries(articles).map(([slug, [title, author, fidelity, text]]) => {
    const head = `---\ntitle: "${title}"\nauthor: ${author}\nlicence: CC0-1.0\nfidelity: ${fidelity}\n---\n`;
    const file = { packId, slug, file: `${slug}.md`, text: `${head}${text}`, language };
    const { parsed, problems } = parseArticle(file);
    if (parsed === undefined) throw new Error(JSON.stringify(problems));
    return parsed;
  });
  const library = createLibrary([
    {
      id: packId,
      title: 'The board',
      description: 'Made up.',
      language,
      version: '1',
      role: 'articles',
      reader: 'signed',
      articles: parsed.map(({ article }) => article),
      passages: parsed.flatMap(({ passages }) => passages),
      topics: [],
      aliasGroups: [],
      claimReviews: [],
    },
  ]);
  const bot = createBot(createContext(library), QUIET);
  const origin = { community: 'c', channel: 'r', user: 'u1', locale: 'en' };
  return pasted => bot.handle({ ...origin, kind: 'text', text: `/quotecheck ${pasted}`, private: false });
}

/** The first passage that is shown, by its number. */
export function placeOf(reply: Reply): string | undefined {
  return /¶\d+/u.exec(JSON.stringify(reply.blocks))?.[0];
}

/** What it came to; of several quotations each. */
export function outcomeOf({ data }: Reply): string {
  return data.kind === 'quotations'
    ? data.quotations.map(({ verdict }) => verdict.kind).join(' ')
    : data.kind;
}
