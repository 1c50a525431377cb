/** One file of a pack to an article and its passages, or to every problem it has. */
import { createHash } from 'node:crypto';
import type { Problem } from '../errors.ts';
import type { Article, ArticleId, PackId, Passage, PassageId } from '../model.ts';
import { checkShape } from './check-shape.ts';
import { splitFrontMatter } from './front-matter.ts';
import { hiddenAfterReading, hiddenProblems, withoutHidden } from './hidden-problems.ts';
import { PASSAGE_CHARS_MAX } from './ids.ts';
import { type ArticleHead, articleSchema } from './pack-schema.ts';
import { type Block, NESTING_MAX, parseMarkdown } from './parse-markdown.ts';
import { type Attributes, ORDINAL_MAX } from './passage-attributes.ts';
import { readYaml } from './yaml-source.ts';

const SEPARATOR = '\n\n';

interface ArticleFile {
  readonly packId: PackId;
  /** The file name without `.md`. */
  readonly slug: string;
  /** As shown in problems. */
  readonly file: string;
  readonly text: string;
  /** For an article that does not say its own. */
  readonly language: string;
}

export interface ParsedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The highest passage number ever used in the file. */
  readonly lastPassage: number;
  /** The line that an import took for the title; the host may have given it another since. */
  readonly titleLine?: string;
}

interface ArticleRead {
  /** Undefined when anything is wrong. */
  readonly parsed: ParsedArticle | undefined;
  readonly problems: readonly Problem[];
}

export function parseArticle(source: ArticleFile): ArticleRead {
  const { file } = source;
  const problems: Problem[] = [...hiddenProblems(file, source.text)];
  // What is hidden openly is reported; from here on only what an escape hides is looked for.
  const text = withoutHidden(source.text);
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    const message =
      'There is no front matter. Start the file with a line ---, then title, licence and fidelity, then a line ---.';
    return { parsed: undefined, problems: [...problems, { file, line: 1, message }] };
  }
  const head = readHead(file, parts.yaml, parts.yamlOffset);
  problems.push(...head.problems);
  const read = readPassages(source, parts.markdown, parts.markdownOffset, head.value);
  problems.push(...read.problems);
  if (head.value === undefined || problems.length > 0) return { parsed: undefined, problems };

  const { title, fidelity, language = source.language, lastPassage = 0, titleLine, ...origin } = head.value;
  const article: Article = {
    id: articleIdOf(source),
    packId: source.packId,
    title,
    body: read.body,
    source: withoutUndefined(origin),
    fidelity,
    language,
    ...(read.bareHeadings.length > 0 && { bareHeadings: read.bareHeadings }),
  };
  const highest = read.passages.reduce((most, passage) => Math.max(most, passage.ordinal), lastPassage);
  const parsed = { article, passages: read.passages, lastPassage: highest };
  return { parsed: titleLine === undefined ? parsed : { ...parsed, titleLine }, problems };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function readHead(file: string, yaml: string, offset: number) {
  const read = readYaml(yaml, offset);
  const keys = Object.keys(articleSchema.entries);
  const shape =
    read.kind === 'read'
      ? checkShape(articleSchema, { source: read.source, value: read.source.value, path: [] }, keys)
      : read;
  if (shape.kind === 'faults') {
    return { value: undefined, problems: shape.faults.map(fault => ({ file, ...fault })) };
  }
  const lineOfTitle = read.kind === 'read' ? read.source.lineOf(['title']) : 1;
  return {
    value: shape.value,
    problems: hiddenAfterReading(file, lineOfTitle, Object.values(shape.value).join(' ')),
  };
}

function readPassages(
  source: ArticleFile,
  markdown: string,
  lineOffset: number,
  head: ArticleHead | undefined,
) {
  const { file } = source;
  const problems: Problem[] = [];
  const passages: Passage[] = [];
  const articleId = articleIdOf(source);
  const {
    bareHeadings: bare,
    blocks,
    headings: headingLines,
    strayAttributes,
    tooDeep,
  } = parseMarkdown(markdown);
  for (const { line, text } of headingLines) {
    problems.push(...hiddenAfterReading(file, line + lineOffset, text));
  }
  const lines = new Map<number, number>();
  const headers = new Set<string>();
  // Passages are pieces of the one body: copies of their own would take the same memory again.
  const body = blocks.map(block => block.text).join(SEPARATOR);
  let start = 0;
  let previous = 0;

  for (const block of blocks) {
    const line = block.line + lineOffset;
    const report = (message: string) => problems.push({ file, line, message });
    const { text, headings, attributes } = block;
    if (attributes.kind === 'malformed') {
      report(
        `The block ${attributes.block} is not understood. Write {#p12}, {¶3-5}, {@ p. 4} or {#p12 ¶3-5}, or \\{ for a brace.`,
      );
      continue;
    }
    const given: Attributes = attributes.kind === 'attributes' ? attributes.attributes : { summarises: [] };
    const ordinal = given.ordinal ?? previous + 1;
    previous = ordinal;
    const first = lines.get(ordinal);
    if (first !== undefined)
      report(
        `The number ¶${ordinal} is used twice, first in line ${first}. Change or remove one of the {#p…}.`,
      );
    if (ordinal > ORDINAL_MAX) report(`The number ¶${ordinal} is too high. Use at most ${ORDINAL_MAX}.`);
    lines.set(ordinal, line);
    const misfit = fidelityMisfit(head, block, given.summarises);
    if (misfit !== undefined) report(misfit);
    if (text.length > PASSAGE_CHARS_MAX) {
      report(
        `This passage has ${text.length} characters. Split it into paragraphs of at most ${PASSAGE_CHARS_MAX}.`,
      );
    }
    // The header of a table has no line of its own here: the first row under it stands for it.
    const header = block.holder === 'row' ? headings.at(-1) : undefined;
    const isNew = header !== undefined && !headers.has(header);
    if (isNew) headers.add(header);
    problems.push(...hiddenAfterReading(file, line, isNew ? `${header} ${text}` : text));

    const end = start + text.length;
    passages.push({
      id: `${articleId}#p${ordinal}` as PassageId,
      articleId,
      packId: source.packId,
      ordinal,
      headings,
      start,
      end,
      text: body.slice(start, end),
      hash: hashOf(text),
      summarises: given.summarises,
      ...(given.locator !== undefined && { locator: given.locator }),
    });
    start = end + SEPARATOR.length;
  }
  for (const line of strayAttributes) {
    problems.push({
      file,
      line: line + lineOffset,
      message: 'This attribute block belongs to no text. Put it at the end of its passage.',
    });
  }
  for (const line of tooDeep) {
    const message = `What is nested more than ${NESTING_MAX} levels deep is not read. Write it with fewer.`;
    problems.push({ file, line: line + lineOffset, message });
  }
  if (blocks.length === 0) {
    const message = 'The article has no text after its front matter. Write some, or remove the file.';
    problems.push({ file, line: lineOffset + 1, message });
  }
  const bareHeadings = bare.map(({ blocksBefore, headingsBehind, text }) => ({
    text,
    at: passages[blocksBefore]?.start ?? body.length,
    headingsBehind,
  }));
  return { bareHeadings, passages, body, problems };
}

function fidelityMisfit(
  head: ArticleHead | undefined,
  block: Block,
  summarises: readonly number[],
): string | undefined {
  if (head?.fidelity === 'digest' && summarises.length === 0) {
    const start = `${block.text.slice(0, 40).trim()}${block.text.length > 40 ? '…' : ''}`;
    return `The digest passage “${start}” does not say what it sums up. End it in {¶3} or {¶3-5}, the paragraphs of the original.`;
  }
  if (head?.fidelity === 'verbatim' && summarises.length > 0) {
    return 'A verbatim passage sums up nothing. Take out the ¶, or set fidelity to digest.';
  }
  return undefined;
}

export function articleIdOf({ packId, slug }: Pick<ArticleFile, 'packId' | 'slug'>): ArticleId {
  return `${packId}/${slug}` as ArticleId;
}

/** Optional keys are absent or have a value, never `undefined`. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as never;
}
