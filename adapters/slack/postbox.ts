/** A message to a channel that a host has chosen, which nobody has asked for just now. */
import type { Postbox } from '../../src/index.ts';
import type { SlackApi } from './api.ts';
import { render } from './render.ts';
import { ADVICE, codeOf, faultOf } from './slack-error.ts';

/** `team` is the workspace of the token, once Slack has said so. */
export function createPostbox(api: Pick<SlackApi, 'post'>, team: () => string | undefined): Postbox {
  return {
    reaches: community => community === team(),
    async post(_community, channel, reply) {
      try {
        await api.post({ channel, message: render(reply) });
        return { kind: 'posted' };
      } catch (error) {
        const code = codeOf(faultOf(error));
        const advice = ADVICE[code];
        return { kind: 'refused', reason: advice === undefined ? code : `${code}: ${advice}` };
      }
    },
  };
}
