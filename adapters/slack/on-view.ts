/** Forms: the searching menu while someone types, and what becomes of a form that is sent. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { cutWords, type Reply, toPlainText } from '../../src/index.ts';
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
    const reply = await bot.handle(fromField('factcheck', { [fieldOf('factcheck')]: claim }, where));
    if (reply.tone === 'problem') {
      const errors = { [FIELD.claim]: cutWords(toPlainText(reply), ERROR_MAX) };
      return ack({ response_action: 'errors', errors });
    }
    const shown = place === undefined ? '' : await showPrivately(reply, where, place);
    if (shown === undefined) return ack();
    await ack({ response_action: 'update', view: answerModal(reply, shown) });
  });

  app.view(FORM.ask, async ({ ack, body, view }) => {
    const question = view.state.values[FIELD.question]?.[FIELD.question]?.value ?? '';
    const where = whereOf(body, undefined);
    const reply = await bot.handle(fromField('ask', { question }, where));
    if (reply.tone !== 'problem') return ack({ response_action: 'update', view: answerModal(reply) });
    const errors = { [FIELD.question]: cutWords(toPlainText(reply), ERROR_MAX) };
    await ack({ response_action: 'errors', errors });
  });

  /** Undefined once the asker sees it there; otherwise why it is shown in the form instead. */
  async function showPrivately(reply: Reply, where: Where, place: FormPlace): Promise<string | undefined> {
    const { channel, user } = where;
    const thread = place.within ? place.thread : undefined;
    const post = { channel, thread, user, message: render(reply, { thread: place.thread }) };
    const outcome = await Promise.race([
      outcomeOf(api.postPrivately(post)),
      sleep(ACK_BUDGET_MS, { kind: 'failed', error: undefined } as const, { ref: false }),
    ]);
    if (outcome.kind === 'done') return undefined;
    return outcome.error === undefined ? '' : delivery.explain(outcome.error, where);
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
