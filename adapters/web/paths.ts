/** Where the pages are, from the root of the site; those of articles and passages are the core's to say. */

export function packPath(packId: string, number = 1): string {
  return number === 1 ? `/read/${packId}` : `/read/${packId}/page/${number}`;
}

export function topicPath(packId: string, name: string): string {
  return `/topic/${packId}/${encodeURIComponent(name)}`;
}
