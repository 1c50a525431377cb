import { describe, expect, test } from 'vitest';
import { FIELD } from '../../../adapters/slack/modals.ts';
import { contractLibrary } from '../../contract/harness.ts';
import type { Fault } from '../../fakes/slack/faults.ts';
import { createGate, thinking } from '../../fakes/slack/gate.ts';
import { asObject } from '../../fakes/slack/json.ts';
import { MODES } from '../../fakes/slack/open-slack.ts';
import {
  blocksOf,
  lastMessage,
  lastView,
  messagesOf,
  openRoom,
  titleOf,
  wordsOf,
} from '../../fakes/slack/room.ts';
import { buttonsOf, shownText, spokenText } from '../../fakes/slack/workspace.ts';

const choice = (value: string) => ({
  [FIELD.passage]: { [FIELD.passage]: { type: 'external_select', selected_option: { value } } },
});
const typed = (field: string, value: string) => ({
  [field]: { [field]: { type: 'plain_text_input', value } },
});

const CLAIM = 'Bicycles travel free of charge on the upper deck';

describe.each(MODES)('over %s', mode => {
  describe('“Quote a passage”', () => {
    test('opens a searching menu, and posts the choice into the thread of the message', async () => {
      const room = await openRoom(mode);
      const said = room.slack.said('what about bicycles?');
      await room.slack.messageShortcut('quote_passage', said);
      const form = await lastView(room);
      expect(titleOf(form)).toBe('Quote a passage');
      const options = await room.slack.type(form, FIELD.passage, 'bicycles free');
      expect(options[0]).toMatchObject({ value: 'harbour/night-ferry#p2' });
      expect(options[0]?.label).toContain('Bicycles travel');
      const { body } = await room.slack.submit(form, choice('harbour/night-ferry#p2'));
      expect(asObject(body).response_action).toBeUndefined();
      const posted = await lastMessage(room);
      expect(posted).toMatchObject({ thread: said.ts, onlyFor: undefined });
      expect(wordsOf(posted)).toContain('Shared by alice');
      expect(wordsOf(posted)).toContain('Bicycles travel free of charge');
      expect(room.slack.violations).toEqual([]);
    });

    test('lists the first passages before anything is typed, and none for what there is none for', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const form = await lastView(room);
      expect((await room.slack.type(form, FIELD.passage, '')).length).toBe(5);
      expect(await room.slack.type(form, FIELD.passage, 'zeppelin')).toEqual([]);
      const [board] = await room.slack.type(form, FIELD.passage, '<!channel> painted');
      expect(board?.label).toMatch(/^¶1 The painted board .*… · The boards of the quay$/u);
    });

    test('of a message in a thread posts into that thread', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut(
        'quote_passage',
        room.slack.said('x', { thread: '1763000000.000100' }),
      );
      await room.slack.submit(await lastView(room), choice('harbour/night-ferry#p2'));
      expect(await lastMessage(room)).toMatchObject({ thread: '1763000000.000100' });
    });

    const wrong: readonly [string, object, RegExp][] = [
      [
        'nothing chosen',
        { [FIELD.passage]: { [FIELD.passage]: { selected_option: null } } },
        /Choose a passage/u,
      ],
      ['a passage that has gone', choice('harbour/night-ferry#p99'), /no such passage/u],
    ];
    test.each(wrong)('says so in the form: %s', async (_name, values, expected) => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const { body } = await room.slack.submit(await lastView(room), values as never);
      expect(asObject(body)).toMatchObject({ response_action: 'errors' });
      expect(asObject(asObject(body).errors)[FIELD.passage]).toMatch(expected);
      expect(room.slack.workspace.messages).toEqual([]);
    });

    test('where the bot is no member says so in the form, and can be sent again', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x', { channel: 'G0SECRET' }));
      const form = await lastView(room);
      const { body } = await room.slack.submit(form, choice('harbour/night-ferry#p2'));
      expect(JSON.stringify(body)).toContain('Type /invite @footnote and try again.');
      room.slack.workspace.channels.set('G0SECRET', { id: 'G0SECRET', kind: 'private', botIsMember: true });
      await room.slack.submit(form, choice('harbour/night-ferry#p2'));
      expect(await lastMessage(room)).toMatchObject({ channel: 'G0SECRET' });
    });

    test('in a direct message between people says what works there', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x', { channel: 'D0PEOPLE' }));
      const { body } = await room.slack.submit(await lastView(room), choice('harbour/night-ferry#p2'));
      expect(JSON.stringify(body)).toContain('The commands work there, such as /quote.');
    });

    test('sent twice, because Slack believed it lost, posts once', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const form = await lastView(room);
      await Promise.all([
        room.slack.submit(form, choice('harbour/night-ferry#p2')),
        room.slack.submit(form, choice('harbour/night-ferry#p2')),
      ]);
      expect(await messagesOf(room)).toHaveLength(1);
    });

    test('sent twice where nothing can be posted says so twice', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x', { channel: 'G0SECRET' }));
      const form = await lastView(room);
      const gate = createGate();
      const held = { kind: 'held', until: gate.opened } as const;
      room.slack.faults.next('chat.postMessage', held, held);
      const both = [1, 2].map(() => room.slack.submit(form, choice('harbour/night-ferry#p2')));
      await expect.poll(() => room.log.filter(line => line.event === 'answered').length).toBeGreaterThan(0);
      gate.open();
      const bodies = (await Promise.all(both)).map(({ body }) => JSON.stringify(body));
      expect(bodies).toEqual([expect.stringContaining('/invite'), expect.stringContaining('/invite')]);
    });

    test('that Slack stored before it failed posts once, also when it is sent again', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const form = await lastView(room);
      room.slack.faults.next('chat.postMessage', { kind: 'status', status: 500, stored: true });
      const { body } = await room.slack.submit(form, choice('harbour/night-ferry#p2'));
      expect(JSON.stringify(body)).toContain('did not confirm');
      await room.slack.submit(form, choice('harbour/night-ferry#p2'));
      expect(await messagesOf(room)).toHaveLength(1);
    });

    test('that Slack takes long to post is acknowledged in time, and says when it is there', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const form = await lastView(room);
      const gate = createGate();
      room.slack.faults.next('chat.postMessage', { kind: 'held', until: gate.opened });
      const { acknowledged, body } = await room.slack.submit(form, choice('harbour/night-ferry#p2'));
      expect(acknowledged).toBe(true);
      expect(asObject(body)).toMatchObject({ response_action: 'update' });
      gate.open();
      await lastMessage(room);
      await expect
        .poll(() => shownText(room.slack.workspace.views.get(form.id)?.blocks))
        .toBe('Posted in the thread.');
    });

    test('opened too late says so privately', async () => {
      const room = await openRoom(mode);
      room.slack.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const hint = await lastMessage(room);
      expect(hint.onlyFor).toBe('U0ALICE');
      expect(spokenText(hint)).toMatch(/pick the shortcut again/u);
    });

    test('with a place that these forms could not have sent is refused', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const { id, view } = await lastView(room);
      const tampered = { id, view: { ...view, private_metadata: '1 <!channel> 1.1' } };
      const { body } = await room.slack.submit(tampered, choice('harbour/night-ferry#p2'));
      expect(asObject(body)).toMatchObject({ response_action: 'errors' });
    });
  });

  describe('“Check this claim”', () => {
    const claim = 'Bicycles & dogs travel free < all of them';

    test('opens with the message to be edited, as it was written', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('check_claim', room.slack.said(claim));
      const form = await lastView(room);
      expect(blocksOf(form.view)[0]).toMatchObject({
        element: { type: 'plain_text_input', initial_value: claim, max_length: 1_000 },
      });
    });

    test('cuts a message that is too long, and leaves an empty one empty', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('check_claim', room.slack.said('bicycles '.repeat(1_500)));
      await lastView(room);
      await room.slack.messageShortcut('check_claim', room.slack.said(''));
      const form = await lastView(room, 2);
      expect(asObject(blocksOf(form.view)[0]?.element).initial_value).toBeUndefined();
      expect(room.slack.violations).toEqual([]);
    });

    test('shows the outcome to the asker alone, where they are, to be shared in the thread', async () => {
      const room = await openRoom(mode);
      const thread = '1763000000.000100';
      await room.slack.messageShortcut('check_claim', room.slack.said('x', { thread }));
      await room.slack.submit(await lastView(room), typed(FIELD.claim, CLAIM));
      const shown = await lastMessage(room);
      expect(shown).toMatchObject({ onlyFor: 'U0ALICE', thread });
      expect(wordsOf(shown)).toContain('and dogs pay half');
      await room.slack.click(shown, 'Share in thread');
      const shared = await lastMessage(room, 2);
      expect(shared).toMatchObject({ onlyFor: undefined, thread });
      expect(wordsOf(shared)).toMatch(/^Shared by alice\n/u);
    });

    test('of a message in the channel shows it in the channel, since its thread is not open', async () => {
      const room = await openRoom(mode);
      const said = room.slack.said(CLAIM);
      await room.slack.messageShortcut('check_claim', said);
      await room.slack.submit(await lastView(room), typed(FIELD.claim, CLAIM));
      const shown = await lastMessage(room);
      expect(shown).toMatchObject({ onlyFor: 'U0ALICE', thread: undefined });
      await room.slack.click(shown, 'Share in thread');
      await expect
        .poll(() => room.slack.workspace.messages.filter(message => message.onlyFor === undefined))
        .toMatchObject([{ thread: said.ts }]);
    });

    test('where the bot is no member shows it in the form', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('check_claim', room.slack.said('x', { channel: 'C0OUTSIDE' }));
      const form = await lastView(room);
      await room.slack.submit(form, typed(FIELD.claim, CLAIM));
      const shown = shownText(room.slack.workspace.views.get(form.id)?.blocks);
      expect(shown).toContain('and dogs pay half');
      expect(shown).toContain('/invite @footnote');
      const labels = buttonsOf(room.slack.workspace.views.get(form.id) ?? {}).map(({ label }) => label);
      expect(labels).toContain('More passages');
      expect(labels).not.toContain('Share');
      await room.slack.clickInView(
        { id: form.id, view: room.slack.workspace.views.get(form.id) ?? {} },
        'More passages',
      );
      await expect
        .poll(() => shownText(room.slack.workspace.views.get(form.id)?.blocks))
        .toMatch(/passage/iu);
      expect(room.slack.violations).toEqual([]);
    });

    const unfit: readonly [string, string, RegExp][] = [
      ['nothing but blanks', '  ', /needs a claim/u],
      ['a question', 'When do bicycles travel free of charge?', /not a statement/u],
      ['what is too long', 'x '.repeat(501), /1,002 characters/u],
    ];
    test.each(unfit)('says in the form what is wrong: %s', async (_name, words, expected) => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('check_claim', room.slack.said(CLAIM));
      const { body } = await room.slack.submit(await lastView(room), typed(FIELD.claim, words));
      expect(asObject(body)).toMatchObject({ response_action: 'errors' });
      expect(asObject(asObject(body).errors)[FIELD.claim]).toMatch(expected);
      expect(room.slack.workspace.messages).toEqual([]);
    });

    test('sent twice, because an acknowledgement was lost, shows one outcome', async () => {
      const gate = createGate();
      const room = await openRoom(mode, { wrap: thinking(gate) });
      await room.slack.messageShortcut('check_claim', room.slack.said(CLAIM));
      const form = await lastView(room);
      const both = [1, 2].map(() => room.slack.submit(form, typed(FIELD.claim, CLAIM)));
      gate.open();
      expect(await Promise.all(both)).toMatchObject([{ acknowledged: true }, { acknowledged: true }]);
      expect(await room.slack.submit(form, typed(FIELD.claim, CLAIM))).toMatchObject({ acknowledged: true });
      expect(await messagesOf(room)).toHaveLength(1);
    });

    const unsure: readonly [string, Fault][] = [
      ['a 500', { kind: 'status', status: 500, stored: true }],
      ['a cut line', { kind: 'cut', stored: true }],
    ];
    test.each(unsure)(
      'that Slack has shown, and did not confirm for %s, is not shown again',
      async (_name, fault) => {
        const room = await openRoom(mode);
        await room.slack.messageShortcut('check_claim', room.slack.said(CLAIM));
        const form = await lastView(room);
        room.slack.faults.next('chat.postEphemeral', fault);
        const { body } = await room.slack.submit(form, typed(FIELD.claim, CLAIM));
        expect(shownText(asObject(asObject(body).view).blocks)).toMatch(/^Slack did not confirm[^¶]*$/u);
        expect(await messagesOf(room)).toHaveLength(1);
      },
    );

    test('that takes long is acknowledged in time, and says when the outcome is there', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('check_claim', room.slack.said(CLAIM));
      const form = await lastView(room);
      const gate = createGate();
      room.slack.faults.next('chat.postEphemeral', { kind: 'held', until: gate.opened });
      const { acknowledged, body } = await room.slack.submit(form, typed(FIELD.claim, CLAIM));
      expect(acknowledged).toBe(true);
      expect(asObject(body)).toMatchObject({ response_action: 'update' });
      gate.open();
      expect(await lastMessage(room)).toMatchObject({ onlyFor: 'U0ALICE' });
      await expect
        .poll(() => shownText(room.slack.workspace.views.get(form.id)?.blocks))
        .toContain('Only you see the outcome');
    });
  });

  describe('a form whose answer takes long', () => {
    const forms: readonly [string, string, object, RegExp][] = [
      [
        'quote_passage',
        'Posting in the thread.',
        choice('harbour/night-ferry#p2'),
        /^Posted in the thread\./u,
      ],
      ['check_claim', 'Checking.', typed(FIELD.claim, CLAIM), /^Only you see the outcome/u],
      [
        'ask_footnote',
        'Searching.',
        typed(FIELD.question, 'do bicycles travel free'),
        /Bicycles travel free/u,
      ],
    ];
    test.each(forms)(
      '%s is acknowledged in time, and then shows it',
      async (callback, waiting, values, then) => {
        const gate = createGate();
        const room = await openRoom(mode, { wrap: thinking(gate), timing: { formMs: 10 } });
        await (callback === 'ask_footnote'
          ? room.slack.globalShortcut(callback)
          : room.slack.messageShortcut(callback, room.slack.said('x')));
        const form = await lastView(room);
        const { acknowledged, body } = await room.slack.submit(form, values as never);
        expect(acknowledged).toBe(true);
        expect(shownText(asObject(asObject(body).view).blocks)).toBe(waiting);
        gate.open();
        await expect.poll(() => shownText(room.slack.workspace.views.get(form.id)?.blocks)).toMatch(then);
        expect(room.slack.violations).toEqual([]);
      },
    );
  });

  describe('“Ask Footnote”, from anywhere', () => {
    test('answers in the form, where its buttons lead on', async () => {
      const room = await openRoom(mode);
      await room.slack.globalShortcut('ask_footnote');
      const form = await lastView(room);
      await room.slack.submit(form, typed(FIELD.question, 'do bicycles travel free of charge'));
      const answer = room.slack.workspace.views.get(form.id) ?? {};
      expect(shownText(answer.blocks)).toContain('Bicycles travel free of charge');
      const labels = buttonsOf(answer).map(button => button.label);
      expect(labels).toContain('After');
      expect(labels).not.toContain('Share');
      await room.slack.clickInView({ id: form.id, view: answer }, 'After');
      await expect
        .poll(() => shownText(room.slack.workspace.views.get(form.id)?.blocks))
        .toContain('Bread is not sold');
      expect(room.slack.workspace.messages).toEqual([]);
    });

    test('says in the form what is wrong with a question', async () => {
      const room = await openRoom(mode);
      await room.slack.globalShortcut('ask_footnote');
      const { body } = await room.slack.submit(await lastView(room), typed(FIELD.question, ' '));
      expect(asObject(body)).toMatchObject({ response_action: 'errors' });
    });
  });

  describe('the App Home', () => {
    const opened = (tab: string) => ({
      type: 'app_home_opened',
      user: 'U0ALICE',
      channel: 'D0ALICE',
      tab,
      event_ts: '1763000000.000100',
    });

    test('says what there is: purpose, commands, topics, sources, privacy', async () => {
      const room = await openRoom(mode);
      await room.slack.event(opened('home'));
      await expect.poll(() => room.slack.workspace.homes.size).toBe(1);
      const shown = shownText(room.slack.workspace.homes.get('U0ALICE')?.blocks);
      for (const words of [
        '/quote',
        '/timetable',
        'When the ferry leaves',
        'The night ferry',
        '2 articles',
        'does not keep',
      ])
        expect(shown).toContain(words);
      expect(shown).not.toContain('footnote slack manifest');
    });

    test('tells the host when Slack no longer knows the commands', async () => {
      const room = await openRoom(mode, { told: { commands: ['ask', 'quote', 'zeppelins'] } });
      await room.slack.event(opened('home'));
      await expect.poll(() => room.slack.workspace.homes.size).toBe(1);
      const shown = shownText(room.slack.workspace.homes.get('U0ALICE')?.blocks);
      expect(shown).toMatch(/Slack does not know \/read.* yet, and \/zeppelins is not in the packs\./u);
      const warnings = room.log.filter(line => line.event === 'slack_manifest_outdated');
      expect(warnings).toMatchObject([{ level: 'warn', fields: { gone: 'zeppelins' } }]);
    });

    test('tells it too when the packs change while it runs, until the manifest is printed anew', async () => {
      const room = await openRoom(mode, { timing: { lookMs: 5 } });
      const library = await contractLibrary();
      const [topic, ...others] = library.topics;
      room.reload({ ...library, topics: [{ ...topic!, name: 'crossing' }, ...others] });
      const outdated = () => room.log.filter(line => line.event === 'slack_manifest_outdated');
      await expect.poll(() => outdated().map(({ fields }) => fields.missing)).toEqual(['crossing']);
      const shown = async () => {
        room.slack.workspace.homes.clear();
        await room.slack.event(opened('home'));
        await expect.poll(() => room.slack.workspace.homes.size).toBe(1);
        return shownText(room.slack.workspace.homes.get('U0ALICE')?.blocks);
      };
      expect(await shown()).toContain('Slack does not know /crossing yet');
      const { commands = [] } = room.told.last ?? {};
      room.told.last = { commands: [...commands.filter(name => name !== topic?.name), 'crossing'] };
      expect(await shown()).not.toContain('footnote slack manifest');
    });

    test('that is too much for Slack is published shorter', async () => {
      const library = await contractLibrary();
      const [topic] = library.topics;
      const topics = Array.from({ length: 80 }, (_, n) => ({
        ...topic!,
        name: `t${n}`,
        summary: `Number ${n}, about the ferry. `.repeat(4),
      }));
      const room = await openRoom(mode, { library: { ...library, topics } });
      room.slack.faults.next('views.publish', { kind: 'error', error: 'view_too_large' });
      await room.slack.event(opened('home'));
      await expect.poll(() => room.slack.workspace.homes.size).toBe(1);
      const shown = shownText(room.slack.workspace.homes.get('U0ALICE')?.blocks);
      expect(shown).toMatch(/Number 1,[\s\S]*and \d+ more[\s\S]*2 articles/u);
    });

    test('opened at its messages publishes nothing', async () => {
      const room = await openRoom(mode);
      await room.slack.event(opened('messages'));
      await room.slack.mention('timetable');
      await lastMessage(room);
      expect(room.slack.workspace.homes.size).toBe(0);
    });
  });
});
