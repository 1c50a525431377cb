/** A bibliography as a file. */
import type { Bibliography } from '../../bibliography/bibliography.ts';
import type { CitedWork } from '../../bibliography/cited-work.ts';
import { factsOf } from '../../bibliography/style.ts';
import type { NonEmpty } from '../../model.ts';
import type { Action, CitedScope } from '../action.ts';
import type { ReplyFile } from '../reply-file.ts';

/** Files of running text differ by their style, those of records by what they end with. */
export function fileOf(made: Bibliography, stem: string, again: Action | undefined): ReplyFile {
  const { form } = factsOf(made.style);
  return {
    name: `${form === 'prose' ? `${stem}-${made.style}` : stem}.${made.extension}`,
    mediaType: made.mediaType,
    text: made.text,
    ...(again !== undefined && { again }),
  };
}

/** Called after what it is of, by ids, which are safe in every file system. */
export function fileStem({
  works: [first, ...others],
  of,
  where,
}: {
  readonly works: NonEmpty<CitedWork>;
  readonly of?: CitedScope | undefined;
  readonly where?: 'thread' | 'channel' | undefined;
}): string {
  switch (of?.kind) {
    case 'pack':
      return of.packId;
    case 'library':
      return 'library';
    case 'here':
    case 'channel':
      return `this-${where ?? 'channel'}`;
    case undefined:
      return others.length > 0 ? 'articles' : first.articleId.slice(first.articleId.indexOf('/') + 1);
  }
}
