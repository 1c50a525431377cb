/** An article file: front matter in a fixed order, then the text. */
import { Document } from 'yaml';
import type { Metadata } from './formats/reader.ts';

export interface Head extends Metadata {
  readonly title: string;
  readonly licence: string;
  readonly fidelity: 'verbatim' | 'digest';
  readonly retrieved?: string;
  /** The line of the file that was taken for the title. */
  readonly titleLine?: string;
  /** Written only where the text does not show it: the passage that had it is gone. */
  readonly lastPassage?: number;
}

const ORDER = [
  'title',
  'author',
  'publisher',
  'published',
  'retrieved',
  'url',
  'licence',
  'fidelity',
  'language',
  'titleLine',
  'lastPassage',
] as const;

export function composeArticle(head: Head, markdown: string): string {
  const fields = ORDER.filter(key => head[key] !== undefined).map(key => [key, head[key]] as const);
  const yaml = new Document(Object.fromEntries(fields)).toString({ lineWidth: 0 });
  return `---\n${yaml}---\n\n${tidy(markdown)}\n`;
}

/** No blank lines at the ends, and no trailing ones in a row, as dropped lines leave them. */
function tidy(markdown: string): string {
  return markdown.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
