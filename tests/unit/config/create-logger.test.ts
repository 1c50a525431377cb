import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createLogger, type LoggerRequest } from '../../../src/create-logger.ts';

function logged(request: Partial<LoggerRequest>, write: (logger: ReturnType<typeof createLogger>) => void) {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  write(createLogger({ level: 'info', text: false, colour: false, secrets: [], destination, ...request }));
  return lines.join('');
}

test('a line for machines is one JSON object with its event and fields', () => {
  const line = logged({}, logger => logger.info('answered', { command: 'ask', ms: 3 }));
  expect(JSON.parse(line)).toMatchObject({ level: 'info', event: 'answered', command: 'ask', ms: 3 });
});

test('a line for people is text', () => {
  const line = logged({ text: true }, logger => logger.info('answered', { command: 'ask' }));
  expect(line).toMatch(/INFO.*answered/u);
  expect(line).toContain('command');
});

test('what is under the level is not written', () => {
  expect(logged({ level: 'warn' }, logger => logger.info('answered'))).toBe('');
});

test('silence writes nothing at all', () => {
  expect(logged({ level: 'silent' }, logger => logger.error('broken', {}, new Error('x')))).toBe('');
});

test('an error is logged with its stack and its cause', () => {
  const error = new Error('outer', { cause: new Error('inner') });
  const line = logged({}, logger => logger.error('broken', { incident: 'a1' }, error));
  const { error: written } = JSON.parse(line);
  expect(written.stack).toContain('create-logger.test.ts');
  expect(written.cause.message).toBe('inner');
});

describe('no token reaches a log', () => {
  const discord = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789';
  const cases: readonly [string, string, string][] = [
    ['a configured secret', 'sesame', 'sesame'],
    ['a Slack token', 'xoxb-123456-abcdef', '123456-abcdef'],
    ['a Slack app token', 'xapp-1-A0-abcdef', 'A0-abcdef'],
    ['a Discord token', discord, discord],
    ['a header', 'Authorization: Bot abcdefgh123', 'abcdefgh123'],
  ];
  test.each(cases)('%s', (_name, text, secret) => {
    for (const style of [true, false]) {
      const line = logged({ secrets: ['sesame'], text: style }, logger =>
        logger.error('broken', { url: text }, new Error(`Request failed: ${text}`)),
      );
      expect(line).toContain('[hidden]');
      expect(line).not.toContain(secret);
    }
  });
});
