/** Names of articles and passages as resources. Ids are looked up, never opened as paths. */

export const ARTICLE_TEMPLATE = 'footnote://article/{pack}/{article}';
export const PASSAGE_TEMPLATE = 'footnote://passage/{pack}/{article}/{number}';

export function articleUri(articleId: string): string {
  return `footnote://article/${articleId}`;
}

/** `pack/article#p12` as `footnote://passage/pack/article/12`. */
export function passageUri(passageId: string): string {
  return `footnote://passage/${passageId.replace('#p', '/')}`;
}
