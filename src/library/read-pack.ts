/** One folder of articles to a pack, with every problem that it has. */
import type { Problem } from '../errors.ts';
import type { ArticleId, Pack, PackId } from '../model.ts';
import { displayPath, readTextFile, type TextRead } from './files.ts';
import { type PackFolder, packFileOf } from './find-packs.ts';
import type { Fingerprint } from './fingerprint.ts';
import {
  ADDED_PACK,
  ARTICLE_BYTES_MAX,
  ARTICLE_ID_MAX,
  isId,
  PACK_ID_MAX,
  PACK_YAML_BYTES_MAX,
} from './ids.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';
import { type PlacedTopic, readContents } from './parse-pack.ts';
import { readPackYaml } from './read-pack-yaml.ts';

interface PackRead {
  /** Undefined when it cannot be used as it is. */
  readonly pack: Pack | undefined;
  readonly articles: readonly ParsedArticle[];
  readonly topics: readonly PlacedTopic[];
  readonly problems: readonly Problem[];
}

export async function readPack(folder: PackFolder, fingerprint?: Fingerprint): Promise<PackRead> {
  const problems: Problem[] = [];
  const file = displayPath(packFileOf(folder));
  fingerprint?.pack(folder.name);
  const seen = (bytes: Uint8Array) => fingerprint?.file('', bytes);
  const read = await readTextFile(packFileOf(folder), PACK_YAML_BYTES_MAX, seen);
  const text = contentOf(read, file, '1 MB', problems);
  const { yaml, problems: yamlProblems } =
    text === undefined ? { yaml: undefined, problems: [] } : readPackYaml(file, text);
  problems.push(...yamlProblems);

  if (!isId(folder.name, PACK_ID_MAX)) {
    problems.push({ file, line: 1, message: idAdvice('folder', folder.name, PACK_ID_MAX) });
  } else if (yaml?.head.id !== undefined && yaml.head.id !== folder.name) {
    const message = `The id is ${yaml.head.id}, but the folder is called ${folder.name}. Make them the same.`;
    problems.push({ file, line: yaml.source.lineOf(['id']), message });
  }
  const packId = folder.name as PackId;
  if (packId === ADDED_PACK) {
    const message = `The id ${ADDED_PACK} is that of articles added from chat. Give the folder another name.`;
    problems.push({ file, line: 1, message });
  }
  const articles = await readArticles(folder, packId, yaml?.head.language ?? 'en', problems, fingerprint);
  if (folder.articles.length === 0) {
    problems.push({
      file,
      message: 'The pack has no article. Add a file that ends in .md beside its pack.yaml.',
    });
  }
  if (yaml === undefined) return { pack: undefined, articles, topics: [], problems };

  const passages = new Map(articles.map(parsed => [slugOfId(parsed.article.id, packId), parsed.passages]));
  const slugs = folder.articles.map(({ name }) => slugOfFile(name));
  const unread = new Set(slugs.filter(slug => !passages.has(slug)));
  const contents = readContents(yaml, packId, { passages, unread });
  problems.push(...contents.problems);
  const { title, description, language, version, role = 'articles', reader = 'signed' } = yaml.head;
  if (title === undefined || description === undefined || language === undefined || version === undefined) {
    return { pack: undefined, articles, topics: contents.topics, problems };
  }
  const pack: Pack = {
    id: packId,
    role,
    reader,
    title,
    description,
    language,
    version,
    articles: articles.map(parsed => parsed.article),
    passages: articles.flatMap(parsed => parsed.passages),
    topics: contents.topics.filter(placed => placed.enabled).map(placed => placed.topic),
    aliasGroups: contents.aliasGroups,
    claimReviews: contents.claimReviews,
  };
  return { pack, articles, topics: contents.topics, problems };
}

async function readArticles(
  folder: PackFolder,
  packId: PackId,
  language: string,
  problems: Problem[],
  fingerprint: Fingerprint | undefined,
): Promise<readonly ParsedArticle[]> {
  const articles: ParsedArticle[] = [];
  for (const { name, path } of folder.articles) {
    const file = displayPath(path);
    const slug = slugOfFile(name);
    if (!isId(slug, ARTICLE_ID_MAX)) {
      problems.push({ file, message: idAdvice('file', name, ARTICLE_ID_MAX) });
      continue;
    }
    const seen = (bytes: Uint8Array) => fingerprint?.file(name, bytes);
    const text = contentOf(await readTextFile(path, ARTICLE_BYTES_MAX, seen), file, '2 MB', problems);
    if (text === undefined) continue;
    const read = parseArticle({ packId, slug, file, text, language });
    problems.push(...read.problems);
    if (read.parsed !== undefined) articles.push(read.parsed);
  }
  return articles;
}

function contentOf(read: TextRead, file: string, limit: string, problems: Problem[]): string | undefined {
  switch (read.kind) {
    case 'text':
      return read.text;
    case 'notUtf8':
      problems.push({ file, line: read.line, message: 'This is not UTF-8. Save the file as UTF-8.' });
      return undefined;
    case 'tooLarge':
      problems.push({ file, message: `This file is larger than ${limit}. Split it.` });
      return undefined;
    case 'folder':
      problems.push({ file, message: 'This is a folder where a file belongs. Rename it.' });
      return undefined;
    case 'missing':
    case 'unreadable':
      problems.push({
        file,
        message: 'This file cannot be read. Check that it is there, and its permissions.',
      });
      return undefined;
  }
}

function idAdvice(what: 'folder' | 'file', name: string, max: number): string {
  return `The ${what} name ${name} becomes an id. Use at most ${max} lower-case letters (a to z), digits and single hyphens.`;
}

function slugOfFile(name: string): string {
  return name.slice(0, -'.md'.length);
}

function slugOfId(id: ArticleId, packId: PackId): string {
  return id.slice(packId.length + 1);
}
