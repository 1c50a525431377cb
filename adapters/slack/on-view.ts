/** Forms: the searching menu while someone types, and what becomes of a form that is sent. */
import type { App, ViewSubmitAction } from '@slack/bolt';
import { cutWords, inLanguageOf, type Reply, toPlainText } from '../../src/index.ts';
import type { PlainTextOption } from './blocks.ts';
import type { Desk } from './desk.ts';
import { fromField, originOf, type Where } from './invocation.ts';
import { OPTION_MAX, OPTIONS_MAX } from './limits.ts';
import { answerModal, FIELD, FORM, type FormPlace, placeOf, sentenceModal } from './modals.ts';
import { formChanger } from './open-form.ts';
import { render } from './render.ts';
import { faultOf } from './slack-error.ts';
import { createSubmissions, keyOf, type Outcome } from './submissions.ts';
import { WORDS } from './words.ts';

const BEFORE_TITLE = ' · ';
const TITLE_MAX = 30;

interface Member {
  readonly id: string;
  readonly name: string;
}

export function answerForms(app: App, desk: Desk): void {
  const { bot, api, account, delivery, shares, timing } = desk;
  const submissions = createSubmissions(timing.formMs, formChanger(desk));

  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: FIELD.passage },
    async ({ ack, body, options }) => {
      const { user, view } = body;
      const place = placeOf(view?.private_metadata ?? '');
      const where = { team: account.team, channel: place?.channel ?? '', user: user.id };
      const request = { command: 'quote', option: 'passage', typed: options.value };
      const found = await bot.suggest(request, originOf(where));
      await ack({
        options: found
          .filter(({ value }) => value.length <= OPTION_MAX)
          .slice(0, OPTIONS_MAX)
          .map(toOption),
      });
    },
  );

  app.view<ViewSubmitAction>(FORM.quote, ({ ack, body, view }) => {
    const chosen = view.state.values[FIELD.passage]?.[FIELD.passage]?.selected_option?.value;
    const key = keyOf('quote', view.id, chosen);
    const work = () => quote(chosen, placeOf(view.private_metadata), body.user, key);
    return submissions.settle({ ack, view, field: FIELD.passage, key, waiting: WORDS.posting(), work });
  });

  app.view<ViewSubmitAction>(FORM.check, ({ ack, body, view }) => {
    const claim = view.state.values[FIELD.claim]?.[FIELD.claim]?.value ?? '';
    const key = keyOf('check', view.id, claim);
    const work = () => check(claim, placeOf(view.private_metadata), body.user, key);
    return submissions.settle({ ack, view, field: FIELD.claim, key, waiting: WORDS.checking(), work });
  });

  app.view<ViewSubmitAction>(FORM.ask, ({ ack, body, view }) => {
    const question = view.state.values[FIELD.question]?.[FIELD.question]?.value ?? '';
    const key = keyOf('ask', view.id, question);
    const work = () => ask(question, body.user);
    return submissions.settle({ ack, view, field: FIELD.question, key, waiting: WORDS.searching(), work });
  });

  async function quote(
    passage: string | undefined,
    place: FormPlace | undefined,
    user: Member,
    key: string,
  ): Promise<Outcome> {
    if (place === undefined || passage === undefined) return refused(WORDS.choosePassage());
    const where = whereIn(user, place);
    const reply = await bot.handle(fromField('quote', { passage }, where));
    if (reply.audience !== 'everyone') return refused(wordsOf(reply));
    // Sent again, because an acknowledgement was lost: it is in the thread already.
    if (!shares.first(key)) return { kind: 'done', sentence: WORDS.posted() };
    const above = inLanguageOf(reply, () => WORDS.sharedBy(user.name));
    const message = render(reply, { owner: user.id, above });
    try {
      await api.post({ channel: place.channel, thread: place.thread, message });
      return { kind: 'done', sentence: WORDS.posted() };
    } catch (error) {
      if (faultOf(error).kind !== 'unclear') shares.forget(key);
      return refused(delivery.explain(error, where));
    }
  }

  async function check(
    claim: string,
    place: FormPlace | undefined,
    user: Member,
    key: string,
  ): Promise<Outcome> {
    const where = whereIn(user, place);
    const reply = await bot.handle(fromField('factcheck', { [fieldOf('factcheck')]: claim }, where));
    if (reply.tone === 'problem') return refused(wordsOf(reply));
    if (place === undefined) return { kind: 'shown', view: answerModal(reply) };
    if (!shares.first(key)) return { kind: 'done', sentence: WORDS.checked() };
    const message = render(reply, { thread: place.thread });
    const thread = place.within ? place.thread : undefined;
    try {
      await api.postPrivately({ channel: place.channel, thread, user: user.id, message });
      return { kind: 'done', sentence: WORDS.checked() };
    } catch (error) {
      const sentence = delivery.explain(error, where);
      // It may be there, and would show twice.
      if (faultOf(error).kind === 'unclear') return { kind: 'shown', view: sentenceModal(sentence) };
      shares.forget(key);
      return { kind: 'shown', view: answerModal(reply, sentence) };
    }
  }

  async function ask(question: string, user: Member): Promise<Outcome> {
    const reply = await bot.handle(fromField('ask', { question }, whereIn(user, undefined)));
    return reply.tone === 'problem' ? refused(wordsOf(reply)) : { kind: 'shown', view: answerModal(reply) };
  }

  function fieldOf(command: string): string {
    const options = bot.commands().find(each => each.name === command)?.options ?? {};
    const names = Object.keys(options);
    return names.find(name => options[name]?.rest === true) ?? names[0] ?? '';
  }

  function whereIn({ id }: Member, place: FormPlace | undefined): Where {
    const { channel = '', thread } = place ?? {};
    return { team: account.team, channel, user: id, ...(thread && { thread }) };
  }
}

function wordsOf(reply: Reply): string {
  return inLanguageOf(reply, () => toPlainText(reply));
}

function refused(sentence: string): Outcome {
  return { kind: 'refused', sentence };
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
