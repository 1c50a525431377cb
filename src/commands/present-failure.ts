import { StoreUnavailable } from '../community/ports.ts';
import type { Invocation } from '../invocation.ts';
import { said } from '../language/say.ts';
import type { Logger } from '../logger.ts';
import { presentIncident, presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';

/** What is said of something that went wrong, and the log knows. */
export function presentFailure(invocation: Invocation, error: unknown, logger: Logger): Reply {
  if (error instanceof StoreUnavailable) {
    logger.warn('dataUnavailable', { invocation: invocation.kind });
    return presentProblem(said(error.message));
  }
  const incident = crypto.randomUUID().slice(0, 8);
  logger.error('failed', { incident, invocation: invocation.kind }, error);
  return presentIncident(incident);
}
