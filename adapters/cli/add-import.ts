/** `footnote import`, what it takes. */
import { type Command, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { ImportOptions } from './import-file.ts';
import type { Session } from './surroundings.ts';

type Run = (session: Session) => Promise<ExitCode>;

export function addImport(program: Command, choose: (run: Run) => void): void {
  program
    .command('import')
    .description(
      'make a pack of articles of your own (.txt, .md, .html, .mhtml, .pdf, .docx, .epub, .vtt, .srt), in library/ or --library DIR',
    )
    .argument('<sources...>', 'files, folders, addresses (https://…), or - for standard input')
    .requiredOption('--pack <name>', 'the pack to write to')
    .option('--title <title>', 'the title, if the file does not say it')
    .option('--author <author>', 'who wrote it')
    .option('--publisher <publisher>', 'who published it')
    .option('--published <date>', 'when: 2011, 2011-10 or 2011-10-04')
    .option('--url <url>', 'where it can be read')
    .option('--licence <licence>', 'the terms that it may be used under')
    .option('--language <code>', 'the language, such as fa or pt-BR, if it is guessed wrong')
    .option('--name <name>', 'what an address or standard input would be called as a file, such as notes.md')
    .addOption(new Option('--split <parts>', 'an article for each chapter of a book').choices(['chapters']))
    .option('--dry-run', 'show what would come in, and write nothing')
    .option('--edit', 'open the article in $EDITOR before it is placed')
    .option('--allow-private', 'fetch addresses of your own network too')
    .option('--allow-http', 'fetch addresses without encryption too')
    .action((sources: string[], options: ImportOptions) =>
      choose(async session => {
        const { importSources } = await import('./import-file.ts');
        return importSources(sources, options, session);
      }),
    );
}
