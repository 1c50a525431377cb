/** Forms: the searching menu while someone types, and what becomes of a form that is sent. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { cutWords, toPlainText } from '../../src/index.ts';
import type { ModalView, PlainTextOption } from './blocks.ts';
import { fromField, type Where } from './invocation.ts';
import { ACK_MS, OPTION_MAX, OPTIONS_MAX } from './limits.ts';
import { answerModal, FIELD, FORM, type FormPlace, placeOf, sentenceModal } from './modals.ts';
import { render } from './render.ts';
import { faultOf } from './slack-error.ts';
import type { Tools } from './tools.ts';
import { WORDS } from './words.ts';

/** Leaves Slack a second of its three for the answer to travel. */
const ACK_BUDGET_MS = ACK_MS - 1_000;
const ERROR_MAX = 300;
const BEFORE_TITLE = ' · ';
const TITLE_MAX = 30;

export function answerForms(app: App, tools: Tools): void {
  const { bot, api, account, delivery, shares } = tools;

  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: FIELD.passage },
    async ({ ack, options }) => {
      const found = bot.suggest({ command: 'quote', option: 'passage', typed: options.value });
      await ack({
        options: found
          .filter(({ value }) => value.length <= OPTION_MAX)
          .slice(0, OPTIONS_MAX)
          .map(toOption),
      });
    },
  );

  app.view(FORM.quote, async ({ ack, body, view }) => {
    const place = placeOf(view.private_metadata);
    const passage = view.state.values[FIELD.passage]?.[FIELD.passage]?.selected_option?.value;
    const refuse = (sentence: string) =>
      ack({ response_action: 'errors', errors: { [FIELD.passage]: cutWords(sentence, ERROR_MAX) } });
    if (place === undefined || passage === undefined) return refuse(WORDS.choosePassage);
    const where = whereOf(body, place);
    const reply = await bot.handle(fromField('quote', { passage }, where));
    if (reply.audience !== 'everyone') return refuse(toPlainText(reply));
    const key = ['quote', view.id, passage].join(' ');
    // Sent twice, because the first acknowledgement was lost: it is in the thread already.
    if (!shares.first(key)) return ack();

    const message = render(reply, { owner: body.user.id, above: WORDS.sharedBy(body.user.name) });
    const posted = outcomeOf(api.post({ channel: place.channel, thread: place.thread, message }));
    const outcome = await Promise.race([posted, sleep(ACK_BUDGET_MS, undefined, { ref: false })]);
    const sentenceOf = (failed: unknown) => {
      if (faultOf(failed).kind !== 'unclear') shares.forget(key);
      return delivery.explain(failed, where);
    };
    if (outcome?.kind === 'done') return ack();
    if (outcome?.kind === 'failed') return refuse(sentenceOf(outcome.error));
    await ack({ response_action: 'update', view: sentenceModal(WORDS.posting) });
    const late = await posted;
    await change(view.id, sentenceModal(late.kind === 'done' ? WORDS.posted : sentenceOf(late.error)));
  });

  app.view(FORM.check, async ({ ack, body, view }) => {
    const place = placeOf(view.private_metadata);
    const claim = view.state.values[FIELD.claim]?.[FIELD.claim]?.value ?? '';
    const where = whereOf(body, place);
    const work = checkClaim(claim, where, place);
    const checked = await Promise.race([work, sleep(ACK_BUDGET_MS, undefined, { ref: false })]);
    switch (checked?.kind) {
      case 'refused':
        return ack({ response_action: 'errors', errors: { [FIELD.claim]: checked.sentence } });
      case 'posted':
        return ack();
      case 'inForm':
        return ack({ response_action: 'update', view: checked.view });
      case undefined:
        await ack({ response_action: 'update', view: sentenceModal(WORDS.checking) });
        await change(view.id, viewOf(await work));
    }
  });

  app.view(FORM.ask, async ({ ack, body, view }) => {
    const question = view.state.values[FIELD.question]?.[FIELD.question]?.value ?? '';
    const where = whereOf(body, undefined);
    const reply = await bot.handle(fromField('ask', { question }, where));
    if (reply.tone !== 'problem') return ack({ response_action: 'update', view: answerModal(reply) });
    const errors = { [FIELD.question]: cutWords(toPlainText(reply), ERROR_MAX) };
    await ack({ response_action: 'errors', errors });
  });

  /** Never rejects. */
  async function checkClaim(claim: string, where: Where, place: FormPlace | undefined): Promise<Checked> {
    const reply = await bot.handle(fromField('factcheck', { [fieldOf('factcheck')]: claim }, where));
    if (reply.tone === 'problem')
      return { kind: 'refused', sentence: cutWords(toPlainText(reply), ERROR_MAX) };
    if (place === undefined) return { kind: 'inForm', view: answerModal(reply) };
    const message = render(reply, { thread: place.thread });
    const thread = place.within ? place.thread : undefined;
    const { channel, user } = where;
    const outcome = await outcomeOf(api.postPrivately({ channel, thread, user, message }));
    if (outcome.kind === 'done') return { kind: 'posted' };
    return { kind: 'inForm', view: answerModal(reply, delivery.explain(outcome.error, where)) };
  }

  async function change(viewId: string, view: ModalView): Promise<void> {
    try {
      await api.updateView(viewId, view);
    } catch (error) {
      delivery.note(faultOf(error));
    }
  }

  function fieldOf(command: string): string {
    const options = bot.commands().find(each => each.name === command)?.options ?? {};
    const names = Object.keys(options);
    return names.find(name => options[name]?.rest === true) ?? names[0] ?? '';
  }

  function whereOf(
    { user }: { readonly user: { readonly id: string } },
    place: FormPlace | undefined,
  ): Where {
    const { channel = '', thread } = place ?? {};
    return { team: account.team, channel, user: user.id, ...(thread && { thread }) };
  }
}

/** What became of a claim: a form that says what to change, a private message, or the form as its answer. */
type Checked =
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'posted' }
  | { readonly kind: 'inForm'; readonly view: ModalView };

function viewOf(checked: Checked): ModalView {
  switch (checked.kind) {
    case 'refused':
      return sentenceModal(checked.sentence);
    case 'posted':
      return sentenceModal(WORDS.checked);
    case 'inForm':
      return checked.view;
  }
}

type Outcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly error: unknown };

function outcomeOf(call: Promise<void>): Promise<Outcome> {
  return call.then(
    () => ({ kind: 'done' }),
    (error: unknown) => ({ kind: 'failed', error }),
  );
}

function toOption({ value, label }: { readonly value: string; readonly label: string }): PlainTextOption {
  return { text: { type: 'plain_text', text: shorten(label), emoji: false }, value };
}

/** `¶12 Joint drills of the… · The title`: words of the passage go before those of the title do. */
function shorten(label: string): string {
  const at = label.lastIndexOf(BEFORE_TITLE);
  if (label.length <= OPTION_MAX || at < 0) return cutWords(label, OPTION_MAX);
  const title = BEFORE_TITLE + cutWords(label.slice(at + BEFORE_TITLE.length), TITLE_MAX);
  return cutWords(label.slice(0, at), OPTION_MAX - title.length) + title;
}
