/** Hands a text to the host's own editor, and waits. */
import { spawn } from 'node:child_process';
import { throughFile } from '../../src/index.ts';

/** Undefined when the editor ends badly: then nothing of it counts. */
export function editText(text: string, editor: string): Promise<string | undefined> {
  return throughFile(text, 'article.md', path => {
    // An editor may come with arguments, as in `code --wait`.
    const child = spawn(`${editor} ${JSON.stringify(path)}`, { stdio: 'inherit', shell: true });
    return new Promise(resolve => {
      child.on('error', () => resolve(false));
      child.on('close', code => resolve(code === 0));
    });
  });
}
