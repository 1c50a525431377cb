/** What hosts import with, loaded when one of them does: a start that only answers needs none of it. */
import type { Fetched, FetchOptions } from './fetch-page.ts';
import type { Suggested, TopicsRequest, TurnedOn } from './host-topics.ts';
import type { ImportRequest, ImportResult } from './import-request.ts';
import type { FolderFiles } from './list-importable.ts';
import type { RemovalRequest, Removed } from './remove-article.ts';

export async function importArticles(request: ImportRequest): Promise<readonly ImportResult[]> {
  return (await import('./import-article.ts')).importArticles(request);
}

export async function importArticle(request: ImportRequest): Promise<ImportResult> {
  return (await import('./import-article.ts')).importArticle(request);
}

export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  return (await import('./fetch-page.ts')).fetchPage(address, options);
}

export async function listImportable(folder: string): Promise<FolderFiles> {
  return (await import('./list-importable.ts')).listImportable(folder);
}

export async function removeArticle(request: RemovalRequest): Promise<Removed> {
  return (await import('./remove-article.ts')).removeArticle(request);
}

export async function suggestTopics(request: TopicsRequest): Promise<Suggested> {
  return (await import('./host-topics.ts')).suggestTopics(request);
}

export async function turnOnTopics(
  names: readonly string[],
  command: boolean,
  request: TopicsRequest,
): Promise<TurnedOn> {
  return (await import('./host-topics.ts')).turnOnTopics(names, command, request);
}
