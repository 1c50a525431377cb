/** `footnote mcp`: an assistant asks over standard input and is answered over standard output, which carries nothing else. */
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { createMcpServers } from '../mcp/server.ts';
import { openBotAndShelf } from '../open-bot.ts';
import { openMeaning } from '../open-meaning.ts';
import type { Session } from './surroundings.ts';

/** Of one message; a question is a thousandth of it. */
const MESSAGE_MAX = 1024 * 1024;

export async function serveMcp(session: Session): Promise<ExitCode> {
  const { input, output } = session;
  const logger = session.logger('warn');
  const meaning = openMeaning(session.config(), logger);
  const source = await openBotAndShelf(session, logger, meaning.open);
  const transport = new StdioServerTransport(input, output, { maxBufferSize: MESSAGE_MAX });
  // The assistant ends the server by closing its input.
  const left = new Promise<void>(resolve => input.once('end', resolve).once('close', resolve));
  const server = serveStdio(createMcpServers(source), {
    transport,
    onerror: error => logger.debug('mcpRefused', { kind: error.name }),
  });
  const following = source.follow(logger, () => {});
  await Promise.race([left, session.ended()]);
  following.stop();
  await Promise.allSettled([server.close(), meaning.close()]);
  return EXIT.answer;
}
