import type { Communities, Library } from '../../src/index.ts';
import { asObject, asText } from '../fakes/slack/json.ts';
import { MODES, openSlack } from '../fakes/slack/open-slack.ts';
import { ALICE, type Delivered } from '../fakes/slack/people.ts';
import { buttonsOf, type SentMessage, shownText, spokenText } from '../fakes/slack/workspace.ts';
import type { FakeSlack } from '../fakes/slack.ts';
import { describeAdapter } from './describe-adapter.ts';
import { type AddingHarness, type AddingRoom, describeAdding } from './describe-adding.ts';
import { describeCommunities } from './describe-communities.ts';
import { describeMentions, type MentionHarness } from './describe-mentions.ts';
import type { Shown } from './harness.ts';

for (const mode of MODES) {
  describeAdapter(`Slack over ${mode}`, harnessFor(mode));
  describeMentions(`Slack over ${mode}`, harnessFor(mode), true);
  describeCommunities(`Slack over ${mode}`, hostsOver(mode));
  describeAdding(`Slack over ${mode}`, hostsOver(mode));
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
    open: library => openRoom(library, { mode, beforeMention }),
    harm: harmIn,
  };
}

interface RoomOptions {
  readonly mode: (typeof MODES)[number];
  readonly beforeMention?: (slack: FakeSlack) => void;
  readonly communities?: Communities;
}

async function openRoom(library: Library, { mode, beforeMention = () => {}, communities }: RoomOptions) {
  const room = await openSlack({ library, mode, ...(communities && { communities }) });
  const { slack } = room;
  const { messages } = slack.workspace;
  let offering: SentMessage | undefined;
  let done = 0;

  /** What was not there before, once the adapter has nothing more to do. */
  async function after(act: () => Promise<Delivered>): Promise<Shown> {
    const before = new Map(messages.map(message => [message.ts, message]));
    const { body } = await act();
    done += 1;
    await waitUntil(() => room.log.filter(line => line.event === 'answered').length >= done);
    const { errors } = asObject(body);
    // The form stays, with a sentence for whoever sent it.
    if (errors !== undefined) {
      return { everyone: '', asker: Object.values(asObject(errors)).join(), actions: [], raw: '{}' };
    }
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
    log: room.log,
    send: (command: string, input: Readonly<Record<string, string>>, user = ALICE) => {
      const [name = '', ...part] = command.split(' ');
      return after(() => slack.command(`/${name}`, [...part, lineOf(input)].join(' '), { user }));
    },
    mention: (text: string) =>
      after(() => {
        beforeMention(slack);
        return slack.mention(text, { thread: '1763000000.000100' });
      }),
    pick: (label: string, user = ALICE) =>
      after(() => (offering === undefined ? Promise.reject() : slack.click(offering, label, user))),
    async fillIn(
      values: Readonly<Record<string, string>>,
      file: { readonly name: string; readonly text: string } | undefined,
      opener: string,
      user: string,
    ) {
      const views = slack.workspace.views.size;
      await slack.command('/footnote', 'add', { user: opener });
      await waitUntil(() => slack.workspace.views.size > views);
      const [id, view] = [...slack.workspace.views].at(-1) ?? ['', {}];
      const files = file === undefined ? [] : [slack.files.payload(slack.files.keep(file.name, file.text))];
      const state = Object.fromEntries(
        [
          ...Object.entries(values).map(
            ([name, value]) => [name, { type: 'plain_text_input', value }] as const,
          ),
          ['file', { type: 'file_input', files }] as const,
        ].map(([name, given]) => [`footnote_add_${name}`, { [`footnote_add_${name}`]: given }]),
      );
      return after(() => slack.submit({ id, view }, state, user));
    },
    /** Whoever it was shown to: what is clicked comes from people's own clients. */
    press: (label: string, user: string) =>
      after(() => {
        const found = messages.findLast(({ body }) => buttonsOf(body).some(each => each.label === label));
        const button = found && buttonsOf(found.body).find(each => each.label === label);
        if (found === undefined || button === undefined) throw new Error(`Nothing offers ${label}.`);
        return slack.clickValue(found, button.actionId, button.value, user);
      }),
    async digest(now: number): Promise<Shown> {
      const before = new Set(messages);
      await room.sendDigests(now);
      const posted = messages.filter(message => !before.has(message));
      offering = posted.at(-1) ?? offering;
      return {
        everyone: posted.map(spokenText).join('\n'),
        asker: '',
        actions: posted.flatMap(message => buttonsOf(message.body).map(button => button.label)),
        raw: JSON.stringify({ violations: slack.violations }),
      };
    },
    restart: (next: Library) => room.restart(next),
    close: () => room.close(),
  };
}

function harmIn(raw: string): string | undefined {
  const [first] = (JSON.parse(raw) as { violations: readonly unknown[] }).violations;
  return first === undefined ? undefined : asText(first);
}

/** Slack does not say who manages a workspace: the first host has the code of the log. */
function hostsOver(mode: (typeof MODES)[number]): AddingHarness {
  return {
    hasMembers: true,
    harm: harmIn,
    async open(library, communities): Promise<AddingRoom> {
      const room = await openRoom(library, { mode, communities });
      const { code } = room.log.find(({ event }) => event === 'hostCode')?.fields ?? {};
      await room.send('footnote claim', { code: String(code) }, HOST);
      return {
        member: `<@${ALICE}|alice>`,
        send: (command, input, by) => room.send(command, input, person(by)),
        attach: (name, text, by) => room.fillIn({}, { name, text }, HOST, person(by)),
        fillIn: (values, by) => room.fillIn(values, undefined, HOST, person(by)),
        pick: (label, by) => room.pick(label, person(by)),
        press: (label, by) => room.press(label, person(by)),
        restart: room.restart,
        digest: room.digest,
        close: room.close,
      };
    },
  };
}

const HOST = 'U0HANNA';
const person = (by: 'host' | 'member' = 'host') => (by === 'host' ? HOST : ALICE);

/** Named options first, then the one that takes the rest of the line. */
function lineOf(input: Readonly<Record<string, string>>): string {
  const { question, passage, claim, text, packs, wish, code, where, ...named } = input;
  const options = Object.entries(named).map(([name, value]) => `${name}:"${value}"`);
  return [...options, question ?? passage ?? claim ?? text ?? packs ?? wish ?? code ?? where ?? ''].join(' ');
}

async function waitUntil(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns += 1) {
    if (turns > 20_000) throw new Error('Nothing was shown.');
    await new Promise(resolve => setTimeout(resolve, 1));
  }
}
