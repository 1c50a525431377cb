// @ts-check
// Kills a program that writes to a store, and says what of it was acknowledged.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';

const WRITER = join(import.meta.dirname, 'write-until-killed.mjs');

/**
 * @param {{ readonly dataFolder: string, readonly databaseUrl?: string | undefined }} store
 * @param {number} writes after so many that were acknowledged
 * @returns {Promise<number>} the number of the last change that was acknowledged before the kill
 */
export async function writeAndKill({ dataFolder, databaseUrl }, writes) {
  const child = spawn(execPath, [WRITER, dataFolder, databaseUrl ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let last = 0;
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'begun') continue;
    last = Number(line);
    seen += 1;
    if (seen === writes) child.kill('SIGKILL');
  }
  await ended;
  return last;
}
