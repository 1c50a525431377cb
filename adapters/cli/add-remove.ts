/** `footnote remove`: an article leaves the library at once, and can be brought back. */
import type { Command } from 'commander';
import { BUILT_IN_COMMANDS, removeArticle } from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { OWN_LIBRARY } from '../standard-folders.ts';
import { counting } from './counting.ts';
import type { Session } from './surroundings.ts';

export function addRemove(
  program: Command,
  choose: (run: (session: Session) => Promise<ExitCode>) => void,
): void {
  program
    .command('remove')
    .description('take an article out of library/ or --library DIR, and keep it aside')
    .argument('<article...>', 'its id, such as my-pack/night-ferry, its file, or its title')
    .action((words: string[]) => choose(session => remove(words.join(' '), session)));
}

async function remove(article: string, { folders, output, errors }: Session): Promise<ExitCode> {
  const removed = await removeArticle({
    article,
    library: folders.at(-1)?.path ?? OWN_LIBRARY,
    others: folders.slice(0, -1),
    reserved: BUILT_IN_COMMANDS,
  });
  if (removed.kind === 'refused') {
    errors.write(`${safeLine(removed.message)}\n`);
    return EXIT.usage;
  }
  const { title, articleId, passages, withPack, repaired, keptAs, cameFrom } = removed;
  const pack = withPack ? ' It was the last article of its pack, which went with it.' : '';
  const topics = repaired.length > 0 ? ', and its topics back into pack.yaml' : '';
  const lines = [
    `Removed “${title}” (${articleId}, ${counting(passages, 'passage')}).${pack}`,
    ...repaired,
    `To bring it back, move ${keptAs} to ${cameFrom}/${topics}.`,
  ];
  for (const line of lines) output.write(`${safeLine(line)}\n`);
  return EXIT.answer;
}
