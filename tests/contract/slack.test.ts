import { asText } from '../fakes/slack/json.ts';
import { MODES, openSlack } from '../fakes/slack/open-slack.ts';
import { buttonsOf, type SentMessage, shownText, spokenText } from '../fakes/slack/workspace.ts';
import type { FakeSlack } from '../fakes/slack.ts';
import { describeAdapter } from './describe-adapter.ts';
import { describeMentions, type MentionHarness } from './describe-mentions.ts';
import type { Shown } from './harness.ts';

for (const mode of MODES) {
  describeAdapter(`Slack over ${mode}`, harnessFor(mode));
  describeMentions(`Slack over ${mode}`, harnessFor(mode), true);
  describeMentions(`Slack over ${mode}, with no private answers`, withoutPrivateReplies(mode), false);
}

/** Slack refuses to show an answer to a message to its asker alone; clicks have a way of their own. */
function withoutPrivateReplies(mode: (typeof MODES)[number]): MentionHarness {
  return harnessFor(mode, slack => {
    slack.faults.next('chat.postEphemeral', { kind: 'error', error: 'user_not_in_channel' });
  });
}

function harnessFor(
  mode: (typeof MODES)[number],
  beforeMention: (slack: FakeSlack) => void = () => {},
): MentionHarness {
  return {
    open: async library => {
      const room = await openSlack({ library, mode });
      const { slack } = room;
      const { messages } = slack.workspace;
      let offering: SentMessage | undefined;
      let done = 0;

      /** What was not there before, once the adapter has nothing more to do. */
      async function after(act: () => Promise<unknown>): Promise<Shown> {
        const before = new Map(messages.map(message => [message.ts, message]));
        await act();
        done += 1;
        await waitUntil(() => room.log.filter(line => line.event === 'answered').length >= done);
        await waitUntil(() => messages.some(message => before.get(message.ts) !== message));
        const shown = messages.filter(message => before.get(message.ts) !== message);
        const latest = shown.findLast(message => buttonsOf(message.body).length > 0);
        if (latest !== undefined) offering = latest;
        const read = (some: readonly SentMessage[]) => some.map(spokenText).join('\n');
        return {
          everyone: read(shown.filter(message => message.onlyFor === undefined)),
          asker: read(shown.filter(message => message.onlyFor !== undefined)),
          actions: shown.flatMap(message => buttonsOf(message.body).map(button => button.label)),
          raw: JSON.stringify({
            sent: shown.map(message => message.body),
            blocks: shown.map(message => shownText(message.body.blocks)),
            violations: slack.violations,
          }),
        };
      }

      return {
        send: (command, input) => after(() => slack.command(`/${command}`, lineOf(input))),
        mention: text =>
          after(() => {
            beforeMention(slack);
            return slack.mention(text, { thread: '1763000000.000100' });
          }),
        pick: label =>
          after(() => (offering === undefined ? Promise.reject() : slack.click(offering, label))),
        restart: next => room.restart(next),
        close: () => room.close(),
      };
    },
    harm: raw => {
      const [first] = (JSON.parse(raw) as { violations: readonly unknown[] }).violations;
      return first === undefined ? undefined : asText(first);
    },
  };
}

/** Named options first, then the one that takes the rest of the line. */
function lineOf({ question, passage, claim, text, ...named }: Readonly<Record<string, string>>): string {
  const options = Object.entries(named).map(([name, value]) => `${name}:"${value}"`);
  return [...options, question ?? passage ?? claim ?? text ?? ''].join(' ');
}

async function waitUntil(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns += 1) {
    if (turns > 20_000) throw new Error('Nothing was shown.');
    await new Promise(resolve => setTimeout(resolve, 1));
  }
}
